/**
 * `<copy-phrase>`: shows its button and copies the text of `[data-copy]` with it. Blanks are copied in brackets.
 * Where the clipboard is denied, the text is selected, so that one key copies it.
 */
class CopyPhrase extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy(button));
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const source = this.querySelector<HTMLElement>('[data-copy]');
    if (!source) return;
    try {
      await navigator.clipboard.writeText(readText(source));
      this.#tell(button, button.dataset.done);
    } catch {
      getSelection()?.selectAllChildren(source);
      this.#tell(button, button.dataset.failed);
    }
  }

  /** Says on the button, and to a screen reader, what happened; then the button is itself again. */
  #tell(button: HTMLButtonElement, message = ''): void {
    const label = (button.dataset.label ??= button.textContent);
    const status = (this.querySelector('[role=status]') ?? this.appendChild(document.createElement('span')));
    status.className = 'hidden-text';
    status.role = 'status';
    status.textContent = message;
    button.textContent = message;
    setTimeout(() => {
      button.textContent = label;
      status.textContent = '';
    }, 2500);
  }
}

/** What is pasted: a link's full address, or a phrase with `[name]` for a blank and the form of address as it stands. */
function readText(source: HTMLElement): string {
  if (source instanceof HTMLAnchorElement) return source.href;
  const copy = source.cloneNode(true) as HTMLElement;
  for (const blank of copy.querySelectorAll<HTMLElement>('[data-blank]')) {
    if (blank.dataset.blank !== 'address') blank.textContent = `[${blank.textContent}]`;
  }
  return copy.textContent.replaceAll(/[^\S\n]+/g, ' ').trim();
}

customElements.define('copy-phrase', CopyPhrase);
