/** Takes a query apart into words, each with its weight. Pure: the same in the browser, in tests and in tools. */
import type { Locale } from '../i18n/locales.ts';
import { STOP_WORDS } from './stop-words.ts';

export interface QueryWord {
  word: string;
  /** From 0 to 1: how much the word says about what is sought. */
  weight: number;
}

/** A longer query is a pasted mail; its first words say what it is about. */
const MOST_CHARACTERS = 500;
const MOST_WORDS = 24;

/** Measured on a trial corpus: stop words count for a quarter; without them “his own” and “is it on” find nothing. */
const STOP_WORD_WEIGHT = 0.25;

/**
 * Splits a query into lower-case words without repeats, in their order.
 * Indonesian chat writes a doubled word as “marah2”; it is searched as “marah”.
 * @returns at most 24 words; none for a query without letters or digits
 */
export function analyseQuery(query: string, locale: Locale): QueryWord[] {
  const whole = query.length <= MOST_CHARACTERS;
  const start = whole ? query : query.slice(0, MOST_CHARACTERS).replace(/[\p{L}\p{N}]+$/u, '');
  const text = start.normalize('NFKC').toLowerCase().replaceAll(/[’']/g, '');
  const words = [...new Set(text.match(/[\p{L}\p{N}]+/gu)?.map((word) => word.replace(/^(\p{L}{3,})2$/u, '$1')))];
  const stopWords = STOP_WORDS[locale];
  return words.slice(0, MOST_WORDS).map((word) => ({ word, weight: stopWords.has(word) ? STOP_WORD_WEIGHT : 1 }));
}
