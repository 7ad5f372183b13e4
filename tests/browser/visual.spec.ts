/**
 * What every kind of page, and every part in every state, looks like, compared with the pictures in `tests/screenshots/`: three widths, both schemes,
 * both languages. `npm run screenshots` takes them anew; look at what changed before you commit it.
 *
 * The fonts of the machine would make other pictures, so the pages are shown in fonts that come with the tests.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { PAGES, PARTS } from './kinds.ts';
import { expect, test } from './site.ts';

const SIZES = [
  { width: 360, height: 1400 },
  { width: 768, height: 1200 },
  { width: 1280, height: 1200 },
];
/** Edges of letters differ a little from one build of the browser to the next; what moved differs more. */
const SAME = { threshold: 0.25, maxDiffPixelRatio: 0.0005 };

const FONTS = { sans: 'source-sans-3', serif: 'source-serif-4', mono: 'source-code-pro' };
const find = createRequire(import.meta.url).resolve;
const faces = Object.entries(FONTS).flatMap(([role, name]) =>
  [400, 700].map((weight) => {
    const file = readFileSync(find(`@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`)).toString('base64');
    return `@font-face { font-family: 'test-${role}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${file}) format('woff2'); }`;
  }),
);
const STYLE = `${faces.join('\n')}\n:root { ${Object.keys(FONTS).map((role) => `--${role}: 'test-${role}' !important;`).join(' ')} }`;

test.skip(process.platform !== 'linux', 'Other systems draw the same letters otherwise.');

/** How long a page stays as it is before it is taken to be done, in milliseconds: a search counts its results after a pause. */
const QUIET = 1_500;

/** Waits until nothing more comes: the searches of the parts find, then look into the texts. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  const read = (): Promise<string> => page.locator('main').innerHTML();
  await expect.poll(async () => {
    const before = await read();
    await page.waitForTimeout(QUIET);
    return (await read()) === before;
  }).toBe(true);
}

/** The page as it is, in one size and each scheme. */
async function photograph(page: Page, name: string, size: (typeof SIZES)[number], schemes: readonly ('light' | 'dark')[], fullPage = false): Promise<void> {
  const slug = `${name.replace(/\W+/g, '-').replace(/-$/, '')}-${size.width}`;
  await page.setViewportSize(size);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => document.fonts.ready);
    const picture = await page.screenshot({ animations: 'disabled', fullPage });
    expect.soft(picture).toMatchSnapshot(`${slug}${schemes.length > 1 ? `-${colorScheme}` : ''}.png`, SAME);
  }
}

async function open(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await page.addStyleTag({ content: STYLE });
}

for (const { name, address } of PAGES) {
  test(`${name} looks as agreed`, async ({ page }) => {
    for (const size of SIZES) {
      // What is folded and what stands open is decided as the page loads.
      await page.setViewportSize(size);
      await open(page, address);
      await photograph(page, name, size, ['light', 'dark']);
    }
  });
}

for (const { name, address } of PARTS) {
  test(`${name} look as agreed`, async ({ page }) => {
    await open(page, address);
    await settle(page);
    for (const size of SIZES) await photograph(page, name, size, ['light'], true);
  });
}
