/**
 * `<phrase-bank>`: narrows the phrases down and gathers those that are picked into one reply. Only the wiring is here;
 * the rest comes when the bank is used, or when there is a reply or a filter to go on with.
 */
import { recall } from './browser-memory.ts';
import type { BankPanel } from './bank-panel.ts';

class PhraseBank extends HTMLElement {
  #panel: Promise<BankPanel> | undefined;

  connectedCallback(): void {
    const use = (work?: (panel: BankPanel) => void): void => void this.#load().then(work, () => (this.#panel = undefined));
    for (const type of ['pointerover', 'focusin']) this.addEventListener(type, () => { use(); }, { once: true });
    this.addEventListener('click', ({ target }) => { use((panel) => { panel.press(target as Element); }); });
    this.addEventListener('input', ({ target }) => { use((panel) => { panel.narrow(target as Element); }); });
    // In the margin there is room for the reply; on a phone it stays folded.
    const details = this.querySelector('details');
    const wide = matchMedia('(min-width: 60rem)');
    const fold = (): void => {
      if (details) details.open = wide.matches;
    };
    fold();
    wide.addEventListener('change', fold);
    if (location.search || recall(`reply-${this.dataset.locale ?? ''}`, 'sessionStorage')) use();
  }

  #load(): Promise<BankPanel> {
    return (this.#panel ??= import('./bank-panel.ts').then(({ BankPanel }) => new BankPanel(this)));
  }
}

customElements.define('phrase-bank', PhraseBank);
