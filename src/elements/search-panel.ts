/**
 * What the search element loads when it is first needed: the engine, and how its results are shown.
 *
 * The situation index answers as fast as the reader types. Pagefind, which holds the full text, comes in where that
 * answer is short, where the reader asks for it, or where the index cannot be had.
 */
import { LOCALES, otherLocale, type Locale } from '../i18n/locales.ts';
import { analyseQuery } from '../search/analyse.ts';
import type { PackedIndex, PackedPhrases, PackedRest } from '../search/index-format.ts';
import { readLanguage, type Language } from '../search/language.ts';
import type { Found } from '../search/pagefind.ts';
import type { Piece } from '../search/phrase-match.ts';
import { search } from '../search/search.ts';
import { addRest, readIndex, type SituationIndex } from '../search/situation-index.ts';
import { whenIdle } from './when-idle.ts';

export type State = 'idle' | 'loading' | 'done' | 'error';

interface Shown extends Omit<Found, 'line'> {
  line: string;
  why?: Piece[];
}

const MOST_RESULTS = 10;
/** Below these the first tier’s answer is short, and the full text is searched without being asked. */
const ENOUGH_RESULTS = 3;
const ENOUGH_COVERAGE = 0.5;
/** Counts are read out after a pause, not with every letter. */
const QUIET = 700;

export class SearchPanel {
  readonly #region: HTMLElement;
  readonly #locale = LOCALES.find((known) => known === document.documentElement.lang) ?? 'en';
  #index: Promise<SituationIndex | undefined> | undefined;
  #ready?: SituationIndex;
  #other?: SituationIndex;
  /** Whether the other language’s rest has been asked for. */
  #otherAsked = false;
  #phrasesAsked = false;
  #query = '';
  #quiet = 0;
  /** Counts searches, so that a slow answer never replaces a newer one. */
  #turn = 0;

  constructor(region: HTMLElement) {
    this.#region = region;
    this.#find('[data-more]')?.addEventListener('click', () => void this.#searchText(this.#turn, this.#listIds()));
  }

