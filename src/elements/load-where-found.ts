/** Loads the code of an element that few pages have, where the page has one. */
export function loadWhereFound(name: string, load: () => Promise<unknown>): void {
  // Without it the page is what the server sent.
  if (document.querySelector(name)) load().catch(() => undefined);
}
