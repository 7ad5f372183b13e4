/** Where the pages stand on the web: what every file for programs needs to name an entry. */
import type { Locale } from '../i18n/locales.ts';
import { absolute, markdownAddress, permanentAddress } from '../model/addresses.ts';
import type { Entry } from '../model/entries.ts';

/** The addresses of an entry in its language, in full. */
export function addressesOf({ id, locale, address }: { id: string; locale: Locale; address: string }, site: URL | undefined) {
  return {
    page: absolute(address, site),
    permanent: absolute(permanentAddress(id, locale), site),
    markdown: absolute(markdownAddress(address), site),
  };
}

/** The latest day on which one of the entries was reviewed, as YYYY-MM-DD. */
export function lastReview(entries: readonly Entry[]): string {
  return entries.map(({ facts }) => facts.reviewed).toSorted().at(-1) ?? '';
}
