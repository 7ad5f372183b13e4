/** The reader’s last searches: kept in this browser only, and erased with one button. */
import { expect, readResults, test } from './site.ts';

test('a search that was followed, submitted or left is offered again, newest first, and one button erases all', async ({ page }) => {
  const loaded = page.waitForResponse(/recent-searches/);
  await page.goto('en/search/');
  const field = page.getByRole('searchbox');
  const recent = page.locator('[data-recent] li');
  await loaded;
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-recent]')).toBeHidden();
  for (const query of ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'lawyer', 'Two', '<b>x</b>']) {
    await field.fill(query);
    await field.press('Enter');
  }
  await field.fill('they keep shouting');
  await readResults(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toHaveAttribute('data-id', /^[TS]/);

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').locator('[data-recent] li')).toHaveText(['they keep shouting', '<b>x</b>', 'Two', 'lawyer', 'seven', 'six', 'five', 'four']);
  await page.getByRole('searchbox').fill('left behind');
  await page.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.goto('en/search/');
  await expect(recent.first()).toHaveText('left behind');
  await field.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(recent.nth(1).getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('they keep shouting');
  await expect(field).toBeFocused();
  expect((await readResults(page))[0]).toBe('S01');
  await expect(page.locator('[data-recent]')).toBeHidden();

  await field.fill('');
  await page.getByRole('button', { name: 'Erase them all' }).click();
  await expect(page.locator('[data-recent]')).toBeHidden();
  await expect(field).toBeFocused();
  await expect(page.locator('[data-search-state] > [role=status]')).toHaveText('Recent searches erased.');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('shouting');
});

test('where nothing can be kept, or something else stands there, the search does without', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(() => {
    localStorage.setItem('tenang.searches', '{"not": ["a list"');
  });
  await page.goto('en/search/?q=lawyer');
  expect((await readResults(page)).slice(0, 3)).toContain('S02');
  await page.addInitScript(() => {
    for (const store of ['localStorage', 'sessionStorage']) Object.defineProperty(window, store, { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await page.goto('en/search/?q=lawyer');
  expect((await readResults(page)).slice(0, 3)).toContain('S02');
  await page.getByRole('searchbox').press('Enter');
  await page.getByRole('searchbox').fill('');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-recent]')).toBeHidden();
  expect(errors).toEqual([]);
});
