/**
 * The situation index as it is sent: three JSON files a language, so that a first answer needs only a small one.
 *
 * The first holds the pages, the stems that say most and in which pages each of them stands; the second the other
 * stems and related words; the third, for those who have asked something, the phrases themselves, which show why a page
 * was found and sharpen the order.
 */
import type { Locale } from '../i18n/locales.ts';

/** Stems and where they stand. */
export interface PackedStems {
  /** The stems, sorted: see `packStems`. */
  stems: string;
  /** A posting list for each stem, with a blank between: see `packPostings`. */
  postings: string;
}

export interface PackedIndex extends PackedStems {
  locale: Locale;
  /** What the addresses of the pages start with, by the first letter of their IDs. */
  folders: Record<string, string>;
  pages: PackedPage[];
}

/** The last part of the address follows the title, which it resembles: so it compresses better. */
export type PackedPage = [id: string, title: string, slug: string, line: string, stage: string, weight: number];

/** What comes after the first answer. */
export interface PackedRest extends PackedStems {
  /** Words that mean nearly the same: see `packGroups`. */
  related: string;
}

/** The phrases and the terms of each page, in the order of the index’s pages. */
export type PackedPhrases = [phrases: string[], terms: string[]][];

/** In which page a stem stands, and how much: a phrase counts 1, a term or the title 2. */
export interface Posting {
  page: number;
  count: number;
}

export const MOST_COUNTED = 9;
const A = 'A'.charCodeAt(0);
const LOWER_A = 'a'.charCodeAt(0);
const LETTERS = 26;

/**
 * Writes postings, sorted by page, as letters: the step from the page before in base 26, all but the last digit in
 * capitals, and the count as a digit where it is not 1. Text, because it compresses together with the rest.
 */
export function packPostings(postings: readonly Posting[]): string {
  let last = 0;
  return postings
    .map(({ page, count }) => {
      const step = page - last;
      last = page;
      let digits = String.fromCharCode(LOWER_A + (step % LETTERS));
      for (let rest = Math.floor(step / LETTERS); rest > 0; rest = Math.floor(rest / LETTERS)) digits = String.fromCharCode(A + (rest % LETTERS)) + digits;
      return digits + (count > 1 ? String(Math.min(MOST_COUNTED, count)) : '');
    })
    .join('');
}

/** Reads what `packPostings` wrote. */
export function unpackPostings(packed: string): Posting[] {
  let page = 0;
  return [...packed.matchAll(/([A-Z]*)([a-z])(\d?)/g)].map(([, high = '', low = 'a', count = '']) => {
    let step = 0;
    for (const digit of high) step = step * LETTERS + digit.charCodeAt(0) - A;
    page += step * LETTERS + low.charCodeAt(0) - LOWER_A;
    return { page, count: count === '' ? 1 : Number(count) };
  });
}

/** Writes sorted stems, each as a capital for how many letters it shares with the one before (at most 25) and the rest. */
export function packStems(stems: readonly string[]): string {
  let last = '';
  return stems
    .map((stem) => {
      let shared = 0;
      while (shared < LETTERS - 1 && shared < stem.length && stem[shared] === last[shared]) shared += 1;
      last = stem;
      return String.fromCharCode(A + shared) + stem.slice(shared);
    })
    .join('');
}

/** Reads what `packStems` wrote. */
export function unpackStems(packed: string): string[] {
  let last = '';
  return [...packed.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared = 'A', rest = '']) => {
    last = last.slice(0, shared.charCodeAt(0) - A) + rest;
    return last;
  });
}

/** Writes groups of words, which hold no blanks. */
export function packGroups(groups: readonly (readonly string[])[]): string {
  return groups.map((group) => group.join(' ')).join('|');
}

/** Reads what `packGroups` wrote. */
export function unpackGroups(packed: string): string[][] {
  return packed.split('|').map((group) => group.split(' '));
}
