/** An entry as oEmbed, for programs that embed what they get a link to. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { DEFAULT_LOCALE } from '../../i18n/locales.ts';
import { allEntries, getPlaybook } from '../../model/playbook.ts';
import { describeEmbed } from '../../programs/o-embed.ts';

export const getStaticPaths = async () => allEntries(await getPlaybook(DEFAULT_LOCALE)).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { entry }, site }) => Response.json(describeEmbed(entry, site));
