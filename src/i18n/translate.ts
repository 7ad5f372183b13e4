/** The interface’s words, in the reader’s language. */
import { createInstance, type TFunction } from 'i18next';
import en from '../../content/strings/en.json' with { type: 'json' };
import id from '../../content/strings/id.json' with { type: 'json' };
import { LOCALES, type Locale } from './locales.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

const i18n = createInstance();
await i18n.init({
  resources: { en: { translation: en }, id: { translation: id } },
  supportedLngs: LOCALES,
  fallbackLng: false,
  // Astro escapes what it prints.
  interpolation: { escapeValue: false },
  saveMissing: true,
  missingKeyHandler: (languages, _namespace, key) => {
    throw new Error(`content/strings/${languages.join('.json, ')}.json has no “${key}”`);
  },
});

export type Translate = TFunction;

/** The translator for one language. A key that a language lacks stops the build by its name. */
export function useTranslations(locale: Locale): Translate {
  return i18n.getFixedT(locale);
}
