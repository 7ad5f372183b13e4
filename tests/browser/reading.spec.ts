/** Pages as they are read: without scripts, on a narrow screen, with a hurried hand. */
import { plainPhrase } from '../../src/tickets/phrase.ts';
import { PAGES, readText } from './kinds.ts';
import { expect, test } from './site.ts';

/** The first thing to say of T06, as its author wrote it. */
const SAY = readText('T06', 'en').phrases[0]?.say ?? '';

for (const locale of ['en', 'id'] as const) {
  const pages = PAGES.filter((page) => page.locale === locale);

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test(`every kind of page reads (${locale})`, async ({ page }) => {
      for (const { name, address } of pages) {
        await page.goto(address);
        await expect.soft(page.getByRole('heading', { level: 1 }), name).toBeVisible();
        expect.soft((await page.locator('main').innerText()).length, name).toBeGreaterThan(100);
        // A control that does nothing would be worse than none.
        await expect.soft(page.locator('main button:visible:not(form button)'), name).toHaveCount(0);
      }
    });
  });

  test(`no kind of page scrolls sideways (${locale})`, async ({ page }) => {
    for (const { name, address } of pages) {
      await page.goto(address);
      for (const width of [320, 360, 480, 768, 1024, 1280, 1440]) {
        await page.setViewportSize({ width, height: 640 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect.soft(overflow, `${name}, ${width} px wide`).toBeLessThanOrEqual(0);
      }
    }
  });
}

for (const { kind, list, parts, least } of [
  { kind: 'tip: its title, what to do, the first thing to say', list: { en: 'en/tips/', id: 'id/kiat/' }, parts: ['h1', '.do', '#say-1'], least: 30 },
  { kind: 'situation: its title, what it sounds like, the first thing to say', list: { en: 'en/situations/', id: 'id/situasi/' }, parts: ['h1', '.hear', '#first blockquote'], least: 24 },
]) {
  for (const locale of ['en', 'id'] as const) {
    test(`on the first phone screen of each ${kind} (${locale})`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(list[locale]);
      const addresses = await page.locator(`main li a[href*="/${list[locale]}"]`).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(addresses.length).toBeGreaterThanOrEqual(least);
      for (const address of addresses) {
        await page.goto(address);
        for (const part of parts) {
          const box = await page.locator(part).boundingBox();
          expect((box?.y ?? Infinity) + (box?.height ?? 0), `${part} on ${address}`).toBeLessThanOrEqual(640);
        }
      }
    });
  }
}

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a phrase is copied as an agent would type it', async ({ page }) => {
    await page.goto('en/T06/');
    await page.locator('#say-1').getByRole('button').click();
    await expect(page.locator('#say-1').getByRole('button')).toHaveText('Copied');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toBe(plainPhrase(SAY, 'en'));
    expect(text).toContain('[name]');
  });
});

test('where the clipboard is denied, the phrase is selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });
  await page.goto('en/T06/');
  await page.locator('#say-1').getByRole('button').click();
  await expect(page.locator('#say-1').getByRole('button')).toContainText('Selected');
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toBe(await page.locator('#say-1 blockquote').innerText());
});
