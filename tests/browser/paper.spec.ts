/** Pages on paper: one A5 card a tip, one A4 sheet a situation, one A4 sheet with all tips. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { IndexData } from '../../src/schemas/api.ts';
import { expect, test } from './site.ts';

/** In PostScript points (1/72 inch); browsers round to their pixels. */
const A5 = { width: 419.5, height: 595.3 };
const A4 = { width: 595.3, height: 841.9 };

/** How many pages of a kind are printed: those with the most words; the rest have more room. */
const FULLEST = 6;

/** The sheets that a page prints on. */
async function printPage(page: Page): Promise<{ width: number; height: number }[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => ({ width: Number(width), height: Number(height) }));
}

async function expectOneSheet(page: Page, { width, height }: typeof A4): Promise<void> {
  const sheets = await printPage(page);
  expect(sheets, page.url()).toHaveLength(1);
  expect(sheets[0]?.width, page.url()).toBeCloseTo(width, -0.5);
  expect(sheets[0]?.height, page.url()).toBeCloseTo(height, -0.5);
}

for (const locale of ['en', 'id'] as const) {
  for (const { kind, sheet } of [{ kind: 'tip', sheet: A5 }, { kind: 'situation', sheet: A4 }]) {
    test(`the fullest ${kind} pages print on one sheet of their size (${locale})`, async ({ page, folder, siteAddress }) => {
      test.setTimeout(60_000);
      const { entries } = JSON.parse(readFileSync(`${folder}/api/v1/index.json`, 'utf8')) as IndexData;
      const paths = entries.filter((entry) => entry.kind === kind).map((entry) => new URL(entry.page[locale]).pathname);
      // The Markdown twin has the words alone, so its length tells which page is fullest.
      const length = (path: string): number => readFileSync(`${folder}${path}index.md`, 'utf8').length;
      const fullest = paths.toSorted((a, b) => length(b) - length(a)).slice(0, FULLEST);
      expect(fullest).toHaveLength(FULLEST);
      for (const path of fullest) {
        await page.goto(new URL(path, siteAddress).href);
        await expectOneSheet(page, sheet);
      }
    });
  }
}

for (const address of ['en/cards/', 'id/kartu/']) {
  test(`all tips print on one A4 sheet (${address})`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('main li')).toHaveCount(30);
    await expectOneSheet(page, A4);
  });
}

test('a card shows what to say, and no interface', async ({ page }) => {
  await page.goto('en/T07/');
  await page.waitForURL('**/tips/**');
  await page.emulateMedia({ media: 'print' });
  for (const part of ['h1', '.do', '#say-1', '#steps', '#stop', '.paper']) await expect(page.locator(part).first()).toBeVisible();
  for (const part of ['body > header', 'footer', 'aside', '#example', '.dialogue', '#why', 'button']) await expect(page.locator(part).first()).toBeHidden();
});
