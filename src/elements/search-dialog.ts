/** The search over any page: a dialog, made when it is first opened from a small file that the site holds for it. */
import css from '../styles/search.css?inline';
import dialogCss from '../styles/search-dialog.css?inline';

let made: Promise<HTMLDialogElement> | undefined;

/**
 * Opens the search.
 * @param address where its markup is
 * @throws where that cannot be had; a later call tries again
 */
export async function openDialog(address: string): Promise<void> {
  made ??= makeDialog(address);
  made.catch(() => (made = undefined));
  const dialog = await made;
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector('input');
  input?.focus();
  input?.select();
}

async function makeDialog(address: string): Promise<HTMLDialogElement> {
  // The engine, which the markup asks for once it is there, comes at the same time.
  import('./search-panel.ts').catch(() => undefined);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + dialogCss);
  document.adoptedStyleSheets.push(sheet);

  const dialog = document.createElement('dialog');
  dialog.className = 'search';
  dialog.setAttribute('aria-labelledby', 'search-question');
  dialog.append(...parsed.body.childNodes);
  dialog.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    const pressed = target as Element;
    // The dialog has no edge of its own: what is pressed in itself lies beside it.
    if (pressed === dialog || pressed.closest('[data-close]') || (pressed.closest('a') && !ctrlKey && !metaKey && !shiftKey)) dialog.close();
  });
  return document.body.appendChild(dialog);
}
