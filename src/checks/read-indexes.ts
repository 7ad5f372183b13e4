/** The situation index of each language, made from the content folder without a build: for tests and tools. */
import type { Locale } from '../i18n/locales.ts';
import { buildIndex } from '../search/build-index.ts';
import { LANGUAGES } from '../search/languages.ts';
import { addPhrases } from '../search/phrase-match.ts';
import { addRest, readIndex, type SituationIndex } from '../search/situation-index.ts';
import { readSearchEntries } from './search-entries.ts';
import { readTree } from './tree.ts';

/** What the search of a page has once everything is loaded. */
export interface LoadedIndexes {
  own: SituationIndex;
  /** The other language’s, which comes without its phrases: they say why in the reader’s language only. */
  other: SituationIndex;
}

/** @throws where content is incomplete: the content checks come first */
export function readIndexes(root: string): Record<Locale, LoadedIndexes> {
  const tree = readTree(root);
  const read = (locale: Locale): { own: SituationIndex; other: SituationIndex } => {
    const { index, rest, phrases } = buildIndex(locale, readSearchEntries(tree, locale), tree.words[locale].data.related);
    const make = (): SituationIndex => {
      const loaded = readIndex(index, LANGUAGES[locale]);
      addRest(loaded, rest);
      return loaded;
    };
    const [own, other] = [make(), make()];
    addPhrases(own, phrases);
    return { own, other };
  };
  const [en, id] = [read('en'), read('id')];
  return { en: { own: en.own, other: id.other }, id: { own: id.own, other: en.other } };
}
