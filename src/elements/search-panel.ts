/**
 * What the search element loads when it is first needed.
 *
 * The situation index answers as fast as the reader types. Pagefind, which holds the full text, adds to it where that
 * answer is short, where the reader asks for more, or stands in where the index cannot be had.
 */
import { LOCALES, otherLocale } from '../i18n/locales.ts';
import { analyseQuery } from '../search/analyse.ts';
import type { TextAnswer } from '../search/pagefind.ts';
import { findMissing, search } from '../search/search.ts';
import type { Load, SituationIndex } from '../search/situation-index.ts';
import { keepInAddress } from './keep-in-address.ts';
import type { LaterFiles } from './later-files.ts';
import { isMetered } from './metered.ts';
import type { SearchFilters } from './search-filters.ts';
import { moveByKey } from './search-keys.ts';
import { listLinks, showView, type Shown, type State } from './search-results.ts';
import { loadIndex, loadLanguage } from './situation-files.ts';
import { whenIdle } from './when-idle.ts';

/** Below these the first tier’s answer is short, and the full text is searched without being asked. */
const ENOUGH_RESULTS = 3;
const ENOUGH_COVERAGE = 0.5;
/** How many pages of the full text are added at a time, and how many it shows where it answers alone. */
const STEP = 5;
const ALONE = 10;
/** Without a query, so many of the pages that the filters let through are listed. */
const MOST_LISTED = 100;
/** Parts of a large index are loaded when the typing pauses: letter by letter, most would be for nothing. */
const TYPING = 250;
/** The search page looks into the texts by itself, after a pause; not into those of thousands of pages. */
const QUIET = 700;

export class SearchPanel {
  readonly #input: HTMLInputElement;
  readonly #region: HTMLElement;
  readonly #locale = LOCALES.find((known) => known === document.documentElement.lang) ?? 'en';
  readonly #dialog: HTMLDialogElement | null;
  /** The filters of the search page; elsewhere there are none. */
  readonly #details: HTMLDetailsElement | null;
  #filters: SearchFilters | undefined;
  #loading: Promise<void> | undefined;
  #index: SituationIndex | undefined;
  #later?: LaterFiles;

  #query = '';
  /** Whether a letter or a blank is all that the query has changed by. */
  #isTyping = false;
  /** Counts searches, so that a slow answer never replaces a newer one. */
  #turn = 0;
  #pages: readonly Shown[] = [];
  /** All that the first tier found, whatever the filters hold back. */
  #foundIds: readonly string[] = [];
  #text: TextAnswer | undefined;
  /** The turn that the full text was last searched for, and whether its answer is still to come. */
  #textTurn = 0;
  #isTextOpen = false;
  #pause = 0;

