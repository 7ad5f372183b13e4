/** What a reader keeps in this browser: pins, notes, recent pages, and the file that carries them. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const TIP = 'en/tips/let-them-get-it-out/';
const list = (page: Page, name: string) => page.locator(`[data-list=${name}] li`);
const told = (page: Page) => page.locator('my-things [role=status]');

const kept = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage).filter(([name]) => /^tenang\.(pins|recent|note)/.test(name)).map(([name, value]) => [name.slice(7), String(value)])));

/** Fills the memory with pins, notes and pages before the page reads it. */
async function openMine(page: Page, things: Record<string, string> = {}): Promise<void> {
  await page.goto('en/404/');
  await page.evaluate((values) => { for (const [name, value] of Object.entries(values)) localStorage.setItem(`tenang.${name}`, value); }, things);
  await page.goto('en/mine/');
  await page.waitForFunction(() => customElements.get('my-things'));
}

const chooseFile = (page: Page, text: string): Promise<void> => page.locator('[type=file]').setInputFiles({ name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(text) });

/** Leaves no room for a single character. */
async function fillMemory(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (let size = 4_194_304; size >= 1; size /= 2) {
      // A name takes room too, so the last pieces share one.
      const name = size > 1024 ? `filler-${size}` : 'filler';
      try {
        localStorage.setItem(name, (localStorage.getItem(name) ?? '') + 'x'.repeat(size));
      } catch {
        // Half as much may fit.
      }
    }
  });
}

test('a pin, a note and the pages opened last are here, on the home page, and nowhere else', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  await page.goto(TIP);
  const pin = page.getByRole('button', { name: 'Pin' });
  await page.keyboard.press('p');
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('pin-entry [role=status]')).toHaveText(/^Pinned\./);
  await page.locator('summary', { hasText: 'Your note' }).press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Zxqv: our waiver, p. 12');
  await page.goto('id/kiat/');
  await page.locator('main a[href*="/kiat/"]').first().click();
  await expect(page.locator('pin-entry button')).toHaveAttribute('aria-pressed', 'false');
  await page.goto(TIP);
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('entry-note details')).toHaveAttribute('open');
  await expect(page.getByLabel('Your note')).toHaveValue('Zxqv: our waiver, p. 12');

  await page.goto('en/');
  await expect(page.locator('pinned-row li')).toHaveText([/T06/]);
  await page.getByRole('link', { name: 'All of mine' }).click();
  await expect(list(page, 'pins')).toHaveText([/T06\s*Let them get it out/]);
  await expect(list(page, 'recent')).toHaveText([/T06/, /T\d\d/]);
  // A note is changed here too, and gone once it is emptied.
  const note = page.getByLabel('Your note on T06');
  await note.fill('Zxqv: waiver, p. 13');
  expect((await kept(page))['note.T06']).toBe('Zxqv: waiver, p. 13');
  await note.fill('  ');
  await note.blur();
  await expect(list(page, 'notes')).toHaveCount(0);
  await page.getByRole('button', { name: 'Unpin T06' }).press('Enter');
  await expect(page.locator('#pins')).toBeFocused();
  await expect(page.locator('[data-list=pins]')).toContainText('Nothing yet.');
  await page.goto('en/');
  await expect(page.locator('pinned-row')).toBeHidden();
  expect(requests.join(' ')).not.toContain('Zxqv');
});

test('export, erase and import bring everything back', async ({ page }) => {
  const things = { pins: 'T23 S02 G1', recent: 'S02 T23', 'note.S02': 'Legal: “ext. 4410”\n<b>bold</b>', 'note.T99': 'a page that is gone' };
  await openMine(page, things);
  await expect(list(page, 'notes')).toHaveCount(2);
  await expect(list(page, 'notes').last()).toContainText('No longer in the playbook');
  await expect(page.locator('my-things li b')).toHaveCount(0);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^tenang-mine-\d{4}-\d\d-\d\d\.json$/);
  await expect(told(page)).toContainText(download.suggestedFilename());
  const file = await download.path();

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Keep it' }).press('Enter');
  expect(await kept(page)).toEqual(things);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.keyboard.press('Escape');
  expect(await kept(page)).toEqual(things);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(told(page)).toHaveText('All erased.');
  expect(await kept(page)).toEqual({});
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(told(page)).toHaveText('There is nothing to export yet.');

  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import' }).click();
  await (await choosing).setFiles(file);
  await expect(told(page)).toHaveText('Done. New pins: 3. New notes: 2. Notes that now hold both texts: 0.');
  expect(await kept(page)).toEqual(things);
  // Once more adds nothing; another text on the same page joins ours.
  await page.locator('[type=file]').setInputFiles(file);
  await expect(told(page)).toHaveText('Done. New pins: 0. New notes: 0. Notes that now hold both texts: 0.');
  await chooseFile(page, readFileSync(file, 'utf8').replace('a page that is gone', 'their words'));
  await expect(told(page)).toContainText('both texts: 1.');
  expect((await kept(page))['note.T99']).toBe('a page that is gone\n\ntheir words');
});

