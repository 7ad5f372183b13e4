/** Every address of the site is made here. Others rely on them: they never break. */
import type { Locale } from '../i18n/locales.ts';
import { BOTH, LIVE, PHRASE_PARTS, SECTIONS, type PhrasePart, type Section } from './sections.ts';

/** The site’s folder, with a slash at both ends. */
const BASE = import.meta.env.BASE_URL;

export { SECTIONS, type Section };

/** The list page, and the folder of the pages, of each kind of entry. */
export const SECTION_OF = { tip: 'tips', situation: 'situations', guide: 'guides' } as const;
export type Kind = keyof typeof SECTION_OF;

export function homeAddress(locale: Locale): string {
  return `${BASE}${locale}/`;
}

export function sectionAddress(section: Section, locale: Locale): string {
  return `${BASE}${locale}/${SECTIONS[section][locale]}/`;
}

/** What the two pages that show every part of a page are called. No reader looks for them, so they are no section. */
export const STYLE: Record<Locale, { words: string; tools: string }> = { en: { words: 'style', tools: 'tools' }, id: { words: 'gaya', tools: 'alat' } };
export function styleAddress(locale: Locale, page: 'words' | 'tools'): string {
  const { words, tools } = STYLE[locale];
  return `${homeAddress(locale)}${words}/${page === 'tools' ? `${tools}/` : ''}`;
}

/** The address of an entry’s page, such as `/en/tips/listen/`. */
export function entryAddress(kind: Kind, slug: string, locale: Locale): string {
  return `${sectionAddress(SECTION_OF[kind], locale)}${slug}/`;
}

/** A situation one step at a time, for a talk that is going on, such as `/en/situations/threatens-to-sue/live/`. */
export function liveAddress(situation: string, locale: Locale): string {
  return `${situation}${LIVE[locale]}/`;
}

/** The address that is printed in tickets, such as `/T07/`; with a language, that language’s. */
export function permanentAddress(id: string, locale?: Locale): string {
  return locale ? `${BASE}${locale}/${id}/` : `${BASE}${id}/`;
}

/** A part of the phrase bank, such as `/en/phrases/hear-them-out/`. */
export function phrasePartAddress(part: PhrasePart, locale: Locale): string {
  return `${sectionAddress('phrases', locale)}${PHRASE_PARTS[part][locale]}/`;
}

/** The phrase bank, narrowed to one situation. */
export function situationPhrasesAddress(id: string, locale: Locale): string {
  return `${sectionAddress('phrases', locale)}?situation=${id}`;
}

/**
 * An entry in both languages, this one first, such as `/en/T07/both/`. It hangs on the ID, which never changes.
 * A guide has more than one such page: `/en/G1/both/2/`.
 */
export function bothAddress(id: string, locale: Locale, page = 1): string {
  return `${permanentAddress(id, locale)}${BOTH[locale]}/${page > 1 ? `${page}/` : ''}`;
}

/** A file of the site, such as `/favicon.svg`. */
export function fileAddress(path: string): string {
  return `${BASE}${path}`;
}

/** The markup of the search dialog, in one language. */
export function searchDialogAddress(locale: Locale): string {
  return fileAddress(`search/dialog-${locale}.txt`);
}

/** A page as Markdown, beside the page itself. */
export function markdownAddress(page: string): string {
  return `${page}index.md`;
}

/** An entry as JSON, in both languages. */
export function dataAddress(kind: Kind, id: string): string {
  return fileAddress(`api/v1/${SECTION_OF[kind]}/${id}.json`);
}

/** What describes every JSON file of this version, and the file that lists them. */
export const SCHEMA_ADDRESS = fileAddress('api/v1/schema.json');
export const INDEX_ADDRESS = fileAddress('api/v1/index.json');

/** The feed of changed pages, the description of the search, and the phrases as a table, in one language. */
export function feedAddress(locale: Locale): string {
  return `${homeAddress(locale)}feed.xml`;
}
export function openSearchAddress(locale: Locale): string {
  return `${homeAddress(locale)}opensearch.xml`;
}
export function phrasesAddress(locale: Locale): string {
  return `${homeAddress(locale)}phrases.csv`;
}

/** What a browser needs to put the site on a home screen, in one language. */
export function manifestAddress(locale: Locale): string {
  return `${homeAddress(locale)}manifest.webmanifest`;
}

/** The page of an entry that fits a help desk’s side panel, in the reader’s language or in a fixed one. */
export function embedAddress(id: string, locale?: Locale): string {
  return fileAddress(`embed/${locale ? `${locale}/` : ''}${id}/`);
}

/** What a program needs to embed an entry (oEmbed 1.0). */
export function oEmbedAddress(id: string): string {
  return fileAddress(`oembed/${id}.json`);
}

/** The picture for a link to an entry’s page, or, without an ID, to any other page. */
export function pictureAddress(locale: Locale, id = 'home'): string {
  return fileAddress(`pictures/${locale}/${id}.png`);
}

/** The full address on the web of a path of this site. */
export function absolute(path: string, site: URL | undefined): string {
  if (!site) throw new Error('astro.config.mjs sets no site');
  return new URL(path, site).href;
}
