/** IDs that were retired and addresses that moved: where each one leads now. */
import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { SECTION_OF, SECTIONS } from './addresses.ts';
import type { Entry } from './entries.ts';
import { allEntries, getPlaybooks, pickEntries } from './playbook.ts';

/** A retired ID, with the entries that do its work now, one a language. */
export interface RetiredId {
  id: string;
  /** The day on which it was retired, as YYYY-MM-DD. */
  on: string;
  /** One sentence for the reader who follows an old link. */
  why: Record<Locale, string>;
  successors: Entry[];
}

/** An old address of an entry that still exists. */
export interface MovedAddress {
  locale: Locale;
  /** The section’s name in that language, and the old slug. */
  section: string;
  slug: string;
  entry: Entry;
}

async function getRetired() {
  const [retired] = await getCollection('retired');
  return retired?.data ?? { ids: {}, slugs: [] };
}

export async function getRetiredIds(): Promise<RetiredId[]> {
  const playbooks = await getPlaybooks();
  const { ids } = await getRetired();
  return Object.entries(ids).map(([id, { successor, on, why }]) => ({ id, on, why, successors: playbooks.flatMap((playbook) => pickEntries(allEntries(playbook), [successor])) }));
}

export async function getMovedAddresses(): Promise<MovedAddress[]> {
  const playbooks = await getPlaybooks();
  const { slugs } = await getRetired();
  return slugs.flatMap(({ id, locale, from }) =>
    playbooks
      .filter((playbook) => playbook.locale === locale)
      .flatMap((playbook) => pickEntries(allEntries(playbook), [id]))
      .map((entry) => ({ locale, section: SECTIONS[SECTION_OF[entry.kind]][locale], slug: from, entry })),
  );
}
