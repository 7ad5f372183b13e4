/** Every picture of the site: one an entry and language, and one a language for all other pages. */
import type { Entry } from '../checks/tree.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { useTranslations } from '../i18n/translate.ts';
import { firstSay } from '../tickets/first-say.ts';
import type { Card } from './card.ts';

export interface LocalCard extends Card {
  locale: Locale;
}

/** Lists the cards of all entries, and of the site itself. */
export function listCards(entries: readonly Entry[]): LocalCard[] {
  return LOCALES.flatMap((locale) => [siteCard(locale), ...entries.map((entry) => entryCard(entry, locale))]);
}

function siteCard(locale: Locale): LocalCard {
  const t = useTranslations(locale);
  return { name: 'home', locale, title: t('home.question'), place: '', line: t('home.description'), hue: 'steady' };
}

function entryCard({ kind, id, facts, texts }: Entry, locale: Locale): LocalCard {
  const t = useTranslations(locale);
  const text = texts[locale]?.data;
  if (!text || !facts) throw new Error(`${id} is incomplete: run “npm run check:content”`);
  const say = firstSay(text, locale);
  const common = { name: id, locale, title: text.title, ...(say !== undefined && { say: { label: t('phrase.say'), text: say } }) };
  if (kind === 'tip') return { ...common, place: t(`stages.${facts.data.stage}.title`), hue: facts.data.stage, badge: { text: id, filled: true, hue: facts.data.stage } };
  if (kind === 'situation') return { ...common, place: t(`groups.${facts.data.group}`), hue: 'ink', badge: { text: id, filled: false, hue: facts.data.safety ? 'safety' : 'dim' } };
  return { ...common, place: t('sections.guides'), hue: 'ink', badge: { text: id, filled: false, hue: 'dim' }, ...('summary' in text && { line: text.summary }) };
}
