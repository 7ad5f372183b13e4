/**
 * Defines an element that does nothing until somebody uses it: its code is loaded with the first event of that kind
 * inside it, and called with each. Where it can’t be had, the next one tries again.
 */
export function defineOnUse(name: string, event: string, load: () => Promise<{ use: (element: HTMLElement) => void }>): void {
  class UsedElement extends HTMLElement {
    connectedCallback(): void {
      // Captured, since some of these events don’t bubble.
      this.addEventListener(event, () => void load().then(({ use }) => { use(this); }, () => undefined), { capture: true });
    }
  }
  customElements.define(name, UsedElement);
}
