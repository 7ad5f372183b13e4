/** What the phrase bank loads when it is first used: its filter and its reply. */
import { PhraseFilter } from './phrase-filter.ts';
import { ReplyTray } from './reply-tray.ts';

export class BankPanel {
  readonly #filter: PhraseFilter;
  readonly #tray: ReplyTray;

  constructor(bank: HTMLElement) {
    this.#tray = new ReplyTray(bank);
    this.#filter = new PhraseFilter(bank, () => { this.#tray.mark(); });
  }

  /** Acts on a click. */
  press(target: Element): void {
    const button = target.closest('button');
    if (!button) return;
    if (button.matches('[data-clear]')) this.#filter.clear();
    else this.#tray.press(button);
  }

  /** Acts on a change of the filter; what is typed into a blank is another element’s. */
  narrow(target: Element): void {
    if (target.closest('[data-filter]')) this.#filter.apply();
  }
}
