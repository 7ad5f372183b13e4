/** A tip in both languages, for programs. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getAddressOf } from '../../../../model/links.ts';
import { getPairs, getSurroundings } from '../../../../model/surroundings.ts';
import { describeTip } from '../../../../programs/entry-data.ts';

export const getStaticPaths = async () => (await getPairs(({ tips }) => tips)).map((pair) => ({ params: { id: pair.en.id }, props: { pair } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { pair }, site }) =>
  Response.json(describeTip(pair, await getSurroundings(pair.en), { site, addressOf: await getAddressOf(site) }));
