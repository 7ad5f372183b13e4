/**
 * The reader’s last searches, offered while the field is empty. They are kept in this browser only, and one button
 * erases them. Where nothing can be kept, they are simply absent.
 */
import { recall, remember, SEARCHES } from './browser-memory.ts';

const MOST = 8;
const SHORTEST = 2;
/** A pasted mail is no search to come back to. */
const LONGEST = 120;

/**
 * Offers the last searches in `box`, and keeps new ones: a search counts once a result was followed, or the field was
 * submitted or left.
 */
export function offerRecent(root: HTMLElement, input: HTMLInputElement, box: HTMLElement): void {
  const keep = (): void => {
    const query = input.value.trim();
    if (query.length < SHORTEST || query.length > LONGEST) return;
    const others = readRecent().filter((kept) => kept.toLowerCase() !== query.toLowerCase());
    remember(SEARCHES, JSON.stringify([query, ...others].slice(0, MOST)));
    show(box);
  };

  root.addEventListener('click', ({ target }) => {
    const pressed = target as Element;
    if (pressed.closest('li[data-id] a')) keep();
    else if (pressed.closest('[data-erase]')) erase(box, input);
    else if (pressed.closest('[data-recent] li button')) choose(pressed.textContent, input);
  });
  root.addEventListener('submit', keep);
  // What had the focus is hidden with the dialog, which not every browser calls a loss of focus.
  root.closest('dialog')?.addEventListener('close', keep);
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (!root.contains(relatedTarget as Node | null)) keep();
  });
  show(box);
}

/** The searches that are kept, newest first. What else may stand there is none. */
function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(recall(SEARCHES) || '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function show(box: HTMLElement): void {
  const items = readRecent().map((query) => {
    const item = document.createElement('li');
    const button = item.appendChild(document.createElement('button'));
    button.type = 'button';
    button.textContent = query;
    return item;
  });
  box.querySelector('ul')?.replaceChildren(...items);
  box.hidden = items.length === 0;
}

function choose(query: string, input: HTMLInputElement): void {
  input.value = query;
  input.dispatchEvent(new Event('input'));
  input.focus();
}

function erase(box: HTMLElement, input: HTMLInputElement): void {
  remember(SEARCHES, '');
  show(box);
  input.focus();
  const status = box.parentElement?.querySelector('[role=status]');
  if (status) status.textContent = box.dataset.erased ?? '';
}
