/** The one line that stands for an entry: what to do, what to say first, or what it is for. */
import { useTranslations } from '../i18n/translate.ts';
import type { Entry } from '../model/entries.ts';
import { plainPhrase } from '../tickets/phrase.ts';

export function summaryOf({ kind, locale, text }: Entry): string {
  if (kind === 'tip') return text.do;
  if (kind === 'guide') return text.summary;
  return useTranslations(locale)('situation.description', { first: plainPhrase(text.first, locale) });
}
