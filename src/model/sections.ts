/** What the parts of the site are called in an address. */
import type { Locale } from '../i18n/locales.ts';
import type { Group, Stage } from '../schemas/shared.ts';

/** The parts of the site that have an address of their own, by language. */
export const SECTIONS = {
  tips: { en: 'tips', id: 'kiat' },
  situations: { en: 'situations', id: 'situasi' },
  guides: { en: 'guides', id: 'panduan' },
  phrases: { en: 'phrases', id: 'kalimat' },
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

/** The parts of the phrase bank: one a stage of the conversation, one a group of situations. */
export const PHRASE_PARTS = {
  steady: { en: 'steady-yourself', id: 'tenangkan-diri' },
  hear: { en: 'hear-them-out', id: 'simak-dulu' },
  solve: { en: 'solve-it', id: 'selesaikan' },
  hold: { en: 'hold-the-line', id: 'jaga-batas' },
  better: { en: 'better-next-time', id: 'lebih-baik-lain-kali' },
  attack: { en: 'they-attack', id: 'pelanggan-menyerang' },
  want: { en: 'they-want-something', id: 'pelanggan-meminta-sesuatu' },
  failed: { en: 'we-let-them-down', id: 'kita-mengecewakan-pelanggan' },
  other: { en: 'something-else-is-going-on', id: 'ada-hal-lain' },
} as const satisfies Record<Stage | Group, Record<Locale, string>>;
export type PhrasePart = keyof typeof PHRASE_PARTS;

/** The last part of the address of an entry’s page in both languages. */
export const BOTH = { en: 'both', id: 'dua-bahasa' } as const satisfies Record<Locale, string>;

/** The last part of the address of a situation’s page for a talk that is going on. */
export const LIVE = { en: 'live', id: 'langsung' } as const satisfies Record<Locale, string>;
