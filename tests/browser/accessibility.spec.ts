/** WCAG 2.2 AA as far as axe can tell, on each kind of page, in both languages and both colour schemes. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { PAGES } from './kinds.ts';
import { expect, readResults, test } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, or in one part of it, in each scheme. */
async function findViolations(page: Page, part = 'html'): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // Legacy mode leaves out the second page that axe opens for frames; there are none.
    const { violations } = await new AxeBuilder({ page }).include(part).withTags(RULES).setLegacyMode().analyze();
    found.push(...violations.map(({ id, nodes }) => `${colorScheme}, ${id}: ${nodes.map(({ html }) => html).join(' ')}`));
  }
  return found;
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

for (const { locale, search, list, filter, query } of [
  { locale: 'en', search: 'en/search/', list: 'en/tips/', filter: 'Filter', query: 'refund' },
  { locale: 'id', search: 'id/cari/', list: 'id/kiat/', filter: 'Saring', query: 'minta maaf' },
]) {
  test(`every state of the search (${locale})`, async ({ page }) => {
    test.setTimeout(120_000);
    const find = async (state: string): Promise<string[]> => (await findViolations(page, 'site-search')).map((violation) => `${state}: ${violation}`);
    await page.addInitScript(() => { localStorage.setItem('tenang.searches', '["refund", "lawyer"]'); });
    await page.goto(search);
    const field = page.getByRole('searchbox');
    await expect(page.locator('[data-recent]')).toBeVisible();
    await page.getByText(filter, { exact: true }).click();
    await expect(page.locator('[data-filters] option', { hasText: '(' }).first()).toBeAttached();
    const found = await find('idle, filters open');
    await field.fill(query);
    await readResults(page);
    await expect(page.locator('[data-also] mark').first()).toBeVisible();
    found.push(...(await find('results')));
    await field.fill('zxqvzxqv');
    await expect(page.locator('[data-tell]')).toBeVisible();
    found.push(...(await find('none')));

    await page.goto(list);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').locator('[data-recent]')).toBeVisible();
    found.push(...(await find('dialog, idle')));
    await field.fill(query);
    await readResults(page);
    found.push(...(await find('dialog, results')));
    await field.fill('zxqvzxqv');
    await expect(page.locator('[data-tell]')).toBeVisible();
    found.push(...(await find('dialog, none')));

    await page.route(/\/pagefind\/|\/search\/[^/?]+\.json/, (route) => route.abort());
    await page.goto(list);
    await page.keyboard.press('Control+k');
    await field.fill(query);
    await expect(page.locator('[data-search-state="error"]')).toBeVisible();
    await expect(page.locator('[data-nothing] a').first()).toBeVisible();
    found.push(...(await find('dialog, error')));
    expect(found).toEqual([]);
  });
}
