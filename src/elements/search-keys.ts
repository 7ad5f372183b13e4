/** The keys of the search: from the field through the results and back. */

const LETTER = /^[\p{L}\p{N}]$/u;

/** Arrows, Home and End go through the results; Escape goes back to the field, then empties it; a letter goes on typing. */
export function moveByKey(event: KeyboardEvent, root: HTMLElement, input: HTMLInputElement): void {
  const { key, target, isComposing, ctrlKey, metaKey, altKey } = event;
  if (isComposing || ctrlKey || metaKey || altKey) return;
  const stops = [...root.querySelectorAll<HTMLElement>('li[data-id] a, [data-recent] li button')].filter((stop) => stop.checkVisibility());
  const place = stops.indexOf(target as HTMLElement);
  const inField = target === input;
  if (!inField && place < 0 && !(key === 'Escape' && (target as Element).closest('[data-search-state]'))) return;

  if (key === 'ArrowDown') stops[place + 1]?.focus();
  else if (key === 'ArrowUp' && place >= 0) (stops[place - 1] ?? input).focus();
  else if (key === 'Home' && place >= 0) stops[0]?.focus();
  else if (key === 'End' && place >= 0) stops.at(-1)?.focus();
  else if (key === 'Escape' && !inField) input.focus();
  else if (key === 'Escape' && input.value) empty(input);
  else {
    if (place >= 0 && LETTER.test(key)) input.focus();
    return;
  }
  event.preventDefault();
}

function empty(input: HTMLInputElement): void {
  input.value = '';
  input.dispatchEvent(new Event('input'));
}
