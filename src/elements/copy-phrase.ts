/**
 * `<copy-phrase>`: copies the text of `[data-copy]` with its button, blanks as they are filled. One that is still empty is
 * copied in brackets, and a warning says so. Where the clipboard is denied, the text is selected, so that one key copies it.
 */
class CopyPhrase extends HTMLElement {
  #status = document.createElement('p');

  connectedCallback(): void {
    this.querySelector('[data-done]')?.addEventListener('click', ({ currentTarget }) => void this.#copy(currentTarget as HTMLButtonElement));
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const source = this.querySelector<HTMLElement>('[data-copy]');
    if (!source) return;
    // In the page before it says anything: a screen reader reads out what changes.
    this.#status.role = 'status';
    this.append(this.#status);
    const { text, empty } = readText(source);
    const warning = empty.length > 0 ? `${button.dataset.empty ?? ''} ${empty.join(', ')}.` : '';
    try {
      await navigator.clipboard.writeText(text);
      this.#tell(button, button.dataset.done, warning);
    } catch {
      getSelection()?.selectAllChildren(source);
      this.#tell(button, button.dataset.failed, warning);
    }
  }

  /** Says on the button what happened, and to a screen reader; then the button is itself again. A warning stays. */
  #tell(button: HTMLButtonElement, message = '', warning: string): void {
    const label = (button.dataset.label ??= button.textContent);
    button.textContent = message;
    this.#status.textContent = warning || message;
    this.#status.className = warning ? 'warning' : 'hidden-text';
    setTimeout(() => {
      button.textContent = label;
      if (!warning) this.#status.textContent = '';
    }, 2500);
  }
}

/** What is pasted, with `[name]` for an empty blank and the form of address as it stands; and the blanks that are empty. */
export function readText(source: HTMLElement): { text: string; empty: string[] } {
  const copy = source.cloneNode(true) as HTMLElement;
  const empty = new Set<string>();
  for (const blank of copy.querySelectorAll<HTMLElement>('[data-blank]:not([data-blank=address], [data-filled])')) {
    empty.add(blank.textContent);
    blank.textContent = `[${blank.textContent}]`;
  }
  return { text: copy.textContent.replaceAll(/[^\S\n]+/g, ' ').trim(), empty: [...empty] };
}

customElements.define('copy-phrase', CopyPhrase);
