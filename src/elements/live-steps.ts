/**
 * `<live-steps>`: leads from step to step with the arrow keys and the space bar, and home with Esc. The ways are links
 * of the page, which the keys follow; the address names the step, for the other language too.
 */
export class LiveSteps extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', (event) => { this.#press(event); });
    const twin = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
    twin?.addEventListener('click', () => { twin.hash = location.hash; });
  }

  #press(event: KeyboardEvent): void {
    const { key, target, isComposing, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (isComposing || ctrlKey || metaKey || altKey || !(target instanceof Element)) return;
    // Whatever stands in front of the page has these keys first, and so has a field.
    if (document.querySelector(':is(:modal, :popover-open)') || target.matches(':read-write, select')) return;
    const way = key === 'Escape' ? document.querySelector<HTMLElement>('header a') : this.#findWay(key, shiftKey, target);
    if (!way) return;
    event.preventDefault();
    way.click();
  }

  /** The link that a key stands for in the step on the screen. */
  #findWay(key: string, shift: boolean, target: Element): HTMLElement | null | undefined {
    const step = [...this.querySelectorAll('li')].find((item) => item.checkVisibility());
    // The space bar presses what has the focus; else it reads on, and leads on where the step ends.
    const space = key === ' ' && !target.closest('a, button, summary') && (shift ? scrollY <= 0 : isReadToEnd(step));
    if (key === 'ArrowRight' || (space && !shift)) return step?.querySelector<HTMLElement>('[rel=next]');
    if (key === 'ArrowLeft' || space) return step?.querySelector<HTMLElement>('[rel=prev]');
    return undefined;
  }
}

/** Whether the end of a step is on the screen, and not under the ways that may stand over it. */
function isReadToEnd(step: Element | undefined): boolean {
  const ways = step?.querySelector('.ways');
  const end = ways?.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
  const { top = 0, bottom = 0 } = ways?.getBoundingClientRect() ?? {};
  return end <= top && bottom <= innerHeight + 1;
}

customElements.define('live-steps', LiveSteps);
