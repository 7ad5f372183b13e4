/** The first tier of the search: pages by what is happening, from the situation index. Pure. */
import { analyseQuery } from './analyse.ts';
import type { Piece } from './phrase-match.ts';
import { matchWords, rankPages, type MatchedWord, type ScoredPage } from './rank.ts';
import type { IndexedPage, SituationIndex } from './situation-index.ts';

/** A page that was found. */
export interface Result extends Omit<IndexedPage, 'weight' | 'length'> {
  score: number;
  /** Why it was found: the phrase that says it best, or the words that it holds. */
  why: Piece[];
}

/** How a query was understood in one language, and what each page got for it. */
export interface Explanation {
  words: MatchedWord[];
  /** The factor that the scores of this language go in with. */
  share: number;
  pages: ScoredPage[];
}

export interface Answer {
  results: Result[];
  /** From 0 to 1: how much of the query the first result holds. */
  coverage: number;
  own: Explanation;
  other?: Explanation;
}

/** What the other language adds, times the part of the query that it knows: an English query gains nothing from the few
 * Indonesian words that look alike. Where the query is clearly in the other language, the page’s own adds so much. */
const OTHER_LANGUAGE = 0.5;
/** The other language has to know this much more of the query’s words to be taken for its language. */
const CLEARLY_MORE = 0.15;
/** A page that has so little of the best page’s score has it by chance. */
const LEAST_SHARE = 0.2;
const MOST_RESULTS = 10;
const TYPED_ID = /^\s*([tsg])\s?0*(\d{1,3})\s*$/i;

/** Finds the pages for a query, best first. The other language’s index joins in by the pages’ IDs, once it is there. */
export function search(query: string, index: SituationIndex, otherIndex?: SituationIndex): Answer {
  const own = explain(query, index, otherIndex);
  const other = otherIndex && explain(query, otherIndex, index);
  if (other) [own.share, other.share] = other.share > own.share + CLEARLY_MORE ? [OTHER_LANGUAGE * own.share, 1] : [1, OTHER_LANGUAGE * other.share];
  else own.share = 1;

  const scores = new Map<string, number>();
  for (const { pages, share } of other ? [own, other] : [own]) {
    for (const { id, score } of pages) scores.set(id, (scores.get(id) ?? 0) + share * score);
  }
  const typed = readTypedId(query);
  const typedPage = index.pages.find(({ id }) => sameId(id, typed));
  if (typedPage) scores.set(typedPage.id, Infinity);

  const ranked = [...scores].sort(([a, x], [b, y]) => (x === y ? a.localeCompare(b) : y - x));
  const least = LEAST_SHARE * Math.max(0, ...[...scores.values()].filter(Number.isFinite));
  const results = ranked
    .filter(([, score]) => score >= least)
    .slice(0, MOST_RESULTS)
    .flatMap(([id, score]) => index.pages.filter((page) => page.id === id).map((page) => toResult(page, score, own, other)));
  const coverage = typedPage ? 1 : Math.max(cover(own, results[0]?.id), other ? cover(other, results[0]?.id) : 0);
  return { results, coverage, own, ...(other && { other }) };
}

/** `share` is, until the languages are weighed, how much of the query this one knows. */
function explain(query: string, index: SituationIndex, otherIndex: SituationIndex | undefined): Explanation {
  const asked = analyseQuery(query, index.language);
  const words = matchWords(asked, index.vocabulary, otherIndex?.vocabulary);
  const known = asked.filter(({ word }) => index.vocabulary.knows(word)).length;
  return { words, share: known / Math.max(1, asked.length), pages: rankPages(index, words) };
}

function cover({ words, pages }: Explanation, id: string | undefined): number {
  const held = new Set(pages.find((page) => page.id === id)?.words.map(({ word }) => word));
  const sum = (list: readonly MatchedWord[]): number => list.reduce((total, { weight }) => total + weight, 0);
  return sum(words.filter(({ word }) => held.has(word))) / Math.max(1e-9, sum(words));
}

function toResult({ id, title, line, address, stage }: IndexedPage, score: number, own: Explanation, other: Explanation | undefined): Result {
  const scored = [own, other].flatMap((part) => part?.pages.find((page) => page.id === id) ?? []);
  const [phrase] = scored.flatMap((page) => page.phrase ?? []).sort((a, b) => b.score - a.score);
  const words = [...new Set(scored.flatMap((page) => page.words.toSorted((a, b) => b.score - a.score).map(({ word }) => word)))];
  return { id, title, line, address, stage, score, why: phrase?.pieces ?? words.slice(0, 3).flatMap((text, place) => [...(place > 0 ? [{ text: ' · ', marked: false }] : []), { text, marked: true }]) };
}

/** An ID as people type it: T07, t7, s 3. */
function readTypedId(query: string): { letter: string; number: number } | undefined {
  const [, letter, number] = TYPED_ID.exec(query) ?? [];
  return letter === undefined ? undefined : { letter: letter.toUpperCase(), number: Number(number) };
}

const sameId = (id: string, typed: { letter: string; number: number } | undefined): boolean => id.startsWith(typed?.letter ?? ' ') && Number(id.slice(1)) === typed?.number;
