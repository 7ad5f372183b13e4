/** One page of each kind in each language: what every kind must hold is tested on these. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readTree } from '../../src/checks/tree.ts';
import { registryFile } from '../../src/schemas/registry.ts';
import type { TipText } from '../../src/schemas/tip.ts';

const registry = registryFile.parse(parse(readFileSync('content/registry.yaml', 'utf8')));

/** The newest slug of an entry. */
function slugOf(id: string, locale: 'en' | 'id'): string {
  return registry[id]?.[locale].at(-1) ?? id;
}

/** The words of a tip, as its author wrote them. */
export function readText(id: string, locale: 'en' | 'id'): TipText {
  const entry = readTree(process.cwd()).entries.find((candidate) => candidate.id === id);
  const text = entry?.kind === 'tip' ? entry.texts[locale]?.data : undefined;
  if (!text) throw new Error(`${id} is no tip`);
  return text;
}

export const KINDS = [
  { kind: 'home', en: 'en/', id: 'id/' },
  { kind: 'tip list', en: 'en/tips/', id: 'id/kiat/' },
  { kind: 'tip', en: `en/tips/${slugOf('T23', 'en')}/`, id: `id/kiat/${slugOf('T23', 'id')}/` },
  { kind: 'situation list', en: 'en/situations/', id: 'id/situasi/' },
  { kind: 'situation', en: `en/situations/${slugOf('S02', 'en')}/`, id: `id/situasi/${slugOf('S02', 'id')}/` },
  { kind: 'on the line', en: `en/situations/${slugOf('S02', 'en')}/live/`, id: `id/situasi/${slugOf('S02', 'id')}/langsung/` },
  { kind: 'guide list', en: 'en/guides/', id: 'id/panduan/' },
  { kind: 'guide', en: `en/guides/${slugOf('G1', 'en')}/`, id: `id/panduan/${slugOf('G1', 'id')}/` },
  { kind: 'phrases', en: 'en/phrases/', id: 'id/kalimat/' },
  { kind: 'phrase part', en: 'en/phrases/hear-them-out/', id: 'id/kalimat/simak-dulu/' },
  { kind: 'tip in both languages', en: 'en/T23/both/', id: 'id/T23/dua-bahasa/' },
  { kind: 'situation in both languages', en: 'en/S02/both/', id: 'id/S02/dua-bahasa/' },
  { kind: 'guide in both languages', en: 'en/G1/both/2/', id: 'id/G1/dua-bahasa/2/' },
  { kind: 'search', en: 'en/search/', id: 'id/cari/' },
  { kind: 'about', en: 'en/about/', id: 'id/tentang/' },
  { kind: 'evidence', en: 'en/evidence/', id: 'id/bukti/' },
  { kind: 'sources', en: 'en/sources/', id: 'id/sumber/' },
  { kind: 'cards', en: 'en/cards/', id: 'id/kartu/' },
  { kind: 'helpdesk', en: 'en/helpdesk/', id: 'id/sistem-tiket/' },
  { kind: 'mine', en: 'en/mine/', id: 'id/simpanan/' },
  { kind: 'words', en: 'en/words/', id: 'id/istilah/' },
  { kind: 'panel', en: 'embed/en/T23/', id: 'embed/id/T23/' },
  { kind: 'not found', en: 'en/404/', id: 'id/404/' },
] as const;

export const PAGES = KINDS.flatMap(({ kind, ...addresses }) => (['en', 'id'] as const).map((locale) => ({ name: `${kind} (${locale})`, locale, address: addresses[locale] })));

/** The pages of all parts: in every state, and in both schemes side by side. */
export const PARTS = [
  { name: 'parts with words (en)', locale: 'en', address: 'en/style/' },
  { name: 'parts with words (id)', locale: 'id', address: 'id/gaya/' },
  { name: 'parts to press (en)', locale: 'en', address: 'en/style/tools/' },
  { name: 'parts to press (id)', locale: 'id', address: 'id/gaya/alat/' },
] as const;
