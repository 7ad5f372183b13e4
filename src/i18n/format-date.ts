/** Days as a reader writes them. */
import type { Locale } from './locales.ts';

const TAGS: Record<Locale, string> = { en: 'en-GB', id: 'id-ID' };

/** A day such as 2026-01-31 as “31 January 2026” or “31 Januari 2026”. */
export function formatDate(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
