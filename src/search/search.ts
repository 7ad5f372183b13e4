/** The first tier of the search: pages by what is happening, from the situation index. Pure. */
import { analyseQuery, MOST_CHARACTERS } from './analyse.ts';
import { foldSpelling } from './language.ts';
import type { Piece } from './phrase-match.ts';
import { matchWords, MOST_READ, rankPages, type MatchedWord, type ScoredPage } from './rank.ts';
import type { IndexedPage, Load, SituationIndex } from './situation-index.ts';
import { placeWords } from './words.ts';

/** A page that was found. */
export interface Result extends Omit<IndexedPage, 'weight' | 'length'> {
  score: number;
  /** Why it was found: the phrase that says it best, or the words that it holds. */
  why: Piece[];
}

/** How a query was understood in one language, and what each page got for it. */
export interface Explanation {
  words: MatchedWord[];
  /** The words that this language knows. */
  known: ReadonlySet<string>;
  /** The factor that each word goes in with. */
  shares: Map<string, number>;
  pages: ScoredPage[];
}

export interface Answer {
  results: Result[];
  /** From 0 to 1: how much of the query the first result holds. */
  coverage: number;
  own: Explanation;
  other?: Explanation;
}

/** What a word adds in the language that it is not taken for: both have it, such as “refund” or “air”. */
const OTHER_LANGUAGE = 0.3;
/** The other language has to know this much more of the query’s words for the query to be taken as its own. */
const CLEARLY_MORE = 0.15;
/** A page that has so little of the best page’s score has it by chance. */
const LEAST_SHARE = 0.2;
/** What an alarm makes of the best score: enough to stand above it. */
const ALARM = 1.01;
const MOST_RESULTS = 10;
const TYPED_ID = /^\s*([tsg])\s?0*(\d{1,5})\s*$/i;

/** Finds the pages for a query, best first. The other language’s index joins in by the pages’ IDs, once it is there. */
export function search(query: string, index: SituationIndex, otherIndex?: SituationIndex): Answer {
  const own = explain(query, index, otherIndex);
  const other = otherIndex && explain(query, otherIndex, index);
  const scores = addUp(own, other);
  const best = Math.max(0, ...scores.values());
  for (const id of [index, otherIndex].flatMap((part) => (part ? findAlarms(query, part) : []))) scores.set(id, Math.max(best * ALARM, scores.get(id) ?? 0));
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

/** Finds what an answer lacks of indexes in parts, to be loaded and searched again; undefined where it lacks nothing. */
export function findMissing({ results, own, other }: Answer, index: SituationIndex, otherIndex?: SituationIndex): Load | undefined {
  const missing = [
    index.findMissing?.({ words: own.words, pages: [...own.pages.slice(0, MOST_READ), ...results] }),
    other && otherIndex?.findMissing?.({ words: other.words, pages: other.pages.slice(0, MOST_READ) }),
  ].filter((load) => load !== undefined);
  return missing.length === 0 ? undefined : () => Promise.all(missing.map((load) => load()));
}

function explain(query: string, index: SituationIndex, otherIndex: SituationIndex | undefined): Explanation {
  const words = matchWords(analyseQuery(query, index.language), index.vocabulary, otherIndex?.vocabulary);
  const known = words.filter(({ word }) => index.vocabulary.knows(word)).map(({ word }) => word);
  return { words, known: new Set(known), shares: new Map(), pages: rankPages(index, words) };
}

/**
 * The score of each page from both languages. A word counts in the language that knows it; where both do, in full in
 * that of the query, which is the page’s own unless the other knows clearly more of it. So “suicidal” counts in an Indonesian query.
 */
function addUp(own: Explanation, other: Explanation | undefined): Map<string, number> {
  const isForeign = other !== undefined && other.known.size - own.known.size > CLEARLY_MORE * own.words.length;
  const parts = new Map<string, { weight: number; words: Map<string, number>; phrase: number }>();
  for (const part of other ? [own, other] : [own]) {
    const elsewhere = part === own ? other : own;
    for (const { word } of part.words) part.shares.set(word, elsewhere?.known.has(word) === true && isForeign === (part === own) ? OTHER_LANGUAGE : 1);
    for (const { id, weight, words, phrase } of part.pages) {
      const page = parts.get(id) ?? { weight, words: new Map<string, number>(), phrase: 0 };
      parts.set(id, page);
      for (const { word, score } of words) page.words.set(word, Math.max(page.words.get(word) ?? 0, (part.shares.get(word) ?? 1) * score));
      page.phrase = Math.max(page.phrase, phrase?.score ?? 0);
    }
  }
  return new Map([...parts].map(([id, { weight, words, phrase }]) => [id, weight * (phrase + [...words.values()].reduce((sum, score) => sum + score, 0))]));
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

/** The pages whose alarms stand in the query, word by word, in any form of the words. */
function findAlarms(query: string, { alarms, language }: SituationIndex): string[] {
  if (alarms.length === 0) return [];
  const said = placeWords(query.slice(0, MOST_CHARACTERS)).map(({ word }) => language.findStems(foldSpelling(word, language)));
  return alarms.filter(({ stems }) => said.some((_, start) => stems.every((stem, place) => said[start + place]?.includes(stem)))).map(({ id }) => id);
}

/** An ID as people type it: T07, t7, s 3. */
function readTypedId(query: string): { letter: string; number: number } | undefined {
  const [, letter, number] = TYPED_ID.exec(query) ?? [];
  return letter === undefined ? undefined : { letter: letter.toUpperCase(), number: Number(number) };
}

const sameId = (id: string, typed: { letter: string; number: number } | undefined): boolean => id.startsWith(typed?.letter ?? ' ') && Number(id.slice(1)) === typed?.number;
