/** The pages of the site as a list: what a search engine should know of. */
import { LOCALES, otherLocale, type Locale } from '../i18n/locales.ts';
import { homeAddress, phrasePartAddress, sectionAddress, SECTIONS, type Section } from './addresses.ts';
import { allEntries, getPlaybooks } from './playbook.ts';
import { PHRASE_PARTS, type PhrasePart } from './sections.ts';

export interface ListedPage {
  address: string;
  locale: Locale;
  twin: string;
  /** The day of its last review, as YYYY-MM-DD; entries have one. */
  changed?: string;
}

/** Home, sections, the parts of the phrase bank, and entries, in both languages. */
export async function listPages(): Promise<ListedPage[]> {
  // What a reader keeps is on no map.
  const sections = (Object.keys(SECTIONS) as Section[]).filter((section) => section !== 'mine');
  const parts = Object.keys(PHRASE_PARTS) as PhrasePart[];
  const general = LOCALES.flatMap((locale) => {
    const other = otherLocale(locale);
    return [
      { address: homeAddress(locale), locale, twin: homeAddress(other) },
      ...sections.map((section) => ({ address: sectionAddress(section, locale), locale, twin: sectionAddress(section, other) })),
      ...parts.map((part) => ({ address: phrasePartAddress(part, locale), locale, twin: phrasePartAddress(part, other) })),
    ];
  });
  const entries = (await getPlaybooks()).flatMap(allEntries);
  return [...general, ...entries.map(({ address, locale, twin, facts }) => ({ address, locale, twin, changed: facts.reviewed }))];
}
