/** The languages of the site. */
export const LOCALES = ['en', 'id'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language for a reader who has stated none. */
export const DEFAULT_LOCALE: Locale = 'en';

/** The language that a page’s twin is in. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'id' : 'en';
}
