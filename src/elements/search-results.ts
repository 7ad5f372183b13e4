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
/** The pause of each region: a page may hold two searches, its own and the dialog. */
const pauses = new WeakMap<Element, number>();

/** Shows everything in the region. What is shown where nothing was found hangs on `data-lost`, in the styles. */
export function showView(region: HTMLElement, { state, query, isFiltered, pages, mentions, more }: View): void {
  const find = (selector: string): HTMLElement | null => region.querySelector<HTMLElement>(selector);
  const count = pages.length + mentions.length;
  const button = find('[data-more]');
  const looked = find('[data-copy]');
  updateList(find('ol'), pages);
  updateList(find('[data-also] ol'), mentions);
  find('[data-also]')?.toggleAttribute('hidden', mentions.length === 0);
  button?.toggleAttribute('hidden', !more);
  if (button) {
    button.dataset.first ??= button.textContent;
    button.textContent = (more && button.dataset[more]) ?? '';
  }
  const { foundOne = '', foundOther = '', none = '', noneFiltered = '', error = '', looked: sentence = '' } = region.dataset;
  if (looked) looked.textContent = sentence.replace('#', () => query);
  region.dataset.lost = state === 'error' ? 'error' : state !== 'done' || count > 0 ? '' : isFiltered ? 'filtered' : 'none';
  region.dataset.searchState = state;

  const message = state === 'error' ? error : state !== 'done' ? '' : count > 1 ? foundOther.replace('#', String(count)) : count === 1 ? foundOne : isFiltered ? noneFiltered : none;
  clearTimeout(pauses.get(region));
  const pause = window.setTimeout(
    () => {
      const status = find('[role=status]');
      if (status && status.textContent !== message) status.textContent = message;
    },
    state === 'done' ? QUIET : 0,
  );
  pauses.set(region, pause);
}

/** The links of all results, in their order. */
export function listLinks(region: HTMLElement): HTMLElement[] {
  return [...region.querySelectorAll<HTMLElement>('li[data-id] a')];
}

const written = new WeakMap<Element, string>();

/** Makes a list show these results. An item that stays as it is keeps its element, and with it the reader’s focus. */
function updateList(list: Element | null, results: readonly Shown[]): void {
  if (!list) return;
  results.forEach((result, place) => {
    const { id, address, line, why, excerpt } = result;
    const key = JSON.stringify([id, address, line, why, excerpt]);
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
