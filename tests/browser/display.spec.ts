/** Scheme and text size: chosen once, there before the first paint of every page after. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const WHITE = 'rgb(255, 255, 255)';
const NIGHT = 'rgb(20, 23, 26)';

/** What the page looks like now: its ground, its root’s font size, and the colour of the browser’s own bar. */
const look = (page: Page): Promise<{ ground: string; size: string; bar: string }> =>
  page.evaluate(() => ({
    ground: getComputedStyle(document.body).backgroundColor,
    size: getComputedStyle(document.documentElement).fontSize,
    bar: [...document.querySelectorAll<HTMLMetaElement>('[name=theme-color]')].find(({ media }) => matchMedia(media).matches)?.content ?? '',
  }));

test('a choice shows at once, in other tabs too, and before the first paint of every page after', async ({ page, context, siteAddress }) => {
  const other = await context.newPage();
  await other.goto(`${siteAddress}id/panduan/`);
  await page.goto('en/tips/');
  expect(await look(page)).toEqual({ ground: WHITE, size: '16px', bar: '#ffffff' });
  await page.getByRole('button', { name: 'Display' }).click();
  await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('radio', { name: 'Larger' }).check();
  const chosen = { ground: NIGHT, size: '20.8px', bar: '#14171a' };
  expect(await look(page)).toEqual(chosen);
  await expect.poll(() => look(other)).toEqual(chosen);
  expect((await new AxeBuilder({ page }).include('#display').setLegacyMode().analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('#display')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Display' })).toBeFocused();

  // Only what stands in the page itself runs, as before a slow script: no flash.
  await page.route('**/_astro/**', (route) => route.abort());
  for (const address of ['en/tips/', 'id/', 'T06/']) {
    await page.goto(address);
    expect(await look(page), address).toMatchObject({ ground: NIGHT, size: '20.8px', bar: '#14171a' });
  }
  await page.unroute('**/_astro/**');

  // The largest size in the narrowest window, and on paper.
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ['en/', 'en/situations/', 'id/kiat/', 'id/sistem-tiket/', 'id/S02/']) {
    await page.goto(address);
    await page.waitForLoadState();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
    expect(await page.locator('.wordmark').evaluate((mark) => mark.getClientRects().length), 'the wordmark is one piece').toBe(1);
  }
  await page.emulateMedia({ media: 'print' });
  expect(await look(page)).toMatchObject({ ground: WHITE, size: '16px' });
  await page.emulateMedia({ media: null, colorScheme: 'dark' });

  await page.getByRole('button', { name: 'Tampilan' }).click();
  await expect(page.getByRole('radio', { name: 'Gelap' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Lebih besar' })).toBeChecked();
  await page.getByRole('radio', { name: 'Terang' }).check();
  expect(await look(page)).toMatchObject({ ground: WHITE, bar: '#ffffff' });
  await page.getByRole('radio', { name: 'Sistem' }).check();
  await page.getByRole('radio', { name: 'Biasa' }).check();
  expect(await look(page)).toEqual({ ground: NIGHT, size: '16px', bar: '#14171a' });
  // The pages that were opened are remembered too.
  expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name !== 'tenang.recent'))).toEqual([]);
});

test('where storage is blocked, a choice holds for the page', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    for (const store of ['localStorage', 'sessionStorage']) Object.defineProperty(window, store, { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await page.goto('en/about/');
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('radio', { name: 'Large', exact: true }).check();
  expect(await look(page)).toMatchObject({ ground: NIGHT, size: '18.4px' });
  // So does the switch for single keys.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keyboard' }).click();
  await page.getByRole('switch').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

  test('the system’s scheme applies, and nothing offers what can’t be had', async ({ page }) => {
    await page.goto('en/tips/');
    await expect(page.locator('body')).toHaveCSS('background-color', NIGHT);
    await expect(page.locator('footer button')).toHaveCount(2);
    await expect(page.locator('footer button:visible, #display:visible')).toHaveCount(0);
  });
});
