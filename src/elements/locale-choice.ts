/** The reader’s language, as far as this browser knows it. */
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../i18n/locales.ts';

const KEY = 'tenang.locale';

/** Remembers a choice of language. Where storage is blocked the choice is simply not kept. */
export function rememberLocale(locale: string | undefined): void {
  try {
    if (locale) localStorage.setItem(KEY, locale);
  } catch {
    // Private modes and strict settings throw here; the site works without a memory.
  }
}

/** The language to lead a reader to: the stored choice, else the first of the browser’s that we have, else English. */
export function preferredLocale(): Locale {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(KEY);
  } catch {
    // As above.
  }
  // Browsers have called Indonesian “in” until recently (ISO 639-1 before 1989).
  const wishes = [stored, ...navigator.languages].map((tag) => (tag ?? '').toLowerCase().split('-', 1)[0]);
  const found = wishes.map((tag) => (tag === 'in' ? 'id' : tag)).find((tag) => LOCALES.some((locale) => locale === tag));
  return LOCALES.find((locale) => locale === found) ?? DEFAULT_LOCALE;
}
