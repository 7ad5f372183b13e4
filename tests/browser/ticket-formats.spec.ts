/** The link in a ticket, on every page in every format: what is pasted, and where it leads. Runs under a base path too. */
import type { Page } from '@playwright/test';
import { readTree } from '../../src/checks/tree.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { expect, test } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const ENTRIES = readTree(process.cwd()).entries.map(({ id, texts }) => ({ id, titles: { en: texts.en?.data.title ?? '', id: texts.id?.data.title ?? '' } }));
/** Parts, so that the workers share the entries. */
const PARTS = 2;

interface Copied {
  /** The clipboard as a program gets it that takes text, and as one that takes rich text. */
  text: string;
  html: string;
}

/** The page that a link led to, and what its button copied: by the language of the link, then by format. */
interface Opened {
  id: string | undefined;
  lang: string;
  copies: Record<string, Record<string, Copied>>;
}

/**
 * Follows a link to the page that it leads to, and copies there in every format by the button, with the clipboard read
 * after each. The link is opened in a frame that is not shown, which loads as a tab does in a fraction of the time; the
 * page’s own markup then copies in the page around it, since a frame without focus may not.
 */
function openAndCopy(page: Page, link: string, languages: readonly (Locale | '')[]): Promise<Opened> {
  return page.evaluate(
    async ({ link, languages }) => {
      const frame = Object.assign(document.createElement('iframe'), { hidden: true, src: link });
      document.body.append(frame);
      // Its last part tells that the box is whole. A link that leads to no page with one runs into the time limit.
      const find = (): Element | null => frame.contentDocument?.querySelector('ticket-link [role=status]') ?? null;
      while (!find()) await new Promise((resolve) => setTimeout(resolve, 2));
      const { documentElement } = frame.contentDocument ?? document;
      const opened: Opened = { id: documentElement.querySelector('main')?.dataset.id, lang: documentElement.lang, copies: {} };

      const box = document.importNode(find()?.parentElement ?? document.body, true);
      document.querySelector('ticket-link')?.replaceWith(box);
      frame.remove();
      const [format, language, status, button] = [box.querySelector<HTMLSelectElement>('[name=format]'), box.querySelector<HTMLSelectElement>('[name=language]'), box.querySelector('[role=status]'), box.querySelector('button')];
      if (!format || !language || !status || !button) return opened;
      for (const wanted of languages) {
        language.value = wanted;
        const copies: Record<string, Copied> = {};
        for (const { value } of format.options) {
          format.value = value;
          format.dispatchEvent(new Event('change', { bubbles: true }));
          status.textContent = '';
          // Its message comes once the clipboard has the text.
          const told = new Promise((resolve) => { new MutationObserver(resolve).observe(status, { childList: true }); });
          button.click();
          await told;
          const [item] = await navigator.clipboard.read();
          const read = async (type: string): Promise<string> => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
          copies[value] = { text: await read('text/plain'), html: await read('text/html') };
        }
        opened.copies[wanted] = copies;
      }
      return opened;
    },
    { link, languages },
  );
}

/** What each format must paste; titles hold no markup, which the unit tests see to. */
function expectedCopies(id: string, title: string, address: string): Record<string, Copied> {
  const html = `<a href="${address}">${id} · ${title}</a>`;
  return {
    address: { text: address, html: '' },
    line: { text: `${id} · ${title} · ${address}`, html: '' },
    markdown: { text: `[${id} · ${title}](${address})`, html: '' },
    html: { text: `${id} · ${title} · ${address}`, html },
    jira: { text: `[${id} · ${title.replaceAll('?', '\\?')}|${address}]`, html: '' },
    slack: { text: `<${address}|${id} · ${title}>`, html },
  };
}

for (let part = 0; part < PARTS; part += 1) {
  test(`every link opens its page, whose copies are what they say (part ${part + 1})`, async ({ page, siteAddress }) => {
    test.setTimeout(180_000);
    const mine = ENTRIES.filter((_, index) => index % PARTS === part);
    expect(mine.length).toBeGreaterThan(20);
    await page.goto('en/T06/');
    await page.waitForSelector('ticket-link:defined select');
    for (const { id, titles } of mine) {
      // Copied in either language, it leads to the reader’s; this browser’s is English.
      const neutral = `${siteAddress}${id}/`;
      expect(await openAndCopy(page, neutral, [])).toEqual({ id, lang: 'en', copies: {} });
      for (const locale of LOCALES) {
        const fixed = `${siteAddress}${locale}/${id}/`;
        const copies = { '': expectedCopies(id, titles[locale], neutral), [locale]: expectedCopies(id, titles[locale], fixed) };
        expect(await openAndCopy(page, fixed, ['', locale])).toEqual({ id, lang: locale, copies });
      }
    }
  });
}
