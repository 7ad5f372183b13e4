/** A situation one step at a time, while the customer is on the line. */
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const SHOUTS = 'en/situations/shouts-swears-insults/';
const VIOLENCE = 'en/situations/threatens-violence/';
const STEPS = 'live-steps > ol > li';

/** What stands between the steps, as “3 of 9”, on the one that is on the screen. */
const progress = (page: Page) => page.locator(`${STEPS}:visible .ways > span`);

test('the keyboard leads in, through every step, and home', async ({ page, siteAddress }) => {
  await page.goto(SHOUTS);
  await page.keyboard.press('o');
  await page.waitForURL('**/live/');
  await page.waitForFunction(() => customElements.get('live-steps'));
  await expect(progress(page)).toHaveText('1 of 9');
  await page.keyboard.press('ArrowRight');
  await expect(progress(page)).toHaveText('2 of 9');
  await page.keyboard.press('Space');
  await expect(progress(page)).toHaveText('3 of 9');
  await expect(page).toHaveURL(/#step-3$/);
  await page.keyboard.press('ArrowLeft');
  await expect(progress(page)).toHaveText('2 of 9');
  await page.keyboard.press('Shift+Space');
  await expect(progress(page)).toHaveText('1 of 9');
  // Before the first step is nothing, and after the last.
  await page.keyboard.press('ArrowLeft');
  await expect(progress(page)).toHaveText('1 of 9');
  for (let step = 2; step <= 11; step += 1) await page.keyboard.press('ArrowRight');
  await expect(progress(page)).toHaveText('9 of 9');
  await expect(page.locator('#promise')).toBeVisible();
  // A key with another held, and the space bar on a button, mean something else.
  await page.keyboard.press('Alt+ArrowUp');
  await page.locator(`${STEPS}:visible`).getByRole('button', { name: 'Copy', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(progress(page)).toHaveText('9 of 9');
  await page.keyboard.press('Escape');
  await page.waitForURL(`${siteAddress}en/`);
});

test('reload, the way back and the other language keep the step', async ({ page }) => {
  await page.goto(`${SHOUTS}live/`);
  await page.getByRole('link', { name: 'Next' }).click();
  await page.getByRole('link', { name: 'Next' }).click();
  await page.reload();
  await expect(progress(page)).toHaveText('3 of 9');
  await page.goBack();
  await expect(progress(page)).toHaveText('2 of 9');
  await page.waitForFunction(() => customElements.get('live-steps'));
  await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
  await page.waitForURL('**/langsung/#step-2');
  await expect(progress(page)).toHaveText('2 dari 9');
  // An anchor of the situation’s page leads to its step; one that nothing has, to the first.
  await page.goto(`${SHOUTS}live/#promise`);
  await expect(progress(page)).toHaveText('9 of 9');
  await page.goto(`${SHOUTS}live/#nowhere`);
  await expect(progress(page)).toHaveText('1 of 9');
});

test('a script that never comes is no obstacle', async ({ page }) => {
  await page.route('**/_astro/**', (route) => route.abort());
  await page.goto(`${SHOUTS}live/`);
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(progress(page)).toHaveText('2 of 9');
});

test('what was filled in elsewhere stands here', async ({ page }) => {
  await page.goto(SHOUTS);
  await page.getByLabel('Name').fill('Ms Zxqv');
  await page.getByRole('link', { name: 'On the line' }).click();
  await expect(page.locator('#first')).toContainText('Ms Zxqv');
});

test('safety comes first, is one press away from everywhere, and has words of its own', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${VIOLENCE}live/`);
  await expect(page.locator('#box')).toBeInViewport();
  // A line for everyday anger would do harm here.
  await expect(page.locator('figcaption', { hasText: /^Say$/ })).toHaveCount(0);
  await page.goto(`${SHOUTS}live/#step-5`);
  const urgent = page.locator(`${STEPS}:visible .urgent a`);
  await expect(urgent).toHaveCount(2);
  for (const link of await urgent.all()) await expect(link).toBeInViewport({ ratio: 1 });
  await urgent.first().click();
  await page.waitForURL('**/threatens-violence/live/');
  // What they say leads to that situation, one step at a time too.
  await page.getByRole('link', { name: 'They threaten to sue' }).click();
  await page.waitForURL('**/threatens-to-sue/live/');
});

test('at 400 % nothing covers the text, and everything can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(`${VIOLENCE}live/#step-2`);
  const next = page.getByRole('link', { name: 'Next' });
  await next.scrollIntoViewIfNeeded();
  const [text, way] = await Promise.all([page.locator('#first').boundingBox(), next.boundingBox()]);
  expect((text?.y ?? 0) + (text?.height ?? 0)).toBeLessThanOrEqual(way?.y ?? 0);
  // The space bar reads on before it leads on.
  await page.goto(`${VIOLENCE}live/`);
  await page.waitForFunction(() => customElements.get('live-steps'));
  await page.keyboard.press('Space');
  await expect(progress(page)).toHaveText('1 of 9');
});

test('the way to it stands behind the first line, and takes no room from it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [SHOUTS, 'id/situasi/datang-lagi-setelah-jawaban-final/']) {
    await page.goto(address);
    const [line, way] = await Promise.all([page.locator('#first').boundingBox(), page.locator('[data-key=o]').boundingBox()]);
    expect(way?.y).toBeGreaterThanOrEqual((line?.y ?? 0) + (line?.height ?? 0));
    expect(way?.height).toBeGreaterThanOrEqual(44);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all steps are one ordered list', async ({ page }) => {
    await page.goto(`${VIOLENCE}live/`);
    await expect(page.locator(`${STEPS}:visible`)).toHaveCount(9);
    await expect(page.locator('live-steps .ways:visible, live-steps button:visible')).toHaveCount(0);
    await expect(page.locator(STEPS).first()).toContainText('Get safe.');
    await page.getByRole('link', { name: 'They threaten to sue' }).click();
    await expect(page.locator('main')).toHaveAttribute('data-id', 'S02');
  });
});
