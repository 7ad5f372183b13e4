import { describe, expect, test } from 'vitest';
import { recogniseEntry } from '../../src/tickets/recognise-entry.ts';

const KNOWN = { ids: ['T06', 'T07', 'T17', 'S02', 'G1'], folders: ['en/tips', 'en/situations', 'en/guides', 'id/kiat', 'id/situasi', 'id/panduan'] };
const recognise = (path: string, base = '/') => recogniseEntry(path, { ...KNOWN, base });

describe('an ID', () => {
  const glued = [').', '.', ']', ',', ';', ':', '!', '?', '"', '’', '”', '>', '|', '*', '_', '…', '%29', '%5D.', '%E2%80%9D', '%252E', '%', '%zz', '%E2', '/).', '/index.htm'];

  test.each(glued)('with %s glued to it', (tail) => {
    expect(recognise(`/T07${tail}`)).toEqual({ kind: 'entry', id: 'T07' });
    expect(recognise(`/en/T07${tail}`)).toEqual({ kind: 'entry', id: 'T07' });
  });

  test.each(['/t07/', '/EN/T07/', '/(T07', '/%28T07%29', '/%54%30%37/', '/T7', '/T007/', '/Ｔ０７/', '/en/kiat/T07/', '/id/tips/t07', '/id/situations/T07', '/ticket/T07', '/T99/T07'])('in %s', (path) => {
    expect(recognise(path)).toEqual({ kind: 'entry', id: 'T07' });
  });

  test('that doesn’t exist is named and never taken for another', () => {
    expect(recognise('/T99/')).toEqual({ kind: 'unknown', id: 'T99' });
    expect(recognise('/en/kiat/s77).')).toEqual({ kind: 'unknown', id: 'S77' });
    for (const path of ['/T071/', '/XT07/', '/T07x/', '/T-07x']) expect(recognise(path)).not.toEqual({ kind: 'entry', id: 'T07' });
  });

  test('under a base path, whose own name is no ID', () => {
    expect(recognise('/playbook/T07).', '/playbook/')).toEqual({ kind: 'entry', id: 'T07' });
    expect(recognise('/T07/', '/playbook/')).toEqual({ kind: 'entry', id: 'T07' });
    expect(recognise('/t6/nowhere', '/t6/')).toBeUndefined();
  });
});

describe('a page’s address', () => {
  test.each([
    ['/en/kiat/menyimak/', '/id/kiat/menyimak/'],
    ['/id/tips/listen', '/en/tips/listen/'],
    ['/kiat/menyimak/', '/id/kiat/menyimak/'],
    ['/EN/Tips/Listen/', '/en/tips/listen/'],
    ['/en/tips/listen).', '/en/tips/listen/'],
    ['/en/tips/listen%5D', '/en/tips/listen/'],
  ])('%s is meant to be %s', (path, address) => {
    expect(recognise(path)).toEqual({ kind: 'page', address });
  });

  test('under a base path', () => {
    expect(recognise('/playbook/en/kiat/menyimak/', '/playbook/')).toEqual({ kind: 'page', address: '/playbook/id/kiat/menyimak/' });
  });

  test('that is what it was is no news', () => {
    expect(recognise('/en/tips/nowhere/')).toBeUndefined();
  });
});

test.each(['/', '/en/404/', '/en/nowhere/', '/en/tips/', '/<script>', '/%00', `/${'a/'.repeat(5000)}`])('%s says nothing', (path) => {
  expect(recognise(path)).toBeUndefined();
});
