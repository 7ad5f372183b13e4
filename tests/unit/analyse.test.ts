import { describe, expect, test } from 'vitest';
import { analyseQuery } from '../../src/search/analyse.ts';
import { LANGUAGES } from '../../src/search/languages.ts';

const words = (query: string, locale: 'en' | 'id' = 'en') => analyseQuery(query, LANGUAGES[locale]).map(({ word }) => word);

describe('analyseQuery', () => {
  test('splits a sentence into lower-case words without repeats', () => {
    expect(words('He says he’ll SUE us… sue!')).toEqual(['he', 'says', 'hell', 'sue', 'us']);
  });

  test('weighs stop words less and keeps them', () => {
    expect(analyseQuery('threatens to sue', LANGUAGES.en)).toEqual([
      { word: 'threatens', weight: 1 },
      { word: 'to', weight: 0.8 },
      { word: 'sue', weight: 1 },
    ]);
  });

  test('reads the doubled words of Indonesian chat', () => {
    expect(words('pelanggan marah2 minta refund', 'id')).toEqual(['pelanggan', 'marah', 'minta', 'refund']);
  });

  test('takes marks and symbols for blanks', () => {
    expect(words('<b onclick="x()">sue</b> 😡 \u0000')).toEqual(['b', 'onclick', 'x', 'sue']);
  });

  test('finds no words where there are none', () => {
    for (const empty of ['', '   ', '😡😡', '!?…', '\u202E']) expect(words(empty)).toEqual([]);
  });

  test('reads the start of a pasted mail only', () => {
    expect(analyseQuery('angry '.repeat(5000), LANGUAGES.en)).toEqual([{ word: 'angry', weight: 1 }]);
    expect(words(Array.from({ length: 100 }, (_, index) => `w${index}`).join(' '))).toHaveLength(24);
  });
});
