/**
 * The reply that picked phrases become. It lives as long as the tab, on every page of the bank in one language: an
 * agent answers in one.
 */
import { joinReply, movePhrase, parseReply, type Picked } from '../tickets/reply.ts';
import type { Blank } from '../tickets/placeholders.ts';
import { recall, remember } from './browser-memory.ts';
import { readText } from './copy-phrase.ts';
import { fillBlanks } from './fill-blanks.ts';

export class ReplyTray {
  readonly #bank: HTMLElement;
  readonly #tray: HTMLElement;
  readonly #name: string;
  #reply: Picked[];

  constructor(bank: HTMLElement) {
    this.#bank = bank;
    this.#tray = bank.querySelector('aside') ?? document.createElement('aside');
    this.#name = `reply-${bank.dataset.locale ?? ''}`;
    this.#reply = parseReply(recall(this.#name, 'sessionStorage'));
    this.#render();
  }

  /** Acts on a button, if it is one of the tray’s or adds to it. */
  press(button: HTMLButtonElement): void {
    const { move } = button.dataset;
    const id = button.closest('li')?.dataset.picked ?? '';
    if (button.matches('[data-add]')) this.#toggle(button);
    else if (move) this.#move(id, Number(move));
    else if (button.matches('[data-remove]')) this.#remove(id);
    else if (button.matches('[data-clear-reply]')) this.#clear();
    else if (button.matches('[data-copy-reply]')) void this.#copy();
  }

  /** Shows on each phrase of the page whether it is in the reply. */
  mark(): void {
    for (const button of this.#bank.querySelectorAll('[data-add]')) {
      const { id } = button.closest('figure') ?? {};
      button.setAttribute('aria-pressed', String(this.#reply.some((picked) => picked.id === id)));
    }
  }

  #toggle(button: HTMLButtonElement): void {
    const phrase = button.closest('figure');
    const quote = phrase?.querySelector('blockquote');
    if (!phrase || !quote) return;
    const rest = this.#reply.filter(({ id }) => id !== phrase.id);
    const added = rest.length === this.#reply.length;
    this.#set(added ? [...rest, { id: phrase.id, pieces: readPieces(quote) }] : rest);
    this.#tell(added ? this.#tray.dataset.added : this.#tray.dataset.removed);
  }

  #move(id: string, by: number): void {
    this.#set(movePhrase(this.#reply, id, by));
    this.#tray.querySelector<HTMLElement>(`[data-picked="${id}"] [data-move="${by}"]`)?.focus();
    const place = this.#reply.findIndex((picked) => picked.id === id) + 1;
    this.#tell(this.#tray.dataset.moved?.replace('#', String(place)).replace('%', String(this.#reply.length)));
  }

  #remove(id: string): void {
    const place = this.#reply.findIndex((picked) => picked.id === id);
    this.#set(this.#reply.filter((picked) => picked.id !== id));
    // Focus goes on to what stands there now, or to the tray’s name, and never back to the start of the page.
    const left = this.#tray.querySelectorAll<HTMLElement>('[data-remove]');
    (left[Math.min(place, left.length - 1)] ?? this.#tray.querySelector('summary'))?.focus();
    this.#tell(this.#tray.dataset.removed);
  }

  #clear(): void {
    this.#set([]);
    this.#tray.querySelector('summary')?.focus();
    this.#tell(this.#tray.dataset.removed);
  }

  async #copy(): Promise<void> {
    const paragraphs = [...this.#tray.querySelectorAll<HTMLElement>('li p')].map(readText);
    const text = joinReply(paragraphs.map((paragraph) => paragraph.text));
    const empty = new Set(paragraphs.flatMap((paragraph) => paragraph.empty));
    const { done = '', denied = '', empty: fillIn = '' } = this.#tray.dataset;
    const warning = empty.size > 0 ? `${fillIn} ${[...empty].join(', ')}.` : '';
    const area = this.#tray.querySelector('textarea');
    try {
      await navigator.clipboard.writeText(text);
      if (area) area.hidden = true;
      this.#tell([done, warning].filter(Boolean).join('. '));
    } catch {
      const details = this.#tray.querySelector('details');
      if (area && details) {
        details.open = true;
        area.hidden = false;
        area.value = text;
        area.select();
        area.scrollIntoView({ block: 'nearest' });
      }
      this.#tell([denied, warning].filter(Boolean).join(' '));
    }
  }

  #set(reply: Picked[]): void {
    this.#reply = reply;
    remember(this.#name, reply.length > 0 ? JSON.stringify(reply) : '', 'sessionStorage');
    this.#render();
  }

  #render(): void {
    const template = this.#tray.querySelector('template');
    const list = this.#tray.querySelector('ol');
    if (!template || !list) return;
    list.replaceChildren(...this.#reply.map((picked, index) => showPicked(picked, template, [index === 0 ? '-1' : '', index === this.#reply.length - 1 ? '1' : ''])));
    fillBlanks(list);
    const none = this.#reply.length === 0;
    for (const button of this.#tray.querySelectorAll<HTMLElement>('[data-copy-reply], [data-clear-reply]')) button.hidden = none;
    const hint = this.#tray.querySelector<HTMLElement>('[data-hint]');
    if (hint) hint.hidden = !none;
    const area = this.#tray.querySelector('textarea');
    if (area) area.hidden = true;
    const total = this.#tray.querySelector('[data-total]');
    if (total) total.textContent = none ? '' : `(${this.#reply.length})`;
    this.mark();
  }

  #tell(message = ''): void {
    const status = this.#tray.querySelector('[role=status]');
    if (status) status.textContent = message;
  }
}

/** The phrase as an item of the list. `idle` names the moves that lead nowhere; the buttons keep their focus. */
function showPicked({ id, pieces }: Picked, template: HTMLTemplateElement, idle: readonly string[]): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const li = item.querySelector('li');
  if (li) li.dataset.picked = id;
  item.querySelector('p')?.append(...pieces.map((piece) => (typeof piece === 'string' ? piece : showBlank(piece.blank, piece.word))));
  for (const move of item.querySelectorAll<HTMLElement>('[data-move]')) if (idle.includes(move.dataset.move ?? '')) move.setAttribute('aria-disabled', 'true');
  return item;
}

function showBlank(blank: Blank, word: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'blank';
  element.dataset.blank = blank;
  element.textContent = word;
  return element;
}

/** The text of a phrase on the page, its blanks open again whatever fills them now. */
function readPieces(quote: Element): Picked['pieces'] {
  return [...quote.childNodes].map((node) => {
    const { blank, word } = node instanceof HTMLElement ? node.dataset : {};
    const text = node.textContent ?? '';
    return blank ? { blank: blank as Blank, word: word ?? text } : text;
  });
}
