/**
 * `<find-entry>`: on the page for an address that leads nowhere, offers the page that was meant, in both languages.
 * What it knows of the site stands in its data attributes. Only pages of that kind load this file.
 */
import { recogniseEntry, type Recognised } from '../tickets/recognise-entry.ts';

class FindEntry extends HTMLElement {
  connectedCallback(): void {
    void this.#find();
  }

  async #find(): Promise<void> {
    const { base = '/', ids = '', folders = '', found = '', unknown = '' } = this.dataset;
    const recognised = recogniseEntry(location.pathname, { base, ids: ids.split(' '), folders: folders.split(' ') });
    const id = recognised && (await nameEntry(recognised));
    if (id !== undefined) await this.#offer(id, base, found);
    else if (recognised?.kind === 'unknown') this.#say(unknown, recognised.id);
  }

  async #offer(id: string, base: string, message: string): Promise<void> {
    const titles = await readTitles(`${base}${id}/`);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a')) {
      link.href = `${base}${link.hreflang}/${id}/${location.hash}`;
      link.querySelector('strong')?.append(titles[link.hreflang] ?? '');
    }
    const list = this.querySelector('ul');
    if (list) list.hidden = false;
    this.#say(message, id);
  }

  #say(message: string, id: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = message.replace('#', () => id);
  }
}

/** The ID of what was recognised; of a page, the one that it carries, if it exists. */
async function nameEntry(recognised: Recognised): Promise<string | undefined> {
  if (recognised.kind !== 'page') return recognised.kind === 'entry' ? recognised.id : undefined;
  const response = await fetch(recognised.address).catch(() => undefined);
  return response?.ok === true ? / data-id="(\w+)"/.exec(await response.text())?.[1] : undefined;
}

/** The titles behind a permanent address, by language, as its page has them; none where it can’t be had. */
async function readTitles(address: string): Promise<Record<string, string>> {
  const html = await fetch(address).then((response) => response.text(), () => '');
  const titles: Record<string, string> = {};
  for (const link of new DOMParser().parseFromString(html, 'text/html').querySelectorAll('[lang] a')) {
    // The title is the last thing in its link; a language or an ID stands before it.
    const title = [...link.childNodes].map(({ textContent }) => textContent?.trim() ?? '').filter(Boolean).at(-1);
    titles[link.closest<HTMLElement>('[lang]')?.lang ?? ''] = title ?? '';
  }
  return titles;
}

customElements.define('find-entry', FindEntry);
