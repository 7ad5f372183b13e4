/** Both languages, for whoever needs them at once: the build, tests and tools. A browser loads them one by one. */
import type { Locale } from '../i18n/locales.ts';
import { ENGLISH } from './english.ts';
import { INDONESIAN } from './indonesian.ts';
import { readLanguage, type Language } from './language.ts';

export const LANGUAGES: Record<Locale, Language> = { en: readLanguage(ENGLISH), id: readLanguage(INDONESIAN) };
