/**
 * Ranks the pages of one language for a query. Pure.
 *
 * No word is a condition and each one helps. A word adds how much likelier it makes the page: the logarithm of the
 * page’s share in all that was written with the word, over an even share (pointwise mutual information, smoothed;
 * Church and Hanks 1990). On the sample and on queries of our own this finds more than BM25, which counts on how many
 * pages a word stands, and not how unevenly. Where the phrases are loaded, the best phrases of a page count too: words
 * that stand together in one phrase say more than the same words scattered over a page.
 */
import type { QueryWord } from './analyse.ts';
import type { Posting } from './index-format.ts';
import type { PhraseMatch, Worth } from './phrase-match.ts';
import type { SituationIndex } from './situation-index.ts';
import type { Meaning, Vocabulary } from './vocabulary.ts';

/** So much of a word, written nowhere, is taken to stand on all pages evenly: what was seen once may be chance. */
const SMOOTHING = 16;
/** What many uses of a word on one page add at most to a single one, as a part of it. */
const ONCE = 1;
/** What the best phrases add, beside the words themselves. */
const PHRASE = 0.35;
/** Of many pages, so many are ranked: those behind them have it by chance. */
const MOST_RANKED = 200;
/** How many pages are read phrase by phrase, to be ordered and to say why: as many as are shown. */
export const MOST_READ = 10;

/** A word of the query with what it may mean in one index. */
export interface MatchedWord extends QueryWord {
  meanings: Meaning[];
}

export interface ScoredPage {
  id: string;
  /** What is found is worth so many times as much: see `SearchEntry`. */
  weight: number;
  /** In this language alone. */
  score: number;
  /** What each word of the query adds, by its place in the query. */
  words: { word: string; stem: string; score: number }[];
  phrase?: PhraseMatch;
}

/**
 * Looks the words of a query up in one index. Only a word that no language holds is corrected, and only the last
 * one, which may still be typed, stands for words that it starts.
 */
export function matchWords(words: readonly QueryWord[], vocabulary: Vocabulary, elsewhere?: Vocabulary): MatchedWord[] {
  return words.map((word, index) => {
    const meanings = [...vocabulary.findForms(word.word)];
    const held = new Set(meanings.map(({ stem }) => stem));
    const add = (more: readonly Meaning[]): void => {
      for (const meaning of more) {
        if (held.has(meaning.stem)) continue;
        held.add(meaning.stem);
        meanings.push(meaning);
      }
    };
    if (word.weight === 1) add(vocabulary.findRelated(word.word));
    if (index === words.length - 1) add(vocabulary.findStarts(word.word));
    if (meanings.length === 0 && !vocabulary.knows(word.word) && elsewhere?.knows(word.word) !== true) add(vocabulary.correct(word.word));
    return { ...word, meanings };
  });
}

/** How much likelier a stem, written so often over all pages, makes a page that holds it so many times. */
function weighStem(index: SituationIndex, uses: number, { page, count }: Posting): number {
  const share = count / relativeLength(index, page) / (uses + SMOOTHING);
  return Math.log(1 + index.pages.length * share) * ((count * (1 + ONCE)) / (count + ONCE));
}

/** A page with many words holds each of them more easily. */
const relativeLength = (index: SituationIndex, page: number): number => (index.pages[page]?.length ?? 0) / index.averageLength || 1;

/** How often a stem was written over all pages, each taken to be of average length. */
function sumUses(index: SituationIndex, stem: string): number {
  let sum = index.cut.get(stem)?.uses ?? index.uses.get(stem);
  if (sum === undefined) {
    sum = 0;
    for (const { page, count } of index.postings.get(stem) ?? []) sum += count / relativeLength(index, page);
    index.uses.set(stem, sum);
  }
  return sum;
}

/** On how few pages a stem stands. */
function rarity(index: SituationIndex, stem: string): number {
  const held = index.cut.get(stem)?.holders ?? index.postings.get(stem)?.length ?? 0;
  if (held === 0) return 0;
  return Math.log(1 + (index.pages.length - held + 0.5) / (held + 0.5));
}

/** What a word adds to each page, and by which of its meanings. In arrays: of thousands of pages most hold some word. */
interface WordScores {
  scores: Float64Array;
  by: Uint16Array;
}

function scoreWord(index: SituationIndex, { weight, meanings }: MatchedWord): WordScores {
  const scores = new Float64Array(index.pages.length);
  const by = new Uint16Array(index.pages.length);
  meanings.forEach(({ stem, share }, place) => {
    const postings = index.postings.get(stem);
    if (!postings) return;
    const uses = sumUses(index, stem);
    for (const posting of postings) {
      const score = weight * share * weighStem(index, uses, posting);
      if (score <= (scores[posting.page] ?? 0)) continue;
      scores[posting.page] = score;
      by[posting.page] = place;
    }
  });
  return { scores, by };
}

/** What each word has added to a page. */
function listGains(words: readonly MatchedWord[], scored: readonly WordScores[], page: number): ScoredPage['words'] {
  const gains: ScoredPage['words'] = [];
  scored.forEach(({ scores, by }, place) => {
    const score = scores[page] ?? 0;
    if (score > 0) gains.push({ word: words[place]?.word ?? '', stem: words[place]?.meanings[by[page] ?? 0]?.stem ?? '', score });
  });
  return gains;
}

/** What each stem is worth in a phrase, those worth most first. */
function weighStems(index: SituationIndex, words: readonly MatchedWord[]): Worth {
  const worth = new Map(words.flatMap(({ weight, meanings }, place) => meanings.map(({ stem, share }) => [stem, { place, worth: weight * share * rarity(index, stem) }] as const)));
  return new Map([...worth].sort(([, a], [, b]) => b.worth - a.worth));
}

/** The pages that hold any of the words, best first, at most `MOST_RANKED`; equal ones in the order of their IDs. */
export function rankPages(index: SituationIndex, words: readonly MatchedWord[]): ScoredPage[] {
  const scored = words.map((word) => scoreWord(index, word));
  const found = index.pages
    .map(({ id, weight }, page) => ({ page, id, weight, score: weight * scored.reduce((sum, { scores }) => sum + (scores[page] ?? 0), 0) }))
    .filter(({ score }) => score > 0)
    .sort(compare)
    .slice(0, MOST_RANKED);
  const worth = weighStems(index, words);
  return found
    .map(({ page, id, weight, score }, place): ScoredPage => {
      const phrase = place < MOST_READ ? index.matchPhrase?.(page, worth) : undefined;
      return {
        id,
        weight,
        score: score + PHRASE * (phrase?.score ?? 0) * weight,
        words: listGains(words, scored, page),
        ...(phrase && { phrase: { ...phrase, score: PHRASE * phrase.score } }),
      };
    })
    .sort(compare);
}

const compare = (a: { id: string; score: number }, b: { id: string; score: number }): number => b.score - a.score || a.id.localeCompare(b.id);
