/** Pages on paper: one A5 card a tip, one A4 sheet a situation, one A4 sheet with all tips. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { IndexData } from '../../src/schemas/api.ts';
import { expect, test } from './site.ts';

/** In PostScript points (1/72 inch); browsers round to their pixels. */
const A5 = { width: 419.5, height: 595.3 };
const A4 = { width: 595.3, height: 841.9 };

/** The sheets that a page prints on. */
async function printPage(page: Page): Promise<(typeof A4)[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => ({ width: Number(width), height: Number(height) }));
}

function expectSheets(sheets: readonly (typeof A4)[], { width, height }: typeof A4, count: number, address: string): void {
  expect(sheets, address).toHaveLength(count);
  for (const sheet of sheets) {
    expect(sheet.width, address).toBeCloseTo(width, -0.5);
    expect(sheet.height, address).toBeCloseTo(height, -0.5);
  }
}

/**
 * Puts other pages of the same kind behind the one that is open, each from a new sheet on, with the styles that they
 * have and it lacks: printed together, each fills what it fills alone, in a fraction of the time.
 */
async function appendPages(page: Page, addresses: readonly string[]): Promise<void> {
  await page.evaluate(async (others) => {
    const texts = await Promise.all(others.map((address) => fetch(address).then((response) => response.text())));
    const known = new Set([...document.querySelectorAll('style')].map(({ textContent }) => textContent));
    for (const text of texts) {
      const other = new DOMParser().parseFromString(text, 'text/html');
      for (const style of other.querySelectorAll('style')) {
        if (known.has(style.textContent)) continue;
        known.add(style.textContent);
        document.head.append(document.importNode(style, true));
      }
      const main = document.importNode(other.querySelector('main') ?? other.body, true);
      main.style.breakBefore = 'page';
      document.querySelector('main:last-of-type')?.after(main);
    }
  }, addresses);
}

for (const locale of ['en', 'id'] as const) {
  for (const { kind, count, sheet } of [{ kind: 'tip', count: 30, sheet: A5 }, { kind: 'situation', count: 24, sheet: A4 }]) {
    test(`every ${kind} prints on one sheet of its size (${locale})`, async ({ page, folder, siteAddress }) => {
      const { entries } = JSON.parse(readFileSync(`${folder}/api/v1/index.json`, 'utf8')) as IndexData;
      const addresses = entries.filter((entry) => entry.kind === kind).map((entry) => new URL(new URL(entry.page[locale]).pathname, siteAddress).href);
      await page.goto(addresses[0] ?? '');
      await appendPages(page, addresses.slice(1));
      // Which of them is too full, only printing each for itself can tell.
      const sheets = await printPage(page);
      for (const address of sheets.length === count ? [] : addresses) {
        await page.goto(address);
        expectSheets(await printPage(page), sheet, 1, address);
      }
      expectSheets(sheets, sheet, count, locale);
    });
  }
}

for (const address of ['en/cards/', 'id/kartu/']) {
  test(`all tips print on one A4 sheet (${address})`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('main li')).toHaveCount(30);
    expectSheets(await printPage(page), A4, 1, address);
  });
}

test('a card shows what to say, and no interface', async ({ page }) => {
  await page.goto('en/T07/');
  await page.waitForURL('**/tips/**');
  await page.emulateMedia({ media: 'print' });
  for (const part of ['h1', '.do', '#say-1', '#steps', '#stop', '.paper']) await expect(page.locator(part).first()).toBeVisible();
  for (const part of ['body > header', 'footer', 'aside', '#example', '.dialogue', '#why', 'button']) await expect(page.locator(part).first()).toBeHidden();
});
