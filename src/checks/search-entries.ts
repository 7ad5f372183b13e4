/** What the search knows of each page, read from the content folder: for tests and tools; the site reads its model. */
import type { Locale } from '../i18n/locales.ts';
import { describeEntry, type SearchEntry } from '../search/entry.ts';
import { plainPhrase } from '../tickets/phrase.ts';
import type { Tree } from './tree.ts';

/** @throws where an entry is incomplete: the content checks come first */
export function readSearchEntries({ entries }: Tree, locale: Locale): SearchEntry[] {
  return entries.map((entry) => {
    const text = entry.texts[locale]?.data;
    if (!text || !entry.facts) throw new Error(`${entry.id} is incomplete: run “npm run check:content”`);
    const stage = entry.kind === 'tip' ? entry.facts.data.stage : '';
    return describeEntry({ id: entry.id, text, address: `/${locale}/${entry.kind}s/${text.slug}/`, stage }, (line) => plainPhrase(line, locale));
  });
}
