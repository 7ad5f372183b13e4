/** The search of one language, for a browser’s address bar. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { homePaths } from '../../model/paths.ts';
import { describeSearch } from '../../programs/open-search.ts';

export const getStaticPaths = homePaths satisfies GetStaticPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { locale }, site }) =>
  new Response(describeSearch(locale, site), { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } });
