/**
 * What this browser keeps of a reader’s choices: `localStorage` for good, `sessionStorage` for this tab only.
 * Private modes and strict settings throw; then nothing is kept, and the rest works all the same.
 */
type Store = 'localStorage' | 'sessionStorage';

const PREFIX = 'tenang.';

/** What was kept under a name; empty where nothing was. */
export function recall(name: string, store: Store = 'localStorage'): string {
  try {
    return window[store].getItem(PREFIX + name) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a value under a name; an empty one is forgotten. */
export function remember(name: string, value: string, store: Store = 'localStorage'): void {
  try {
    if (value) window[store].setItem(PREFIX + name, value);
    else window[store].removeItem(PREFIX + name);
  } catch {
    // See above.
  }
}
