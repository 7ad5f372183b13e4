/** An index in parts answers as the whole one does. */
import { describe, expect, test } from 'vitest';
import { readSearchEntries } from '../../src/checks/search-entries.ts';
import { readTree } from '../../src/checks/tree.ts';
import { LOCALES, otherLocale, type Locale } from '../../src/i18n/locales.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import type { SearchEntry } from '../../src/search/entry.ts';
import { nameBlock, nameShard, packRuns, unpackRuns } from '../../src/search/head-format.ts';
import { LANGUAGES } from '../../src/search/languages.ts';
import { readHead, type LoadPart } from '../../src/search/parts.ts';
import { addPhrases } from '../../src/search/phrase-match.ts';
import { findMissing, search, type Answer } from '../../src/search/search.ts';
import { addRest, readIndex, type SituationIndex } from '../../src/search/situation-index.ts';
import { splitIndex } from '../../src/search/split-index.ts';
import { readSample } from './sample-queries.ts';

interface BothWays {
  whole: SituationIndex;
  inParts: SituationIndex;
  /** The names of the parts that have been loaded. */
  loaded: string[];
}

function makeBoth(locale: Locale, entries: readonly SearchEntry[], related: readonly (readonly string[])[] = []): BothWays {
  const { index, rest, phrases } = buildIndex(locale, entries, related, 2);
  const whole = readIndex(index, LANGUAGES[locale]);
  addRest(whole, rest);
  addPhrases(whole, phrases);

  const split = splitIndex(index, rest, phrases);
  const parts = new Map<string, unknown>([...split.shards.map((shard, place) => [nameShard(place), shard] as const), ...split.blocks.map((block, place) => [nameBlock(place), block] as const)]);
  const loaded: string[] = [];
  const inParts = readHead(split.head, LANGUAGES[locale], (name) => {
    loaded.push(name);
    return Promise.resolve(parts.get(name));
  });
  addRest(inParts, split.rest);
  return { whole, inParts, loaded };
}

async function answerFully(query: string, index: SituationIndex, otherIndex?: SituationIndex): Promise<Answer> {
  for (;;) {
    const answer = search(query, index, otherIndex);
    const load = findMissing(answer, index, otherIndex);
    if (!load) return answer;
    await load();
  }
}

describe('the playbook itself, in parts', () => {
  const tree = readTree(process.cwd());
  const make = (locale: Locale): BothWays => makeBoth(locale, readSearchEntries(tree, locale), tree.words[locale].data.related);
  const both = { en: make('en'), id: make('id') };

  test.each(LOCALES)('answers the visible sample as the whole does, %s', async (locale) => {
    const other = otherLocale(locale);
    for (const { q } of readSample('visible', locale)) {
      const { results } = await answerFully(q, both[locale].inParts, both[other].inParts);
      expect(results, q).toEqual(search(q, both[locale].whole, both[other].whole).results);
    }
    const { loaded } = both[locale];
    expect(new Set(loaded).size, 'each part is loaded once').toBe(loaded.length);
  });

  test('loads for a query no more than it needs, and nothing twice', async () => {
    const { inParts, loaded } = make('en');
    await answerFully('lawyer', inParts);
    expect(loaded.filter((name) => name.startsWith('words-')).length).toBeLessThan(6);
    const count = loaded.length;
    await answerFully('lawyer', inParts);
    expect(loaded).toHaveLength(count);
  });
});

describe('an index of thousands of pages', () => {
  const entries = Array.from({ length: 3_000 }, (_, place): SearchEntry => {
    const id = `T${String(place + 1).padStart(2, '0')}`;
    const phrases = place % 2 === 0 ? [`refund for kettle${place}`, ...(place % 200 === 0 ? ['refund again', 'the refund is late'] : [])] : [`parcel kettle${place}`];
    return { id, title: `Page ${place}`, line: '', address: `/x/${id}/`, stage: '', weight: 1, phrases, terms: [], alarms: [] };
  });
  const { whole, inParts } = makeBoth('en', entries);

  test('finds by a word of many pages those that it says most of', async () => {
    const { results } = await answerFully('refund', inParts);
    expect(inParts.postings.get('refund')?.length).toBeLessThan(whole.postings.get('refund')?.length ?? 0);
    expect(results.map(({ id, score }) => [id, score.toFixed(2)])).toEqual(search('refund', whole).results.map(({ id, score }) => [id, score.toFixed(2)]));
  });

  test('finds a single page by its rare word', async () => {
    expect((await answerFully('refund kettle1234', inParts)).results[0]).toMatchObject({ id: 'T1235', title: 'Page 1234', address: '/x/T1235/' });
  });
});

test('a part that cannot be had is asked for again', async () => {
  let isOffline = true;
  const { index, rest, phrases } = buildIndex('en', [{ id: 'S01', title: 'They shout', line: '', address: '/x/shout/', stage: '', weight: 1, phrases: ['he keeps shouting'], terms: [], alarms: [] }]);
  const { head, shards, blocks } = splitIndex(index, rest, phrases);
  const loadPart: LoadPart = (name) => (isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(name === nameShard(0) ? shards[0] : blocks[0]));
  const inParts = readHead(head, LANGUAGES.en, loadPart);
  await expect(answerFully('shouting', inParts)).rejects.toThrow('offline');
  isOffline = false;
  expect((await answerFully('shouting', inParts)).results[0]?.title).toBe('They shout');
});

test('runs of IDs come back as they went in', () => {
  const pages = ['G1', 'G2', 'S08', 'S09', 'S10', 'S12', 'T99', 'T100'].map((id) => ({ id, weight: id.startsWith('G') ? 0.7 : 1 }));
  expect(unpackRuns(packRuns(pages))).toEqual(pages);
});
