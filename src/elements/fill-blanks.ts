/**
 * `<blank-fields>`: what the agent types into its fields stands in every blank of the page. The form of address stays in
 * this browser; what names a customer stays in this tab. Nothing is sent, and nothing typed becomes markup.
 */
import { recall, remember } from './browser-memory.ts';

type Field = HTMLInputElement | HTMLSelectElement;

const ADDRESS = 'address';
const storeOf = (blank: string) => (blank === ADDRESS ? 'localStorage' : 'sessionStorage');

/** What stands in a blank now; empty where nothing does. */
const valueOf = (blank: string): string => recall(blank, storeOf(blank));

class BlankFields extends HTMLElement {
  connectedCallback(): void {
    const fields = [...this.querySelectorAll<Field>('[name]')];
    for (const field of fields) field.value = valueOf(field.name);
    this.addEventListener('input', ({ target }) => { fill(target as Field); });
    this.querySelector('button')?.addEventListener('click', () => {
      for (const field of fields) {
        if (field.name === ADDRESS) continue;
        field.value = '';
        fill(field);
      }
      fields.find(({ name }) => name !== ADDRESS)?.focus();
    });
  }
}

/** Keeps what a field holds, and shows it in the page. */
function fill({ name, value }: Field): void {
  remember(name, value.trim(), storeOf(name));
  show(name, value.trim());
}

/** Puts a value into every blank of that name; where it is empty, the blank’s own name comes back. */
function show(name: string, value: string, root: ParentNode = document): void {
  for (const blank of root.querySelectorAll<HTMLElement>(`[data-blank=${name}]`)) {
    blank.dataset.word ??= blank.textContent;
    blank.textContent = value || blank.dataset.word;
    blank.toggleAttribute('data-filled', value !== '');
  }
}

/** Fills the blanks of what came into the page later. */
export function fillBlanks(root: ParentNode): void {
  for (const blank of [ADDRESS, 'name', 'thing', 'time']) show(blank, valueOf(blank), root);
}

// Lists of pages have blanks and no fields.
fillBlanks(document);

customElements.define('blank-fields', BlankFields);
