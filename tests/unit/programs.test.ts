/** What programs get, written from entries alone. */
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { Situation, Tip } from '../../src/model/entries.ts';
import { describeTip } from '../../src/programs/entry-data.ts';
import { writeFeed } from '../../src/programs/feed.ts';
import { describeIndex } from '../../src/programs/index-data.ts';
import { writeMarkdown } from '../../src/programs/markdown.ts';
import { tabulatePhrases } from '../../src/programs/phrase-table.ts';
import { readEntry } from './playbook.ts';

const SITE = new URL('https://tenang.example/');
const addressOf = (id: string): string => `https://tenang.example/${id}`;
const NOTHING = { tips: [], situations: [], guides: [], findings: [] };

test('a tip’s data has both languages, full addresses and no search words', () => {
  const pair = { en: readEntry('T07', 'en') as Tip, id: readEntry('T07', 'id') as Tip };
  const data = describeTip(pair, { situations: [readEntry('S07', 'en') as Situation], guides: [] }, { site: SITE, addressOf });
  expect(data.permanent).toBe('https://tenang.example/T07/');
  expect(data.languages.id.page).toBe(`https://tenang.example/id/kiat/${pair.id.text.slug}/`);
  expect(data.languages.en.phrases).toEqual(pair.en.text.phrases);
  expect(data.situations).toEqual(['S07']);
  expect(data.languages.en.why.length).toBeGreaterThan(50);
  for (const unseen of ['slug', 'heard', 'terms', 'asks']) expect(data.languages.en).not.toHaveProperty(unseen);
});

test('the index says what each kind has', () => {
  const pairs = ['T07', 'S03', 'G1'].map((id) => ({ en: readEntry(id, 'en'), id: readEntry(id, 'id') }));
  const [tip, situation, guide] = describeIndex(pairs, SITE).entries;
  expect(tip).toMatchObject({ id: 'T07', kind: 'tip', stage: 'hear', json: 'https://tenang.example/api/v1/tips/T07.json' });
  expect(situation).toMatchObject({ id: 'S03', kind: 'situation', group: 'attack' });
  expect(situation).not.toHaveProperty('stage');
  expect(guide).not.toHaveProperty('group');
});

describe('writeMarkdown', () => {
  test('links IDs, brackets blanks, and escapes what Markdown would take for its own', () => {
    const tip = readEntry('T07', 'en', { title: 'Stars * and <tags>', do: 'Call {name}; see T24.' });
    const markdown = writeMarkdown(tip, NOTHING, addressOf, SITE);
    expect(markdown).toContain('# Stars \\* and \\<tags>\n');
    expect(markdown).toContain('**Do this:** Call [name]; see [T24](https://tenang.example/T24).');
  });

  test('says good practice where there is no finding', () => {
    expect(writeMarkdown(readEntry('T07', 'en'), NOTHING, addressOf, SITE)).toContain('- good practice, not proven');
  });
});

describe('writeFeed', () => {
  test('the last reviewed comes first, and dates the feed', () => {
    const old = readEntry('T01', 'en');
    const fresh = { ...readEntry('T02', 'en') } as Tip;
    fresh.facts = { ...fresh.facts, reviewed: '2027-01-31' };
    const { feed } = new XMLParser().parse(writeFeed([old, fresh], 'en', SITE)) as { feed: { updated: string; entry: { id: string }[] } };
    expect(feed.updated).toBe('2027-01-31T12:00:00Z');
    expect(feed.entry.map(({ id }) => id)).toEqual(['https://tenang.example/en/T02/', 'https://tenang.example/en/T01/']);
  });

  test('markup in a title stays text', () => {
    expect(writeFeed([readEntry('T01', 'en', { title: 'A & <b>' })], 'en', SITE)).toContain('<title>T01 · A &amp; &lt;b&gt;</title>');
  });
});

test('a phrase’s row has its title, text, folder, labels and the way back', () => {
  const [, first] = tabulatePhrases([readEntry('T07', 'en'), readEntry('G1', 'en')], SITE);
  expect(first).toEqual([
    'T07 Listen so that they notice (Say 1)',
    expect.stringContaining('[thing]'),
    'Hear them out',
    'tip hear t07',
    'en',
    'https://tenang.example/T07/',
  ]);
});
