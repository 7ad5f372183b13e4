/**
 * `<open-search>`: lets the link to the search page open the search over this page instead, as Ctrl+K and Cmd+K do.
 * Where the page has a search of its own, all of them lead to its field.
 */
class OpenSearch extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    const open = (): void => {
      const field = document.querySelector<HTMLInputElement>('main site-search input');
      field?.select();
      if (field) field.focus();
      else import('./search-dialog.ts').then(({ openDialog }) => openDialog(this.dataset.dialog ?? '')).catch(() => { location.assign(link.href); });
    };
    // Its single key presses the element, not the link in it.
    this.addEventListener('click', (event) => {
      // A new tab or window is a new tab or window.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || event.ctrlKey === event.metaKey || event.altKey || event.shiftKey) return;
      event.preventDefault();
      open();
    });
  }
}

customElements.define('open-search', OpenSearch);
