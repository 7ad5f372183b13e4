/** WCAG 2.2 AA as far as axe can tell, on each kind of page, in both languages and both colour schemes. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { PAGES } from './kinds.ts';
import { expect, readResults, test } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in the light scheme, and what the dark one changes: contrast. */
async function findViolations(page: Page): Promise<string[]> {
  // Legacy mode leaves out the second page that axe opens for frames; there are none.
  const light = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).setLegacyMode().analyze();
  return [...light.violations, ...dark.violations].map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const { name, address } of PAGES) {
  test(name, async ({ page }) => {
    await page.goto(address);
    expect(await findViolations(page)).toEqual([]);
  });
}

for (const address of ['', 'T23/']) {
  test(`the choice of language at /${address}`, async ({ page }) => {
    // Without its script the page stays instead of leading on.
    await page.route('**/_astro/**', (route) => route.abort());
    await page.goto(address);
    expect(await findViolations(page)).toEqual([]);
  });
}

test('phrases, narrowed down and picked', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('id/kalimat/?situation=S02');
  for (const phrase of ['S02-first', 'T23-say-1']) await page.locator(`#${phrase} [data-add]`).click();
  await expect(page.locator('aside li')).toHaveCount(2);
  expect(await findViolations(page)).toEqual([]);
});

for (const [state, query] of [['done', 'threatens to sue'], ['none', 'zxqvzxqv']] as const) {
  test(`search, ${state}`, async ({ page }) => {
    await page.goto(`en/search/?q=${query}`);
    await readResults(page);
    expect(await findViolations(page)).toEqual([]);
  });
}

test('search, error', async ({ page }) => {
  await page.route(/\/pagefind\/|\/search\/[^/?]+\.json/, (route) => route.abort());
  await page.goto('en/search/?q=lawyer');
  await expect(page.locator('[data-search-state="error"]')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});
