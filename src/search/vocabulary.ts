/** The words that an index holds, and which of them a reader’s word may mean. Pure. */
import { editDistance } from './edit-distance.ts';
import { foldSpelling, isStopWord, type Language } from './language.ts';
import { lookUp } from './look-up.ts';

/** A word of the index that a reader’s word may mean. */
export interface Meaning {
  stem: string;
  /** From 0 to 1: how surely. */
  share: number;
  /** The same word in some form, one that means nearly the same, one that starts so, or the nearest where nobody wrote the word itself. */
  how: 'form' | 'related' | 'start' | 'correction';
}

/** Of the roots that an Indonesian word may come from, each further one counts half of the one before. */
const NEXT_ROOT = 0.5;
/** What another word for the same says of a word that the index holds, and of one that it does not. */
const RELATED = 0.45;
const ONLY_RELATED = 0.6;
/** A word that is still being typed may become another than the one it starts. */
const START = 0.6;
const SHORTEST_START = 2;
const ONE_SLIP = 0.8;
const TWO_SLIPS = 0.6;
const MOST_CORRECTIONS = 3;
/** The first letter is seldom wrong, and a form with affixes is less sure than the word itself: so many slips more. */
const WRONG_START = 0.5;
const LESS_SURE = 0.25;
/** Fingers swap letters more often than they miss one: “calim” is claim rather than calm. */
const SAME_LETTERS = 0.5;
/** Of the roots that a word may come from, so many are corrected as well. */
const MOST_ROOTS = 6;
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
/** The longest word that is looked up; what is longer is no word. */
const LONGEST = 40;

export class Vocabulary {
  readonly #language: Language;
  readonly #stems = new Set<string>();
  /** The stems that a slip may lead to, by their first letter. */
  readonly #byLetter = new Map<string, string[]>();
  /** All stems, by their first two letters. */
  readonly #byStart = new Map<string, string[]>();
  /** For a word, the stems of the index that mean nearly the same. */
  readonly #related = new Map<string, Set<string>>();
  /** What has been looked up: a reader types the same words again with every letter. */
  readonly #forms = new Map<string, Meaning[]>();
  readonly #corrections = new Map<string, Meaning[]>();

  constructor(language: Language) {
    this.#language = language;
  }

