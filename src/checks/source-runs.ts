/**
 * Runs of eight words, as fingerprints.
 *
 * The articles that the playbook grew from are not ours to publish, so the repository holds no text of theirs, only
 * a hash of every run of eight words. That is enough to notice a sentence that was copied.
 */
import { createHash } from 'node:crypto';
import { splitWords } from './readability.ts';

/** Editorial rule: no run of this many words may be the same as in a source. */
export const RUN_WORDS = 8;

/** Every run of eight words of a text, with its fingerprint of twelve hexadecimal digits. */
export function fingerprintRuns(text: string): { run: string; fingerprint: string }[] {
  const words = splitWords(text).map((word) => word.toLowerCase().replaceAll('’', "'"));
  return words.slice(RUN_WORDS - 1).map((_, index) => {
    const run = words.slice(index, index + RUN_WORDS).join(' ');
    return { run, fingerprint: createHash('sha256').update(run).digest('hex').slice(0, 12) };
  });
}
