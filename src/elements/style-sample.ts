/**
 * `<style-sample data-copied="Copied">`: shows what it holds in both schemes side by side, and once more for each state
 * that it names. The states are those that scripts bring about. Only the page of all parts loads this file.
 */
type State = 'filled' | 'copied' | 'warned' | 'pinned' | 'open' | 'picked' | 'failed' | 'found' | 'none';

const SHOW: Record<State, (sample: HTMLElement) => void> = {
  filled: (sample) => {
    for (const blank of sample.querySelectorAll<HTMLElement>('.blank')) {
      if (blank.dataset.blank !== 'address') blank.textContent = sample.parentElement?.dataset.example ?? '';
      blank.toggleAttribute('data-filled', true);
    }
  },
  copied: (sample) => {
    const button = sample.querySelector('button');
    if (button) button.textContent = button.dataset.done ?? '';
  },
  warned: (sample) => {
    SHOW.copied(sample);
    const warning = sample.querySelector('copy-phrase')?.appendChild(document.createElement('p'));
    if (!warning) return;
    warning.className = 'warning';
    warning.textContent = `${sample.querySelector('button')?.dataset.empty ?? ''} ${sample.querySelector('.blank:not([data-blank=address])')?.textContent ?? ''}.`;
  },
  // With each way to the page the element looks up whether its entry is pinned.
  pinned: (sample) => { addEventListener('pageshow', () => sample.querySelector('[aria-pressed]')?.setAttribute('aria-pressed', 'true')); },
  open: (sample) => {
    for (const details of sample.querySelectorAll('details')) details.open = true;
    for (const button of sample.querySelectorAll<HTMLElement>('[hidden]')) button.hidden = false;
  },
  picked: (sample) => {
    SHOW.open(sample);
    for (const part of sample.querySelectorAll<HTMLElement>('[data-hint], textarea')) part.hidden = true;
    const picked = sample.querySelector('template')?.content.cloneNode(true) as DocumentFragment;
    const words = picked.querySelector('p');
    if (words) words.textContent = sample.parentElement?.dataset.example ?? '';
    sample.querySelector('ol')?.append(picked);
  },
  // Before the other two, which leave their words in the address, where every search looks first.
  failed: (sample) => {
    const region = sample.querySelector<HTMLElement>('[data-search-state]');
    const status = region?.querySelector('[role=status]');
    if (status) status.textContent = region?.dataset.error ?? '';
  },
  found: (sample) => { ask(sample, (field) => field.placeholder); },
  none: (sample) => { ask(sample, () => 'zxqvzxqv'); },
};

/** Types into the sample’s search, which then does what it always does. */
function ask(sample: HTMLElement, query: (field: HTMLInputElement) => string): void {
  const field = sample.querySelector('input');
  if (!field) return;
  field.value = query(field);
  field.dispatchEvent(new Event('focus'));
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

class StyleSample extends HTMLElement {
  connectedCallback(): void {
    const first = this.firstElementChild;
    if (!first) return;
    const plain = first.cloneNode(true);
    first.after(copy(plain, 'dark', 'dark'));
    for (const [state, show] of Object.entries(SHOW)) {
      const name = this.dataset[state];
      if (name === undefined) continue;
      this.appendChild(document.createElement('p')).textContent = name;
      for (const scheme of ['light', 'dark']) {
        const sample = copy(plain, scheme, `${state}-${scheme}`);
        this.append(sample);
        show(sample);
      }
    }
  }
}

/** A sample once more: with ids of its own, and no landmarks, since nobody wants to land in every copy. */
function copy(plain: Node, scheme: string, prefix: string): HTMLElement {
  const sample = plain.cloneNode(true) as HTMLElement;
  sample.className = scheme;
  for (const name of ['id', 'for', 'aria-labelledby']) {
    for (const element of sample.querySelectorAll(`[${name}]`)) element.setAttribute(name, `${prefix}-${element.getAttribute(name) ?? ''}`);
  }
  for (const part of sample.querySelectorAll('section, aside, [role=search]')) {
    part.removeAttribute('aria-label');
    part.removeAttribute('aria-labelledby');
    part.setAttribute('role', 'presentation');
  }
  return sample;
}

// After the elements of every page, which would take the samples for phrases of their own.
addEventListener('DOMContentLoaded', () => { customElements.define('style-sample', StyleSample); });
