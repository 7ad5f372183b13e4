/** What `<display-settings>` opens: scheme and text size, kept in this browser. Built when it is first asked for. */
import { display as english } from '../../content/strings/en.json';
import { display as indonesian } from '../../content/strings/id.json';
import { addElement } from './add-element.ts';
import { remember } from './browser-memory.ts';
import { addFrontStyles } from './front-styles.ts';

let panel: HTMLElement | undefined;

/** Opens the choices beside the element, or closes them. */
export function use(element: HTMLElement): void {
  panel ??= build(document.documentElement.lang === 'id' ? indonesian : english);
  addFrontStyles();
  if (!panel.isConnected) element.after(panel);
  panel.togglePopover();
}

function build({ theme, themes, text, texts }: typeof english): HTMLElement {
  const box = document.createElement('div');
  box.id = 'display';
  // Its own button closes it; so does Escape.
  box.popover = 'manual';
  box.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    box.hidePopover();
    document.querySelector<HTMLElement>('display-settings button')?.focus();
  });
  addGroup(box, 'theme', theme, [['', themes.system], ['light', themes.light], ['dark', themes.dark]]);
  addGroup(box, 'text', text, [['', texts.normal], ['large', texts.large], ['larger', texts.larger]]);
  return box;
}

function addGroup(box: HTMLElement, name: 'theme' | 'text', title: string, choices: readonly (readonly [value: string, label: string])[]): void {
  const shown = document.documentElement.dataset;
  const group = addElement(box, 'fieldset');
  addElement(group, 'legend', title);
  for (const [value, text] of choices) {
    const label = addElement(group, 'label');
    const field = addElement(label, 'input');
    Object.assign(field, { type: 'radio', name, value, checked: value === (shown[name] ?? '') });
    label.append(text);
    field.addEventListener('change', () => {
      remember(name, value);
      // The script in the head applies what is remembered, as it does when another tab chose; where nothing can be
      // remembered, the choice holds for this page.
      dispatchEvent(new Event('storage'));
      shown[name] = value;
    });
  }
}
