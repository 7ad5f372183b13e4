/** The search over any page: opened, used and left by keyboard alone. */
import { expect, readResults, test } from './site.ts';

for (const { locale, address, query, wanted, nothing, group } of [
  { locale: 'en', address: 'en/tips/', query: 'threatens to sue', wanted: 'S02', nothing: 'Nothing found for these words.', group: 'They attack' },
  { locale: 'id', address: 'id/kiat/', query: 'ngancem nuntut', wanted: 'S02', nothing: 'Tidak ada halaman yang cocok dengan kata-kata itu.', group: 'Pelanggan menyerang' },
]) {
  test(`Ctrl+K opens it, the keys lead through it, and Escape leads back (${locale})`, async ({ page }) => {
    const requests: string[] = [];
    await page.goto(address, { waitUntil: 'networkidle' });
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    const link = page.locator('main a').first();
    await link.focus();
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    const field = dialog.getByRole('searchbox');
    await expect(field).toBeFocused();
    await expect(dialog).toHaveAccessibleName(await field.evaluate((input) => document.getElementById(input.getAttribute('aria-labelledby') ?? '')?.textContent ?? ''));

    await page.keyboard.type(query);
    expect((await readResults(page)).slice(0, 3)).toContain(wanted);
    // Its own code and markup, then what any first answer needs.
    const first = requests.findIndex((path) => /later|-rest\.|pagefind|phrase|recent/.test(path));
    expect(requests.slice(0, first < 0 ? undefined : first).length, requests.join(' ')).toBeLessThanOrEqual(5);
    await expect(page).toHaveURL((url) => url.search === '');

    const links = dialog.locator('li[data-id] a');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(links.last()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('z');
    await expect(field).toHaveValue(`${query}z`);

    await field.fill('zxqvzxqv');
    await expect(dialog.getByRole('status').first()).toHaveText(nothing);
    await expect(dialog.getByRole('link', { name: group })).toHaveAttribute('href', /#attack$/);
    await expect(dialog.locator('[data-copy]')).toContainText('“zxqvzxqv”');
    await expect(dialog.locator('[data-tell] button')).toBeVisible();

    await field.press('Escape');
    await expect(field).toHaveValue('');
    await field.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(link).toBeFocused();

    await page.keyboard.press('Meta+k');
    await field.fill(query);
    await readResults(page);
    const id = await dialog.locator('[data-id]').first().getAttribute('data-id');
    await field.press('Enter');
    await expect(page.locator('main')).toHaveAttribute('data-id', id ?? '');
  });
}

test('the link in the header opens it, as does / outside of fields, and its button leads to the search page', async ({ page }) => {
  await page.goto('en/S02/');
  await page.waitForURL('**/situations/**');
  await page.getByLabel('Name').fill('Ms');
  await page.getByLabel('Name').press('/');
  await expect(page.getByLabel('Name')).toHaveValue('Ms/');
  await page.locator('h1').click();
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await expect(dialog.getByRole('searchbox')).toHaveValue('');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();

  await page.locator('open-search a').click();
  await dialog.getByRole('searchbox').fill('lawyer');
  await dialog.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/en\/search\/\?q=lawyer$/);
  expect((await readResults(page)).slice(0, 3)).toContain('S02');

  // A page with a field of its own needs no dialog.
  await page.locator('h1').click();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.locator('dialog')).toHaveCount(0);
});

test('where its markup cannot be had, the link is a link', async ({ page }) => {
  await page.route('**/search/dialog-en.txt', (route) => route.abort());
  await page.goto('en/tips/');
  await page.keyboard.press('Control+k');
  await page.waitForURL('**/en/search/');
});

test('what is loaded later never moves the results under the reader’s hands', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/search\/(en-rest|en-phrases|id)\./, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('en/search/');
  await page.getByRole('searchbox').fill('he keeps shouting about a refund');
  const ids = await readResults(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const loaded = Promise.all([page.waitForResponse(/\/search\/en-rest\./), page.waitForResponse(/\/search\/id\./)]);
  release();
  await loaded;
  // The texts come in below, after a pause.
  await expect(page.locator('[data-also] mark').first()).toBeVisible();
  expect((await readResults(page)).slice(0, ids.length)).toEqual(ids);
  await expect(page.locator('li[data-id] a').nth(1)).toBeFocused();
});
