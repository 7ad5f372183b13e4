/** What a page’s claims rest on, in the reader’s language. */
import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { Certainty } from '../schemas/shared.ts';

export interface Finding {
  key: string;
  certainty: Certainty;
  /** True where the source was read only in excerpts or second hand. */
  excerpt: boolean;
  topic: string;
  finding: string;
  references: string[];
}

/** All findings, in the alphabetical order of their topics. */
export async function getFindings(locale: Locale): Promise<Finding[]> {
  const findings = await getCollection('evidence');
  return findings
    .map(({ id, data }) => ({ ...data, key: id, topic: data.topic[locale], finding: data.finding[locale] }))
    .sort((a, b) => a.topic.localeCompare(b.topic, locale));
}

/** The findings that a page names, in its order. */
export async function pickFindings(keys: readonly string[], locale: Locale): Promise<Finding[]> {
  const findings = await getFindings(locale);
  return keys.flatMap((key) => findings.filter((finding) => finding.key === key));
}
