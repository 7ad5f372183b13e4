/** The list of keys, and the one switch for those that work alone. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './site.ts';

test('? lists the keys, and one switch turns all that work alone off for good', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  const open = page.getByRole('button', { name: 'Keyboard' });
  await page.goto('en/search/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('keyboard-help'))).toEqual([]);
  await expect(open).toHaveAttribute('aria-keyshortcuts', '?');

  // In a field it is a question mark.
  await page.getByRole('searchbox').press('?');
  await expect(page.getByRole('searchbox')).toHaveValue('?');
  await expect(help).toHaveCount(0);
  await page.getByRole('searchbox').blur();
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
  for (const key of ['?', 'L', 'Esc']) await expect(help.getByRole('rowheader', { name: key, exact: true })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).include('dialog').setLegacyMode().analyze()).violations).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 400 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(help.getByRole('button', { name: 'Close' })).toBeInViewport();
  await help.getByRole('switch').uncheck();
  await help.getByRole('button', { name: 'Close' }).click();
  await expect(help).toBeHidden();

  // Off, here and on the next page; the button is there for everybody.
  await page.keyboard.press('?');
  await expect(help).toBeHidden();
  await page.goto('id/kiat/');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const indonesian = page.getByRole('button', { name: 'Tombol pintas' });
  await expect(indonesian).not.toHaveAttribute('aria-keyshortcuts');
  await expect(indonesian.locator('kbd')).toBeHidden();
  await indonesian.click();
  const list = page.getByRole('dialog', { name: 'Tombol pintas' });
  await expect(list.getByRole('switch')).not.toBeChecked();
  await list.getByRole('switch').check();
  await page.keyboard.press('Escape');
  await expect(indonesian).toBeFocused();
  await page.keyboard.press('?');
  await expect(list).toBeVisible();
});
