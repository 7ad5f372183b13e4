/** Every address of the site is made here. Others rely on them: they never break. */
import type { Locale } from '../i18n/locales.ts';

/** The site’s folder, with a slash at both ends. */
const BASE = import.meta.env.BASE_URL;

/** The parts of the site that have an address of their own, by language. */
export const SECTIONS = {
  tips: { en: 'tips', id: 'kiat' },
  situations: { en: 'situations', id: 'situasi' },
  guides: { en: 'guides', id: 'panduan' },
  search: { en: 'search', id: 'cari' },
  about: { en: 'about', id: 'tentang' },
  evidence: { en: 'evidence', id: 'bukti' },
  sources: { en: 'sources', id: 'sumber' },
  words: { en: 'words', id: 'istilah' },
} as const satisfies Record<string, Record<Locale, string>>;
export type Section = keyof typeof SECTIONS;

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

/** The full address on the web of a path of this site. */
export function absolute(path: string, site: URL | undefined): string {
  if (!site) throw new Error('astro.config.mjs sets no site');
  return new URL(path, site).href;
}