  add(stems: readonly string[]): void {
    for (const stem of stems) {
      this.#stems.add(stem);
      file(this.#byStart, stem.slice(0, SHORTEST_START), stem);
      if (stem.length >= 3 && !/\d/.test(stem)) file(this.#byLetter, stem.charAt(0), stem);
    }
    this.#forms.clear();
    this.#corrections.clear();
  }

  /** Takes in groups of words that mean nearly the same, after all stems have been added. */
  relate(groups: readonly (readonly string[])[]): void {
    for (const group of groups) {
      const stems = group.filter((word) => this.#stems.has(word));
      for (const word of group) {
        const held = this.#related.get(word);
        if (held) for (const stem of stems) held.add(stem);
        else this.#related.set(word, new Set(stems));
      }
    }
  }

  /** Whether the word is one of the language’s, as far as the index can tell. */
  knows(word: string): boolean {
    return isStopWord(word, this.#language) || this.findForms(word).length > 0 || this.findRelated(word).length > 0;
  }

  /** The words of the index that mean nearly the same as this one. */
  findRelated(word: string): Meaning[] {
    if (word.length > LONGEST) return [];
    const key = this.#findStems(word).find((stem) => this.#related.has(stem));
    const share = this.findForms(word).length > 0 ? RELATED : ONLY_RELATED;
    return key === undefined ? [] : [...(this.#related.get(key) ?? [])].map((stem) => ({ stem, share, how: 'related' }));
  }

  /** The words of the index of which this one is a form. */
  findForms(word: string): Meaning[] {
    if (word.length > LONGEST) return [];
    return lookUp(this.#forms, word, () => {
      const [first, ...roots] = this.#findStems(word).filter((stem) => this.#stems.has(stem));
      const held = first === undefined ? [] : first === foldSpelling(word, this.#language) ? [first] : [first, ...roots];
      return held.map((stem, index) => ({ stem, share: NEXT_ROOT ** index, how: 'form' }));
    });
  }

  /** The words of the index that start like this one. */
  findStarts(word: string): Meaning[] {
    if (word.length < SHORTEST_START || word.length > LONGEST) return [];
    const [stem = word] = this.#findStems(word);
    const starts = new Set(word.startsWith(stem) ? [word, stem] : [word]);
    const found: Meaning[] = [];
    for (const longer of this.#byStart.get(word.slice(0, SHORTEST_START)) ?? []) {
      for (const start of starts) {
        if (longer === start || !longer.startsWith(start)) continue;
        found.push({ stem: longer, share: START * Math.max(0.5, start.length / longer.length), how: 'start' });
        break;
      }
    }
    return found;
  }

  /** The nearest words of the index, for a word that nobody wrote. */
  correct(word: string): Meaning[] {
    if (word.length < 3 || word.length > LONGEST || /\d/.test(word)) return [];
    return lookUp(this.#corrections, word, () => {
      const [meant = word, ...roots] = this.#findStems(word);
      const near = new Map<string, number>();
      const add = (stem: string, slips: number): void => {
        if (slips < (near.get(stem) ?? Infinity)) near.set(stem, slips);
      };
      for (const candidate of [meant, ...roots.filter((root) => root.length > 3).slice(0, MOST_ROOTS)]) {
        const extra = candidate === meant ? 0 : LESS_SURE;
        const alike = this.#byLetter.get(candidate.charAt(0)) ?? [];
        for (const stem of alike) add(stem, countSlips(candidate, stem) + extra);
        for (const stem of mendStart(candidate)) if (this.#stems.has(stem)) add(stem, 1 + WRONG_START + extra);
      }
      for (const stem of this.#byLetter.get(meant.charAt(0)) ?? []) add(stem, this.#countDropped(meant, stem));
      const least = Math.min(...near.values());
      return [...near]
        .filter(([, slips]) => slips === least)
        .slice(0, MOST_CORRECTIONS)
        .map(([stem, slips]) => ({ stem, share: slips <= 1 ? ONE_SLIP : TWO_SLIPS, how: 'correction' }));
    });
  }

  #findStems(word: string): string[] {
    return this.#language.findStems(foldSpelling(word, this.#language));
  }

  /** Indonesian chat drops vowels (“mnta” is minta, “plggn” pelanggan): less than a slip where only vowels are missing. */
  #countDropped(short: string, stem: string): number {
    if (!this.#language.dropsVowels || short.length >= stem.length) return Infinity;
    const skeleton = dropVowels(short);
    return skeleton.length >= 2 && skeleton === dropVowels(stem) && isWithin(shorten(short), shorten(stem)) ? 0.5 + 0.1 * (stem.length - short.length) : Infinity;
  }
}

function file(boxes: Map<string, string[]>, key: string, word: string): void {
  const box = boxes.get(key);
  if (box) box.push(word);
  else boxes.set(key, [word]);
}

/** How far a word is from one of the index with the same first letter; infinite where that is too far. */
function countSlips(word: string, stem: string): number {
  const most = word.length <= 3 ? 0 : word.length <= 5 ? 1 : 2;
  if (most === 0 || Math.abs(word.length - stem.length) > most) return Infinity;
  const slips = editDistance(word, stem, most);
  return slips > most ? Infinity : slips - (sortLetters(word) === sortLetters(stem) ? SAME_LETTERS : 0);
}

const sortLetters = (word: string): string => Array.from(word).sort().join('');

/** What a word may be whose only slip is in the first letter: wrong, missing, too many, or swapped with the second. */
function mendStart(word: string): string[] {
  if (word.length <= 3) return [];
  const rest = word.slice(1);
  return [rest, word.charAt(1) + word.charAt(0) + word.slice(2), ...LETTERS.flatMap((letter) => [letter + rest, letter + word])];
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
