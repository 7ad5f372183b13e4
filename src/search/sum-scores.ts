/** Adds up what each word of a query found. Pure. */

/** What one word found: documents with their scores. */
export interface WordHits {
  weight: number;
  hits: readonly { id: string; score: number }[];
}

export interface Ranked {
  id: string;
  score: number;
}

/**
 * Sums the weighted scores of every word by document, so that no word is a condition and each one helps.
 * The search engine would join the words of a sentence with “and” and find nothing.
 * @returns documents, best first; equal ones in the order of their IDs
 */
export function sumScores(words: readonly WordHits[]): Ranked[] {
  const sums = new Map<string, number>();
  for (const { weight, hits } of words) {
    for (const { id, score } of hits) sums.set(id, (sums.get(id) ?? 0) + weight * score);
  }
  return [...sums].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
}
