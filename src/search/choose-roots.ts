/** Chooses the root under which each Indonesian word of an index is kept. Pure; runs when the site is built. */
import { LANGUAGES } from './languages.ts';

/** A root that stands in no text by itself needs this many words that may come from it. */
const LEAST_WITNESSES = 3;
/** … and counts less than a root that does. */
const UNSEEN = 1.5;
/** Three letters are often chance. */
const SHORT = 2;

/**
 * Without a dictionary of roots the texts themselves bear witness: a root is likely where it stands by itself, and
 * where many different words may come from it.
 * @param words all words of the texts, in lower case
 * @returns a function that gives the root of any of these words
 */
export function chooseRoots(words: ReadonlySet<string>): (word: string) => string {
  const roots = new Map([...words].map((word) => [word, LANGUAGES.id.findStems(word)]));
  const witnesses = new Map<string, number>();
  for (const root of [...roots.values()].flat()) witnesses.set(root, (witnesses.get(root) ?? 0) + 1);

  const weigh = (root: string): number => {
    const count = witnesses.get(root) ?? 0;
    if (words.has(root)) return count - (root.length < 4 ? SHORT : 0);
    return count < LEAST_WITNESSES || root.length < 4 ? 0 : count - UNSEEN;
  };
  return (word) => {
    let best = word;
    for (const root of roots.get(word) ?? []) if (weigh(root) > weigh(best)) best = root;
    return best;
  };
}
