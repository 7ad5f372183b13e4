/** Makes the situation index of one language. Pure; runs when the site is built, and in tests. */
import type { Locale } from '../i18n/locales.ts';
import type { SearchEntry } from './entry.ts';
import { packPostings, packStems, type PackedIndex, type PackedPhrases } from './index-format.ts';
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
const FEW = 20;

export function buildIndex(locale: Locale, entries: readonly SearchEntry[]): { index: PackedIndex; phrases: PackedPhrases } {
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
  return {
    index: {
      locale,
      folders: Object.fromEntries(entries.map(({ id, address }) => [id.slice(0, 1), address.replace(/[^/]+\/$/, '')])),
      pages: entries.map(({ id, title, line, address, stage, weight }) => [id, title, /([^/]+)\/$/.exec(address)?.[1] ?? '', line, stage, weight]),
      stems: packStems(stems),
      postings: stems
        .map((key) => {
          const pages = counts.get(key)?.size ?? 0;
          return pages > entries.length * EVERYWHERE && pages > FEW ? '' : packPostings([...(counts.get(key) ?? [])].map(([page, count]) => ({ page, count })));
        })
        .join(' '),
    },
    phrases: entries.map(({ phrases, terms }) => [[...phrases], [...terms]]),
  };
}