  constructor(root: HTMLElement, input: HTMLInputElement, region: HTMLElement) {
    this.#input = input;
    this.#region = region;
    this.#dialog = root.closest('dialog');
    this.#details = root.querySelector('[data-filters]');
    input.addEventListener('input', () => { this.#start(); });
    root.addEventListener('keydown', (event) => { moveByKey(event, root, input); });
    root.querySelector('form')?.addEventListener('submit', (event) => { this.#submit(event); });
    region.querySelector('[data-more]')?.addEventListener('click', () => void this.#showMore());
    this.#details?.addEventListener('toggle', () => void this.#openFilters(), { once: true });
    if (this.#details && [...new URLSearchParams(location.search).keys()].some((name) => name !== 'q')) void this.#openFilters();
    else if (input.value) this.#start();
    const recent = region.querySelector<HTMLElement>('[data-recent]');
    void this.#load().then(() => {
      if (recent) import('./recent-searches.ts').then(({ offerRecent }) => { offerRecent(root, input, recent); }, () => undefined);
    });
  }

  /** Searches for what the field and the filters say, and keeps it in the address. */
  #start(): void {
    const query = this.#input.value.trim();
    this.#isTyping = Math.abs(query.length - this.#query.length) < 2;
    this.#query = query;
    if (!this.#dialog) keepInAddress({ q: this.#query, ...this.#filters?.values });
    void this.#search();
  }

  /** Enter keeps the results; in the dialog, which is for going somewhere, it opens the first. A phone’s keyboard makes room for them. */
  #submit(event: SubmitEvent): void {
    // The dialog’s button leads to the search page.
    if (this.#dialog && document.activeElement !== this.#input) return;
    event.preventDefault();
    if (matchMedia('(hover: none)').matches) this.#input.blur();
    else if (this.#dialog && this.#region.dataset.searchState === 'done') listLinks(this.#region)[0]?.click();
    else this.#start();
  }

  async #openFilters(): Promise<void> {
    const loaded = await import('./search-filters.ts').catch(() => undefined);
    if (this.#details && loaded) this.#filters ??= new loaded.SearchFilters(this.#details, this.#region.dataset.engine, () => { this.#start(); });
    this.#start();
  }

  async #search(): Promise<void> {
    const turn = ++this.#turn;
    clearTimeout(this.#pause);
    this.#text = undefined;
    this.#isTextOpen = false;
    const filters = this.#filters;
    const isFiltered = Object.keys(filters?.chosen ?? {}).length > 0;
    if (!this.#query && !isFiltered) {
      this.#pages = [];
      this.#show('idle');
      return;
    }
    if (!this.#index || filters?.isReady === false) {
      this.#region.dataset.searchState = 'loading' satisfies State;
      await this.#load();
      await filters?.find(this.#index);
      if (turn !== this.#turn) return;
    }
    if (this.#index) this.#answer(turn, this.#index);
    else await this.#searchText(turn);
  }

  #answer(turn: number, index: SituationIndex): void {
    const allowed = this.#filters?.allowed;
    const passes = ({ id }: Shown): boolean => allowed?.has(id) ?? true;
    if (!this.#query) {
      const listed = index.pages.filter(passes).slice(0, MOST_LISTED);
      const load = index.findMissing?.({ words: [], pages: listed });
      if (load) {
        void this.#answerWith(load, turn, index);
        return;
      }
      this.#pages = listed;
      this.#show('done');
      return;
    }
    const answer = search(this.#query, index, this.#later?.other);
    const load = findMissing(answer, index, this.#later?.other);
    if (load) {
      void this.#answerWith(load, turn, index);
      return;
    }
    const { results, coverage } = answer;
    this.#foundIds = results.map(({ id }) => id);
    this.#pages = results.filter(passes);
    this.#later?.loadPhrases(index);
    if (this.#pages.length < ENOUGH_RESULTS || coverage < ENOUGH_COVERAGE) void this.#searchText(turn);
    else if (this.#details && !index.findMissing && !isMetered()) this.#pause = window.setTimeout(() => void this.#searchText(turn), QUIET);
    // With nothing to show yet, the end is not reached before the texts have been searched.
    this.#show(this.#pages.length === 0 && this.#isTextOpen ? 'loading' : 'done');
  }

  /** Answers again with the parts of a large index that an answer lacks. */
  async #answerWith(load: Load, turn: number, index: SituationIndex): Promise<void> {
    this.#region.dataset.searchState = 'loading' satisfies State;
    if (this.#isTyping) await new Promise((resolve) => setTimeout(resolve, TYPING));
    if (turn !== this.#turn) return;
    this.#isTyping = false;
    const isThere = await load().then(() => true, () => false);
    if (turn !== this.#turn) return;
    if (isThere) {
      this.#answer(turn, index);
      return;
    }
    this.#index = undefined;
    this.#loading = undefined;
    await this.#searchText(turn);
  }

  /** Ranks anew with what has been loaded since; never while the reader goes through the results. */
  #answerAgain(): void {
    if (!this.#index || !this.#query || this.#filters?.isReady === false || this.#region.contains(document.activeElement)) return;
    clearTimeout(this.#pause);
    this.#answer(this.#turn, this.#index);
  }

  /** Adds pages that mention the words. Where there is no index, they are the whole answer; where there are no texts either, there is none. */
  async #searchText(turn: number): Promise<void> {
    if (this.#textTurn === turn) return;
    this.#textTurn = turn;
    this.#isTextOpen = true;
    const text = await this.#askText().catch(() => undefined);
    if (turn !== this.#turn) return;
    this.#text = text;
    await this.#readOn(turn);
  }

  /** Reads on until a page comes up that is not shown yet. */
  async #readOn(turn: number): Promise<void> {
    await this.#text?.readOn(this.#index ? STEP : ALONE, ({ id }) => !this.#pages.some((page) => page.id === id));
    if (turn !== this.#turn) return;
    this.#isTextOpen = false;
    this.#show(this.#index || this.#text ? 'done' : 'error');
  }

  async #showMore(): Promise<void> {
    const shown = listLinks(this.#region).length;
    await (this.#text ? this.#readOn(this.#turn) : this.#searchText(this.#turn));
    // The button may be gone, and the reader wants what it brought.
    listLinks(this.#region)[shown]?.focus();
  }

  async #askText(): Promise<TextAnswer> {
    const [{ loadPagefind, findPages }, language] = await Promise.all([import('../search/pagefind.ts'), loadLanguage(this.#locale)]);
    return findPages(await loadPagefind(this.#region.dataset.engine), analyseQuery(this.#query, language), this.#filters?.chosen ?? {});
  }

  #show(state: State): void {
    const texts = this.#text?.pages ?? [];
    showView(this.#region, {
      state,
      query: this.#query,
      isFiltered: this.#filters?.allowed !== undefined,
      pages: this.#index ? this.#pages : texts,
      mentions: this.#index ? texts.filter(({ id }) => !this.#pages.some((page) => page.id === id)) : [],
      more: state !== 'done' || !this.#query ? undefined : this.#text?.isRead === false ? 'further' : this.#textTurn === this.#turn ? undefined : 'first',
    });
    if (state !== 'loading') void this.#filters?.showCounts(this.#query ? [...this.#foundIds, ...(this.#text?.ids ?? [])] : undefined);
  }

  /** Loads the index; then, when nothing else is to do, the rest and the other language. A later call tries again. */
  #load(): Promise<void> {
    this.#loading ??= this.#loadIndex().catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  async #loadIndex(): Promise<void> {
    const { index: address } = this.#region.dataset;
    if (!address) return;
    const index = await loadIndex(address, this.#locale);
    this.#index = index;
    whenIdle(() => { this.#loadLater(index); });
  }

  /** Loads the rest and the other language. The parts that an answer waits for come first. */
  #loadLater(index: SituationIndex): void {
    if (this.#region.dataset.searchState === 'loading') {
      whenIdle(() => { this.#loadLater(index); });
      return;
    }
    import('./later-files.ts').then(
      ({ LaterFiles }) => (this.#later = new LaterFiles(this.#region.dataset, index, otherLocale(this.#locale), () => { this.#answerAgain(); })),
      () => undefined,
    );
  }
}
