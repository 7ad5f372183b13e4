/** The list of all entries, for programs. */
import type { Locale } from '../i18n/locales.ts';
import { useTranslations } from '../i18n/translate.ts';
import { absolute, dataAddress, homeAddress, permanentAddress, SCHEMA_ADDRESS } from '../model/addresses.ts';
import type { Entry } from '../model/entries.ts';
import type { IndexData } from '../schemas/api.ts';
import { GROUPS, STAGES } from '../schemas/shared.ts';
import { lastReview } from './web.ts';

/** Lists entries with their titles and addresses in both languages, and what their stages and groups are called. */
export function describeIndex(pairs: readonly Record<Locale, Entry>[], site: URL | undefined): IndexData {
  const [en, id] = [useTranslations('en'), useTranslations('id')];
  return {
    $schema: absolute(SCHEMA_ADDRESS, site),
    kind: 'index',
    reviewed: lastReview(pairs.map((pair) => pair.en)),
    home: { en: absolute(homeAddress('en'), site), id: absolute(homeAddress('id'), site) },
    stages: STAGES.map((key) => ({ key, title: { en: en(`stages.${key}.title`), id: id(`stages.${key}.title`) } })),
    groups: GROUPS.map((key) => ({ key, title: { en: en(`groups.${key}`), id: id(`groups.${key}`) } })),
    entries: pairs.map((pair) => {
      const { en: entry, id: twin } = pair;
      return {
        id: entry.id,
        kind: entry.kind,
        ...(entry.kind === 'tip' && { stage: entry.facts.stage }),
        ...(entry.kind === 'situation' && { group: entry.facts.group }),
        reviewed: entry.facts.reviewed,
        permanent: absolute(permanentAddress(entry.id), site),
        json: absolute(dataAddress(entry.kind, entry.id), site),
        title: { en: entry.text.title, id: twin.text.title },
        page: { en: absolute(entry.address, site), id: absolute(twin.address, site) },
      };
    }),
  };
}
