/** IDs that were retired and addresses that moved: where each one leads now. */
import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { SECTIONS } from './addresses.ts';
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

/** An address that a page had before: of an entry that still exists, or of a retired ID. */
export interface OldAddress {
  locale: Locale;
  /** The section’s name in that language, and the old slug. */
  section: string;
  slug: string;
  /** The entry that it leads to. */
  entry: Entry;
  retired: RetiredId | undefined;
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

/** Every address that led to a page once and has none of its own now. A retired ID keeps all that it ever had. */
export async function getOldAddresses(): Promise<OldAddress[]> {
  const entries = (await getPlaybooks()).flatMap(allEntries);
  const { slugs } = await getRetired();
  const moved = slugs.flatMap(({ id, locale, from }) => entries.filter((entry) => entry.id === id && entry.locale === locale).map((entry) => ({ locale, slug: from, section: sectionOf(id, locale), entry, retired: undefined })));
  const [registry] = await getCollection('registry');
  const gone = (await getRetiredIds()).flatMap((retired) =>
    retired.successors.flatMap((entry) => (registry?.data[retired.id]?.[entry.locale] ?? []).map((slug) => ({ locale: entry.locale, slug, section: sectionOf(retired.id, entry.locale), entry, retired }))),
  );
  return [...moved, ...gone];
}

/** What the section of an ID is called in an address: its letter tells the kind, even where its page is gone. */
function sectionOf(id: string, locale: Locale): string {
  const [letter] = id;
  return SECTIONS[letter === 'T' ? 'tips' : letter === 'S' ? 'situations' : 'guides'][locale];
}
