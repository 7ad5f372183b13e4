/** The situation index of each language, made from the content folder without a build: for tests and tools. */
import type { Locale } from '../i18n/locales.ts';
import { buildIndex } from '../search/build-index.ts';
import { LANGUAGES } from '../search/languages.ts';
import { addRest } from '../search/phrase-match.ts';
import { readIndex, type SituationIndex } from '../search/situation-index.ts';
import { readSearchEntries } from './search-entries.ts';
import { readTree } from './tree.ts';

/** @throws where content is incomplete: the content checks come first */
export function readIndexes(root: string): Record<Locale, SituationIndex> {
  const tree = readTree(root);
  const make = (locale: Locale): SituationIndex => {
    const { index, rest } = buildIndex(locale, readSearchEntries(tree, locale), tree.words[locale].data.related);
    return addRest(readIndex(index, LANGUAGES[locale]), rest);
  };
  return { en: make('en'), id: make('id') };
}
