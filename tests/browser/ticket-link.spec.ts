/** Copying the link for a ticket: its choices, its key, and what happens where something is denied. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site.ts';

const readClipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const copyButton = (page: Page): Locator => page.locator('ticket-link button');

test.describe('the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('rich text pastes as a link', async ({ page, siteAddress }) => {
    await page.goto('en/T06/');
    await page.locator('select[name=format]').selectOption('html');
    await copyButton(page).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied: Rich text (HTML)' })).toBeVisible();
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement('div'));
      field.contentEditable = 'true';
      field.id = 'paste';
      field.focus();
    });
    await page.keyboard.press('ControlOrMeta+V');
    await expect(page.locator('#paste a')).toHaveAttribute('href', `${siteAddress}T06/`);
    await expect(page.locator('#paste')).toHaveText(/^T06 · /);
  });

  test('the last choice is remembered, and shows at once', async ({ page, siteAddress }) => {
    await page.goto('en/T06/');
    await page.getByLabel('Format').selectOption('markdown');
    await page.getByLabel('Opens in').selectOption('id');
    await page.goto('id/S02/');
    await page.waitForURL('**/situasi/**');
    await expect(page.getByLabel('Format')).toHaveValue('markdown');
    await expect(page.locator('ticket-link a')).toHaveJSProperty('href', `${siteAddress}id/S02/`);
    await page.keyboard.press('l');
    await expect.poll(() => readClipboard(page)).toBe(`[S02 · ${(await page.locator('h1').textContent()) ?? ''}](${siteAddress}id/S02/)`);
  });

  test('a choice that no longer exists is forgotten', async ({ page, siteAddress }) => {
    await page.addInitScript(() => { localStorage.setItem('tenang.ticket-format', 'bbcode'); });
    await page.goto('en/T06/');
    await copyButton(page).click();
    await expect.poll(() => readClipboard(page)).toBe(`${siteAddress}T06/`);
  });

  test('the key is a letter in a text field, and nothing with another key held', async ({ page }) => {
    await page.goto('en/T06/');
    await page.waitForURL('**/tips/**');
    await page.evaluate(async () => {
      await navigator.clipboard.writeText('before');
      document.body.append(document.createElement('input'), document.createElement('textarea'), Object.assign(document.createElement('p'), { contentEditable: 'true', textContent: 'x' }));
    });
    for (const field of ['body > input', 'body > textarea', 'body > p', 'select[name=format]']) {
      await page.locator(field).focus();
      await page.keyboard.press('l');
    }
    await expect(page.locator('body > input')).toHaveValue('l');
    await page.locator('select[name=format]').blur();
    await page.keyboard.press('Alt+l');
    await page.keyboard.press('Shift+L');
    expect(await readClipboard(page)).toBe('before');
    await page.keyboard.press('l');
    await expect.poll(() => readClipboard(page)).toContain('T06');
  });

  test('the key can be switched off for good, with all others', async ({ page }) => {
    await page.goto('en/T06/');
    await expect(copyButton(page)).toHaveAttribute('aria-keyshortcuts', 'l');
    await page.getByRole('button', { name: 'Keyboard' }).click();
    // Behind the list of keys, the page rests.
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    await page.keyboard.press('l');
    await page.getByLabel('Use single keys').uncheck();
    await page.goto('id/T07/');
    await page.waitForURL('**/kiat/**');
    await expect(copyButton(page)).not.toHaveAttribute('aria-keyshortcuts');
    await page.locator('body').press('l');
    expect(await readClipboard(page)).toBe('before');
    await page.getByRole('button', { name: 'Tombol pintas' }).click();
    await page.getByLabel('Pakai tombol tunggal').check();
    await page.keyboard.press('Escape');
    await page.locator('h1').click();
    await page.keyboard.press('l');
    await expect.poll(() => readClipboard(page)).toContain('T07');
  });
});

test('where the clipboard is denied, the link is shown and selected', async ({ page, siteAddress }) => {
  await page.addInitScript(() => {
    const deny = (): Promise<never> => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    Object.assign(navigator.clipboard, { write: deny, writeText: deny });
  });
  await page.goto('en/T06/');
  for (const format of ['markdown', 'html']) {
    await page.getByLabel('Format').selectOption(format);
    await copyButton(page).click();
    await expect(page.getByLabel('The link to copy')).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain(`${siteAddress}T06/`);
    await expect(page.getByRole('status').filter({ hasText: 'copy it yourself' })).toBeVisible();
  }
});

test('blocked storage is no obstacle to the link', async ({ page, siteAddress }) => {
  await page.addInitScript(() => {
    for (const store of ['localStorage', 'sessionStorage']) Object.defineProperty(window, store, { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await page.goto('en/T06/');
  await page.getByLabel('Opens in').selectOption('en');
  await expect(page.locator('ticket-link a')).toHaveJSProperty('href', `${siteAddress}en/T06/`);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the permanent address is a plain link', async ({ page }) => {
    await page.goto('id/T06/');
    await page.waitForURL('**/kiat/**');
    await expect(page.locator('ticket-link select').first()).toBeHidden();
    await page.locator('ticket-link a').click();
    await expect(page.locator('main')).toHaveAttribute('data-id', 'T06');
  });
});
