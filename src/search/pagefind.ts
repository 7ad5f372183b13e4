/** Tier 2 of the search: Pagefind, asked word by word. It holds the full text of every page. */
import type { QueryWord } from './analyse.ts';
import { sumScores } from './sum-scores.ts';

/** A page that was found, as much as a result shows of it. */
export interface Found {
  /** The permanent ID, such as T07. */
  id: string;
  address: string;
  title: string;
  /** The first line to say, or what to do. */
  line: string;
  /** The stage of a tip; empty for the rest. */
  stage: string;
}

/** What is used of Pagefind’s own module (pagefind.app/docs/api). */
interface Pagefind {
  options(options: object): Promise<void>;
  search(word: string): Promise<{ results: { id: string; score: number; data(): Promise<{ url: string; meta: Record<string, string> }> }[] }>;
}

let engine: Promise<Pagefind> | undefined;

/**
 * Loads Pagefind, once.
 * @param address where its module is; it finds the index beside it
 * @throws where the module, its WebAssembly or its index cannot be loaded; a later call tries again
 */
export function loadPagefind(address: string): Promise<Pagefind> {
  engine ??= (async () => {
    const module = (await import(/* @vite-ignore */ address)) as Pagefind;
    await module.options({ ranking: { termSimilarity: 5, diacriticSimilarity: 0, metaWeights: { title: 4, terms: 4 } } });
    return module;
  })();
  engine.catch(() => (engine = undefined));
  return engine;
}

/** Finds the pages for the words of a query, best first; at most `most` of them. */
export async function searchPages(pagefind: Pagefind, words: readonly QueryWord[], most: number): Promise<Found[]> {
  const answers = await Promise.all(words.map(async ({ word, weight }) => ({ weight, ...(await pagefind.search(word)) })));
  const documents = new Map(answers.flatMap(({ results }) => results.map((result) => [result.id, result] as const)));
  const ranked = sumScores(answers.map(({ weight, results }) => ({ weight, hits: results }))).slice(0, most);
  const pages = await Promise.all(ranked.flatMap(({ id }) => documents.get(id) ?? []).map((result) => result.data()));
  return pages.map(({ url, meta }) => ({ id: meta.id ?? '', address: url, title: meta.title ?? '', line: meta.line ?? '', stage: meta.stage ?? '' }));
}
