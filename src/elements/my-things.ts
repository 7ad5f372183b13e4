/**
 * `<my-things>`: shows what this browser keeps for its reader, lets it be changed, carries it out and in as a file, and
 * erases it. Titles and words come from the page; what was kept is only ever shown as text.
 */
import { remember, SEARCHES } from './browser-memory.ts';
import { mergeThings } from '../mine/kept-things.ts';
import { readThings, writeThings } from '../mine/things-file.ts';
import { canRemember, forgetThings, recallThings, rememberNote, rememberPins, rememberThings } from './kept-memory.ts';
import { MOST_RECENT } from './most-recent.ts';

export class MyThings extends HTMLElement {
  readonly #parts = this.querySelector('template')?.content ?? new DocumentFragment();

  connectedCallback(): void {
    const blocked = this.querySelector<HTMLElement>('[data-blocked-here]');
    if (blocked) blocked.hidden = canRemember();
    const field = this.querySelector<HTMLInputElement>('[type=file]');
    const sure = this.querySelector('dialog');
    this.#onPress('export', () => { this.#export(); });
    this.#onPress('import', () => { field?.click(); });
    this.#onPress('erase', () => { sure?.showModal(); });
    sure?.addEventListener('close', () => {
      if (sure.returnValue === 'erase') this.#erase();
      sure.returnValue = '';
    });
    field?.addEventListener('change', () => {
      const [file] = field.files ?? [];
      // The same file again is a change again.
      if (file) void this.#import(file).finally(() => { field.value = ''; });
    });
    this.#show();
    // Another tab changed something, or the way back led here.
    addEventListener('storage', () => { this.#show(); });
    addEventListener('pageshow', ({ persisted }) => { if (persisted) this.#show(); });
  }

  #show(): void {
    const { pins, recent, notes } = recallThings();
    this.#fill('pins', pins.map((id) => this.#row(id, this.#unpin(id))));
    this.#fill('recent', recent.map((id) => this.#row(id)));
    const written = this.querySelector('[data-list=notes] textarea:focus');
    // Nobody’s sentence is taken from under their hands.
    if (!written) this.#fill('notes', [...notes].sort(([a], [b]) => a.localeCompare(b)).map(([id, text]) => this.#row(id, this.#note(id, text))));
  }

  #fill(list: string, rows: HTMLElement[]): void {
    this.querySelector(`[data-list=${list}] ul`)?.replaceChildren(...rows);
  }

  /** The entry’s line of the page, or one that says that it is gone, with what belongs to it. */
  #row(id: string, ...more: HTMLElement[]): HTMLElement {
    const known = [...this.#parts.querySelectorAll<HTMLElement>('li')].find(({ dataset }) => dataset.entry === id);
    const row = (known ?? this.#parts.querySelector('li:last-child') ?? document.createElement('li')).cloneNode(true) as HTMLElement;
    const badge = row.querySelector('span span');
    if (!known && badge) badge.textContent = id;
    row.append(...more);
    return row;
  }

  #unpin(id: string): HTMLElement {
    const button = this.#part('button');
    button.ariaLabel = `${button.textContent} ${id}`;
    button.addEventListener('click', () => {
      const place = [...this.querySelectorAll('.unpin')].indexOf(button);
      if (!rememberPins(recallThings().pins.filter((pin) => pin !== id))) return;
      this.#show();
      this.#tell(this.dataset.unpinned);
      const left = this.querySelectorAll<HTMLElement>('.unpin');
      (left[Math.min(place, left.length - 1)] ?? this.querySelector<HTMLElement>('#pins'))?.focus();
    });
    return button;
  }

  #note(id: string, text: string): HTMLElement {
    const field = this.#part('textarea');
    field.value = text;
    field.ariaLabel = field.ariaLabel?.replace('#', id) ?? id;
    field.addEventListener('input', () => { this.#tell(rememberNote(id, field.value) ? '' : this.dataset.denied); });
    // An emptied note goes once the reader has left it.
    field.addEventListener('blur', () => { if (!field.value.trim()) this.#show(); });
    return field;
  }

  #part<Tag extends 'button' | 'textarea'>(tag: Tag): HTMLElementTagNameMap[Tag] {
    return (this.#parts.querySelector(tag) ?? document.createElement(tag)).cloneNode(true) as HTMLElementTagNameMap[Tag];
  }

  #export(): void {
    const things = recallThings();
    if (things.pins.length + things.recent.length + things.notes.size === 0) {
      this.#tell(this.dataset.nothing);
      return;
    }
    const day = new Date().toISOString().slice(0, 10);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([writeThings(things, day)], { type: 'application/json' }));
    link.download = `${this.dataset.file ?? ''}-${day}.json`;
    link.click();
    setTimeout(() => { URL.revokeObjectURL(link.href); }, 10_000);
    this.#tell(this.dataset.exported?.replace('#', link.download));
  }

  async #import(file: File): Promise<void> {
    const text = await file.text().catch(() => undefined);
    if (text === undefined) {
      this.#tell(this.dataset.unreadable);
      return;
    }
    const added = readThings(text);
    if ('kind' in added) {
      this.#tell(`${this.dataset[added.kind]?.replace('#', () => added.part) ?? ''} ${this.dataset.unchanged ?? ''}`);
      return;
    }
    const { things, gain } = mergeThings(recallThings(), added, MOST_RECENT);
    if (!rememberThings(things)) {
      this.#tell(this.dataset.full);
      return;
    }
    this.#show();
    this.#tell([gain.pins, gain.notes, gain.joined].reduce((message, count) => message.replace('#', String(count)), this.dataset.imported ?? ''));
  }

  #erase(): void {
    const done = forgetThings() && remember(SEARCHES, '');
    this.#show();
    this.#tell(done ? this.dataset.erased : this.dataset.blocked);
  }

  #onPress(name: string, act: () => void): void {
    this.querySelector(`[data-do=${name}]`)?.addEventListener('click', act);
  }

  #tell(message = ''): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = message;
  }
}

customElements.define('my-things', MyThings);

