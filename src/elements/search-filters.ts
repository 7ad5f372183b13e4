/** The filters of the search page: which pages they let through, and how many of what was found each would leave. */
import { listHeld, type Filters, type Pagefind } from '../search/pagefind.ts';
import type { SituationIndex } from '../search/situation-index.ts';

const KINDS: Readonly<Record<string, string>> = { T: 'tip', S: 'situation', G: 'guide' };

/** The pages that each value of each filter lets through. */
type Members = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

export class SearchFilters {
  readonly #details: HTMLDetailsElement;
  readonly #selects: readonly HTMLSelectElement[];
  readonly #loadPagefind: () => Promise<Pagefind>;
  #members: Promise<Members> | undefined;
  #found: readonly string[] | undefined;
  /** The pages that the chosen values let through; undefined where nothing is chosen. */
  allowed: ReadonlySet<string> | undefined;
  /** What `allowed` was found for. */
  #by = '{}';

  /**
   * Sets the lists to what the address says.
   * @param change what to do when the reader chooses something
   */
  constructor(details: HTMLDetailsElement, loadPagefind: () => Promise<Pagefind>, change: () => void) {
    this.#details = details;
    this.#selects = [...details.querySelectorAll('select')];
    this.#loadPagefind = loadPagefind;
    const asked = new URLSearchParams(location.search);
    for (const select of this.#selects) {
      const value = asked.get(select.name);
      if ([...select.options].some((option) => option.value === value)) select.value = value ?? '';
    }
    details.open ||= Object.keys(this.chosen).length > 0;
    details.addEventListener('change', change);
    details.querySelector('[data-clear]')?.addEventListener('click', () => {
      for (const select of this.#selects) select.value = '';
      // The button goes with what it cleared.
      this.#selects[0]?.focus();
      change();
    });
  }

  /** The value of every list, empty ones too. */
  get values(): Filters {
    return Object.fromEntries(this.#selects.map(({ name, value }) => [name, value]));
  }

  /** The values of the lists in which one is chosen. */
  get chosen(): Filters {
    return Object.fromEntries(Object.entries(this.values).filter(([, value]) => value));
  }

  /** Whether `allowed` is right for what is chosen now. */
  get isReady(): boolean {
    return this.#by === JSON.stringify(this.chosen);
  }

  /** Finds the pages that the chosen values let through. Without the full text, kind and stage still work. */
  async find(index: SituationIndex | undefined): Promise<void> {
    const members = await this.#loadMembers().catch(() => undefined);
    if (!members) this.#giveUp();
    const { chosen } = this;
    this.#by = JSON.stringify(chosen);
    if (this.#by === '{}') this.allowed = undefined;
    else if (members) this.allowed = new Set(listShared(Object.entries(chosen).map(([name, value]) => members.get(name)?.get(value))));
    else {
      const pages = index?.pages.filter(({ id, stage }) => (chosen.kind ?? KINDS[id.slice(0, 1)]) === KINDS[id.slice(0, 1)] && (chosen.stage ?? stage) === stage);
      this.allowed = new Set(pages?.map(({ id }) => id));
    }
  }

  /** Shows in each list how many pages of those found there are for each value. Without any found, all pages count. */
  async showCounts(found: readonly string[] | undefined): Promise<void> {
    this.#found = found;
    const count = Object.keys(this.chosen).length;
    const note = this.#details.querySelector('[data-active]');
    if (note) note.textContent = count > 0 ? `(${count})` : '';
    const clear = this.#details.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = count === 0;
    const members = await this.#loadMembers().catch(() => undefined);
    if (!members) this.#giveUp();
    else if (this.#found === found) for (const select of this.#selects) this.#countOptions(select, members);
  }

  #countOptions(select: HTMLSelectElement, members: Members): void {
    const others = this.#selects.filter((other) => other !== select && other.value).map(({ name, value }) => members.get(name)?.get(value));
    for (const option of select.options) {
      if (!option.value) continue;
      const ids = listShared([members.get(select.name)?.get(option.value), ...others]);
      const count = ids.filter((id) => this.#found?.includes(id) ?? true).length;
      option.dataset.label ??= option.text;
      option.text = `${option.dataset.label} (${count})`;
      option.disabled = count === 0 && !option.selected;
    }
  }

  #loadMembers(): Promise<Members> {
    this.#members ??= this.#readMembers().catch((error: unknown) => {
      this.#members = undefined;
      throw error;
    });
    return this.#members;
  }

  async #readMembers(): Promise<Members> {
    const pagefind = await this.#loadPagefind();
    await pagefind.filters();
    const readValue = async (name: string, value: string) => [value, new Set(listHeld((await pagefind.search(null, { filters: { [name]: value } })).filters.id))] as const;
    const readFilter = async ({ name, options }: HTMLSelectElement) =>
      [name, new Map(await Promise.all([...options].filter(({ value }) => value).map(({ value }) => readValue(name, value))))] as const;
    return new Map(await Promise.all(this.#selects.map(readFilter)));
  }

  /** What only the full text knows cannot be chosen without it. */
  #giveUp(): void {
    for (const select of this.#selects) {
      if (select.name !== 'situation' && select.name !== 'channel') continue;
      select.value = '';
      select.disabled = true;
    }
    const status = this.#details.querySelector('[role=status]');
    if (status) status.textContent = this.#details.dataset.failed ?? '';
  }
}

/** What all sets hold. */
function listShared([first, ...others]: readonly (ReadonlySet<string> | undefined)[]): string[] {
  return [...(first ?? [])].filter((id) => others.every((ids) => ids?.has(id)));
}
