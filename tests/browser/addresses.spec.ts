/** Permanent addresses, the choice of language, and twins. */
import { KINDS } from './kinds.ts';
import { expect, test } from './site.ts';

for (const { locale, path } of [
  { locale: 'en-US', path: '/en/tips/' },
  { locale: 'id-ID', path: '/id/kiat/' },
  { locale: 'fr-FR', path: '/en/tips/' },
]) {
  test.describe(`a ${locale} browser`, () => {
    test.use({ locale });

    for (const address of ['T23/', 't23/']) {
      test(`${address} leads to the tip in the reader’s language`, async ({ page }) => {
        await page.goto(`${address}#say-2`);
        await page.waitForURL((url) => url.pathname.includes(path));
        await expect(page.locator('main')).toHaveAttribute('data-id', 'T23');
        expect(new URL(page.url()).hash).toBe('#say-2');
      });
    }

    test('the root leads to the reader’s language', async ({ page }) => {
      await page.goto('');
      await page.waitForURL((url) => url.pathname.endsWith(path.slice(0, 4)));
    });
  });
}

test('the language that a reader chose comes before the browser’s', async ({ page }) => {
  await page.goto('en/T23/');
  await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await page.goto('T06/');
  await page.waitForURL((url) => url.pathname.includes('/id/kiat/'));
});

test('blocked storage is no obstacle', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await page.goto('T23/');
  await page.waitForURL((url) => url.pathname.includes('/en/tips/'));
  await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
});

for (const address of ['en/T23/', 'en/t23/', 'id/T23/', 'id/s02/']) {
  test(`${address} leads to its page in its language`, async ({ page }) => {
    await page.goto(`${address}#stop`);
    await page.waitForURL((url) => !/\/[ts]\d+\/$/i.test(url.pathname));
    expect(new URL(page.url()).hash).toBe('#stop');
    await expect(page.locator('main')).toHaveAttribute('data-id', address.slice(3, 6).toUpperCase());
    await expect(page.locator('html')).toHaveAttribute('lang', address.slice(0, 2));
  });
}

test('every kind of page links its twin, and back', async ({ page, siteAddress }) => {
  await page.goto('en/about/');
  const pages = KINDS.flatMap(({ en, id }) => [en, id]);
  const links = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map(async (address) => {
          const html = await fetch(address).then((response) => response.text());
          const text = new DOMParser().parseFromString(html, 'text/html');
          const link = text.querySelector('choose-language a');
          return { lang: text.documentElement.lang, name: link?.textContent, leads: new URL(link?.getAttribute('href') ?? '', address).href };
        }),
      ),
    pages.map((path) => siteAddress + path),
  );
  expect(links).toEqual(KINDS.flatMap(({ en, id }) => [{ lang: 'en', name: 'Bahasa Indonesia', leads: siteAddress + id }, { lang: 'id', name: 'English', leads: siteAddress + en }]));
});

test('the way to the twin and back is one press each', async ({ page, siteAddress }) => {
  const { en, id } = KINDS.find(({ kind }) => kind === 'tip') ?? KINDS[0];
  await page.goto(en);
  await page.getByRole('link', { name: 'Bahasa Indonesia', exact: true }).click();
  await expect(page).toHaveURL(siteAddress + id);
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(siteAddress + en);
});

for (const { address, lang, title } of [
  { address: 'nowhere/', lang: 'en', title: 'This address leads nowhere' },
  { address: 'en/nowhere/', lang: 'en', title: 'This address leads nowhere' },
  { address: 'id/kiat/nowhere/', lang: 'id', title: 'Halaman tidak ditemukan' },
]) {
  test(`${address} says that it leads nowhere, in its language`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a permanent address offers both languages', async ({ page }) => {
    await page.goto('T23/');
    for (const [language, path] of [['en', '/en/tips/'], ['id', '/id/kiat/']] as const) {
      await expect(page.locator(`main a[hreflang="${language}"]`)).toHaveAttribute('href', new RegExp(path));
    }
    await page.locator('main a[hreflang="id"]').click();
    await expect(page.locator('main')).toHaveAttribute('data-id', 'T23');
  });

  test('a permanent address of a language leads on, to the top of the page: only a script can carry an anchor', async ({ page }) => {
    await page.goto('id/T23/#say-2');
    await page.waitForURL((url) => url.pathname.includes('/id/kiat/'));
    await expect(page.locator('main')).toHaveAttribute('data-id', 'T23');
  });
});
