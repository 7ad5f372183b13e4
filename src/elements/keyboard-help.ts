/** What `<keyboard-help>` opens: all keys, and the switch for those that work alone. Built when it is first asked for. */
import { keys as english } from '../../content/strings/en.json';
import { keys as indonesian } from '../../content/strings/id.json';
import { areKeysOn, switchKeys } from './single-keys.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the list of keys, beside the element. */
export function use(element: HTMLElement): void {
  dialog ??= build(document.documentElement.lang === 'id' ? indonesian : english);
  if (!dialog.isConnected) element.after(dialog);
  dialog.showModal();
}

function build({ title, list, single, note, close }: typeof english): HTMLDialogElement {
  const box = document.createElement('dialog');
  box.ariaLabel = title;
  add(box, 'h2', title);
  const table = add(add(box, 'table'), 'tbody');
  for (const [key, does] of Object.entries(list)) {
    const row = add(table, 'tr');
    const head = add(row, 'th');
    head.scope = 'row';
    add(head, 'kbd', key);
    add(row, 'td', does);
  }
  const label = add(box, 'label');
  const field = add(label, 'input');
  field.type = 'checkbox';
  field.role = 'switch';
  field.checked = areKeysOn();
  field.addEventListener('change', () => { switchKeys(field.checked); });
  label.append(single);
  add(box, 'p', note);
  const button = add(box, 'button', close);
  button.autofocus = true;
  button.addEventListener('click', () => { box.close(); });
  return box;
}

function add<Tag extends keyof HTMLElementTagNameMap>(parent: HTMLElement, tag: Tag, text = ''): HTMLElementTagNameMap[Tag] {
  const element = parent.appendChild(document.createElement(tag));
  element.textContent = text;
  return element;
}
