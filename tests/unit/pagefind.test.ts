/** What the second tier makes of Pagefind’s answers. */
import { expect, test } from 'vitest';
import { readExcerpt } from '../../src/search/pagefind.ts';

test('an excerpt becomes text, whatever stands in it', () => {
  expect(readExcerpt('…say <mark>sorry,</mark> and <mark>mean</mark> it…')).toEqual([
    { text: '…say ', marked: false },
    { text: 'sorry,', marked: true },
    { text: ' and ', marked: false },
    { text: 'mean', marked: true },
    { text: ' it…', marked: false },
  ]);
  expect(readExcerpt('&lt;img src=x onerror=alert(1)&gt; <mark>&lt;b&gt;</mark>')).toEqual([
    { text: '<img src=x onerror=alert(1)> ', marked: false },
    { text: '<b>', marked: true },
  ]);
  expect(readExcerpt('')).toEqual([]);
});
