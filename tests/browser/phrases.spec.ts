/** The phrase bank: narrowing it down, and composing a reply. */
import type { Page } from '@playwright/test';
import { plainPhrase } from '../../src/tickets/phrase.ts';
import { readText } from './kinds.ts';
import { expect, test } from './site.ts';

const readClipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const shown = (page: Page): Promise<string[]> => page.locator('[data-entry]:visible').evaluateAll((entries) => entries.map(({ id }) => id));
const say = (id: string, index: number): string => plainPhrase(readText(id, 'en').phrases[index]?.say ?? '', 'en');

test('all phrases are narrowed down by situation, stage, channel and words, and the count is said', async ({ page }) => {
  await page.goto('en/phrases/');
  const status = page.locator('[data-filter] [role=status]');
  await expect(status).toHaveText('');
  await page.getByRole('combobox', { name: 'Situation' }).selectOption('S02');
  await expect(status).toHaveText(/^\d+ to say, \d+ to avoid$/);
  const [first, ...rest] = await shown(page);
  expect(first).toBe('S02');
  expect(rest).toContain('T23');
  expect(rest.filter((id) => id.startsWith('S'))).toEqual([]);
  await expect(page.locator('[data-parts]')).toBeHidden();

  await page.getByRole('combobox', { name: 'Stage' }).selectOption('hold');
  await expect.poll(() => shown(page)).not.toContain('S02');
  expect(await shown(page)).toContain('T23');
  // What is loaded is styled and led to like what was there.
  await page.locator('#T23-say-1 figcaption a').click();
  await expect(page).toHaveURL(/\/en\/tips\/[^/]+\/#say-1$/);
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Stage' })).toHaveValue('hold');
  await expect.poll(() => shown(page)).toContain('T23');

  await page.getByLabel('Words').fill('zxqv');
  await expect(status).toHaveText('No phrase fits all of this.');
  await expect(page.getByRole('link', { name: 'Search the pages' })).toHaveAttribute('href', /\?q=zxqv$/);
  await page.getByRole('button', { name: 'Show every phrase' }).click();
  await expect(page.getByLabel('Words')).toBeFocused();
  await expect(page.locator('[data-parts]')).toBeVisible();
  expect(page.url()).not.toContain('?');
});

test('a part of the bank is narrowed down without a request', async ({ page }) => {
  await page.goto('id/kalimat/simak-dulu/');
  await page.getByLabel('Kata').focus();
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  // Chromium asks for the icon anew when the address changes.
  page.on('request', (request) => request.url().endsWith('.svg') || requests.push(request.url()));
  await page.getByLabel('Kata').fill('catat');
  await page.getByRole('combobox', { name: 'Situasi' }).selectOption('S07');
  await page.getByLabel('Kanal').selectOption('chat');
  await expect(page.locator('[data-filter] [role=status]')).toHaveText(/diucapkan/);
  for (const text of await page.locator('[data-phrase]:visible blockquote').allInnerTexts()) expect(text.toLowerCase()).toContain('catat');
  expect(requests).toEqual([]);
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1280, height: 900 } });

  test('phrases of several parts become one reply, by keyboard alone, and stay for the tab', async ({ page }) => {
    await page.goto('en/phrases/hear-them-out/');
    await page.locator('#T07-say-1 [data-add]').press('Enter');
    await page.locator('#T07-say-2 [data-add]').press('Enter');
    await expect(page.locator('aside [role=status]')).toHaveText('Added to your reply.');
    await page.goto('en/phrases/hold-the-line/');
    await page.locator('#T23-say-1 [data-add]').press('Space');
    const items = page.locator('aside li');
    await expect(items).toHaveCount(3);
    await page.reload();
    await expect(items).toHaveCount(3);
    await expect(page.locator('#T23-say-1 [data-add]')).toHaveAttribute('aria-pressed', 'true');

    const up = items.nth(2).getByRole('button', { name: 'Move up' });
    await up.press('Enter');
    await expect(page.locator('aside [role=status]')).toHaveText('Now 2 of 3.');
    await expect(items.nth(1).getByRole('button', { name: 'Move up' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(items.nth(0)).toHaveAttribute('data-picked', 'T23-say-1');
    await items.nth(2).getByRole('button', { name: 'Take out' }).press('Enter');
    await expect(items.nth(1).getByRole('button', { name: 'Take out' })).toBeFocused();

    const copy = page.getByRole('button', { name: 'Copy reply' });
    await copy.click();
    await expect(page.locator('aside [role=status]')).toContainText('Fill in before you send: ');
    expect(await readClipboard(page)).toBe(`${say('T23', 0)}\n\n${say('T07', 0)}`);
    // As long as a field lets it be, without a place to break.
    const name = 'X'.repeat(80);
    await page.getByLabel('Name').fill(name);
    await page.getByLabel('Thing').fill('the parcel');
    await page.getByLabel('Time').fill('four');
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    }
    await copy.click();
    await expect(page.locator('aside [role=status]')).toHaveText('Copied');
    const filled = (text: string): string => text.replaceAll('[name]', name).replaceAll('[thing]', 'the parcel').replaceAll('[time]', 'four');
    expect(await readClipboard(page)).toBe(`${filled(say('T23', 0))}\n\n${filled(say('T07', 0))}`);

    await page.getByRole('button', { name: 'Start over' }).click();
    await expect(items).toHaveCount(0);
    await expect(copy).toBeHidden();
    expect(await page.evaluate(() => sessionStorage.getItem('tenang.reply-en'))).toBeNull();
  });

  test('an entry in both languages copies each of them, from the same fields', async ({ page }) => {
    await page.goto('id/T07/dua-bahasa/');
    await page.getByLabel('Nama').fill('Ratna');
    await page.getByLabel('Hal', { exact: true }).fill('X');
    await page.getByLabel('Sapaan').selectOption('Ibu');
    await page.locator('#say-1-en').getByRole('button').click();
    await expect.poll(() => readClipboard(page)).toBe(say('T07', 0).replace('[name]', 'Ratna').replace('[thing]', 'X'));
    await page.locator('#say-1-id').getByRole('button').click();
    await expect.poll(() => readClipboard(page)).toContain('Ibu Ratna');
    // The page’s own language comes first, beside the other where there is room, else above it.
    for (const [width, beside] of [[1280, true], [360, false]] as const) {
      await page.setViewportSize({ width, height: 800 });
      const [own, other] = [await page.locator('#say-2 > [lang=id]').boundingBox(), await page.locator('#say-2 > [lang=en]').boundingBox()];
      if (!own || !other) throw new Error('a side is missing');
      expect(beside ? other.x >= own.x + own.width && other.y === own.y : other.y >= own.y + own.height).toBe(true);
    }
  });
});

test('where the clipboard is denied, the reply is shown and selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('en/phrases/hear-them-out/');
  for (const index of [1, 2]) await page.locator(`#T07-say-${index} [data-add]`).click();
  await page.getByRole('button', { name: 'Copy reply' }).click();
  const area = page.getByRole('textbox', { name: 'The reply to copy' });
  await expect(area).toBeInViewport();
  await expect(area).toHaveValue(`${say('T07', 0)}\n\n${say('T07', 1)}`);
  expect(await area.evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd))).toBe(`${say('T07', 0)}\n\n${say('T07', 1)}`);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every phrase can be read, and each leads to its page', async ({ page }) => {
    await page.goto('en/phrases/');
    await page.getByRole('link', { name: 'Hold the line' }).click();
    await expect(page.locator('#T23-dont-1 blockquote')).toHaveText(readText('T23', 'en').phrases[0]?.dont.replaceAll(/[{}]/g, '') ?? '');
    await page.locator('#T23-dont-1 figcaption a').click();
    await expect(page.locator('main')).toHaveAttribute('data-id', 'T23');
    await page.getByRole('link', { name: 'Read in both languages' }).click();
    await expect(page.locator('#steps [lang=id]')).toBeVisible();
  });
});
