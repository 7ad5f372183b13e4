/** How long a page takes to read. */
import { UNSEEN_FIELDS } from '../schemas/shared.ts';
import type { Entry } from './entries.ts';

/** Silent reading of English non-fiction, words a minute (Brysbaert 2019, J. Mem. Lang.). */
const WORDS_A_MINUTE = 238;

/** Fields that a reader never sees. */
const UNSEEN = new Set<string>([...UNSEEN_FIELDS, 'mark']);

/** The minutes that an entry takes to read, rounded up. */
export function readingMinutes({ text, source }: Entry): number {
  const words = countWords(text) + countWords(source.body ?? '');
  return Math.max(1, Math.ceil(words / WORDS_A_MINUTE));
}

function countWords(value: unknown): number {
  if (typeof value === 'string') return value.split(/\s+/).filter(Boolean).length;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countWords(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [field, item]) => sum + (UNSEEN.has(field) ? 0 : countWords(item)), 0);
}
