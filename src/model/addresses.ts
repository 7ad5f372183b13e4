/** Every address of the site is made here. Others rely on them: they never break. */
import type { Locale } from '../i18n/locales.ts';
import { SECTIONS, type Section } from './sections.ts';

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

/** The address of an entry’s page, such as `/en/tips/listen/`. */
export function entryAddress(kind: Kind, slug: string, locale: Locale): string {
  return `${sectionAddress(SECTION_OF[kind], locale)}${slug}/`;
}

/** The address that is printed in tickets, such as `/T07/`; with a language, that language’s. */
export function permanentAddress(id: string, locale?: Locale): string {
  return locale ? `${BASE}${locale}/${id}/` : `${BASE}${id}/`;
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
