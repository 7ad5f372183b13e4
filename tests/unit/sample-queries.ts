/** The visible sample of queries, which the search is measured by and never made from. */
import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/i18n/locales.ts';

export interface SampleQuery {
  id: string;
  q: string;
  /** Any of these in the top three is a success. */
  want: string[];
  kind: string;
}

export function readSample(locale: Locale): SampleQuery[] {
  const lines = readFileSync(`tests/search-queries/visible-${locale}.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as SampleQuery);
}
