/** A situation in both languages, for programs. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getAddressOf } from '../../../../model/links.ts';
import { getPairs } from '../../../../model/surroundings.ts';
import { describeSituation } from '../../../../programs/entry-data.ts';

export const getStaticPaths = async () => (await getPairs(({ situations }) => situations)).map((pair) => ({ params: { id: pair.en.id }, props: { pair } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { pair }, site }) => Response.json(describeSituation(pair, { site, addressOf: await getAddressOf(site) }));
