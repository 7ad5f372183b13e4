/**
 * What this browser keeps of a reader’s choices: `localStorage` for good, `sessionStorage` for this tab only.
 * Private modes and strict settings throw; then nothing is kept, and the rest works all the same.
 */
type Store = 'localStorage' | 'sessionStorage';

const PREFIX = 'tenang.';
/** The name of the last searches. */
export const SEARCHES = 'searches';

/** What was kept under a name; empty where nothing was. */
export function recall(name: string, store: Store = 'localStorage'): string {
  try {
    return window[store].getItem(PREFIX + name) ?? '';
  } catch {
    return '';
  }
}

/** The words that were kept under a name, such as IDs. */
export function recallList(name: string): string[] {
  return recall(name).split(' ').filter(Boolean);
}

/**
 * Keeps a value under a name; an empty one is forgotten.
 * @returns whether it could be done: a memory may be blocked, or full
 */
export function remember(name: string, value: string, store: Store = 'localStorage'): boolean {
  try {
    if (value) window[store].setItem(PREFIX + name, value);
    else window[store].removeItem(PREFIX + name);
    return true;
  } catch {
    return false;
  }
}

/** What follows `start` in the names of everything that is kept. */
export function recallNames(start: string): string[] {
  try {
    return Object.keys(localStorage).flatMap((name) => name.split(PREFIX + start, 2)[1] ?? []);
  } catch {
    return [];
  }
}
