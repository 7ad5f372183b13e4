/**
 * An index that has outgrown its files, as it is sent. The head has every word and no more of a page than the ranking
 * needs. Where a word stands, and what a result shows, comes in parts, for the words and the results of a query.
 */
import type { Locale } from '../i18n/locales.ts';
import type { PackedIndex, PackedPage, PackedPhrases } from './index-format.ts';

export interface PackedHead {
  locale: Locale;
  folders: PackedIndex['folders'];
  alarms: PackedIndex['alarms'];
  /** The IDs of the pages: see `packRuns`. */
  runs: Run[];
  /** How many words the index knows of each page. */
  lengths: number[];
  /** All stems: see `packStems`. */
  stems: string;
  /** With which of the stems each shard starts. A shard holds a posting list for each of its stems, with a blank between. */
  shards: number[];
  /** How many pages stand in a block. */
  pagesABlock: number;
}

/** Neighbouring IDs of pages with the same weight. */
export type Run = [first: string, count: number, weight: number];

/** A few pages, with their phrases and terms. */
export interface PackedBlock {
  pages: PackedPage[];
  phrases: PackedPhrases;
}

/** How the parts of an index are named. */
export const nameShard = (place: number): string => `words-${place}`;
export const nameBlock = (place: number): string => `pages-${place}`;

/** Writes the IDs and weights of pages: how many follow one another, from which on. */
export function packRuns(pages: readonly { id: string; weight: number }[]): Run[] {
  const runs: Run[] = [];
  let next = '';
  for (const { id, weight } of pages) {
    const run = runs.at(-1);
    if (run && id === next && run[2] === weight) run[1] += 1;
    else runs.push([id, 1, weight]);
    next = nextId(id);
  }
  return runs;
}

/** Reads what `packRuns` wrote. */
export function unpackRuns(runs: readonly Run[]): { id: string; weight: number }[] {
  return runs.flatMap(([first, count, weight]) => {
    let id = first;
    return Array.from({ length: count }, (_, place) => {
      if (place > 0) id = nextId(id);
      return { id, weight };
    });
  });
}

/** The ID after this one, with as many digits: T08 comes after T07. */
function nextId(id: string): string {
  const number = id.slice(1);
  return id.slice(0, 1) + String(Number(number) + 1).padStart(number.length, '0');
}
