/** The situation index of each language: see src/search/index-format.ts. */
import type { APIRoute } from 'astro';
import { listSearchFiles } from '../../model/search-files.ts';

export const getStaticPaths = async () => (await listSearchFiles()).map(({ name, body }) => ({ params: { file: name }, props: { body } }));

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body, { headers: { 'content-type': 'application/json' } });
