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

/** Copies in every format by its button, and reads the clipboard after each; one trip to the browser, for speed. */
async function copyEverywhere(page: Page, language: Locale | ''): Promise<Record<string, Copied>> {
  await page.locator('select[name=language]').selectOption(language);
  return page.evaluate(async () => {
    const copied: Record<string, { text: string; html: string }> = {};
    const list = document.querySelector<HTMLSelectElement>('select[name=format]');
    const status = document.querySelector('ticket-link [role=status]');
    for (const option of list?.options ?? []) {
      option.selected = true;
      list?.dispatchEvent(new Event('change', { bubbles: true }));
      if (status) status.textContent = '';
      document.querySelector<HTMLButtonElement>('ticket-link button')?.click();
      // Its message comes once the clipboard has the text.
      while (status?.textContent === '') await new Promise((resolve) => setTimeout(resolve, 1));
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
      copied[option.value] = { text: await read('text/plain'), html: await read('text/html') };
    }
    return copied;
  });
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
    for (const { id, titles } of mine) {
      for (const locale of LOCALES) {
        const fixed = `${siteAddress}${locale}/${id}/`;
        await page.goto(fixed, { waitUntil: 'commit' });
        await page.waitForSelector('ticket-link:defined select');
        await expect(page.locator('main'), fixed).toHaveAttribute('data-id', id);
        await expect(page.locator('html'), fixed).toHaveAttribute('lang', locale);
        expect(await copyEverywhere(page, '')).toEqual(expectedCopies(id, titles[locale], `${siteAddress}${id}/`));
        expect(await copyEverywhere(page, locale)).toEqual(expectedCopies(id, titles[locale], fixed));
      }
      // Which of its two links a reader is led along is tested on one entry, in addresses.spec.ts.
      const neutral = await (await page.request.get(`${siteAddress}${id}/`)).text();
      expect(neutral).toContain(`data-id="${id}"`);
      for (const locale of LOCALES) expect(neutral).toContain(`hreflang="${locale}"`);
    }
  });
}
