/** An entry as oEmbed, for programs that embed what they get a link to. A retired ID gives its successor. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { idPaths } from '../../model/paths.ts';
import { describeEmbed } from '../../programs/o-embed.ts';

export const getStaticPaths = async () => (await idPaths()).flatMap(({ id, entries: [entry] }) => (entry ? [{ params: { id }, props: { entry } }] : []));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { entry }, site }) => Response.json(describeEmbed(entry, site));
