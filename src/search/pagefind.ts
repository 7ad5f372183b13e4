/** Tier 2 of the search: Pagefind, asked word by word. It holds the full text of every page, and the filters. */
import type { QueryWord } from './analyse.ts';
import type { Piece } from './phrase-match.ts';
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
  /** The place in its text that mentions the words; none where only its search words do. */
  excerpt: Piece[];
}

/** What the reader has chosen of each filter: kind, stage, situation, channel. */
export type Filters = Readonly<Record<string, string>>;

/** How many pages there are for each value of each filter. */
type FilterCounts = Record<string, Record<string, number>>;

/** What is used of Pagefind’s own module (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: object): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(word: string | null, options?: { filters: Filters }): Promise<{ results: Hit[]; filters: FilterCounts; totalFilters: FilterCounts }>;
}

interface Hit {
  id: string;
  score: number;
  data(): Promise<PageData>;
}

interface PageData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { url: string; excerpt: string; locations: number[] }[];
}

/** The pages that hold any of the words, best first. They are read a few at a time. */
export class TextAnswer {
  readonly #hits: readonly Hit[];
  /** The IDs of all of them, and of pages that the filters hold back. Known once the filters are loaded. */
  readonly ids: readonly string[];
  /** Those that have been read. */
  readonly pages: Found[] = [];
  #next = 0;

  constructor(hits: readonly Hit[], ids: readonly string[]) {
    this.#hits = hits;
    this.ids = ids;
  }

  get isRead(): boolean {
    return this.#next >= this.#hits.length;
  }

  /** Reads on, `step` pages at a time, until one comes up that is wanted. What cannot be loaded is left out. */
  async readOn(step: number, isWanted: (page: Found) => boolean): Promise<void> {
    while (!this.isRead) {
      const hits = this.#hits.slice(this.#next, this.#next + step);
      this.#next += step;
      const pages = (await Promise.allSettled(hits.map(readPage))).flatMap((page) => (page.status === 'fulfilled' ? page.value : []));
      this.pages.push(...pages);
      if (pages.some(isWanted)) return;
    }
  }
}

let engine: Promise<Pagefind> | undefined;

/** WebAssembly’s smallest module: its name and its version. */
const SMALLEST_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/**
 * Loads Pagefind, once.
 * @param address where its module is; it finds the index beside it
 * @throws where the module, its WebAssembly or its index cannot be loaded; a later call tries again
 */
export function loadPagefind(address: string): Promise<Pagefind> {
  engine ??= (async () => {
    // Where a policy forbids WebAssembly, Pagefind would fail late, and loudly.
    await WebAssembly.compile(SMALLEST_MODULE);
    const module = (await import(/* @vite-ignore */ address)) as Pagefind;
    // With a fixed tag the entry file has one address, which can be kept for use offline; by itself it asks for a new one each time.
    await module.options({ excerptLength: 24, excerptEllipsis: '…', metaCacheTag: 'entry', ranking: { termSimilarity: 5, diacriticSimilarity: 0, metaWeights: { title: 4, terms: 4 } } });
    return module;
  })();
  engine.catch(() => (engine = undefined));
  return engine;
}

/**
 * Finds the pages for the words of a query; without words, all that the filters let through.
 * A page needs one word that says something, where any of them is known: stop words alone stand on every page.
 */
export async function findPages(pagefind: Pagefind, words: readonly QueryWord[], filters: Filters): Promise<TextAnswer> {
  if (words.length === 0) return new TextAnswer((await pagefind.search(null, { filters })).results, []);
  const asked = await Promise.all(words.map(async ({ word, weight }) => ({ weight, ...(await askWord(pagefind, word, filters)) })));
  const telling = asked.filter(({ weight, results }) => weight === 1 && results.length > 0);
  const needed = telling.length > 0 ? telling : asked;
  const held = new Set(needed.flatMap(({ results }) => results.map(({ id }) => id)));

  // Of a page that several words found, the word that says most gives the excerpt.
  const best = new Map<string, { worth: number; hit: Hit }>();
  for (const { weight, results } of asked) {
    for (const hit of results) if (weight * hit.score > (best.get(hit.id)?.worth ?? 0)) best.set(hit.id, { worth: weight * hit.score, hit });
  }
  const ranked = sumScores(asked.map(({ weight, results }) => ({ weight, hits: results })));
  return new TextAnswer(
    ranked.filter(({ id }) => held.has(id)).flatMap(({ id }) => best.get(id)?.hit ?? []),
    [...new Set(needed.flatMap(({ totalFilters }) => listHeld(totalFilters.id)))],
  );
}

async function readPage(hit: Hit): Promise<Found> {
  const { url, excerpt, meta, sub_results: parts } = await hit.data();
  const found = { id: meta.id ?? '', title: meta.title ?? '', line: meta.line ?? '', stage: meta.stage ?? '' };
  // A guide is long: its result leads to the part that mentions the words most.
  const [part] = found.id.startsWith('G') ? parts.toSorted((a, b) => b.locations.length - a.locations.length) : [];
  const pieces = readExcerpt(part?.excerpt ?? excerpt);
  return { ...found, address: part?.url ?? url, excerpt: pieces.some(({ marked }) => marked) ? pieces : [] };
}

/** The values of one filter that any page has. */
export function listHeld(counts: Record<string, number> = {}): string[] {
  return Object.keys(counts).filter((value) => (counts[value] ?? 0) > 0);
}

/**
 * Asks for one word. For a word that no page holds, Pagefind gives the pages with a word that starts like it, however
 * little that is; so its first page has to show that the word was meant.
 */
async function askWord(pagefind: Pagefind, word: string, filters: Filters): Promise<Omit<Awaited<ReturnType<Pagefind['search']>>, 'filters'>> {
  const { results, totalFilters } = await pagefind.search(word, { filters });
  const first = await results[0]?.data();
  if (!first) return { results, totalFilters };
  const marked = readExcerpt(first.excerpt).flatMap((piece) => (piece.marked ? piece.text : []));
  return isMeant(word, [...marked, first.meta.title, first.meta.terms].join(' ').toLowerCase()) ? { results, totalFilters } : { results: [], totalFilters: {} };
}

const LEAST_SHARED = 4;

/** Whether a text holds four letters of a word in a row; a stem and its affixes share as many. */
function isMeant(word: string, text: string): boolean {
  const runs = Math.max(1, word.length - LEAST_SHARED + 1);
  return Array.from({ length: runs }, (_, start) => word.slice(start, start + LEAST_SHARED)).some((run) => text.includes(run));
}

/** Takes Pagefind’s markup apart into text: nothing of it ever becomes markup again. */
export function readExcerpt(html: string): Piece[] {
  return html
    .split(/<mark>(.*?)<\/mark>/)
    .map((text, place) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked: place % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
