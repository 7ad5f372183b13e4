/**
 * Queries that the search is measured by and never made from. The visible sample was written by others; the practice
 * queries, more and harder, are what its constants were chosen on.
 */
import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/i18n/locales.ts';

export interface SampleQuery {
  id: string;
  q: string;
  /** Any of these in the top three is a success. */
  want: string[];
  kind: string;
}

export const SAMPLES = ['visible', 'practice'] as const;
export type Sample = (typeof SAMPLES)[number];

export function readSample(sample: Sample, locale: Locale): SampleQuery[] {
  const lines = readFileSync(`tests/search-queries/${sample}-${locale}.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as SampleQuery);
}
