/** Search by what is happening. */
import { blockWebAssembly, expect, readResults, test } from './site.ts';

/** The files of the situation index. */
const INDEX = /\/search\/[^/?]+\.json/;

const QUERIES = [
  { address: 'en/search/', query: 'threatens to sue', wanted: ['S02', 'T23'] },
  { address: 'id/cari/', query: 'pelanggan ngancem nuntut', wanted: ['S02', 'T23'] },
];

for (const { address, query, wanted } of QUERIES) {
  test(`“${query}” finds ${wanted.join(' or ')} in the top three`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('[data-search-state="idle"]')).toBeAttached();
    await page.getByRole('searchbox').pressSequentially(query);
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === query);
    const ids = await readResults(page);
    expect(wanted.some((id) => ids.slice(0, 3).includes(id)), ids.join()).toBe(true);
    await page.locator(`[data-id="${ids[0] ?? ''}"] a`).click();
    await expect(page.locator('main')).toHaveAttribute('data-id', ids[0] ?? '');
  });
}

test('a sentence whose words never stand together still finds its page', async ({ page }) => {
  await page.goto(`en/search/?q=${encodeURIComponent('the man is bringing up his solicitor zxqv again about a kettle')}`);
  expect((await readResults(page)).slice(0, 3)).toContain('S02');
});

test('the address holds the query and brings it back', async ({ page }) => {
  await page.goto('en/search/?q=lawyer');
  await expect(page.getByRole('searchbox')).toHaveValue('lawyer');
  const ids = await readResults(page);
  expect(ids).toContain('S02');
  await page.reload();
  expect(await readResults(page)).toEqual(ids);
});

test('the keyboard alone gets from the field to a page and back', async ({ page }) => {
  await page.goto('en/search/');
  const field = page.getByRole('searchbox');
  await field.fill('lawyer');
  await readResults(page);
  await field.press('ArrowDown');
  await expect(page.locator('[data-search-state] a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
});

test('an emptied field shows the situations again', async ({ page }) => {
  await page.goto('en/search/?q=lawyer');
  await readResults(page);
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('[data-search-state="idle"]')).toBeAttached();
  await expect(page.locator('[data-search-state] [data-id]')).toHaveCount(0);
  await expect(page).toHaveURL((url) => !url.searchParams.has('q'));
});

test('words that nobody wrote find nothing, and the page says what is left', async ({ page }) => {
  await page.goto('en/search/?q=zxqvzxqv');
  expect(await readResults(page)).toEqual([]);
  await expect(page.getByRole('status')).toContainText('Every situation is listed below');
});

test('markup in a query stays text', async ({ page }) => {
  await page.goto(`en/search/?q=${encodeURIComponent('<img src=x onerror="document.title=1"> sue')}`);
  expect((await readResults(page)).slice(0, 3)).toContain('S02');
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page).not.toHaveTitle('1');
});

test('without its index the full text answers', async ({ page }) => {
  await page.route(INDEX, (route) => route.abort());
  await page.goto('en/search/?q=lawyer');
  expect((await readResults(page)).slice(0, 3)).toContain('S02');
});

test('a broken or missing index is as good as none', async ({ page }) => {
  for (const answer of [{ contentType: 'application/json', body: '{"pages": 7' }, { contentType: 'application/json', body: '{"pages": 7}' }, { status: 404 }]) {
    await page.route(INDEX, (route) => route.fulfill(answer));
    await page.goto('en/search/?q=lawyer');
    expect((await readResults(page)).slice(0, 3)).toContain('S02');
  }
});

test('without WebAssembly the index answers by itself', async ({ page }) => {
  await blockWebAssembly(page);
  await page.goto('en/search/?q=lawyer%20zxqv%20zxqw%20zxqx');
  expect((await readResults(page)).slice(0, 3)).toContain('S02');
});

test('offline, what has been loaded still answers', async ({ page, context }) => {
  await page.goto('en/search/?q=lawyer');
  await readResults(page);
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('they keep shouting');
  await expect(page.locator('[data-search-state] li').first()).toHaveAttribute('data-id', 'S01');
});

test('whatever is typed, the search comes to its end, and the list stays', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto('en/search/');
  const field = page.getByRole('searchbox');
  for (const [name, query] of [
    ['one letter', 'q'],
    ['ten thousand letters', 'shout '.repeat(1700)],
    ['stop words only', 'it is the'],
    ['emoji', '😡😡'],
    ['right-to-left text', 'مرحبا \u202E refund'],
    ['markup', '<script>alert(1)</script><svg onload=alert(1)>'],
    ['percent signs and quotes', '%00 %zz "\'` \\ ${x} {{x}}'],
  ] as const) {
    await field.fill(query);
    await field.press('Enter');
    await expect(page.locator('[data-search-state="done"]'), name).toBeVisible();
    await expect(page.locator('main a[href*="/situations/"]:visible').first(), name).toBeAttached();
    await expect(page.locator('main :is(script, svg, img)'), name).toHaveCount(0);
  }
  for (const query of ['', '   ']) {
    await field.fill(query);
    await field.press('Enter');
    await expect(page.locator('[data-search-state="idle"]')).toBeAttached();
  }
  expect(errors).toEqual([]);
});

test('offline before the search was loaded, the page says so and keeps its list', async ({ page }) => {
  await page.route('**/_astro/search-panel.*', (route) => route.abort('internetdisconnected'));
  await page.goto('id/cari/');
  await page.getByRole('searchbox').fill('pengacara');
  await expect(page.locator('[data-search-state="error"]')).toBeVisible();
  await expect(page.getByRole('status')).toContainText('Semua situasi ada di bawah');
  await expect(page.locator('main a[href*="/situasi/"]:visible').first()).toBeVisible();
});

test('a typed ID goes first', async ({ page }) => {
  await page.goto('en/search/?q=t7');
  expect((await readResults(page))[0]).toBe('T07');
});

test('a query in the other language finds its page', async ({ page }) => {
  await page.goto('en/search/?q=pelanggan%20ngancem%20nuntut');
  await expect(page.locator('[data-search-state] li').first()).toHaveAttribute('data-id', /S02|T23/);
});

test('a result says why, and no page is shown twice', async ({ page }) => {
  await page.goto('en/search/?q=my%20lawyer%20xyzzy%20qqq');
  await expect(page.locator('[data-search-state] mark').first()).toContainText('lawyer');
  await page.waitForLoadState('networkidle');
  const ids = await readResults(page);
  expect(new Set(ids).size).toBe(ids.length);
});

test('without its index and without the full text the page says so and keeps its list', async ({ page }) => {
  await page.route(/\/pagefind\//, (route) => route.abort());
  await page.route(INDEX, (route) => route.abort());
  await page.goto('en/search/?q=lawyer');
  await expect(page.locator('[data-search-state="error"]')).toBeVisible();
  await expect(page.getByRole('status')).toContainText('Every situation is listed below');
  await expect(page.locator('main a[href*="/situations/"]:visible').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to every situation with what it sounds like', async ({ page }) => {
    await page.goto('en/');
    await page.getByRole('searchbox').fill('lawyer');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=lawyer$/);
    await expect(page.getByText('“You’ll hear from my lawyer.”')).toBeVisible();
  });
});
