/**
 * Narrows the phrases of a page down. Where the page has none of its own, it gets those of the bank’s parts from their
 * pages, once: what a reader without scripts would open is all there is to load.
 */
import { foldWords, matchesWords } from '../tickets/match-phrase.ts';
import { fillBlanks } from './fill-blanks.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** Counts are read out after a pause, not with every letter. */
const QUIET = 700;

export class PhraseFilter {
  readonly #bank: HTMLElement;
  readonly #fields: Field[];
  /** Called when phrases have come into the page. */
  readonly #onPhrases: () => void;
  #parts: Promise<void> | undefined;
  /** In the order of the bank. */
  #entries: HTMLElement[] | undefined;
  #quiet = 0;

  constructor(bank: HTMLElement, onPhrases: () => void) {
    this.#bank = bank;
    this.#onPhrases = onPhrases;
    this.#fields = [...bank.querySelectorAll<Field>('[data-filter] [name]')];
    const wanted = new URLSearchParams(location.search);
    for (const field of this.#fields) field.value ||= wanted.get(field.name) ?? '';
    // An option that isn’t there leaves a list without a choice.
    for (const field of this.#fields) if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    if (this.#fields.some(({ value }) => value)) void this.#narrow();
    // Ahead of the first choice.
    bank.querySelector('[data-filter]')?.addEventListener('focusin', () => void this.#loadParts(), { once: true });
  }

  apply(): void {
    keepInAddress(this.#fields);
    void this.#narrow();
  }

  clear(): void {
    for (const field of this.#fields) field.value = '';
    this.apply();
    this.#fields[0]?.focus();
  }

  async #narrow(): Promise<void> {
    try {
      await this.#loadParts();
    } catch {
      this.#parts = undefined;
      this.#say(this.#status?.dataset.error);
      return;
    }
    const { q = '', situation = '', stage = '', channel = '' } = Object.fromEntries(this.#fields.map(({ name, value }) => [name, value.trim()]));
    const words = foldWords(q);
    let say = 0;
    let dont = 0;
    for (const entry of this.#sort(situation)) {
      const fits = includes(entry.dataset.situations, situation) && includes(entry.dataset.stage, stage) && includes(entry.dataset.channels, channel);
      let some = false;
      for (const phrase of entry.querySelectorAll<HTMLElement>('[data-phrase]')) {
        phrase.hidden = !fits || !matchesWords(phrase.querySelector('blockquote')?.textContent ?? '', words);
        if (phrase.hidden) continue;
        some = true;
        if (phrase.dataset.phrase === 'say') say += 1;
        else dont += 1;
      }
      entry.hidden = !some;
    }
    this.#show(say, dont, Boolean(q || situation || stage || channel), q);
  }

  /** The entries of the list, a situation that is asked for before the tips that help in it. */
  #sort(situation: string): HTMLElement[] {
    this.#entries ??= [...this.#bank.querySelectorAll<HTMLElement>('[data-entry]')];
    const sorted = this.#entries.toSorted((a, b) => Number(b.id === situation) - Number(a.id === situation));
    this.#find('[data-list]')?.append(...sorted);
    return sorted;
  }

  #show(say: number, dont: number, narrowed: boolean, q: string): void {
    const list = this.#find('[data-list]');
    const parts = this.#find('[data-parts]');
    const none = this.#find('[data-nothing]');
    if (parts) parts.hidden = narrowed;
    // A page that lists parts shows phrases only where some are asked for.
    if (list) list.hidden = Boolean(parts) && !narrowed;
    if (none) none.hidden = say + dont > 0;
    const link = this.#bank.querySelector<HTMLAnchorElement>('[data-search]');
    if (link) link.search = q && `?q=${encodeURIComponent(q)}`;
    const { count = '', none: nothing } = this.#status?.dataset ?? {};
    this.#say(!narrowed ? '' : say + dont > 0 ? count.replace('#', String(say)).replace('%', String(dont)) : nothing);
  }

  /** Gets the phrases of every part, in the parts’ order. */
  #loadParts(): Promise<void> {
    const links = [...this.#bank.querySelectorAll<HTMLAnchorElement>('[data-parts] a')];
    const list = this.#find('[data-list]');
    if (links.length === 0 || !list) return Promise.resolve();
    return (this.#parts ??= Promise.all(links.map(({ href }) => readEntries(href))).then((entries) => {
      list.append(...entries.flat());
      fillBlanks(list);
      this.#onPhrases();
    }));
  }

  #say(message = ''): void {
    clearTimeout(this.#quiet);
    this.#quiet = window.setTimeout(() => {
      if (this.#status) this.#status.textContent = message;
    }, QUIET);
  }

  get #status(): HTMLElement | null {
    return this.#find('[data-filter] [role=status]');
  }

  #find(selector: string): HTMLElement | null {
    return this.#bank.querySelector<HTMLElement>(selector);
  }
}

/** The phrases of a page of this site, entry by entry. */
async function readEntries(address: string): Promise<Element[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return [...page.querySelectorAll('[data-entry]')];
}

/** Whether a list in an attribute has the word; no word is in every list. */
function includes(list = '', word: string): boolean {
  return word === '' || list.split(' ').includes(word);
}

function keepInAddress(fields: readonly Field[]): void {
  const address = new URL(location.href);
  for (const { name, value } of fields) {
    if (value.trim()) address.searchParams.set(name, value.trim());
    else address.searchParams.delete(name);
  }
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Safari allows a hundred a half minute; a few letters missing from the address do no harm.
  }
}
