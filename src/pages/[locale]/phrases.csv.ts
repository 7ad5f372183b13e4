/** What to say, as a table for the import of macros. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { homePaths } from '../../model/paths.ts';
import { allEntries, getPlaybook } from '../../model/playbook.ts';
import { writeCsv } from '../../programs/csv.ts';
import { tabulatePhrases } from '../../programs/phrase-table.ts';

export const getStaticPaths = homePaths satisfies GetStaticPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale }, site }) =>
  new Response(writeCsv(tabulatePhrases(allEntries(await getPlaybook(locale)), site)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
