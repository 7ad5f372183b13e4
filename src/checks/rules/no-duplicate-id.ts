import type { Rule } from '../rule.ts';
import type { Entry } from '../tree.ts';

/** An ID is given once: two folders never share one. */
export const noDuplicateId: Rule = ({ entries }) => {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const other = first.get(entry.id);
    if (!other) {
      first.set(entry.id, entry);
      return [];
    }
    const file = entry.facts?.document.file ?? entry.folder;
    return [{ file, line: 1, what: `the ID ${entry.id} is taken by ${other.folder}`, mend: 'give the newer folder the next free ID' }];
  });
};
