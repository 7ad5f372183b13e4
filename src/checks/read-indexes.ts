/** The situation index of each language, made from the content folder without a build: for tests and tools. */
import type { Locale } from '../i18n/locales.ts';
import { buildIndex } from '../search/build-index.ts';
import { LANGUAGES } from '../search/languages.ts';
import { addPhrases } from '../search/phrase-match.ts';
import { addRest, readIndex, type SituationIndex } from '../search/situation-index.ts';
import { readSearchEntries } from './search-entries.ts';
import { readTree } from './tree.ts';

/** @throws where content is incomplete: the content checks come first */
export function readIndexes(root: string): Record<Locale, SituationIndex> {
  const tree = readTree(root);
  const make = (locale: Locale): SituationIndex => {
    const { index, rest, phrases } = buildIndex(locale, readSearchEntries(tree, locale), tree.words[locale].data.related);
    const whole = readIndex(index, LANGUAGES[locale]);
    addRest(whole, rest);
    addPhrases(whole, phrases);
    return whole;
  };
  return { en: make('en'), id: make('id') };
}
