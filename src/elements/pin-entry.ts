/**
 * `<pin-entry data-id="T07">`: keeps its entry among the pages opened last, and pins it with its button.
 * `<entry-note data-id="T07">`: keeps a private note on its entry, as it is typed. Nothing of it leaves this browser.
 */
import { recall, recallList, remember } from './browser-memory.ts';
import { MOST_RECENT } from './most-recent.ts';

class PinEntry extends HTMLElement {
  connectedCallback(): void {
    const { id = '' } = this.dataset;
    const [button, status] = this.children as unknown as [HTMLElement, HTMLElement];
    const others = (name: string): string[] => recallList(name).filter((other) => other !== id);
    const show = (): void => { button.ariaPressed = `${recallList('pins').includes(id)}`; };
    remember('recent', [id, ...others('recent')].slice(0, MOST_RECENT).join(' '));
    show();
    // The way back may lead to the page as it was left.
    addEventListener('pageshow', show);
    button.addEventListener('click', () => {
      const on = button.ariaPressed !== 'true';
      const kept = remember('pins', [...(on ? [id] : []), ...others('pins')].join(' '));
      show();
      status.textContent = this.dataset[kept ? (on ? 'on' : 'off') : 'denied'] ?? '';
      setTimeout(() => { status.textContent = ''; }, 4000);
    });
  }
}

class EntryNote extends HTMLElement {
  connectedCallback(): void {
    const name = `note.${this.dataset.id ?? ''}`;
    const [details, field, status] = [this.querySelector('details'), this.querySelector('textarea'), this.querySelector('[role=status]')];
    if (!details || !field || !status) return;
    field.value = recall(name);
    details.open = field.value !== '';
    field.addEventListener('input', () => {
      status.textContent = remember(name, field.value.trim() && field.value) ? '' : (this.dataset.denied ?? '');
    });
  }
}

customElements.define('pin-entry', PinEntry);
customElements.define('entry-note', EntryNote);
