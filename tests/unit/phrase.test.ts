import { describe, expect, test } from 'vitest';
import { plainPhrase, splitPhrase } from '../../src/tickets/phrase.ts';

describe('splitPhrase', () => {
  test('finds blanks and IDs', () => {
    expect(splitPhrase('Call {name}; see T24.', 'en')).toEqual([
      { kind: 'text', text: 'Call ' },
      { kind: 'blank', blank: 'name', name: 'name' },
      { kind: 'text', text: '; see ' },
      { kind: 'entry', id: 'T24' },
      { kind: 'text', text: '.' },
    ]);
  });

  test('takes no part of a word or number for an ID', () => {
    expect(splitPhrase('T245, ST24 and G12', 'en')).toEqual([{ kind: 'text', text: 'T245, ST24 and G12' }]);
  });

  test('refuses the other language’s blanks', () => {
    expect(() => splitPhrase('{nama}', 'en')).toThrow('{nama} is not a placeholder');
  });
});

test('plainPhrase leaves blanks in brackets and a polite form of address', () => {
  expect(plainPhrase('Baik, {sapaan} {nama}, {hal} beres pukul {waktu}.', 'id')).toBe('Baik, Bapak/Ibu [nama], [hal] beres pukul [waktu].');
});
