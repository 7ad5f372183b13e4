/** What the parts of the site are called in an address. */
import type { Locale } from '../i18n/locales.ts';

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
  cards: { en: 'cards', id: 'kartu' },
  mine: { en: 'mine', id: 'simpanan' },
  helpdesk: { en: 'helpdesk', id: 'sistem-tiket' },
} as const satisfies Record<string, Record<Locale, string>>;
export type Section = keyof typeof SECTIONS;

/** The last part of the address of a situation’s page for a talk that is going on. */
export const LIVE = { en: 'live', id: 'langsung' } as const satisfies Record<Locale, string>;
