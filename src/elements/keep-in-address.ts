/** Once the typing pauses: the browser takes longer to keep an address than the search to answer a letter. */
const PAUSE = 300;
let timer = 0;
let waiting: Readonly<Record<string, string>> = {};

// Whoever follows a result comes back to the address as it should be.
addEventListener('click', keep, true);

/** Keeps values in the address, and takes the empty ones out of it. */
export function keepInAddress(values: Readonly<Record<string, string>>): void {
  waiting = values;
  clearTimeout(timer);
  timer = window.setTimeout(keep, PAUSE);
}

function keep(): void {
  clearTimeout(timer);
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(waiting)) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  waiting = {};
  if (address.href === location.href) return;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Safari allows a hundred a half minute; a few letters missing from the address do no harm.
  }
}
