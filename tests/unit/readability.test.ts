import { describe, expect, test } from 'vitest';
import { countSyllables, splitSentences, splitWords } from '../../src/checks/readability.ts';

describe('readability', () => {
  test('sentences end at marks that a space follows', () => {
    expect(splitSentences('It costs 4.50. “Really?” Yes: it does.')).toEqual(['It costs 4.50.', '“Really?”', 'Yes:', 'it does.']);
  });

  test('words keep their hyphens, apostrophes and numbers', () => {
    expect(splitWords('You’re ill-advised – pay Rp1.500, {name}.')).toEqual(['You’re', 'ill-advised', 'pay', 'Rp1.500', 'name']);
  });

  test.each([['the', 1], ['customer', 3], ['cancelled', 2], ['everything', 4], ['time', 1], ['insurance', 3]])('%s has %i syllables', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
});
