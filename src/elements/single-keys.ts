/**
 * Keys that work alone: the button with `data-key="l"` is pressed by that key, wherever on the page the reader is. One
 * switch turns all of them off, for those who dictate or whose hands slip (WCAG 2.1.4). While they are on, each button
 * names its key to assistive technology.
 */
import { recall, remember } from './browser-memory.ts';

const NAME = 'single-keys';
let on = recall(NAME) !== 'off';

/** Whether keys that work alone are on. */
export function areKeysOn(): boolean {
  return on;
}

/** Turns all keys that work alone on or off, and remembers it. */
export function switchKeys(value: boolean): void {
  on = value;
  remember(NAME, on ? '' : 'off');
  nameKeys();
}

function nameKeys(): void {
  for (const button of listButtons()) {
    if (on) button.setAttribute('aria-keyshortcuts', button.dataset.key ?? '');
    else button.removeAttribute('aria-keyshortcuts');
  }
}

function listButtons(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-key]')];
}

document.addEventListener('keydown', (event) => {
  const { key, target, repeat, isComposing, ctrlKey, metaKey, altKey } = event;
  if (!on || repeat || isComposing || ctrlKey || metaKey || altKey) return;
  // In a field the key is a letter, in a list it jumps to an option; and what lies behind a dialog rests.
  if ((target instanceof Element && target.matches(':read-write, select')) || document.querySelector(':modal')) return;
  const button = listButtons().find(({ dataset }) => dataset.key === key);
  if (!button) return;
  event.preventDefault();
  button.click();
});

nameKeys();
