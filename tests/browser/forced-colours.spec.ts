/** A reader’s own few colours in place of ours: what was told by a colour or a background must still be told. */
import { PAGES, PARTS } from './kinds.ts';
import { expect, test, waitForElements } from './site.ts';

test.use({ contextOptions: { forcedColors: 'active' } });

for (const locale of ['en', 'id'] as const) {
  test(`with forced colours every kind of page keeps its edges, its icons and its marks (${locale})`, async ({ page }) => {
    for (const { name, address } of [...PAGES, ...PARTS].filter((candidate) => candidate.locale === locale)) {
      await page.goto(address);
      await waitForElements(page);
      const lost = await page.evaluate(() => {
        const paper = getComputedStyle(document.body).backgroundColor;
        const visible = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)].filter((part) => part.checkVisibility({ visibilityProperty: true }));
        const tell = (why: string, parts: Element[]): string[] => parts.map((part) => `${why}: ${part.outerHTML.slice(0, 120)}`);
        const hasEdge = (part: Element): boolean => {
          const { borderTopWidth, borderTopStyle, borderBottomWidth, borderLeftWidth, outlineStyle, backgroundColor, forcedColorAdjust } = getComputedStyle(part);
          const isFilled = forcedColorAdjust === 'none' && backgroundColor !== paper && backgroundColor !== 'rgba(0, 0, 0, 0)';
          return isFilled || outlineStyle !== 'none' || (borderTopStyle !== 'none' && [borderTopWidth, borderBottomWidth, borderLeftWidth].some((width) => parseFloat(width) > 0));
        };
        const isDrawn = (shape: Element): boolean => {
          const { fill, stroke } = getComputedStyle(shape);
          return [fill, stroke].some((colour) => colour !== 'none' && colour !== paper && !colour.startsWith('rgba(0, 0, 0, 0'));
        };
        return [
          ...tell('no edge', visible('button, input:not([type=checkbox], [type=radio]), select, textarea, .badge, .say, [role=note], .stop').filter((part) => !hasEdge(part))),
          ...tell('an icon on its own colour', visible('svg').filter((icon) => ![...icon.querySelectorAll('path, rect, circle, use, line')].some(isDrawn))),
          ...tell('not marked', visible('[aria-current]').filter((part) => !hasEdge(part) && ![part, ...part.children].some((piece) => parseFloat(getComputedStyle(piece).fontWeight) >= 600))),
        ];
      });
      expect.soft(lost, name).toEqual([]);
    }
  });
}

test('focus, picks and pins show without a colour of ours', async ({ page }) => {
  await page.goto('en/T06/');
  await page.waitForURL('**/*-*/');
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab');
    const { outlineStyle, outlineWidth } = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle, outlineWidth };
    });
    expect(outlineStyle).not.toBe('none');
    expect(parseFloat(outlineWidth)).toBeGreaterThanOrEqual(2);
  }
  const pin = page.locator('pin-entry button');
  const look = (): Promise<string> => pin.evaluate((button) => [...button.querySelectorAll('svg, path, use')].map((part) => getComputedStyle(part).fill).join() + button.textContent);
  await expect(pin).toHaveAttribute('aria-pressed', 'false');
  const before = await look();
  await pin.click();
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  expect(await look()).not.toBe(before);
});
