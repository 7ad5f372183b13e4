/** Entries as programs get them: facts once, words in both languages, addresses in full. */
import type { Locale } from '../i18n/locales.ts';
import { absolute, permanentAddress, SCHEMA_ADDRESS } from '../model/addresses.ts';
import type { Entry, Guide, Situation, Tip } from '../model/entries.ts';
import type { GuideData, SituationData, TipData } from '../schemas/api.ts';
import { UNSEEN_FIELDS } from '../schemas/shared.ts';
import { plainMarkdown } from './mdx-text.ts';
import { addressesOf } from './web.ts';

type Pair<E> = Record<Locale, E>;

/** What the words of one page lead to. */
export interface Links {
  site: URL | undefined;
  /** The full address that an ID in a text leads to. */
  addressOf: (id: string, locale: Locale) => string;
}

export function describeTip({ en, id }: Pair<Tip>, beside: { situations: readonly Situation[]; guides: readonly Guide[] }, links: Links): TipData {
  const { stage, related, channels } = en.facts;
  const words = (tip: Tip) => ({ ...seen(tip.text), ...addressesOf(tip, links.site), why: bodyOf(tip, links) });
  return {
    ...common('tip', en, links),
    stage,
    situations: beside.situations.map((situation) => situation.id),
    related,
    guides: beside.guides.map((guide) => guide.id),
    channels,
    languages: { en: words(en), id: words(id) },
  };
}

export function describeSituation({ en, id }: Pair<Situation>, links: Links): SituationData {
  const { group, safety, play, related, channels } = en.facts;
  const words = (situation: Situation) => ({ ...seen(situation.text), ...addressesOf(situation, links.site) });
  return { ...common('situation', en, links), group, safety, play, related, channels, languages: { en: words(en), id: words(id) } };
}

export function describeGuide({ en, id }: Pair<Guide>, links: Links): GuideData {
  const words = (guide: Guide) => ({ ...seen(guide.text), ...addressesOf(guide, links.site), body: bodyOf(guide, links) });
  return { ...common('guide', en, links), tips: en.facts.tips, languages: { en: words(en), id: words(id) } };
}

function common<K extends string>(kind: K, { id, facts }: Entry, { site }: Links) {
  const { sources, evidence, reviewed } = facts;
  return { $schema: absolute(SCHEMA_ADDRESS, site), kind, id, permanent: absolute(permanentAddress(id), site), sources, evidence, reviewed };
}

/** What a page says, without its slug and without the words that only the search knows. */
function seen<T extends Entry['text']>(text: T): Omit<T, (typeof UNSEEN_FIELDS)[number]> {
  const rest = { ...text };
  for (const field of UNSEEN_FIELDS) Reflect.deleteProperty(rest, field);
  return rest;
}

function bodyOf({ source, locale }: Entry, { addressOf }: Links): string {
  return plainMarkdown(source.body ?? '', (id) => addressOf(id, locale));
}
