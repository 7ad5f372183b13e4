/** Takes a query apart into words, each with its weight. Pure: the same in the browser, in tests and in tools. */
import { isStopWord, type Language } from './language.ts';
import { splitWords } from './words.ts';

export interface QueryWord {
  word: string;
  /** From 0 to 1: how much the word says about what is sought. */
  weight: number;
}

/** A longer query is a pasted mail; its first words say what it is about. */
export const MOST_CHARACTERS = 500;
const MOST_WORDS = 24;

/** What a stop word counts. How evenly it stands over all pages makes it weigh little already; “his own” and “is it on” need it. */
const STOP_WORD_WEIGHT = 0.8;

/**
 * Splits a query into lower-case words without repeats, in their order.
 * @returns at most 24 words; none for a query without letters or digits
 */
export function analyseQuery(query: string, language: Language): QueryWord[] {
  const text = query.length <= MOST_CHARACTERS ? query : query.slice(0, MOST_CHARACTERS).replace(/[\p{L}\p{N}\p{M}]+$/u, '');
  return splitWords(text)
    .slice(0, MOST_WORDS)
    .map((word) => ({ word, weight: isStopWord(word, language) ? STOP_WORD_WEIGHT : 1 }));
}
