/** The playbook itself: what the catalogue promises is there, and the checks find nothing. */
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { formatProblem } from '../../src/checks/problem.ts';
import { checkSpelling } from '../../src/checks/spelling.ts';

const { tree, problems } = checkContent(process.cwd());

test('thirty tips, twenty-four situations and four guides, each in both languages', () => {
  const complete = tree.entries.filter(({ facts, texts }) => facts && texts.en && texts.id);
  const count = (kind: string) => complete.filter((entry) => entry.kind === kind).length;
  expect({ tips: count('tip'), situations: count('situation'), guides: count('guide') }).toEqual({ tips: 30, situations: 24, guides: 4 });
});

test('nothing to mend', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

test('nothing misspelt', async () => {
  expect((await checkSpelling(tree)).map(formatProblem)).toEqual([]);
});
