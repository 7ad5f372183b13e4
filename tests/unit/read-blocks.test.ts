import { describe, expect, test } from 'vitest';
import { alignBlocks, dividePages, readBlocks } from '../../src/markdown/read-blocks.ts';
import { readEntry } from './playbook.ts';

describe('readBlocks', () => {
  test('takes headings, paragraphs, items and departures apart', () => {
    const blocks = readBlocks('One *two* [three](T07).\n\n## Four\n\n- five\n- **six**\n\n<Departure>\n\nSeven.\n\n</Departure>');
    expect(blocks).toEqual([
      { kind: 'paragraph', departure: false, text: ['One ', { kind: 'em', text: ['two'] }, ' ', { kind: 'link', url: 'T07', text: ['three'] }, '.'] },
      { kind: 'heading', departure: false, text: ['Four'] },
      { kind: 'item', departure: false, text: ['five'] },
      { kind: 'item', departure: false, text: [{ kind: 'strong', text: ['six'] }] },
      { kind: 'paragraph', departure: true, text: ['Seven.'] },
    ]);
  });

  test('names what it has no place for, rather than leaving it out', () => {
    expect(() => readBlocks('> quoted')).toThrow('no place for “blockquote”');
    expect(() => readBlocks('a `b`')).toThrow('no place for “inlineCode”');
  });

  test.each(['G1', 'G2', 'G3', 'G4'])('%s has the same paragraphs in both languages', (id) => {
    const shape = (locale: 'en' | 'id'): string[] => readBlocks(readEntry(id, locale).source.body ?? '').map(({ kind, departure }) => `${kind} ${departure}`);
    expect(shape('id')).toEqual(shape('en'));
  });
});

describe('side by side', () => {
  const text = (body: string) => readBlocks(body);

  test('a paragraph more in one language moves nothing beyond its heading', () => {
    const parts = alignBlocks(text('a\n\nb\n\n## c\n\nd'), text('A\n\n## C\n\nD'));
    expect(parts.map((rows) => rows.map((row) => row.map((block) => block?.text[0])))).toEqual([[['a', 'A'], ['b', undefined]], [['c', 'C'], ['d', 'D']]]);
  });

  test('parts are divided into pages of about the same length, none lost', () => {
    const body = ['x'.repeat(50), ...['a', 'b', 'c', 'd'].map((name) => `## ${name}\n\n${name.repeat(50)}`)].join('\n\n');
    const parts = alignBlocks(text(body), text(body));
    expect(dividePages(parts, 10_000).map((page) => page.length)).toEqual([5]);
    const pages = dividePages(parts, 260);
    expect(pages.map((page) => page.length)).toEqual([3, 2]);
    expect(pages.flat()).toEqual(parts);
  });
});
