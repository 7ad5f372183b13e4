/**
 * `<site-search>`: shows results while the reader types. It holds a form with a search field and the region that
 * carries `data-search-state`. The query lives in the address as `?q=`.
 *
 * Only the wiring is here, since every page loads it; the engine comes when the field is used, when the address
 * brings a query, or when an unmetered line is idle. Until then the form does what it does without scripts.
 */
import { isMetered } from './metered.ts';
import { whenIdle } from './when-idle.ts';

class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const region = this.querySelector<HTMLElement>('[data-search-state]');
    if (!input || !region) return;
    let started = false;
    const start = (): void => {
      if (started) return;
      started = true;
      import('./search-panel.ts').then(
        ({ SearchPanel }) => new SearchPanel(this, input, region),
        () => {
          started = false;
          if (input.value) fail(region);
        },
      );
    };

    // In a dialog the address belongs to the page behind it.
    const asked = this.closest('dialog') ? '' : location.search;
    input.value = new URLSearchParams(asked).get('q') ?? input.value;
    for (const type of ['focus', 'input']) input.addEventListener(type, start);
    this.querySelector('details')?.addEventListener('toggle', start);
    if (asked) start();
    else if (!isMetered()) whenIdle(start);
  }
}

/** The engine cannot be had: the page says so, and what is left. */
function fail(region: HTMLElement): void {
  const status = region.querySelector('[role=status]');
  if (status) status.textContent = region.dataset.error ?? '';
  region.dataset.searchState = 'error';
}

customElements.define('site-search', SiteSearch);
