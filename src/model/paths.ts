/** The paths that the dynamic routes are built for. */
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { SECTIONS, STYLE, type Section } from './addresses.ts';
import type { Entry } from './entries.ts';
import { allEntries, getPlaybooks, type Playbook } from './playbook.ts';
import { sortPhrases } from './phrase-bank.ts';
import { getRetiredIds, type RetiredId } from './retired.ts';
import { LIVE, PHRASE_PARTS } from './sections.ts';

/** The paths of the home page: one a language. */
export function homePaths(): { params: { locale: Locale }; props: { locale: Locale } }[] {
  return LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** The paths of a section’s own page: one a language, with the section’s name in that language under `param`. */
export function sectionPaths<P extends string>(section: Section, param: P) {
  return LOCALES.map((locale) => ({
    params: { locale, [param]: SECTIONS[section][locale] } as Record<'locale' | P, string>,
    props: { locale },
  }));
}

/** The paths of the two pages that show every part of a page. */
export function stylePaths() {
  return LOCALES.map((locale) => ({ params: { locale, style: STYLE[locale].words, tools: STYLE[locale].tools }, props: { locale } }));
}

/** The paths of a kind of entry: one an entry and language. `pick` takes the kind out of the playbook. */
export async function entryPaths<E extends Entry>(section: Section, pick: (playbook: Playbook) => readonly E[]) {
  const playbooks = await getPlaybooks();
  return playbooks.flatMap((playbook) =>
    pick(playbook).map((entry) => ({
      params: { locale: entry.locale, [section]: SECTIONS[section][entry.locale], slug: entry.text.slug },
      props: { entry, playbook },
    })),
  );
}

/** The paths of the phrase bank’s parts: one a part and language. */
export async function phrasePartPaths() {
  return (await getPlaybooks()).flatMap((playbook) => {
    const { locale } = playbook;
    const parts = sortPhrases(playbook);
    return parts.map((shown) => ({
      params: { locale, phrases: SECTIONS.phrases[locale], part: PHRASE_PARTS[shown.part][locale] },
      props: { playbook, parts, shown },
    }));
  });
}

/** The paths of the situations’ pages for a talk that is going on. */
export async function livePaths() {
  const paths = await entryPaths('situations', ({ situations }) => situations);
  return paths.map(({ params, props }) => ({ params: { ...params, live: LIVE[props.entry.locale] }, props }));
}

/** An ID that was ever given, with its entries, one a language. A retired ID has those of its successor. */
interface GivenId {
  id: string;
  entries: Entry[];
  retired: RetiredId | undefined;
}

/** Every ID that was ever given. */
export async function idPaths(): Promise<GivenId[]> {
  const byId = new Map<string, GivenId>();
  for (const entry of (await getPlaybooks()).flatMap(allEntries)) byId.set(entry.id, { id: entry.id, entries: [...(byId.get(entry.id)?.entries ?? []), entry], retired: undefined });
  for (const retired of await getRetiredIds()) byId.set(retired.id, { id: retired.id, entries: retired.successors, retired });
  return [...byId.values()];
}

/** Every ID as tickets may spell it: as given and in lower case. */
export async function permanentPaths(): Promise<(GivenId & { spelling: string })[]> {
  return (await idPaths()).flatMap((given) => [given.id, given.id.toLowerCase()].map((spelling) => ({ ...given, spelling })));
}
