/** What `<keyboard-help>` opens: all keys, and the switch for those that work alone. Built when it is first asked for. */
import { keys as english } from '../../content/strings/en.json';
import { keys as indonesian } from '../../content/strings/id.json';
import { addElement } from './add-element.ts';
import { addFrontStyles } from './front-styles.ts';
import { areKeysOn, switchKeys } from './single-keys.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the list of keys, beside the element. */
export function use(element: HTMLElement): void {
  dialog ??= build(document.documentElement.lang === 'id' ? indonesian : english);
  addFrontStyles();
  if (!dialog.isConnected) element.after(dialog);
  dialog.showModal();
}

function build({ title, list, single, note, close }: typeof english): HTMLDialogElement {
  const box = document.createElement('dialog');
  box.ariaLabel = title;
  addElement(box, 'h2', title);
  const table = addElement(addElement(box, 'table'), 'tbody');
  for (const [key, does] of Object.entries(list)) {
    const row = addElement(table, 'tr');
    const head = addElement(row, 'th');
    head.scope = 'row';
    addElement(head, 'kbd', key);
    addElement(row, 'td', does);
  }
  const label = addElement(box, 'label');
  const field = addElement(label, 'input');
  field.type = 'checkbox';
  field.role = 'switch';
  field.checked = areKeysOn();
  field.addEventListener('change', () => { switchKeys(field.checked); });
  label.append(single);
  addElement(box, 'p', note);
  const button = addElement(box, 'button', close);
  button.autofocus = true;
  button.addEventListener('click', () => { box.close(); });
  return box;
}
