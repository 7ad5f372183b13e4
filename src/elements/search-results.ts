/** Shows the results of a search. Text only: what comes from an index or a query never becomes markup. */
import type { Piece } from '../search/phrase-match.ts';

export type State = 'idle' | 'loading' | 'done' | 'error';

/** A result as it is shown. */
export interface Shown {
  id: string;
  address: string;
  title: string;
  line: string;
  stage: string;
  /** The phrase that it was found for. */
  why?: readonly Piece[];
  /** The place in its text that mentions the words. It stands in for the line. */
  excerpt?: readonly Piece[];
}

/** Everything that the region shows. */
export interface View {
  state: State;
  query: string;
  isFiltered: boolean;
  pages: readonly Shown[];
  /** Pages whose text mentions the words. */
  mentions: readonly Shown[];
  /** What the button for more does, if there is more: the first look into the texts, or a further one. */
  more: 'first' | 'further' | undefined;
}

/** Counts are read out after a pause, not with every letter. */
const QUIET = 700;

export class SearchResults {
  readonly #region: HTMLElement;
  #quiet = 0;

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  show(view: View): void {
    const { state, pages, mentions, more } = view;
    const also = this.#find('[data-also]');
    const button = this.#find('[data-more]');
    updateList(this.#find('ol'), pages);
    updateList(this.#find('[data-also] ol'), mentions);
    if (also) also.hidden = mentions.length === 0;
    if (button) {
      button.hidden = !more;
      button.dataset.first ??= button.textContent;
      button.textContent = (more && button.dataset[more]) ?? '';
    }
    this.#offerGroups(view);
    this.#announce(state, this.#describe(view));
    this.#region.dataset.searchState = state;
  }

  /** The links of all results, in their order. */
  get links(): HTMLElement[] {
    return [...this.#region.querySelectorAll<HTMLElement>('li[data-id] a')];
  }

  /** Where nothing was found: the groups of situations, and what to tell whoever keeps the playbook. */
  #offerGroups({ state, query, isFiltered, pages, mentions }: View): void {
    const place = this.#find('[data-nothing]');
    const template = this.#region.querySelector('template');
    if (!place || !template) return;
    const isLost = state === 'error' || (state === 'done' && pages.length + mentions.length === 0);
    place.replaceChildren(...(isLost ? [document.importNode(template.content, true)] : []));
    const looked = place.querySelector('[data-copy]');
    if (looked) looked.textContent = (this.#region.dataset.looked ?? '').replace('#', () => query);
    if (state === 'error' || isFiltered) place.querySelector('[data-tell]')?.remove();
  }

  #announce(state: State, message: string): void {
    clearTimeout(this.#quiet);
    this.#quiet = window.setTimeout(
      () => {
        const status = this.#find('[role=status]');
        if (status && status.textContent !== message) status.textContent = message;
      },
      state === 'done' ? QUIET : 0,
    );
  }

  #describe({ state, isFiltered, pages, mentions }: View): string {
    const { foundOne = '', foundOther = '', none = '', noneFiltered = '', error = '' } = this.#region.dataset;
    const count = pages.length + mentions.length;
    if (state === 'error') return error;
    if (state !== 'done') return '';
    if (count === 0) return isFiltered ? noneFiltered : none;
    return count === 1 ? foundOne : foundOther.replace('#', String(count));
  }

  #find(selector: string): HTMLElement | null {
    return this.#region.querySelector<HTMLElement>(selector);
  }
}

const written = new WeakMap<Element, string>();

/** Makes a list show these results. An item that stays as it is keeps its element, and with it the reader’s focus. */
function updateList(list: Element | null, results: readonly Shown[]): void {
  if (!list) return;
  results.forEach((result, place) => {
    const key = JSON.stringify(result);
    const old = list.children[place];
    if (old && written.get(old) === key) return;
    const item = writeResult(result);
    written.set(item, key);
    if (old) old.replaceWith(item);
    else list.append(item);
  });
  while (list.children.length > results.length) list.lastElementChild?.remove();
}

function writeResult({ id, address, title, line, stage, why = [], excerpt = [] }: Shown): HTMLElement {
  const item = document.createElement('li');
  item.dataset.id = id;
  if (stage) item.dataset.stage = stage;
  const link = item.appendChild(document.createElement('a'));
  link.href = address;
  addText(link, 'span', id).className = id.startsWith('T') ? 'badge' : 'badge outlined';
  addText(link, 'b', title);
  if (why.length > 0) addPieces(link, why).className = 'why';
  if (excerpt.length > 0) addPieces(link, excerpt).className = 'excerpt';
  else addText(link, 'span', line).className = 'line';
  return item;
}

function addPieces(parent: HTMLElement, pieces: readonly Piece[]): HTMLElement {
  const element = addText(parent, 'span', '');
  for (const { text, marked } of pieces) {
    if (marked) addText(element, 'mark', text);
    else element.append(text);
  }
  return element;
}

function addText(parent: HTMLElement, tag: 'b' | 'span' | 'mark', text: string): HTMLElement {
  // A screen reader reads a link in one breath: a blank keeps its parts apart.
  if (parent.hasChildNodes() && tag !== 'mark') parent.append(' ');
  const element = parent.appendChild(document.createElement(tag));
  element.textContent = text;
  return element;
}