  /** Loads the index; then, when nothing else is to do, the phrases and the other language. A later call tries again. */
  load(): Promise<SituationIndex | undefined> {
    this.#index ??= this.#loadIndex().catch(() => {
      this.#index = undefined;
      return undefined;
    });
    return this.#index;
  }

  /** Shows what is found for a query: at once where the index is there. */
  async show(query: string): Promise<void> {
    const turn = ++this.#turn;
    this.#query = query;
    if (!query) {
      this.#render('idle', []);
      return;
    }
    if (!this.#ready) {
      this.#region.dataset.searchState = 'loading' satisfies State;
      await this.load();
      if (turn !== this.#turn) return;
    }
    if (this.#ready) this.#answer(turn, this.#ready);
    else await this.#answerFromText(turn);
  }

  #answer(turn: number, index: SituationIndex): void {
    const { results, coverage, own, other } = search(this.#query, index, this.#other);
    this.#render('done', results);
    this.#loadPhrases(index);
    if (other && other.known.size > own.known.size) this.#loadOtherRest(index, this.#other);
    if (results.length < ENOUGH_RESULTS || coverage < ENOUGH_COVERAGE) void this.#searchText(turn, results.map(({ id }) => id));
  }

  /** Once something is asked, the phrases say why. */
  #loadPhrases(index: SituationIndex): void {
    const { phrases } = this.#region.dataset;
    if (!phrases || this.#phrasesAsked) return;
    this.#phrasesAsked = true;
    whenIdle(() => {
      loadPhrases(phrases, index).then(
        () => {
          this.#answerAgain(index);
        },
        () => (this.#phrasesAsked = false),
      );
    });
  }

  /** For a query in the other language, its phrases matter as much as the page’s own. */
  #loadOtherRest(index: SituationIndex, other: SituationIndex | undefined): void {
    const { otherRest } = this.#region.dataset;
    if (!otherRest || !other || this.#otherAsked) return;
    this.#otherAsked = true;
    loadRest(otherRest, other).then(
      () => {
        this.#answerAgain(index);
      },
      () => (this.#otherAsked = false),
    );
  }

  #answerAgain(index: SituationIndex): void {
    if (this.#query && this.#region.dataset.searchState === 'done') this.#answer(this.#turn, index);
  }

  /** Without an index, Pagefind alone answers. */
  async #answerFromText(turn: number): Promise<void> {
    try {
      const found = await this.#askPagefind();
      if (turn === this.#turn) this.#render('done', found);
    } catch {
      if (turn === this.#turn) this.#render('error', []);
    }
  }

  /** Adds pages that mention the words, but for those that are shown already. Where Pagefind fails, nothing is added. */
  async #searchText(turn: number, shown: readonly string[]): Promise<void> {
    const found = (await this.#askPagefind().catch(() => [])).filter(({ id }) => !shown.includes(id));
    const box = this.#find('[data-also]');
    if (turn !== this.#turn || !box) return;
    box.querySelector('ol')?.replaceChildren(...found.map(showResult));
    box.hidden = found.length === 0;
    this.#hide('[data-more]', true);
    if (found.length === 0) return;
    this.#offerMore(false);
    this.#announce('done', shown.length + found.length);
  }

  async #askPagefind(): Promise<Found[]> {
    const [{ loadPagefind, searchPages }, language] = await Promise.all([import('../search/pagefind.ts'), loadLanguage(this.#locale)]);
    const pagefind = await loadPagefind(new URL(this.#region.dataset.engine ?? '', location.href).href);
    return searchPages(pagefind, analyseQuery(this.#query, language), MOST_RESULTS);
  }

  async #loadIndex(): Promise<SituationIndex | undefined> {
    const { index, rest, otherIndex } = this.#region.dataset;
    if (!index) return undefined;
    const ready = await loadIndex(index, this.#locale);
    this.#ready = ready;
    whenIdle(() => {
      void Promise.allSettled([
        rest ? loadRest(rest, ready) : undefined,
        otherIndex ? loadIndex(otherIndex, otherLocale(this.#locale)).then((other) => (this.#other = other)) : undefined,
      ]).then(() => {
        this.#answerAgain(ready);
      });
    });
    return ready;
  }

  #render(state: State, found: readonly Shown[]): void {
    this.#region.querySelector('ol')?.replaceChildren(...found.map(showResult));
    this.#hide('[data-also]', true);
    this.#find('[data-also] ol')?.replaceChildren();
    this.#hide('[data-more]', state !== 'done' || found.length === 0 || !this.#ready);
    this.#offerMore(state === 'done' && found.length === 0);
    this.#announce(state, found.length);
    this.#region.dataset.searchState = state;
  }

  /** Where nothing was found: the groups of situations, and what to tell whoever keeps the playbook. */
  #offerMore(needed: boolean): void {
    const place = this.#find('[data-nothing]');
    const template = this.#region.querySelector('template');
    if (!place || !template) return;
    place.replaceChildren(...(needed ? [template.content.cloneNode(true)] : []));
    const looked = place.querySelector('[data-copy]');
    if (looked) looked.textContent = (this.#region.dataset.looked ?? '').replace('#', () => this.#query);
  }

  #announce(state: State, count: number): void {
    clearTimeout(this.#quiet);
    this.#quiet = window.setTimeout(
      () => {
        const status = this.#find('[role=status]');
        if (status) status.textContent = this.#describe(state, count);
      },
      state === 'done' ? QUIET : 0,
    );
  }

  #describe(state: State, count: number): string {
    const { foundOne = '', foundOther = '', none = '', error = '' } = this.#region.dataset;
    if (state === 'error') return error;
    if (state !== 'done') return '';
    if (count === 0) return none;
    return count === 1 ? foundOne : foundOther.replace('#', String(count));
  }

  #listIds(): string[] {
    return [...this.#region.querySelectorAll<HTMLElement>('[data-id]')].map(({ dataset }) => dataset.id ?? '');
  }

  #find(selector: string): HTMLElement | null {
    return this.#region.querySelector<HTMLElement>(selector);
  }

  #hide(selector: string, hidden: boolean): void {
    const element = this.#find(selector);
    if (element) element.hidden = hidden;
  }
}

async function loadLanguage(locale: Locale): Promise<Language> {
  return readLanguage(locale === 'en' ? (await import('../search/english.ts')).ENGLISH : (await import('../search/indonesian.ts')).INDONESIAN);
}

async function loadIndex(address: string, locale: Locale): Promise<SituationIndex> {
  const [packed, language] = await Promise.all([fetchJson<PackedIndex>(address), loadLanguage(locale)]);
  return readIndex(packed, language);
}

async function loadRest(address: string, index: SituationIndex): Promise<void> {
  addRest(index, await fetchJson<PackedRest>(address));
}

async function loadPhrases(address: string, index: SituationIndex): Promise<void> {
  const [phrases, { addPhrases }] = await Promise.all([fetchJson<PackedPhrases>(address), import('../search/phrase-match.ts')]);
  addPhrases(index, phrases);
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.json()) as T;
}

function showResult({ id, address, title, line, stage, why = [] }: Shown): HTMLElement {
  const item = document.createElement('li');
  item.dataset.id = id;
  if (stage) item.dataset.stage = stage;
  const link = item.appendChild(document.createElement('a'));
  link.href = address;
  addText(link, 'span', id).className = id.startsWith('T') ? 'badge' : 'badge outlined';
  addText(link, 'b', title);
  if (why.length > 0) {
    const reason = addText(link, 'span', '');
    reason.className = 'why';
    for (const { text, marked } of why) {
      if (marked) addText(reason, 'mark', text);
      else reason.append(text);
    }
  }
  addText(link, 'span', line).className = 'line';
  return item;
}

/** Text only: what comes from an index or a query never becomes markup. */
function addText(parent: HTMLElement, tag: 'b' | 'span' | 'mark', text: string): HTMLElement {
  const element = parent.appendChild(document.createElement(tag));
  element.textContent = text;
  return element;
}
