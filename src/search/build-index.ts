/** Makes the situation index of one language. Pure; runs when the site is built, and in tests. */
import type { Locale } from '../i18n/locales.ts';
import type { SearchEntry } from './entry.ts';
import { packGroups, packPostings, packStems, type PackedIndex, type PackedPhrases, type PackedRest, type PackedStems, type Posting } from './index-format.ts';
import { chooseRoots } from './choose-roots.ts';
import { foldSpelling } from './language.ts';
import { LANGUAGES } from './languages.ts';
import { stemEnglish } from './stem-english.ts';
import { splitWords } from './words.ts';

/** How much a word counts in each field. */
const IN_PHRASE = 1;
const IN_TERM = 2;
const IN_TITLE = 2;
/** A stem that stands on so large a part of the pages tells none apart: it is known, and that is all. */
const EVERYWHERE = 0.5;
const FEW = 200;
/** How much it weighs, of two stems that stand on one page as often, that one stands there alone. */
const UNEVEN = 0.25;

/**
 * @param least how much a stem has to count on one page to be sent first: a word of a single phrase counts 1.
 * The larger it is, the smaller the file that a first answer waits for
 * @param related groups of words that mean nearly the same
 */
export function buildIndex(locale: Locale, entries: readonly SearchEntry[], related: readonly (readonly string[])[] = [], least = 1): { index: PackedIndex; rest: PackedRest; phrases: PackedPhrases } {
  const fields = entries.map(({ title, phrases, terms }) =>
    [
      { texts: [title], count: IN_TITLE },
      { texts: phrases, count: IN_PHRASE },
      { texts: terms, count: IN_TERM },
    ].flatMap(({ texts, count }) => texts.map((text) => ({ words: splitWords(text).map((word) => foldSpelling(word, LANGUAGES[locale])), count }))),
  );
  const stem = locale === 'en' ? stemEnglish : chooseRoots(new Set(fields.flat().flatMap(({ words }) => words)));
  const counts = new Map<string, Map<number, number>>();
  fields.forEach((passages, page) => {
    for (const { words, count } of passages) {
      for (const key of new Set(words.map(stem))) {
        const pages = counts.get(key) ?? new Map<number, number>();
        pages.set(page, (pages.get(page) ?? 0) + count);
        counts.set(key, pages);
      }
    }
  });
  const stems = [...counts.keys()].sort();
  const stops = new Set([...LANGUAGES[locale].stopWords].map(stem));
  const isFirst = (key: string): boolean => {
    if (stops.has(key)) return false;
    const held = [...(counts.get(key)?.values() ?? [])];
    const most = Math.max(...held);
    // Measured on the samples, with the first file alone: how often the stem stands on one page tells most, and a little how evenly it stands.
    return most * (most / held.reduce((sum, count) => sum + count, 0)) ** UNEVEN >= least;
  };
  const pack = (some: readonly string[]): PackedStems => ({ stems: packStems(some), postings: some.map((key) => packPostings(listPostings(counts.get(key), entries.length))).join(' ') });
  return {
    index: {
      locale,
      folders: Object.fromEntries(entries.map(({ id, address }) => [id.slice(0, 1), address.replace(/[^/]+\/$/, '')])),
      pages: entries.map(({ id, title, line, address, stage, weight }) => [id, title, /([^/]+)\/$/.exec(address)?.[1] ?? '', line, stage, weight]),
      alarms: Object.fromEntries(entries.flatMap(({ alarms }, page) => (alarms.length > 0 ? [[page, [...alarms]]] : []))),
      ...pack(stems.filter(isFirst)),
    },
    rest: { ...pack(stems.filter((key) => !isFirst(key))), related: packGroups(related.map((group) => [...new Set(group.map((word) => stem(foldSpelling(word, LANGUAGES[locale]))))])) },
    phrases: entries.map(({ phrases, terms }) => [[...phrases], [...terms]]),
  };
}

function listPostings(pages: ReadonlyMap<number, number> | undefined, all: number): Posting[] {
  if (!pages || (pages.size > all * EVERYWHERE && pages.size > FEW)) return [];
  return [...pages].map(([page, count]) => ({ page, count }));
}
