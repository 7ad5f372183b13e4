/** What an entry gives an agent to say, and not to say. */
import type { Situation, Tip } from './entries.ts';

export interface EntryPhrase {
  /** The anchor that the phrase has on its entry’s page. */
  anchor: string;
  kind: 'say' | 'dont' | 'first' | 'promise';
  text: string;
}

/** The phrases of an entry, in the order of its page. */
export function listPhrases(entry: Tip | Situation): EntryPhrase[] {
  if (entry.kind === 'tip') {
    return entry.text.phrases.flatMap(({ say, dont }, index): EntryPhrase[] => [
      { anchor: `say-${index + 1}`, kind: 'say', text: say },
      { anchor: `dont-${index + 1}`, kind: 'dont', text: dont },
    ]);
  }
  const { first, dont, promise } = entry.text;
  return [
    { anchor: 'first', kind: 'first', text: first },
    ...dont.map((text, index): EntryPhrase => ({ anchor: `dont-${index + 1}`, kind: 'dont', text })),
    { anchor: 'promise', kind: 'promise', text: promise },
  ];
}

/** How many phrases there are to say, and how many not to say. */
export function countPhrases(entries: readonly { phrases: readonly EntryPhrase[] }[]): { say: number; dont: number } {
  const phrases = entries.flatMap((entry) => entry.phrases);
  const dont = phrases.filter(({ kind }) => kind === 'dont').length;
  return { say: phrases.length - dont, dont };
}
