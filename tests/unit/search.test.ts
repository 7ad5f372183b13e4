import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { editDistance } from '../../src/search/edit-distance.ts';
import type { SearchEntry } from '../../src/search/entry.ts';
import { packPostings, packStems, unpackPostings, unpackStems } from '../../src/search/index-format.ts';
import { LANGUAGES } from '../../src/search/languages.ts';
import { addPhrases } from '../../src/search/phrase-match.ts';
import { search } from '../../src/search/search.ts';
import { addRest, readIndex } from '../../src/search/situation-index.ts';

const entry = (id: string, title: string, phrases: string[], terms: string[] = []): SearchEntry => ({ id, title, phrases, terms, line: `Say ${id}.`, address: `/x/${id.slice(0, 1)}/${id.toLowerCase()}/`, stage: '', weight: 1 });
const related = { en: [['lawyer', 'solicitor', 'barrister'], ['shout', 'scream', 'bellow']], id: [['bentak', 'hardik']] };
const makeIndex = (locale: Locale, entries: SearchEntry[]) => {
  const { index, rest, phrases } = buildIndex(locale, entries, related[locale], 2);
  const whole = readIndex(index, LANGUAGES[locale]);
  addRest(whole, rest);
  addPhrases(whole, phrases);
  return whole;
};

const english = makeIndex('en', [
  entry('S01', 'They shout', ['he keeps shouting at me', 'screams down the phone'], ['swearing']),
  entry('S02', 'They threaten to sue', ['you’ll hear from my lawyer'], ['court']),
  entry('T07', 'Listen so that they notice', ['are you receiving me']),
]);
const indonesian = makeIndex('id', [
  entry('S01', 'Pelanggan berteriak', ['teriak-teriak di telepon', 'dia marah terus', 'memarahi kasir'], ['bentak']),
  entry('S02', 'Pelanggan mengancam menuntut', ['saya tuntut kalian', 'diancam lapor polisi', 'ancaman'], ['pengadilan']),
  entry('T07', 'Tunjukkan bahwa Anda menyimak', ['halo, masih di situ', 'panjang antreannya']),
]);
const ids = (...query: Parameters<typeof search>) => search(...query).results.map(({ id }) => id);

describe('search', () => {
  test.each([
    ['shouted', 'S01'],
    ['lawyers', 'S02'],
    ['recieving', 'T07'],
    ['scre', 'S01'],
    ['barristers', 'S02'],
    ['bellowing', 'S01'],
  ])('“%s” finds %s', (query, id) => {
    expect(ids(query, english)[0]).toBe(id);
  });

  test.each([
    ['cust marah2', 'S01'],
    ['dimarahi', 'S01'],
    ['ngancam', 'S02'],
    ['penuntutan', 'S02'],
    ['menghardik', 'S01'],
    ['pnjang', 'T07'],
  ])('“%s” finds %s', (query, id) => {
    expect(ids(query, indonesian)[0]).toBe(id);
  });

  test.each(['t7', 'T07', ' t 7 ', 'T007'])('the ID “%s” goes first', (query) => {
    expect(ids(query, english)[0]).toBe('T07');
  });

  test('a query in the other language finds its page, once that index is there', () => {
    expect(ids('mengancam', english)).toEqual([]);
    expect(ids('mengancam', english, indonesian)[0]).toBe('S02');
    expect(search('mengancam', english, indonesian).results[0]?.title).toBe('They threaten to sue');
  });

  test('no page comes twice, and unknown words find nothing', () => {
    const found = ids('shouting lawyer receiving phone', english, indonesian);
    expect(new Set(found).size).toBe(found.length);
    expect(ids('zxqvzxqv', english, indonesian)).toEqual([]);
    expect(ids('', english)).toEqual([]);
  });

  test('says why: the best phrase, with the words of the query marked', () => {
    expect(search('keep shouting', english).results[0]?.why).toEqual([
      { text: 'he ', marked: false },
      { text: 'keeps', marked: true },
      { text: ' ', marked: false },
      { text: 'shouting', marked: true },
      { text: ' at me', marked: false },
    ]);
  });

  test('gives the page’s address and line', () => {
    expect(search('court', english).results[0]).toMatchObject({ address: '/x/S/s02/', line: 'Say S02.' });
  });
});

describe('the packed index', () => {
  test('gives back the postings that went in', () => {
    const postings = [{ page: 0, count: 1 }, { page: 1, count: 9 }, { page: 30, count: 2 }, { page: 9_999, count: 1 }];
    expect(unpackPostings(packPostings(postings))).toEqual(postings);
    expect(unpackPostings('')).toEqual([]);
  });

  test('gives back the stems that went in', () => {
    const stems = ['2', 'refund', 'refunds', 'x'.repeat(40), `${'x'.repeat(40)}y`, 'élan'];
    expect(unpackStems(packStems(stems))).toEqual(stems);
  });
});

describe('editDistance', () => {
  test.each([
    ['refund', 'refund', 0],
    ['recieve', 'receive', 1],
    ['refnd', 'refund', 1],
    ['discout', 'discount', 1],
    ['warrenty', 'warranty', 1],
  ])('%s and %s are %i apart', (a, b, slips) => {
    expect(editDistance(a, b, 2)).toBe(slips);
  });

  test('stops counting beyond the most', () => {
    expect(editDistance('lawyer', 'refund', 2)).toBeGreaterThan(2);
  });
});
