/** `<pinned-row>`: on the home page, the reader’s newest pins. The page has a link to every entry, which serves here again. */
import { recallList } from './browser-memory.ts';

const MOST = 6;

export class PinnedRow extends HTMLElement {
  connectedCallback(): void {
    this.#show();
    addEventListener('pageshow', ({ persisted }) => { if (persisted) this.#show(); });
  }

  #show(): void {
    const rows = recallList('pins').flatMap((id) => document.querySelector(`[data-entry="${CSS.escape(id)}"]:not(pinned-row *)`)?.cloneNode(true) ?? []);
    this.querySelector('ul')?.replaceChildren(...rows.slice(0, MOST));
    this.hidden = rows.length === 0;
  }
}

customElements.define('pinned-row', PinnedRow);
