/** Ten thousand inputs that nobody would type, from a seed: the search never throws and never takes long. */
import { expect, test } from 'vitest';
import { readIndexes } from '../../src/checks/read-indexes.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { search } from '../../src/search/search.ts';
import { makeRandom } from './make-random.ts';

const INPUTS = 10_000;
/** The slowest single query may take so many milliseconds; wide, because other work shares the machine. */
const MOST_MILLISECONDS = 1_000;

const PIECES = [
  ...'abcdefghijklmnopqrstuvwxyz0123456789 \t\n\u0000\u200D\u202E\uD800’\'"<>&%\\/.*+?()[]{}|^$-_#@'.split(''),
  'refund', 'marah2', 'teriak-teriak', 'mengancam', 'nge', 'meng', 'kan', 'nya', 'tion', 'ing', 'ed', 'T07', 's3', ' ', ' ', ' ',
  '😡', '👨‍👩‍👧', 'مرحبا', 'שלום', '中文', 'İ', 'ﬁ', 'e\u0301', '<script>', '__proto__', 'constructor', 'NaN', '1e999',
];

test('ten thousand odd inputs neither throw nor take long', () => {
  const random = makeRandom(20_261_123);
  const indexes = readIndexes(process.cwd());
  let slowest = { milliseconds: 0, input: '' };
  for (let round = 0; round < INPUTS; round += 1) {
    const length = round % 1000 === 0 ? 10_000 : Math.floor(random() * 40);
    const input = Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)] ?? '').join('');
    const locale = LOCALES[round % 2] ?? 'en';
    const start = performance.now();
    const { results, own } = search(input, indexes[locale].own, indexes[locale].other);
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, input };
    if (results.length > 10 || own.words.length > 24 || results.some(({ score }) => Number.isNaN(score))) expect.fail(JSON.stringify(input));
  }
  expect(slowest.milliseconds, JSON.stringify(slowest.input.slice(0, 200))).toBeLessThan(MOST_MILLISECONDS);
});
