/** The first thing that a page gives an agent to say. */
import type { Locale } from '../i18n/locales.ts';
import type { GuideText } from '../schemas/guide.ts';
import type { SituationText } from '../schemas/situation.ts';
import type { TipText } from '../schemas/tip.ts';
import { plainPhrase } from './phrase.ts';

/** A tip’s first phrase or a situation’s first line, blanks in brackets; undefined for a guide, which has none. */
export function firstSay(text: TipText | SituationText | GuideText, locale: Locale): string | undefined {
  if ('first' in text) return plainPhrase(text.first, locale);
  const [phrase] = 'phrases' in text ? text.phrases : [];
  return phrase && plainPhrase(phrase.say, locale);
}
