/** Filling the blanks in what an agent says. */
import type { Page } from '@playwright/test';
import { plainPhrase } from '../../src/tickets/phrase.ts';
import { readText } from './kinds.ts';
import { expect, test } from './site.ts';

const readClipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** The text of every blank of one name on the page. */
const blanks = (page: Page, name: string): Promise<string[]> => page.locator(`[data-blank=${name}]`).allTextContents();

/** What anything in the browser keeps, in one text. */
const kept = (page: Page, store: 'localStorage' | 'sessionStorage'): Promise<string> => page.evaluate((name) => JSON.stringify(Object.entries(window[name])), store);

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('what is typed stands in every blank and in every copy, in this tab only', async ({ page, context }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
    await page.goto('en/S02/');
    await page.waitForURL('**/situations/**');
    const before = await blanks(page, 'name');
    expect(before.length).toBeGreaterThan(0);
    await page.getByLabel('Name').fill('  Ms Zxqv ');
    await page.getByLabel('Name').press('Enter');
    for (const text of await blanks(page, 'name')) expect(text).toBe('Ms Zxqv');
    await page.locator('#first').getByRole('button').click();
    await expect.poll(() => readClipboard(page)).toContain('Ms Zxqv');
    expect(await readClipboard(page)).not.toContain('[name]');

    await page.goto('en/T06/');
    await page.waitForURL('**/tips/**');
    await expect(page.getByLabel('Name')).toHaveValue('Ms Zxqv');
    await page.locator('#say-1').getByRole('button').click();
    await expect.poll(() => readClipboard(page)).toBe(plainPhrase(readText('T06', 'en').phrases[0]?.say ?? '', 'en').replaceAll('[name]', 'Ms Zxqv'));
    expect(await kept(page, 'localStorage')).not.toContain('Zxqv');
    expect(requests.join(' ')).not.toContain('Zxqv');

    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.getByLabel('Name')).toHaveValue('');
    expect(await blanks(other, 'name')).not.toContain('Ms Zxqv');

    await page.getByRole('button', { name: 'Clear' }).click();
    expect(new Set(await blanks(page, 'name'))).toEqual(new Set(['name']));
    expect(await kept(page, 'sessionStorage')).not.toContain('Zxqv');
    await expect(page.getByLabel('Name')).toBeFocused();
  });

  test('a copy warns while a blank is empty, and no longer', async ({ page }) => {
    await page.goto('en/T06/');
    await page.waitForURL('**/tips/**');
    const phrase = page.locator('copy-phrase').filter({ has: page.locator('#say-1') });
    await page.locator('#say-1').getByRole('button').click();
    await expect(phrase.getByRole('status')).toHaveText('Fill in before you send: name.');
    await expect(phrase.getByRole('status')).toBeVisible();
    expect(await readClipboard(page)).toContain('[name]');
    await page.getByLabel('Name').fill('Sam');
    await page.locator('#say-1').getByRole('button').click();
    await expect(phrase.getByRole('status')).toHaveText('Copied');
    expect(await readClipboard(page)).toContain('Sam');
  });

  test('the ticket note takes the blanks too, and keeps its own brackets', async ({ page }) => {
    await page.goto('en/S01/');
    await page.waitForURL('**/situations/**');
    await page.getByLabel('Thing').fill('the third reminder');
    // The time of a blank is when something is promised for; when they called is the note’s own.
    await page.getByLabel('Time').fill('nine');
    await page.getByRole('button', { name: 'Copy the note' }).click();
    await expect.poll(() => readClipboard(page)).toContain('At [time], by [channel]');
    expect(await readClipboard(page)).toContain('the third reminder');
  });

  test('the form of address is chosen once, for every page and every copy', async ({ page, context }) => {
    await page.goto('id/T06/');
    await page.waitForURL('**/kiat/**');
    expect(new Set(await blanks(page, 'address'))).toEqual(new Set(['Bapak/Ibu']));
    await page.getByLabel('Sapaan').selectOption('Ibu');
    expect(new Set(await blanks(page, 'address'))).toEqual(new Set(['Ibu']));
    const other = await context.newPage();
    await other.goto('id/S01/');
    await other.waitForURL('**/situasi/**');
    await expect(other.getByLabel('Sapaan')).toHaveValue('Ibu');
    await other.getByLabel('Nama').fill('Ratna');
    await other.locator('#first').getByRole('button').click();
    await expect.poll(() => readClipboard(other)).toContain('Ibu Ratna');
    await other.goto('id/situasi/');
    for (const address of await blanks(other, 'address')) expect(address).toBe('Ibu');
    // The form of address has no warning of its own: Bapak/Ibu can be said.
    await page.getByLabel('Sapaan').selectOption('Bapak/Ibu');
    expect(new Set(await blanks(page, 'address'))).toEqual(new Set(['Bapak/Ibu']));
  });
});

test('markup that is typed stays text', async ({ page }) => {
  await page.goto('en/T06/');
  await page.waitForURL('**/tips/**');
  const markup = '<img src=x onerror="document.title=1"><b>x</b>';
  await page.getByLabel('Name').fill(markup);
  await page.reload();
  expect(await blanks(page, 'name')).toContain(markup);
  await expect(page.locator('main img, [data-blank] b')).toHaveCount(0);
  await expect(page).not.toHaveTitle('1');
});

test('blocked storage is no obstacle to filling', async ({ page }) => {
  await page.addInitScript(() => {
    for (const store of ['localStorage', 'sessionStorage']) Object.defineProperty(window, store, { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await page.goto('id/T06/');
  await page.waitForURL('**/kiat/**');
  await page.getByLabel('Nama').fill('Ratna');
  expect(await blanks(page, 'name')).toContain('Ratna');
});

test('nothing moves when the scripts come', async ({ page }) => {
  for (const address of ['en/T06/', 'id/S02/']) {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.route('**/_astro/**', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
      await page.goto(address);
      await page.waitForURL(/\/(tips|situasi)\//);
      await page.waitForSelector('ticket-link:defined');
      const shift = await page.evaluate(async () => {
        let sum = 0;
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value; }).observe({ type: 'layout-shift', buffered: true });
        await new Promise((resolve) => setTimeout(resolve, 200));
        return sum;
      });
      expect(shift, `${address} at ${width} px`).toBe(0);
    }
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('no fields are there, and no room for them', async ({ page }) => {
    await page.goto('en/T06/');
    await page.waitForURL('**/tips/**');
    expect((await page.locator('blank-fields').boundingBox())?.height).toBe(0);
    expect(await blanks(page, 'name')).toContain('name');
  });
});
