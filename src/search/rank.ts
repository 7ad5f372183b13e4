/**
 * Ranks the pages of one language for a query. Pure.
 *
 * BM25 (Robertson and Zaragoza, 2009) over the words of each page, joined with “or”: no word is a condition and each
 * one helps. Where the phrases are loaded, the best single phrase of a page counts too: words that stand together
 * in one phrase say more than the same words scattered over a page.
 */
import type { QueryWord } from './analyse.ts';
import type { PhraseMatch } from './phrase-match.ts';
import type { SituationIndex } from './situation-index.ts';
import type { Meaning, Vocabulary } from './vocabulary.ts';

/** How soon more of the same word stops to help, and how much a page with many words is held back. */
const SATURATION = 1.2;
const LENGTH = 0.4;
/** How many pages are read phrase by phrase: those behind them cannot come to the top. */
const MOST_READ = 12;

/** A word of the query with what it may mean in one index. */
export interface MatchedWord extends QueryWord {
  meanings: Meaning[];
}

export interface ScoredPage {
  id: string;
  score: number;
  /** What each word of the query adds, by its place in the query. */
  words: { word: string; stem: string; score: number }[];
  phrase?: PhraseMatch;
}

/**
 * Looks the words of a query up in one index. Only a word that no language holds is corrected, and only the last
 * one, which may still be typed, stands for words that it starts.
 */
export function matchWords(words: readonly QueryWord[], vocabulary: Vocabulary, elsewhere?: Vocabulary): MatchedWord[] {
  return words.map((word, index) => {
    const meanings = vocabulary.findForms(word.word);
    if (index === words.length - 1) {
      const held = new Set(meanings.map(({ stem }) => stem));
      meanings.push(...vocabulary.findStarts(word.word).filter(({ stem }) => !held.has(stem)));
    }
    if (meanings.length > 0 || vocabulary.knows(word.word) || elsewhere?.knows(word.word)) return { ...word, meanings };
    return { ...word, meanings: vocabulary.correct(word.word) };
  });
}

/** How much a stem tells pages apart; nothing where it stands on nearly all of them. */
export function rarity(index: SituationIndex, stem: string): number {
  const held = index.postings.get(stem)?.length ?? 0;
  if (held === 0) return 0;
  return Math.log(1 + (index.pages.length - held + 0.5) / (held + 0.5));
}

/** The pages that hold any of the words, best first; equal ones in the order of their IDs. */
export function rankPages(index: SituationIndex, words: readonly MatchedWord[]): ScoredPage[] {
  const found = new Map<number, ScoredPage>();
  for (const { word, weight, meanings } of words) {
    const best = new Map<number, { stem: string; score: number }>();
    for (const { stem, share } of meanings) {
      const worth = weight * share * rarity(index, stem);
      for (const { page, count } of index.postings.get(stem) ?? []) {
        const hold = SATURATION * (1 - LENGTH + (LENGTH * (index.pages[page]?.length ?? 0)) / index.averageLength);
        const score = (worth * count * (SATURATION + 1)) / (count + hold);
        if (score > (best.get(page)?.score ?? 0)) best.set(page, { stem, score });
      }
    }
    for (const [page, { stem, score }] of best) {
      const scored = found.get(page) ?? { id: index.pages[page]?.id ?? '', score: 0, words: [] };
      scored.score += score;
      scored.words.push({ word, stem, score });
      found.set(page, scored);
    }
  }
  for (const [page, scored] of found) scored.score *= index.pages[page]?.weight ?? 1;
  const ranked = [...found].sort(([, a], [, b]) => compare(a, b));
  for (const [page, scored] of ranked.slice(0, MOST_READ)) {
    const worth = new Map(words.flatMap(({ weight, meanings }, place) => meanings.map(({ stem, share }) => [stem, { place, worth: weight * share * rarity(index, stem) }] as const)));
    const phrase = index.matchPhrase?.(page, worth);
    if (!phrase) continue;
    scored.phrase = phrase;
    scored.score += phrase.score * (index.pages[page]?.weight ?? 1);
  }
  return ranked.map(([, scored]) => scored).sort(compare);
}

const compare = (a: ScoredPage, b: ScoredPage): number => b.score - a.score || a.id.localeCompare(b.id);
