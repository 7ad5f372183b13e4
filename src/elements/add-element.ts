/** Adds a new element with a text to another, and gives it back. */
export function addElement<Tag extends keyof HTMLElementTagNameMap>(parent: HTMLElement, tag: Tag, text = ''): HTMLElementTagNameMap[Tag] {
  const element = parent.appendChild(document.createElement(tag));
  element.textContent = text;
  return element;
}
