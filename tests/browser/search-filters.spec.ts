/** Narrowing what was found, and what the texts of the pages add to it. */
import type { Page } from '@playwright/test';
import { blockWebAssembly, expect, readResults, test } from './site.ts';

const filter = (page: Page, name: string) => page.locator(`[data-filters] select[name=${name}]`);

/** The number behind an option that starts with these words. */
async function readCount(page: Page, name: string, option: string): Promise<number> {
  const counted = filter(page, name).locator('option', { hasText: new RegExp(`^${option}.* \\(\\d+\\)$`) });
  await expect(counted).toHaveCount(1);
  return Number(/\((\d+)\)$/.exec((await counted.textContent()) ?? '')?.[1]);
}

/** The results after every step of “Show more”. */
async function readAll(page: Page): Promise<string[]> {
  await readResults(page);
  await expect(page.locator('[data-search-state] > [role=status]')).not.toBeEmpty();
  // The texts may also come by themselves and take the button away, so it is looked for and pressed at one go.
  const press = (): Promise<string> =>
    page.locator('[data-search-state]').evaluate((region) => {
      const more = region.querySelector<HTMLElement>('[data-more]:not([hidden])');
      more?.click();
      return more ? 'more' : (region.dataset.searchState ?? '');
    });
  await expect.poll(press).toBe('done');
  return readResults(page);
}

test('filters narrow both tiers, count what they leave, and live in the address', async ({ page }) => {
  await page.goto('en/search/?q=refund');
  await readResults(page);
  await page.getByText('Filter', { exact: true }).click();
  const all = await readAll(page);
  expect(new Set(all).size, all.join()).toBe(all.length);
  const tips = await readCount(page, 'kind', 'Tips');
  expect(tips).toBe(all.filter((id) => id.startsWith('T')).length);

  await filter(page, 'kind').selectOption('tip');
  await expect(page).toHaveURL((url) => url.searchParams.get('kind') === 'tip' && url.searchParams.get('q') === 'refund');
  await expect(page.locator('[data-id^=S], [data-id^=G]')).toHaveCount(0);
  const narrowed = await readAll(page);
  expect(narrowed.toSorted()).toEqual(all.filter((id) => id.startsWith('T')).toSorted());
  await expect(page.locator('[data-also] mark').first()).toContainText(/refund/i);

  await page.reload();
  await expect(filter(page, 'kind')).toHaveValue('tip');
  await expect(page.getByText('(1)', { exact: true })).toBeVisible();
  expect((await readAll(page)).toSorted()).toEqual(narrowed.toSorted());

  // What leads nowhere cannot be chosen.
  const empty = await filter(page, 'situation').locator('option[disabled]').allTextContents();
  expect(empty.every((text) => text.endsWith(' (0)')), empty.join()).toBe(true);

  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL((url) => !url.searchParams.has('kind'));
  await expect(filter(page, 'kind')).toBeFocused();
  expect((await readAll(page)).toSorted()).toEqual(all.toSorted());
});

test('filters alone list what they let through; an address that means nothing filters nothing', async ({ page }) => {
  await page.goto('id/cari/?situation=S03&channel=chat&kind=zxqv');
  const ids = await readResults(page);
  expect(ids).toContain('S03');
  expect(ids.filter((id) => id.startsWith('T')).length).toBeGreaterThan(2);
  expect(await readCount(page, 'kind', 'Kiat')).toBe(ids.filter((id) => id.startsWith('T')).length);
  await filter(page, 'stage').selectOption('hold');
  await expect(page.locator('li[data-id]:not([data-stage=hold])')).toHaveCount(0);
  await page.getByRole('searchbox').fill('zxqvzxqv');
  await expect(page.locator('[data-search-state] > [role=status]')).toHaveText('Tidak ada halaman yang cocok dengan saringan ini.');
});

test('without WebAssembly, kind and stage still filter, and the rest says that it can’t', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await blockWebAssembly(page);
  await page.goto('en/search/?q=threatens%20to%20sue&stage=hold&situation=S05');
  expect(await readResults(page)).toContain('T23');
  await expect(page.locator('li[data-id]:not([data-stage=hold])')).toHaveCount(0);
  await expect(filter(page, 'situation')).toBeDisabled();
  await expect(page.locator('[data-filters] [role=status]')).toContainText('can’t be loaded');
  await expect(page).toHaveURL((url) => url.searchParams.get('stage') === 'hold');
  expect(errors).toEqual([]);
});

test('the texts of the pages come on demand, and lead to the part that mentions the words', async ({ page }) => {
  await page.goto('en/?q=refund');
  await readResults(page);
  await expect(page.locator('[data-also]')).toBeHidden();
  // From here on the results stay as they are, whatever else is still loading.
  const more = page.getByRole('button', { name: 'Look inside the pages too' });
  await more.focus();
  const shown = (await readResults(page)).length;
  await more.press('Enter');
  await expect(page.locator('[data-id] a').nth(shown)).toBeFocused();
  await expect(page.locator('[data-also] mark').first()).toContainText(/refund/i);
  const ids = await readAll(page);
  expect(new Set(ids).size, ids.join()).toBe(ids.length);
  for (const guide of await page.locator('[data-also] [data-id^=G] a').all()) await expect(guide).toHaveAttribute('href', /#/);
});
