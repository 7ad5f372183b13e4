/** A guide in both languages, for programs. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getAddressOf } from '../../../../model/links.ts';
import { getPairs } from '../../../../model/surroundings.ts';
import { describeGuide } from '../../../../programs/entry-data.ts';

export const getStaticPaths = async () => (await getPairs(({ guides }) => guides)).map((pair) => ({ params: { id: pair.en.id }, props: { pair } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { pair }, site }) => Response.json(describeGuide(pair, { site, addressOf: await getAddressOf(site) }));
