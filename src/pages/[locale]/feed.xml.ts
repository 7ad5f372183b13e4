/** Changed pages, the last reviewed first. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { homePaths } from '../../model/paths.ts';
import { allEntries, getPlaybook } from '../../model/playbook.ts';
import { writeFeed } from '../../programs/feed.ts';

export const getStaticPaths = homePaths satisfies GetStaticPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale }, site }) =>
  new Response(writeFeed(allEntries(await getPlaybook(locale)), locale, site), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
