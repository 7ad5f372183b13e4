/** Once the typing pauses: the browser takes longer to keep an address than the search to answer a letter. */
const PAUSE = 300;
let timer = 0;
let keep = (): void => undefined;

// Whoever follows a result comes back to the address as it should be.
addEventListener('click', () => { keep(); }, true);

/** Keeps values in the address, and takes the empty ones out of it. */
export function keepInAddress(values: Readonly<Record<string, string>>): void {
  keep = () => {
    clearTimeout(timer);
    const address = new URL(location.href);
    for (const [name, value] of Object.entries(values)) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    if (address.href === location.href) return;
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Safari allows a hundred a half minute; a few letters missing from the address do no harm.
    }
  };
  clearTimeout(timer);
  timer = window.setTimeout(keep, PAUSE);
}
