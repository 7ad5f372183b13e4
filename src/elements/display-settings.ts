/** What `<display-settings>` does once it is open: shows what was chosen, and keeps what is chosen now. */
import { remember } from './browser-memory.ts';

/** Lets the fields of an element show and set the reader’s choices. */
export function use(element: HTMLElement): void {
  const shown = document.documentElement.dataset;
  // Until now a choice would have been lost.
  for (const group of element.querySelectorAll('fieldset')) group.disabled = false;
  for (const field of element.querySelectorAll('input')) field.checked = field.value === (shown[field.name] ?? '');
  element.onchange = ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    remember(name, value);
    // The script in the head applies what is remembered, as it does when another tab chose; where nothing can be
    // remembered, the choice holds for this page.
    dispatchEvent(new Event('storage'));
    shown[name] = value;
  };
}
