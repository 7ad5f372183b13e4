/**
 * `<ticket-link>`: copies the link to this page in the format and the language that the reader chose last. Its button
 * has a key. Without scripts the permanent address is there as a plain link.
 *
 * Where the clipboard is denied, the text is shown and selected, so that one key copies it.
 */
import { recall, remember } from './browser-memory.ts';
import type { TicketFormat } from '../tickets/ticket-link.ts';

/** The notations, which few visits need. */
const load = () => import('./copy-link.ts');

class TicketLink extends HTMLElement {
  #format!: HTMLSelectElement;
  #language!: HTMLSelectElement;

  connectedCallback(): void {
    this.#format = this.#recall('format');
    this.#language = this.#recall('language');
    this.addEventListener('change', () => {
      remember('ticket-format', this.#format.value);
      remember('ticket-language', this.#language.value);
      this.#show();
    });
    // Ahead of the click, since a clipboard may refuse what comes long after it.
    for (const type of ['pointerover', 'focusin']) this.addEventListener(type, () => void load().catch(() => undefined), { once: true });
    this.querySelector('button')?.addEventListener('click', () => void this.#copy());
    this.#show();
  }

  /** A list, set to what was chosen last. */
  #recall(name: 'format' | 'language'): HTMLSelectElement {
    const list = this.querySelector<HTMLSelectElement>(`[name=${name}]`) ?? document.createElement('select');
    const stored = recall(`ticket-${name}`);
    const option = [...list.options].find(({ value }) => value === stored);
    if (option) option.selected = true;
    return list;
  }

  get #choice(): DOMStringMap {
    return this.#language.selectedOptions[0]?.dataset ?? {};
  }

  /** Lets the plain link show the address that is copied. */
  #show(): void {
    const link = this.querySelector('a');
    if (link) {
      link.href = this.#choice.address ?? '';
      link.textContent = link.host + link.pathname;
    }
  }

  async #copy(): Promise<void> {
    const { address = '', title = '' } = this.#choice;
    const { id = '', done = '', denied = '' } = this.dataset;
    const target = { id, title, address: new URL(address, location.href).href };
    const area = this.querySelector('textarea');
    // What is left to select where not even the notations can be had.
    const { text, copied } = await load().then(({ copyLink }) => copyLink(target, this.#format.value as TicketFormat)).catch(() => ({ text: target.address, copied: false }));
    if (area) {
      area.hidden = copied;
      area.value = text;
      if (!copied) area.select();
    }
    this.#tell(copied ? `${done} ${this.#format.selectedOptions[0]?.text ?? ''}` : denied);
  }

  /** Says what happened, on the screen and to a screen reader, wherever on the page the reader is. */
  #tell(message: string): void {
    const status = this.querySelector('[role=status]');
    if (!status) return;
    status.textContent = message;
    setTimeout(() => {
      if (status.textContent === message) status.textContent = '';
    }, 4000);
  }
}

customElements.define('ticket-link', TicketLink);