test('a file that isn’t sound changes nothing, and is told why', async ({ page }) => {
  const things = { pins: 'T23', 'note.S02': 'mine' };
  await openMine(page, things);
  const sound = { app: 'tenang', version: 1, pins: ['T01'], recent: [], notes: { T01: 'x' } };
  for (const [text, why] of [
    [JSON.stringify(sound).slice(0, 50), 'damaged, or cut short'],
    ['{"bookmarks":[]}', 'wasn’t exported from here'],
    [JSON.stringify({ ...sound, version: 7 }), 'version “7”'],
    [JSON.stringify({ ...sound, pins: ['<img src=x>$&'] }), '“<img src=x>$&”'],
    [JSON.stringify({ ...sound, notes: { T01: 1 } }), 'the note on T01 is no text'],
    [JSON.stringify({ ...sound, recent: 'T01' }), 'lacks its “recent”'],
    ['x'.repeat(2_000_001), 'far too large'],
  ] as const) {
    await chooseFile(page, text);
    await expect(told(page)).toContainText(why);
    await expect(told(page)).toContainText('Nothing was changed.');
    expect(await kept(page)).toEqual(things);
  }
  await expect(page.locator('my-things img')).toHaveCount(0);
});

test('a full memory is said so, and takes nothing away', async ({ page }) => {
  const things = { pins: 'T23', 'note.S02': 'mine' };
  await openMine(page, things);
  await page.evaluate(() => { localStorage.setItem('spare', 'x'.repeat(200)); });
  await fillMemory(page);
  // Room for the pins, and none for the notes that come after them.
  await page.evaluate(() => { localStorage.removeItem('spare'); });
  await chooseFile(page, JSON.stringify({ app: 'tenang', version: 1, pins: ['T01', 'T02'], recent: [], notes: { T01: 'long '.repeat(2000), S02: 'theirs' } }));
  await expect(told(page)).toHaveText('This browser’s memory is full or switched off, so nothing was changed.');
  expect(await kept(page)).toEqual(things);
  await page.goto(TIP);
  await fillMemory(page);
  await page.locator('summary', { hasText: 'Your note' }).click();
  await page.getByLabel('Your note').fill('one more');
  await expect(page.locator('entry-note [role=status]')).toContainText('Not kept');
  await page.getByRole('button', { name: 'Pin' }).click();
  await expect(page.locator('pin-entry [role=status]')).toContainText('Not kept');
  await expect(page.getByRole('button', { name: 'Pin' })).toHaveAttribute('aria-pressed', 'false');
});

test('a blocked memory is said so, and nothing breaks', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    for (const store of ['localStorage', 'sessionStorage']) Object.defineProperty(window, store, { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await page.goto('en/mine/');
  await expect(page.getByText('This browser keeps nothing for this site.')).toBeVisible();
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(told(page)).toHaveText('There is nothing to export yet.');
  await chooseFile(page, '{"app":"tenang","version":1,"pins":["T01"],"recent":[],"notes":{}}');
  await expect(told(page)).toContainText('nothing was changed');
  await page.goto(TIP);
  await page.keyboard.press('p');
  await expect(page.locator('pin-entry [role=status]')).toContainText('Not kept');
  await page.goto('en/');
  await expect(page.locator('pinned-row')).toBeHidden();
  expect(errors).toEqual([]);
});

test('at most twenty pages are remembered, the last one first', async ({ page }) => {
  await openMine(page, { recent: Array.from({ length: 20 }, (_, index) => `T${index + 10}`).join(' ') });
  await page.goto(TIP);
  const { recent = '' } = await kept(page);
  const ids = recent.split(' ');
  expect(ids).toHaveLength(20);
  expect(ids.slice(0, 2)).toEqual(['T06', 'T10']);
});

test('the home page of a reader without pins doesn’t move', async ({ page }) => {
  await page.goto('en/');
  await page.waitForLoadState('networkidle');
  const shift = await page.evaluate(async () => {
    let sum = 0;
    new PerformanceObserver((entries) => { for (const entry of entries.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value; }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
    return sum;
  });
  expect(shift).toBe(0);
  expect((await page.locator('pinned-row').boundingBox())?.height ?? 0).toBe(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it lacks, and an entry has no pin and no note', async ({ page }) => {
    await page.goto('en/mine/');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('my-things :visible')).toHaveCount(0);
    await page.goto(TIP);
    for (const part of ['pin-entry button', 'entry-note details']) await expect(page.locator(part)).toBeHidden();
  });
});
