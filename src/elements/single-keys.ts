/** Keys that work by themselves, anywhere on the page. */

/** Calls `act` for a key that is pressed alone, outside of fields and lists, where it is a letter. */
export function onSingleKey(key: string, act: () => void): void {
  document.addEventListener('keydown', (event) => {
    const { target, repeat, isComposing, ctrlKey, metaKey, altKey } = event;
    if (event.key !== key || repeat || isComposing || ctrlKey || metaKey || altKey) return;
    if (target instanceof Element && target.matches(':read-write, select')) return;
    event.preventDefault();
    act();
  });
}
