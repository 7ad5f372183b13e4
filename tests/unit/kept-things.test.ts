/** What a reader keeps: two collections become one without a loss, and a file is taken only if all of it is sound. */
import { describe, expect, test } from 'vitest';
import { mergeThings, type KeptThings } from '../../src/mine/kept-things.ts';
import { readThings, writeThings, type FileProblem } from '../../src/mine/things-file.ts';

const MOST = 20;
const keep = (pins: string[] = [], recent: string[] = [], notes: Record<string, string> = {}): KeptThings => ({ pins, recent, notes: new Map(Object.entries(notes)) });
const HERE = keep(['T07', 'S01'], ['S01'], { T07: 'mine', S02: 'Legal: ext. 4410' });

describe('mergeThings', () => {
  test('adds what is new behind what is here', () => {
    const { things, gain } = mergeThings(HERE, keep(['S03', 'T07'], ['G1', 'S01'], { G1: 'theirs' }), MOST);
    expect(things).toEqual(keep(['T07', 'S01', 'S03'], ['S01', 'G1'], { T07: 'mine', S02: 'Legal: ext. 4410', G1: 'theirs' }));
    expect(gain).toEqual({ pins: 1, notes: 1, joined: 0 });
  });

  test('keeps both texts of a note that differs, and one of a note that holds the other', () => {
    const { things, gain } = mergeThings(HERE, keep([], [], { T07: 'theirs', S02: 'Legal: ext. 4410, mornings' }), MOST);
    expect(things.notes.get('T07')).toBe('mine\n\ntheirs');
    expect(things.notes.get('S02')).toBe('Legal: ext. 4410, mornings');
    expect(gain.joined).toBe(2);
  });

  test('changes nothing the second time', () => {
    const added = keep(['S03'], ['G1'], { T07: 'theirs', G1: 'x' });
    const { things } = mergeThings(HERE, added, MOST);
    const again = mergeThings(things, added, MOST);
    expect(again.things).toEqual(things);
    expect(again.gain).toEqual({ pins: 0, notes: 0, joined: 0 });
  });

  test('keeps no more recent pages than there is room for, ours first', () => {
    const ids = (letter: string) => Array.from({ length: MOST }, (_, index) => `${letter}${index + 10}`);
    expect(mergeThings(keep([], ['G1']), keep([], ids('T')), MOST).things.recent).toEqual(['G1', ...ids('T').slice(0, MOST - 1)]);
  });
});

describe('the file', () => {
  const file = (change: Record<string, unknown> = {}): string => JSON.stringify({ ...(JSON.parse(writeThings(HERE, '2026-01-31')) as object), ...change });

  test('brings back what went in', () => {
    const long = keep(['G4'], [], { T07: `“Quotes”, {braces}, </script>\n\n${'long '.repeat(5000)}`, S24: 'Baris 1\r\nBaris 2 🙂' });
    for (const things of [HERE, keep(), long]) expect(readThings(writeThings(things, '2026-01-31'))).toEqual(things);
  });

  test('drops repeats and empty notes', () => {
    expect(readThings(file({ pins: ['T07', 'T07'], recent: [], notes: { T01: '  ' } }))).toEqual(keep(['T07']));
  });

  const wrong: [string, string, FileProblem][] = [
    ['nothing', '', { kind: 'json', part: '' }],
    ['a file cut short', file().slice(0, 60), { kind: 'json', part: '' }],
    ['a picture', '\u0089PNG\r\n', { kind: 'json', part: '' }],
    ['a list', '[]', { kind: 'foreign', part: '' }],
    ['null', 'null', { kind: 'foreign', part: '' }],
    ['another program’s file', '{"version":1,"pins":[]}', { kind: 'foreign', part: '' }],
    ['a version to come', file({ version: 2 }), { kind: 'version', part: '2' }],
    ['no version', file({ version: undefined }), { kind: 'version', part: '–' }],
    ['pins that are no list', file({ pins: 'T07' }), { kind: 'field', part: 'pins' }],
    ['no recent pages', file({ recent: undefined }), { kind: 'field', part: 'recent' }],
    ['a pin that is no ID', file({ pins: ['T07', '<img src=x onerror=alert(1)>'] }), { kind: 'id', part: '<img src=x onerror=alert(1)>' }],
    ['a pin that would be two', file({ pins: ['T07 S01'] }), { kind: 'id', part: 'T07 S01' }],
    ['a pin that is nothing', file({ pins: [null] }), { kind: 'id', part: 'null' }],
    ['notes that are a list', file({ notes: ['x'] }), { kind: 'field', part: 'notes' }],
    ['a note on nothing', '{"app":"tenang","version":1,"pins":[],"recent":[],"notes":{"__proto__":"x"}}', { kind: 'id', part: '__proto__' }],
    ['a note that is a number', file({ notes: { T07: 7 } }), { kind: 'note', part: 'T07' }],
    ['a book', ' '.repeat(2_000_001), { kind: 'large', part: '' }],
    ['a very long name', file({ pins: ['x'.repeat(500)] }), { kind: 'id', part: `${'x'.repeat(30)}…` }],
  ];
  test.each(wrong)('refuses %s, and says why', (_name, text, problem) => {
    expect(readThings(text)).toEqual(problem);
  });
});
