/** Loads the files of the situation index that come first. */
import type { Locale } from '../i18n/locales.ts';
import type { PackedHead } from '../search/head-format.ts';
import type { PackedIndex } from '../search/index-format.ts';
import { readLanguage, type Language } from '../search/language.ts';
import { readIndex, type SituationIndex } from '../search/situation-index.ts';

export async function loadLanguage(locale: Locale): Promise<Language> {
  return readLanguage(locale === 'en' ? (await import('../search/english.ts')).ENGLISH : (await import('../search/indonesian.ts')).INDONESIAN);
}

/** @throws where the file cannot be had, or is no index */
export async function loadIndex(address: string, locale: Locale): Promise<SituationIndex> {
  const [packed, language] = await Promise.all([fetchJson<PackedIndex | PackedHead>(address), loadLanguage(locale)]);
  if (!('shards' in packed)) return readIndex(packed, language);
  const { readHead } = await import('./later-files.ts');
  return readHead(packed, language, (name) => fetchJson(address.replace('.json', `-${name}.json`)));
}

export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.json()) as T;
}
