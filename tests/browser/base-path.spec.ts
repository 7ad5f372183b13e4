/** The same site in a folder of a host: nothing may reach beyond the folder. */
import { expect, readResults, test } from './site.ts';

test.beforeEach(({ page, base }) => {
  page.on('request', (request) => {
    expect(new URL(request.url()).pathname).toMatch(new RegExp(`^${base}`));
  });
});

test('home, lists and pages link to one another', async ({ page }) => {
  await page.goto('');
  await page.waitForURL('**/playbook/en/');
  await page.locator('main a[href*="/situations/"]:visible').first().click();
  await page.locator('main a[href*="/tips/"]').first().click();
  await expect(page.locator('main')).toHaveAttribute('data-id', /^T/);
  await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
  await page.waitForURL('**/playbook/id/kiat/**');
});

test('a guide’s links stay in the folder', async ({ page }) => {
  await page.goto('en/G1/');
  await page.waitForURL('**/guides/**');
  await page.locator('.prose a[href*="/tips/"]').first().click();
  await expect(page.locator('main')).toHaveAttribute('data-id', /^T/);
});

test('search finds pages, and their links work', async ({ page }) => {
  await page.goto('id/cari/?q=pelanggan%20ngancem%20nuntut');
  const [first = ''] = await readResults(page);
  await page.locator(`[data-id="${first}"] a`).click();
  await page.waitForURL('**/playbook/id/**');
  await expect(page.locator('main')).toHaveAttribute('data-id', first);
});

test('the search opens over a page, with its filters a press away', async ({ page }) => {
  await page.goto('en/tips/');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('threatens to sue');
  expect((await readResults(page)).slice(0, 3)).toContain('S02');
  await page.getByRole('dialog').getByRole('button', { name: 'Search' }).click();
  await page.waitForURL('**/playbook/en/search/?q=threatens+to+sue');
  await page.goto('en/search/?q=threatens+to+sue&kind=situation&situation=S02');
  expect(await readResults(page)).toEqual(['S02']);
  await page.locator('[data-id] a').click();
  await page.waitForURL('**/playbook/en/situations/**');
});

for (const address of ['T23/', 't23/', 'en/T23/']) {
  test(`${address} leads to the tip`, async ({ page }) => {
    await page.goto(address);
    await page.waitForURL('**/playbook/en/tips/**');
    await expect(page.locator('main')).toHaveAttribute('data-id', 'T23');
  });
}

test('the phrase bank gets its parts, and both languages of an entry lead on', async ({ page }) => {
  await page.goto('en/phrases/?situation=S02');
  await page.locator('#S02 h2 a').click();
  await page.waitForURL('**/playbook/en/situations/**');
  await page.getByRole('link', { name: 'Read in both languages' }).click();
  await page.getByRole('link', { name: 'Buka halamannya' }).click();
  await page.waitForURL('**/playbook/id/situasi/**');
});

test('a talk, pins and what is kept stay in the folder', async ({ page }) => {
  await page.goto('en/situations/shouts-swears-insults/');
  await page.keyboard.press('p');
  await page.keyboard.press('o');
  await page.waitForURL('**/playbook/en/situations/*/live/');
  await page.waitForFunction(() => customElements.get('live-steps'));
  await page.keyboard.press('ArrowRight');
  await page.waitForURL('**/live/#step-2');
  await page.keyboard.press('Escape');
  await page.waitForURL('**/playbook/en/');
  await page.locator('pinned-row').getByRole('link', { name: 'S01' }).click();
  await page.waitForURL('**/playbook/en/situations/**');
  await page.goto('en/mine/');
  await page.locator('[data-list=pins]').getByRole('link', { name: 'S01' }).click();
  await page.waitForURL('**/playbook/en/situations/**');
});
