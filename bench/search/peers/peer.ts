/** What the pages of the peers have in common: a field, and the first ten results as soon as they are there. */

export interface PeerPage {
  id: string;
  title: string;
  address: string;
}

/** Finds pages for a query and shows them, some at a time where that is sooner. */
export type FindPages = (query: string, show: (pages: readonly PeerPage[]) => void) => Promise<void>;

/** @param load loads the engine, when the field is first used */
export function runPeer(load: () => Promise<FindPages>): void {
  const input = document.querySelector('input');
  const region = document.querySelector<HTMLElement>('[data-search-state]');
  const list = region?.querySelector('ol');
  if (!input || !region || !list) return;
  let engine: Promise<FindPages> | undefined;
  let turn = 0;
  input.addEventListener('focus', () => void (engine ??= load()));
  input.addEventListener('input', () => {
    const own = ++turn;
    const fresh: HTMLElement[] = [];
    const show = (pages: readonly PeerPage[]): void => {
      if (own !== turn) return;
      fresh.push(...pages.map(showPage));
      list.replaceChildren(...fresh);
      region.dataset.searchState = 'done';
    };
    void (engine ??= load()).then((find) => find(input.value, show));
  });
}

function showPage({ id, title, address }: PeerPage): HTMLElement {
  const item = document.createElement('li');
  item.dataset.id = id;
  const link = item.appendChild(document.createElement('a'));
  link.href = address;
  link.textContent = `${id} ${title}`;
  return item;
}
