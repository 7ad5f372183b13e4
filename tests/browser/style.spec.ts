/** The page of all parts: each in both schemes and every state, found by nobody who doesn’t look for it. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './site.ts';

const STATES = ['filled', 'copied', 'warned', 'failed', 'found', 'none'];

for (const [address, locale] of [['en/style/', 'en'], ['id/gaya/', 'id']] as const) {
  test(`every part can be read in both schemes and each state (${locale})`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto(address);
    for (const state of STATES) await expect(page.locator(`style-sample[data-${state}]`), state).toHaveCount(1);
    const states = await page.locator('style-sample').evaluateAll((samples) =>
      samples.map((sample) => [...sample.querySelectorAll(':scope > div')].map((part) => `${part.className} ${getComputedStyle(part).backgroundColor}`)),
    );
    expect(states.length).toBeGreaterThan(18);
    for (const parts of states) expect(parts).toEqual(parts.map((_, index) => (index % 2 === 0 ? 'light rgb(255, 255, 255)' : 'dark rgb(20, 23, 26)')));

    // What scripts bring about.
    await expect(page.locator('.blank[data-filled]').first()).toBeVisible();
    await expect(page.locator('.warning')).toHaveCount(2);
    await expect(page.locator('[data-search-state=done] li[data-id]').first()).toBeVisible();
    const words = (name: string): Promise<string | null> => page.locator('[data-search-state]').first().getAttribute(`data-${name}`);
    for (const name of ['none', 'error']) await expect(page.getByRole('status').filter({ hasText: (await words(name)) ?? '?' })).toHaveCount(2);

    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px wide`).toBeLessThanOrEqual(width);
    }
  });
}

test('no search engine lists it', async ({ page, folder }) => {
  await page.goto('en/style/');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  expect(readFileSync(`${folder}/sitemap-0.xml`, 'utf8')).not.toMatch(/\/(style|gaya)\//);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it shows each part once', async ({ page }) => {
    await page.goto('en/style/');
    await expect(page.locator('main .say').first()).toBeVisible();
    await expect(page.locator('style-sample .dark')).toHaveCount(0);
  });
});
