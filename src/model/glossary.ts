/** The glossary, in the reader’s alphabetical order. */
import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';

export async function getGlossary(locale: Locale): Promise<Record<Locale, string>[]> {
  const terms = (await getCollection('glossary')).map(({ data }) => data);
  return terms.toSorted((a, b) => a[locale].localeCompare(b[locale], locale));
}
