/**
 * `<site-search>`: shows results while the reader types. It holds a form with a search field and the region that
 * carries `data-search-state`. The query lives in the address as `?q=`.
 *
 * Only the wiring is here, since every page loads it; the engine comes when the field is used, when the address
 * brings a query, or when an unmetered line is idle.
 */
import type { SearchPanel } from './search-panel.ts';
import { whenIdle } from './when-idle.ts';

/** What browsers that know of metered lines say; the type library doesn’t. */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

class SiteSearch extends HTMLElement {
  #panel: Promise<SearchPanel> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    const region = this.querySelector<HTMLElement>('[data-search-state]');
    if (!form || !input || !region) return;
    const load = (): Promise<SearchPanel> => (this.#panel ??= this.#load(region));
    const show = (): void => {
      const query = input.value.trim();
      keepInAddress(query);
      load().then(
        (panel) => panel.show(query),
        () => {
          this.#panel = undefined;
          fail(region);
        },
      );
    };

    input.value = new URLSearchParams(location.search).get('q') ?? input.value;
    input.addEventListener('focus', () => void load().catch(() => (this.#panel = undefined)), { once: true });
    input.addEventListener('input', show);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      show();
    });
    this.addEventListener('keydown', (event) => {
      const links = [...this.querySelectorAll<HTMLElement>('li[data-id] a')];
      const place = links.indexOf(event.target as HTMLElement);
      if (event.key === 'Escape' && event.target !== input) input.focus();
      else if (event.key === 'ArrowDown') links[place + 1]?.focus();
      else if (event.key === 'ArrowUp' && place >= 0) (links[place - 1] ?? input).focus();
      else return;
      event.preventDefault();
    });
    if (input.value.trim()) show();
    else if (!isMetered()) whenIdle(() => void load().catch(() => (this.#panel = undefined)));
  }

  async #load(region: HTMLElement): Promise<SearchPanel> {
    const { SearchPanel } = await import('./search-panel.ts');
    const panel = new SearchPanel(region);
    void panel.load();
    return panel;
  }
}

/** The engine cannot be had: the page says so, and what is left. */
function fail(region: HTMLElement): void {
  const status = region.querySelector('[role=status]');
  if (status) status.textContent = region.dataset.error ?? '';
  region.dataset.searchState = 'error';
}

function keepInAddress(query: string): void {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  if (address.href === location.href) return;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Safari allows a hundred a half minute; a few letters missing from the address do no harm.
  }
}

function isMetered(): boolean {
  const { saveData, effectiveType = '' } = (navigator as { connection?: Connection }).connection ?? {};
  return saveData === true || effectiveType.includes('2g');
}

customElements.define('site-search', SiteSearch);
