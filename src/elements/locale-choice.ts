/** The reader’s language, as far as this browser knows it. */
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../i18n/locales.ts';
import { recall, remember } from './browser-memory.ts';

const NAME = 'locale';

/** Remembers a choice of language. */
export function rememberLocale(locale: string | undefined): void {
  if (locale) remember(NAME, locale);
}

/** The language to lead a reader to: the stored choice, else the first of the browser’s that we have, else English. */
export function preferredLocale(): Locale {
  // Browsers have called Indonesian “in” until recently (ISO 639-1 before 1989).
  const wishes = [recall(NAME), ...navigator.languages].map((tag) => tag.toLowerCase().split('-', 1)[0]);
  const found = wishes.map((tag) => (tag === 'in' ? 'id' : tag)).find((tag) => LOCALES.some((locale) => locale === tag));
  return LOCALES.find((locale) => locale === found) ?? DEFAULT_LOCALE;
}
