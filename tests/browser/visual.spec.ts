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

/** What a search says once it has come to its end. */
const SEARCHING = '[data-search-state]:not([data-search-state=idle]) > [role=status]:empty';

/** The same page in each size and scheme, as it is on the screen or in full. It is loaded in each size, as by a reader. */
async function photograph(page: Page, { name, address }: { name: string; address: string }, schemes: readonly ('light' | 'dark')[], fullPage: boolean): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const slug = name.replace(/\W+/g, '-').replace(/-$/, '');
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.goto(address);
    await page.addStyleTag({ content: STYLE });
    if (fullPage) await page.waitForLoadState('networkidle');
    await expect(page.locator(SEARCHING)).toHaveCount(0);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(() => document.fonts.ready);
      const picture = await page.screenshot({ animations: 'disabled', fullPage });
      expect.soft(picture).toMatchSnapshot(`${slug}-${size.width}${schemes.length > 1 ? `-${colorScheme}` : ''}.png`, SAME);
    }
  }
}

for (const kind of PAGES) {
  test(`${kind.name} looks as agreed`, async ({ page }) => { await photograph(page, kind, ['light', 'dark'], false); });
}

for (const parts of PARTS) {
  test(`${parts.name} look as agreed`, async ({ page }) => { await photograph(page, parts, ['light'], true); });
}
