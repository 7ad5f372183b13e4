/** The pages of all parts: each in both schemes and every state, found by nobody who doesn’t look for them. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './site.ts';

for (const locale of ['en', 'id'] as const) {
  test(`every part can be read in both schemes and each state (${locale})`, async ({ page }) => {
    test.setTimeout(90_000);
    for (const address of { en: ['en/style/', 'en/style/tools/'], id: ['id/gaya/', 'id/gaya/alat/'] }[locale]) {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(address);
      const samples = await page.locator('style-sample').evaluateAll((all) =>
        all.map((sample) => [...sample.querySelectorAll(':scope > div')].map((part) => `${part.className} ${getComputedStyle(part).backgroundColor}`)),
      );
      expect(samples.length).toBeGreaterThan(8);
      for (const parts of samples) expect(parts).toEqual(parts.map((_, index) => (index % 2 === 0 ? 'light rgb(255, 255, 255)' : 'dark rgb(20, 23, 26)')));

      // What scripts bring about.
      if (address.split('/').length === 3) {
        await expect(page.locator('.blank[data-filled]')).not.toHaveCount(0);
        await expect(page.locator('.warning')).toHaveCount(2);
      } else {
        await expect(page.locator('[data-search-state=done] li[data-id]')).not.toHaveCount(0);
        for (const name of ['none', 'error']) {
          const words = (await page.locator('[data-search-state]').first().getAttribute(`data-${name}`)) ?? '?';
          await expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(2, { timeout: 20_000 });
        }
      }

      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      for (const width of [320, 360, 768]) {
        await page.setViewportSize({ width, height: 640 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${address} ${width} px wide`).toBeLessThanOrEqual(width);
      }
    }
  });
}

test('no search engine lists them', async ({ page, folder }) => {
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
