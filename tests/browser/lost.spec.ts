/** The page for an address that leads nowhere recognises what was meant. Runs under a base path too. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readTree } from '../../src/checks/tree.ts';
import { KINDS } from './kinds.ts';
import { expect, test } from './site.ts';

const tip = KINDS.find(({ kind }) => kind === 'tip') ?? KINDS[0];
const english = tip.en.split('/').at(-2) ?? '';
const indonesian = tip.id.split('/').at(-2) ?? '';

const guideTitle = readTree(process.cwd()).entries.find(({ id }) => id === 'G1')?.texts.id?.data.title ?? 'G1';

/** The addresses that each language’s part of the page offers. */
const offered = (page: Page, locale: string): Promise<string[]> =>
  page.locator(`section[lang=${locale}] find-entry a:visible`).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

const MEANT = [
  ['T23).', 'T23'],
  ['T23.', 'T23'],
  ['T23]', 'T23'],
  ['t23%E2%80%9D', 'T23'],
  ['%28T23%252E', 'T23'],
  ['T23%', 'T23'],
  ['T7', 'T07'],
  ['ticket/S02', 'S02'],
  [`en/kiat/${indonesian}/`, 'T23'],
  [`id/tips/${english}/`, 'T23'],
  [`en/tips/${english}).`, 'T23'],
  ['id/panduan/G1/', 'G1'],
] as const;

test('a broken address offers the page that was meant, in both languages', async ({ page, siteAddress }) => {
  test.setTimeout(60_000);
  for (const [address, id] of MEANT) {
    const response = await page.goto(`${address}#say-1`);
    expect(response?.status(), address).toBe(404);
    const links = [`${siteAddress}en/${id}/#say-1`, `${siteAddress}id/${id}/#say-1`];
    // The page of no known language says it in both; each offers its own language first.
    for (const locale of await page.locator('main section').evaluateAll((sections) => sections.map((section) => (section as HTMLElement).lang))) {
      await expect.poll(() => offered(page, locale), { message: address }).toEqual(locale === 'en' ? links : links.toReversed());
    }
  }
  await expect(page.locator('find-entry a[hreflang=id]')).toContainText(guideTitle);
  await page.locator('find-entry a[hreflang=id]').click();
  await page.waitForURL('**/id/panduan/**');
  await expect(page.locator('main')).toHaveAttribute('data-id', 'G1');
});

test('an ID that nobody gave is named, and nothing is offered', async ({ page }) => {
  await page.goto('T99/');
  await expect(page.locator('section[lang=en]').getByRole('status')).toHaveText('No page has the ID T99.');
  await expect(page.locator('section[lang=id]').getByRole('status')).toHaveText('Tidak ada halaman dengan ID T99.');
  expect(await offered(page, 'en')).toEqual([]);
});

for (const address of ['nowhere/', 'en/kiat/nowhere/', 'en/404/']) {
  test(`${address} offers nothing`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await page.locator('find-entry').first().innerText()).toBe('');
  });
}

test('what it knows weighs less than 1 KB, and nothing on other pages', ({ folder }) => {
  const [known = ''] = /<find-entry[^>]*>/.exec(readFileSync(`${folder}/404.html`, 'utf8')) ?? [];
  expect(known).toContain('T01');
  expect(known.length).toBeLessThanOrEqual(1024);
  expect(readFileSync(`${folder}/en/index.html`, 'utf8')).not.toContain('find-entry');
});
