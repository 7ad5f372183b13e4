/** The playbook inside a help desk: another site’s page with our panel in a frame, and the bookmark that searches. */
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { expect, test } from './site.ts';

/** Opens a ticket in a help desk of another origin, with `html` in it; gives its address. */
async function openTicket(page: Page, html: string): Promise<string> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html><title>Ticket</title>${html}`));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await page.goto(address);
  server.close();
  return address;
}

test.describe('the snippet in another site’s page', () => {
  for (const [locale, address] of [['en', 'en/helpdesk/'], ['id', 'id/sistem-tiket/']] as const) {
    test(`shows the panel, fits, and copies (${locale})`, async ({ page, siteAddress, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(address);
      const written = await page.locator('code', { hasText: '<iframe' }).innerText();
      await page.getByRole('button', { name: locale === 'en' ? 'Copy the snippet' : 'Salin kode' }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(written);
      // The snippet names the site’s public address; here the site stands elsewhere.
      const snippet = written.replace(/src="https?:\/\/[^/]+\//, `src="${siteAddress}`);
      const desk = await openTicket(page, snippet);
      const panel = page.frameLocator('iframe');
      await expect(panel.locator('main')).toHaveAttribute('data-id', 'T01');
      await expect(panel.locator('html')).toHaveAttribute('lang', locale);
      expect(await panel.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0);
      const button = panel.locator('#say-1').getByRole('button');
      await button.click();
      await expect(button).toHaveText(locale === 'en' ? 'Copied' : 'Tersalin');
      const full = panel.getByRole('link', { name: locale === 'en' ? 'Open the whole page' : 'Buka halaman lengkap' });
      const [opened] = await Promise.all([context.waitForEvent('page'), full.click()]);
      await expect(opened.locator('main')).toHaveAttribute('data-id', 'T01');
      await expect(page).toHaveURL(desk);
    });
  }
});

test('every panel fits a frame of 320 pixels', async ({ page, folder }) => {
  await page.setViewportSize({ width: 320, height: 560 });
  const addresses = LOCALES.flatMap((locale) => readdirSync(`${folder}/embed/${locale}`).map((id) => `embed/${locale}/${id}/`));
  expect(addresses).toHaveLength(2 * 58);
  // A situation of this kind has every part that a panel may have; the others stand in its place one by one.
  await page.goto('embed/en/S02/');
  await expect(page.locator('.safety, .say:not(.dont), .dont, .badge, .blank')).not.toHaveCount(0);
  const tooWide = await page.evaluate(async (panels) => {
    const texts = await Promise.all(panels.map((panel) => fetch(`../../../${panel}`).then((response) => response.text())));
    return panels.filter((_, index) => {
      const main = new DOMParser().parseFromString(texts[index] ?? '', 'text/html').querySelector('main[data-id]');
      if (main) document.querySelector('main')?.replaceWith(document.importNode(main, true));
      return !main || document.documentElement.scrollWidth > document.documentElement.clientWidth;
    });
  }, addresses);
  expect(tooWide).toEqual([]);
});

test.describe('a panel without a language', () => {
  test.use({ locale: 'id-ID' });

  test('leads to the reader’s', async ({ page }) => {
    await page.goto('embed/S03/');
    await page.waitForURL('**/embed/id/S03/');
    await expect(page.locator('main')).toHaveAttribute('data-id', 'S03');
    await expect(page.locator('#first')).toBeVisible();
  });
});

test('the bookmark searches for the selected words in a window of its own', async ({ page, siteAddress, context }) => {
  await page.goto('en/helpdesk/');
  const written = await page.locator('code', { hasText: 'javascript:' }).innerText();
  const script = written.replace('javascript:', '').replace(/open\('https?:\/\/[^/]+\//, `open('${siteAddress}`);
  await openTicket(page, '<p id="said">they’re threatening to sue &amp; shout</p>');
  await page.locator('#said').selectText();
  const [opened] = await Promise.all([context.waitForEvent('page'), page.evaluate(script)]);
  await expect(opened).toHaveURL((url) => url.pathname === '/en/search/' && url.searchParams.get('q') === 'they’re threatening to sue & shout');
  expect(opened.url()).toContain(siteAddress);
});
