/**
 * `<site-search>`: shows results while the reader types. It holds a form with a search field and the region that
 * carries `data-search-state`. The query lives in the address as `?q=`.
 */
import { LOCALES } from '../i18n/locales.ts';
import { analyseQuery } from '../search/analyse.ts';
import { loadPagefind, searchPages, type Found } from '../search/pagefind.ts';

type State = 'idle' | 'loading' | 'done' | 'error';

/** Long enough to spare most half-typed words, short enough to feel immediate. */
const PAUSE = 120;
const MOST_RESULTS = 10;

class SiteSearch extends HTMLElement {
  #input!: HTMLInputElement;
  #region!: HTMLElement;
  #timer = 0;
  /** Counts searches, so that a slow answer never replaces a newer one. */
  #turn = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    const region = this.querySelector<HTMLElement>('[data-search-state]');
    if (!form || !input || !region) return;
    this.#input = input;
    this.#region = region;

    input.value = new URLSearchParams(location.search).get('q') ?? input.value;
    input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#search(), PAUSE);
    });
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      this.querySelector<HTMLElement>('ol a')?.focus();
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && event.target !== input) input.focus();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      void this.#search();
    });
    if (input.value) void this.#search();
  }

  #load() {
    return loadPagefind(new URL(this.#region.dataset.engine ?? '', location.href).href);
  }

  async #search(): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#input.value.trim();
    this.#remember(query);
    const locale = LOCALES.find((known) => known === document.documentElement.lang) ?? 'en';
    const words = analyseQuery(query, locale);
    if (words.length === 0) {
      this.#show('idle', []);
      return;
    }
    this.#region.dataset.searchState = 'loading' satisfies State;
    try {
      const found = await searchPages(await this.#load(), words, MOST_RESULTS);
      if (turn === this.#turn) this.#show('done', found);
    } catch {
      if (turn === this.#turn) this.#show('error', []);
    }
  }

  #remember(query: string): void {
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  }

  #show(state: State, found: readonly Found[]): void {
    this.#region.querySelector('ol')?.replaceChildren(...found.map(showResult));
    const status = this.#region.querySelector('[role=status]');
    if (status) status.textContent = this.#describe(state, found.length);
    this.#region.dataset.searchState = state;
  }

  #describe(state: State, count: number): string {
    const { foundOne = '', foundOther = '', none = '', error = '' } = this.#region.dataset;
    if (state === 'error') return error;
    if (state !== 'done') return '';
    if (count === 0) return none;
    return count === 1 ? foundOne : foundOther.replace('#', String(count));
  }
}

function showResult({ id, address, title, line, stage }: Found): HTMLElement {
  const item = document.createElement('li');
  item.dataset.id = id;
  if (stage) item.dataset.stage = stage;
  const link = item.appendChild(document.createElement('a'));
  link.href = address;
  addText(link, 'span', id).className = id.startsWith('T') ? 'badge' : 'badge outlined';
  addText(link, 'b', title);
  addText(link, 'span', line).className = 'line';
  return item;
}

/** Text only: what comes from an index or a query never becomes markup. */
function addText(parent: HTMLElement, tag: 'b' | 'span', text: string): HTMLElement {
  const element = parent.appendChild(document.createElement(tag));
  element.textContent = text;
  return element;
}

customElements.define('site-search', SiteSearch);
