/**
 * Search quality is a test. The index is made from `content/` as it is, and asked two samples of queries.
 *
 * The aim is success@3 ≥ 0.95 and success@1 ≥ 0.80 in each language, of the visible sample; the floors hold it. Those of
 * the practice queries are what has been reached, so that nothing gets worse unseen.
 * Never tune on a query’s words: only on weights, rules of language, and lists that anyone’s chat would need.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { readIndexes } from '../../src/checks/read-indexes.ts';
import { readSearchEntries } from '../../src/checks/search-entries.ts';
import { readTree } from '../../src/checks/tree.ts';
import { LOCALES, otherLocale } from '../../src/i18n/locales.ts';
import { isStopWord } from '../../src/search/language.ts';
import { LANGUAGES } from '../../src/search/languages.ts';
import { search } from '../../src/search/search.ts';
import { splitWords } from '../../src/search/words.ts';
import { readSample, SAMPLES, type SampleQuery } from './sample-queries.ts';

const AIM = { first: 0.8, three: 0.95, cross: 0.8 };
const FLOORS = {
  visible: { en: { first: AIM.first, three: AIM.three }, id: { first: AIM.first, three: AIM.three } },
  practice: { en: { first: 0.86, three: 0.96 }, id: { first: 0.81, three: 0.95 } },
};
/** Of the queries about violence and self-harm. */
const SAFETY_FLOOR = 0.95;
/** Of each kind, at most so large a part may miss the top three; of a small one, at most so many. */
const MOST_MISSED = { visible: { part: 0.15, few: 1 }, practice: { part: 0.2, few: 3 } };
const SAFETY = ['S21', 'S22'];

const indexes = readIndexes(process.cwd());

interface Rank extends SampleQuery {
  found: string[];
  /** The place of the first wanted page, from 1; infinite where none is among the ten. */
  place: number;
}

function ask(query: SampleQuery, locale: 'en' | 'id'): Rank {
  const found = search(query.q, indexes[locale].own, indexes[locale].other).results.map(({ id }) => id);
  const place = found.findIndex((id) => query.want.includes(id));
  return { ...query, found, place: place < 0 ? Infinity : place + 1 };
}

const share = (ranks: readonly Rank[], most: number): number => ranks.filter(({ place }) => place <= most).length / ranks.length;
const meanReciprocal = (ranks: readonly Rank[]): number => ranks.reduce((sum, { place }) => sum + 1 / place, 0) / ranks.length;

const lines: string[] = [];
function addRow(name: string, ranks: readonly Rank[]): void {
  const figures = [share(ranks, 1), share(ranks, 3), meanReciprocal(ranks)].map((figure) => figure.toFixed(2).padStart(10));
  lines.push(`${name.padEnd(22)}${String(ranks.length).padStart(4)}${figures.join('')}`);
}

for (const locale of LOCALES) {
  describe.each(SAMPLES)(`the %s sample, ${locale}`, (sample) => {
    const ranks = readSample(sample, locale).map((query) => ask(query, locale));
    const kinds = Map.groupBy(ranks, ({ kind }) => kind);
    addRow(`${locale}, ${sample}`, ranks);
    for (const [kind, some] of [...kinds].sort(([a], [b]) => a.localeCompare(b))) addRow(`  ${kind}`, some);

    test('finds the page in the top three, and first', () => {
      const missed = ranks.filter(({ place }) => place > 3).map(({ q, want, found }) => `${q} → ${found.slice(0, 3).join(' ')}, not ${want.join(' ')}`);
      expect(share(ranks, 3), missed.join('\n')).toBeGreaterThanOrEqual(FLOORS[sample][locale].three);
      expect(share(ranks, 1)).toBeGreaterThanOrEqual(FLOORS[sample][locale].first);
    });

    test.each([...kinds])('does not get worse for one kind: %s', (_, some) => {
      expect(some.filter(({ place }) => place > 3).length).toBeLessThanOrEqual(Math.max(MOST_MISSED[sample].few, MOST_MISSED[sample].part * some.length));
    });

    test('finds the same from the other language’s page', () => {
      const crossed = readSample(sample, locale).map((query) => ask(query, otherLocale(locale)));
      addRow(`  on ${otherLocale(locale)} pages`, crossed);
      expect(share(crossed, 3)).toBeGreaterThanOrEqual(AIM.cross);
    });

    test('the sample’s words are nowhere in the content', () => {
      const content = (text: string): string[] => splitWords(text).filter((word) => !isStopWord(word, LANGUAGES[locale]));
      const phrases = readSearchEntries(readTree(process.cwd()), locale).flatMap(({ id, phrases: some, terms }) => [...some, ...terms].map((phrase) => ({ id, phrase, words: new Set(content(phrase)) })));
      const copies = readSample(sample, locale).flatMap(({ q }) => {
        const words = content(q);
        // One or two words are anyone’s: “refund”, “long wait”.
        if (words.length < 3) return [];
        return phrases.filter(({ words: own }) => own.size >= 3 && words.filter((word) => own.has(word)).length / Math.max(words.length, own.size) >= 0.8).map(({ id, phrase }) => `${id}: “${phrase}” is the sample’s “${q}”`);
      });
      expect(copies).toEqual([]);
    });
  });

  test(`a threat of violence or self-harm goes on top, ${locale}`, () => {
    const grave = SAMPLES.flatMap((sample) => readSample(sample, locale).map((query) => ask(query, locale))).filter(({ want }) => want.some((id) => SAFETY.includes(id)));
    addRow(`${locale}, ${SAFETY.join(' and ')}`, grave);
    const missed = grave.filter(({ place }) => place > 1).map(({ q, found }) => `${q} → ${found.slice(0, 3).join(' ')}`);
    expect(share(grave, 1), missed.join('\n')).toBeGreaterThanOrEqual(SAFETY_FLOOR);
  });
}

afterAll(() => {
  console.log([`${''.padEnd(26)}success@1 success@3    MRR@10`, ...lines, `aim in each language      ${AIM.first.toFixed(2).padStart(10)}${AIM.three.toFixed(2).padStart(10)}`].join('\n'));
});
