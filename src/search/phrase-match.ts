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

/** Lets the ranking read the phrases of each page, its terms and its title. They come after the first answer. */
export function addPhrases(index: SituationIndex, packed: PackedPhrases): SituationIndex {
  const titles = index.pages.map(({ title }) => title);
  const phrases = packed.map(([said, terms], page) => [...said, ...terms, titles[page] ?? '']);
  index.matchPhrase = (page, worth) => findBest(phrases[page] ?? [], titles[page] ?? '', index.vocabulary, worth);
  return index;
}

/** A long phrase holds more words by chance. Measured on asks that were left out of the index. */
const LENGTH_POWER = 0.6;
const LENGTH_START = 3;
/** A phrase of so many words counts as its words do. */
const USUAL_LENGTH = 6;

const LONGEST_SHOWN = 120;

/** The title stands in the result anyway, so it is shown as the reason only where no phrase is one. */
function findBest(phrases: readonly string[], title: string, vocabulary: Vocabulary, worth: Worth): PhraseMatch | undefined {
  let best = 0;
  let shown: { phrase: string; score: number } | undefined;
  for (const phrase of phrases) {
    const words = readPhrase(phrase, vocabulary);
    const found = new Map<number, number>();
    for (const { stems } of words) {
      for (const stem of stems) {
        const match = worth.get(stem);
        if (match) found.set(match.place, Math.max(found.get(match.place) ?? 0, match.worth));
      }
    }
    let sum = 0;
    for (const value of found.values()) sum += value;
    const score = sum * ((LENGTH_START + USUAL_LENGTH) / (LENGTH_START + words.length)) ** LENGTH_POWER;
    best = Math.max(best, score);
    if (phrase !== title && score > (shown?.score ?? 0)) shown = { phrase, score };
  }
  return best === 0 ? undefined : { score: best, pieces: markWords(shown?.phrase ?? title, vocabulary, worth) };
}

const read = new WeakMap<Vocabulary, Map<string, { stems: string[]; start: number; end: number }[]>>();

/** The words of a phrase with the stems they may come from. Read once: the same phrases come up with every letter. */
function readPhrase(phrase: string, vocabulary: Vocabulary): { stems: string[]; start: number; end: number }[] {
  const known = read.get(vocabulary) ?? new Map<string, { stems: string[]; start: number; end: number }[]>();
  read.set(vocabulary, known);
  let words = known.get(phrase);
  if (!words) {
    words = placeWords(phrase).map(({ word, start, end }) => ({ stems: vocabulary.findForms(word).map(({ stem }) => stem), start, end }));
    known.set(phrase, words);
  }
  return words;
}

function markWords(phrase: string, vocabulary: Vocabulary, worth: Worth): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const word of readPhrase(phrase, vocabulary)) {
    if (!word.stems.some((stem) => worth.has(stem))) continue;
    if (word.start > end) pieces.push({ text: phrase.slice(end, word.start), marked: false });
    pieces.push({ text: phrase.slice(word.start, word.end), marked: true });
    end = word.end;
  }
  if (end < phrase.length) pieces.push({ text: phrase.slice(end, Math.max(end, LONGEST_SHOWN)), marked: false });
  return pieces;
}
