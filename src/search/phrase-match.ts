/** Finds the phrase of a page that says best what a query says. Pure. */
import type { PackedPhrases } from './index-format.ts';
import type { SituationIndex } from './situation-index.ts';
import type { Vocabulary } from './vocabulary.ts';
import { placeWords } from './words.ts';

/** A piece of a phrase; `marked` where it is a word of the query. */
export interface Piece {
  text: string;
  marked: boolean;
}

export interface PhraseMatch {
  score: number;
  pieces: Piece[];
}

/** What each stem is worth, those worth most first, and the place of its word in the query: no word counts twice. */
export type Worth = ReadonlyMap<string, { place: number; worth: number }>;

/** @returns undefined where no phrase of the page holds any of the words */
export type MatchPhrase = (page: number, worth: Worth) => PhraseMatch | undefined;

/** A phrase taken apart: its words, each with the stems that it may come from. */
interface ReadPhrase {
  text: string;
  words: { stems: string[]; start: number; end: number }[];
  isTitle: boolean;
  /** What its words count: less in a long phrase. */
  factor: number;
}

/** The phrases of a page, and for each stem the places of those that hold it: a query has few stems, a page many words. */
interface ReadPage {
  phrases: ReadPhrase[];
  holders: Map<string, number[]>;
}

/** Adds the phrases, the terms and the title of each page, as far as they are there. */
export function addPhrases(index: SituationIndex, phrases: PackedPhrases): void {
  // A page is read once, when it first comes up: with every letter the same ones come up again.
  const pages: ReadPage[] = [];
  index.matchPhrase = (page, worth) => {
    const texts = phrases[page];
    if (!texts) return undefined;
    pages[page] ??= readPage(texts.flat(), index.pages[page]?.title ?? '', index.vocabulary);
    return findBest(pages[page], worth);
  };
}

function readPage(texts: readonly string[], title: string, vocabulary: Vocabulary): ReadPage {
  const phrases = [...texts, title].map((text, place) => readPhrase(text, place === texts.length, vocabulary));
  const holders = new Map<string, number[]>();
  phrases.forEach(({ words }, place) => {
    for (const stem of new Set(words.flatMap(({ stems }) => stems))) {
      const places = holders.get(stem);
      if (places) places.push(place);
      else holders.set(stem, [place]);
    }
  });
  return { phrases, holders };
}

/** A long phrase holds more words by chance. Measured on asks that were left out of the index. */
const LENGTH_POWER = 0.8;
const LENGTH_START = 3;
/** A phrase of so many words counts as its words do. */
const USUAL_LENGTH = 6;

/** The title stands in the result anyway, so it is shown as the reason only where no phrase is one. */
function findBest({ phrases, holders }: ReadPage, worth: Worth): PhraseMatch | undefined {
  const scores = sumWorth(phrases.length, holders, worth);
  let shown: ReadPhrase | undefined;
  let most = 0;
  phrases.forEach((phrase, place) => {
    const score = (scores[place] ?? 0) * phrase.factor;
    scores[place] = score;
    const rank = phrase.isTitle ? score * 1e-6 : score;
    if (rank <= most) return;
    most = rank;
    shown = phrase;
  });
  return shown && { score: averageBest(scores), pieces: markWords(shown, worth) };
}

/** What the words that each phrase holds are worth. A word counts once, by the best of its stems, which comes first. */
function sumWorth(count: number, holders: ReadonlyMap<string, readonly number[]>, worth: Worth): Float64Array {
  const sums = new Float64Array(count);
  /** For each phrase a bit for each word of the query. */
  const counted = new Uint32Array(count);
  for (const [stem, { place, worth: added }] of worth) {
    const bit = 1 << place;
    for (const phrase of holders.get(stem) ?? []) {
      const bits = counted[phrase] ?? 0;
      if (bits & bit) continue;
      counted[phrase] = bits | bit;
      sums[phrase] = (sums[phrase] ?? 0) + added;
    }
  }
  return sums;
}

/** One phrase may fit by chance; the next two bear witness. */
function averageBest(scores: Float64Array): number {
  let first = 0;
  let second = 0;
  let third = 0;
  for (const score of scores) {
    if (score <= third) continue;
    third = Math.min(score, second);
    second = Math.min(Math.max(score, second), first);
    first = Math.max(score, first);
  }
  return (first + second / 2 + third / 4) / 1.75;
}

function readPhrase(text: string, isTitle: boolean, vocabulary: Vocabulary): ReadPhrase {
  const words = placeWords(text).map(({ word, start, end }) => ({ stems: vocabulary.findForms(word).map(({ stem }) => stem), start, end }));
  return { text, words, isTitle, factor: ((LENGTH_START + USUAL_LENGTH) / (LENGTH_START + words.length)) ** LENGTH_POWER };
}

function markWords({ text, words }: ReadPhrase, worth: Worth): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const word of words) {
    if (!word.stems.some((stem) => worth.has(stem))) continue;
    if (word.start > end) pieces.push({ text: text.slice(end, word.start), marked: false });
    pieces.push({ text: text.slice(word.start, word.end), marked: true });
    end = word.end;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}
