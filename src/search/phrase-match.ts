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

/** What a stem is worth, and the place of its word in the query: no word counts twice. */
export type Worth = ReadonlyMap<string, { place: number; worth: number }>;

/** @returns undefined where no phrase of the page holds any of the words */
export type MatchPhrase = (page: number, worth: Worth) => PhraseMatch | undefined;

/** A phrase taken apart: its words, each with the stems that it may come from. */
interface ReadPhrase {
  text: string;
  words: { stems: string[]; start: number; end: number }[];
  isTitle: boolean;
}

/** Adds the phrases, the terms and the title of each page, as far as they are there. */
export function addPhrases(index: SituationIndex, phrases: PackedPhrases): void {
  // A page is read once, when it first comes up: with every letter the same ones come up again.
  const pages: ReadPhrase[][] = [];
  index.matchPhrase = (page, worth) => {
    const texts = phrases[page];
    if (!texts) return undefined;
    const [said, terms] = texts;
    pages[page] ??= [...said, ...terms, index.pages[page]?.title ?? ''].map((text, place) => readPhrase(text, place === said.length + terms.length, index.vocabulary));
    return findBest(pages[page], worth);
  };
}

/** A long phrase holds more words by chance. Measured on asks that were left out of the index. */
const LENGTH_POWER = 0.8;
const LENGTH_START = 3;
/** A phrase of so many words counts as its words do. */
const USUAL_LENGTH = 6;

/** The title stands in the result anyway, so it is shown as the reason only where no phrase is one. */
function findBest(phrases: readonly ReadPhrase[], worth: Worth): PhraseMatch | undefined {
  const scores: number[] = [];
  let shown: { phrase: ReadPhrase; score: number } | undefined;
  for (const phrase of phrases) {
    const score = scorePhrase(phrase, worth);
    scores.push(score);
    const rank = phrase.isTitle ? score * 1e-6 : score;
    if (rank > (shown?.score ?? 0)) shown = { phrase, score: rank };
  }
  return shown && { score: averageBest(scores), pieces: markWords(shown.phrase, worth) };
}

/** One phrase may fit by chance; the next two bear witness. */
function averageBest(scores: number[]): number {
  const [first = 0, second = 0, third = 0] = scores.sort((a, b) => b - a);
  return (first + second / 2 + third / 4) / 1.75;
}

function scorePhrase({ words }: ReadPhrase, worth: Worth): number {
  let found: Map<number, number> | undefined;
  for (const { stems } of words) {
    for (const stem of stems) {
      const match = worth.get(stem);
      if (!match) continue;
      found ??= new Map();
      found.set(match.place, Math.max(found.get(match.place) ?? 0, match.worth));
    }
  }
  if (!found) return 0;
  let sum = 0;
  for (const value of found.values()) sum += value;
  return sum * ((LENGTH_START + USUAL_LENGTH) / (LENGTH_START + words.length)) ** LENGTH_POWER;
}

function readPhrase(text: string, isTitle: boolean, vocabulary: Vocabulary): ReadPhrase {
  return { text, isTitle, words: placeWords(text).map(({ word, start, end }) => ({ stems: vocabulary.findForms(word).map(({ stem }) => stem), start, end })) };
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
