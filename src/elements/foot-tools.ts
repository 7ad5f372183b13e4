/** What the foot of a page opens, each by its element. One file, so that nothing is shared between two. */
import { use as useDisplay } from './display-settings.ts';
import { use as useKeys } from './keyboard-help.ts';

/** Opens what belongs to `<display-settings>` or `<keyboard-help>`. */
export function use(element: HTMLElement): void {
  if (element.localName === 'keyboard-help') useKeys(element);
  else useDisplay(element);
}
