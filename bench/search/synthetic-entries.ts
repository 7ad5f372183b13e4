/** A playbook of any size, made from a seed: to see how the search grows, not how well it finds. */
import type { SearchEntry } from '../../src/search/entry.ts';
import { makeRandom } from '../../tests/unit/make-random.ts';

const PHRASES = 20;
const TERMS = 10;
/** So many words of a phrase are replaced by others. */
const REPLACED = 0.3;
/** How many different words could be drawn; the rarest never are. */
const POSSIBLE = 60_000;
/** Of the words of a page, so many are its subject and come again and again. */
const SUBJECTS = 6;
const SYLLABLES = { en: ['ba', 'cor', 'den', 'fla', 'gri', 'hol', 'jin', 'kel', 'lam', 'mor', 'nip', 'ost', 'pra', 'quo', 'rul', 'sti', 'tro', 'urn', 'vel', 'wix'], id: ['ba', 'cur', 'den', 'fa', 'gu', 'ha', 'jin', 'ka', 'lam', 'mu', 'nga', 'ol', 'pra', 'ru', 'si', 'ta', 'tu', 'uk', 'wa', 'yan'] };

/**
 * Makes `count` tips from the phrases of real ones: each is taken from a page at random, and some of its words become
 * invented ones. These are drawn as words are used, the n-th most common one 1/n as often as the first (Zipf 1935), so
 * that the vocabulary grows with the number of tips as it does in a language.
 */
export function makeEntries(locale: 'en' | 'id', real: readonly SearchEntry[], count: number): SearchEntry[] {
  const random = makeRandom(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const phrases = real.flatMap((entry) => entry.phrases);
  const terms = real.flatMap((entry) => entry.terms);
  // The inverse of the sum of 1/n, which grows as the logarithm does.
  const drawWord = (): string => inventWord(Math.floor(POSSIBLE ** random()), SYLLABLES[locale]);
  return Array.from({ length: count }, (_, place) => {
    const subjects = Array.from({ length: SUBJECTS }, drawWord);
    const vary = (text: string): string => text.replace(/\p{L}{4,}/gu, (word) => (random() < REPLACED ? (random() < 0.5 ? pick(subjects) : drawWord()) : word));
    const number = String(place + 1).padStart(2, '0');
    return {
      id: `T${number}`,
      title: vary(pick(real).title),
      line: vary(pick(real).line),
      address: `/${locale}/tips/${subjects.slice(0, 2).join('-')}-${number}/`,
      stage: pick(real).stage,
      weight: 1,
      phrases: Array.from({ length: PHRASES }, () => vary(pick(phrases))),
      terms: Array.from({ length: TERMS }, () => vary(pick(terms))),
      alarms: [],
    };
  });
}

/** The n-th most common word: common words are short. */
function inventWord(rank: number, syllables: readonly string[]): string {
  let word = '';
  for (let rest = rank + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length)) word = (syllables[rest % syllables.length] ?? '') + word;
  return word;
}
