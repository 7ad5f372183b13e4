import { expect, test } from 'vitest';
import { sumScores } from '../../src/search/sum-scores.ts';

test('no word is a condition, and each one helps by its weight', () => {
  const ranked = sumScores([
    { weight: 1, hits: [{ id: 'S02', score: 2 }, { id: 'T23', score: 1 }] },
    { weight: 0.25, hits: [{ id: 'T23', score: 8 }, { id: 'S20', score: 1 }] },
    { weight: 1, hits: [] },
  ]);
  expect(ranked).toEqual([
    { id: 'T23', score: 3 },
    { id: 'S02', score: 2 },
    { id: 'S20', score: 0.25 },
  ]);
});

test('equal scores stand in the order of their IDs', () => {
  const hits = [{ id: 'T23', score: 1 }, { id: 'S02', score: 1 }];
  expect(sumScores([{ weight: 1, hits }]).map(({ id }) => id)).toEqual(['S02', 'T23']);
});
