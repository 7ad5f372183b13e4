/** The words that an index holds, and which of them a reader’s word may mean. Pure. */
import { editDistance } from './edit-distance.ts';
import { foldSpelling, isStopWord, type Language } from './language.ts';

/** A word of the index that a reader’s word may mean. */
export interface Meaning {
  stem: string;
  /** From 0 to 1: how surely. */
  share: number;
  /** The same word in some form, a word that starts so, or the nearest where nobody wrote the word itself. */
  how: 'form' | 'start' | 'correction';
}

/** Of the roots that an Indonesian word may come from, each further one counts half of the one before. */
const NEXT_ROOT = 0.5;
/** A word that is still being typed may become another than the one it starts. */
const START = 0.6;
const SHORTEST_START = 2;
const ONE_SLIP = 0.8;
const TWO_SLIPS = 0.6;
const MOST_CORRECTIONS = 3;
/** The longest word that is looked up; what is longer is no word. */
const LONGEST = 40;
const MOST_KNOWN = 5_000;

export class Vocabulary {
  readonly #language: Language;
  readonly #stems: ReadonlySet<string>;
  /** What has been looked up: a reader types the same words again with every letter. */
  readonly #forms = new Map<string, Meaning[]>();
  readonly #corrections = new Map<string, Meaning[]>();

  constructor(language: Language, stems: Iterable<string>) {
    this.#language = language;
    this.#stems = new Set(stems);
  }

  /** Whether the word is one of the language’s, as far as the index can tell. */
  knows(word: string): boolean {
    return isStopWord(word, this.#language) || this.findForms(word).length > 0;
  }

  /** The words of the index of which this one is a form. */
  findForms(word: string): Meaning[] {
    if (word.length > LONGEST) return [];
    return remember(this.#forms, word, () => {
      const [first, ...roots] = this.#findStems(word).filter((stem) => this.#stems.has(stem));
      const held = first === undefined ? [] : first === foldSpelling(word, this.#language) ? [first] : [first, ...roots];
      return held.map((stem, index) => ({ stem, share: NEXT_ROOT ** index, how: 'form' }));
    });
  }

  /** The words of the index that start like this one. */
  findStarts(word: string): Meaning[] {
    if (word.length < SHORTEST_START || word.length > LONGEST) return [];
    const starts = new Set([word, this.#findStems(word)[0] ?? word]);
    const found: Meaning[] = [];
    for (const stem of this.#stems) {
      for (const start of starts) {
        if (stem === start || !stem.startsWith(start)) continue;
        found.push({ stem, share: START * Math.max(0.5, start.length / stem.length), how: 'start' });
        break;
      }
    }
    return found;
  }

  /** The nearest words of the index, for a word that nobody wrote. */
  correct(word: string): Meaning[] {
    if (word.length < 3 || word.length > LONGEST || /\d/.test(word)) return [];
    return remember(this.#corrections, word, () => {
      const near: { stem: string; slips: number }[] = [];
      const [meant = word, ...roots] = this.#findStems(word);
      const candidates = [meant, ...roots.filter((root) => root.length > 3).slice(0, 6)];
      for (const stem of this.#stems) {
        if (stem.length < 3 || /\d/.test(stem)) continue;
        const slips = Math.min(this.#countDropped(meant, stem), ...candidates.map((candidate) => countSlips(candidate, stem) + (candidate === meant ? 0 : 0.25)));
        if (slips < Infinity) near.push({ stem, slips });
      }
      const least = Math.min(...near.map(({ slips }) => slips));
      return near
        .filter(({ slips }) => slips === least)
        .slice(0, MOST_CORRECTIONS)
        .map(({ stem, slips }) => ({ stem, share: slips <= 1 ? ONE_SLIP : TWO_SLIPS, how: 'correction' }));
    });
  }

  #findStems(word: string): string[] {
    return this.#language.findStems(foldSpelling(word, this.#language));
  }

  /** Indonesian chat drops vowels (“mnta” is minta, “plggn” pelanggan): less than a slip where only vowels are missing. */
  #countDropped(short: string, stem: string): number {
    if (!this.#language.dropsVowels || !stem.startsWith(short.slice(0, 1)) || short.length >= stem.length) return Infinity;
    const skeleton = dropVowels(short);
    return skeleton.length >= 2 && skeleton === dropVowels(stem) && isWithin(shorten(short), shorten(stem)) ? 0.5 + 0.1 * (stem.length - short.length) : Infinity;
  }
}

/** How far a word is from one of the index; the first letter is seldom wrong. */
function countSlips(word: string, stem: string): number {
  const most = word.length <= 3 ? 0 : word.length <= 6 ? 1 : 2;
  if (most === 0 || Math.abs(word.length - stem.length) > most) return Infinity;
  if (!stem.startsWith(word.slice(0, 1))) return hasWrongStart(word, stem) ? 1.5 : Infinity;
  const slips = editDistance(word, stem, most);
  return slips > most ? Infinity : slips;
}

/** Whether the only slip is in the first letter: wrong, missing, too many, or swapped with the second. */
function hasWrongStart(word: string, stem: string): boolean {
  const [a, b] = [word.slice(1), stem.slice(1)];
  return a === b || a === stem || word === b || stem === word.charAt(1) + word.charAt(0) + word.slice(2);
}

/** One sign for a sound that is written with two letters. */
const shorten = (word: string): string => word.replaceAll('ng', 'g').replaceAll('ny', 'n');
const dropVowels = (word: string): string => shorten(word).replaceAll(/[aeiou]/g, '');

/** Whether the letters of `short` stand in `long`, in their order. */
function isWithin(short: string, long: string): boolean {
  let found = 0;
  for (const letter of long) if (letter === short[found]) found += 1;
  return found === short.length;
}

function remember<V>(known: Map<string, V>, key: string, find: () => V): V {
  const value = known.get(key) ?? find();
  if (known.size > MOST_KNOWN) known.clear();
  known.set(key, value);
  return value;
}
