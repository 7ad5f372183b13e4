/** What a thumb hits: on a touch screen every control is at least 44 px high and wide. */
import type { Page } from '@playwright/test';
import { PAGES, PARTS } from './kinds.ts';
import { expect, test, waitForElements } from './site.ts';

const LEAST = 44;

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

/**
 * The controls of a page that are smaller. A link within a sentence is as high as its line, which WCAG 2.2 (2.5.8) lets it
 * be; a field may lend its label’s size, and a hidden one is none.
 */
function findSmall(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const isInSentence = (control: Element): boolean => getComputedStyle(control).display === 'inline' && (control.parentElement?.textContent.trim().length ?? 0) > control.textContent.trim().length;
    /** What can be pressed: a small label may have a larger pseudo-element over it. */
    const measure = (control: Element): { width: number; height: number } => {
      const { width, height } = control.getBoundingClientRect();
      const { content, position, top, right, bottom, left } = getComputedStyle(control, '::after');
      const [above, beside, below, before] = content !== 'none' && position === 'absolute' ? [top, right, bottom, left].map((inset) => -parseFloat(inset)) : [];
      return { width: width + (before ?? 0) + (beside ?? 0), height: height + (above ?? 0) + (below ?? 0) };
    };
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.closest('.hidden-text, [inert]') && !isInSentence(control))
      // What is clipped away until it has the focus is for the keyboard.
      .filter((control) => getComputedStyle(control).clipPath !== 'inset(50%)')
      .flatMap((control) => {
        const boxes = [control, control.closest('label')].filter((part) => part !== null).map(measure);
        const [width, height] = [Math.max(...boxes.map((box) => box.width)), Math.max(...boxes.map((box) => box.height))];
        return width >= least - 0.5 && height >= least - 0.5 ? [] : [`${Math.round(width)} × ${Math.round(height)}: ${control.outerHTML.slice(0, 120)}`];
      });
  }, LEAST);
}

for (const locale of ['en', 'id'] as const) {
  test(`every control of every kind of page is ${LEAST} px at least (${locale})`, async ({ page }) => {
    for (const { name, address } of [...PAGES, ...PARTS].filter((candidate) => candidate.locale === locale)) {
      await page.goto(address);
      await waitForElements(page);
      expect(await page.locator('a[href], button').count(), name).toBeGreaterThan(0);
      expect.soft(await findSmall(page), name).toEqual([]);
    }
  });

  test(`so is what opens over a page, and what a search brings (${locale})`, async ({ page }) => {
    await page.addInitScript(() => { localStorage.setItem('tenang.searches', '["refund", "minta maaf"]'); });
    await page.goto(`${locale}/T06/`);
    await page.waitForURL('**/*-*/');
    for (const details of await page.locator('details:not([open]) > summary:visible').all()) await details.click();
    expect.soft(await findSmall(page), 'a tip, unfolded').toEqual([]);
    await page.locator('open-search a').tap();
    const field = page.getByRole('dialog').getByRole('searchbox');
    await expect(page.getByRole('dialog').locator('[data-recent]')).toBeVisible();
    expect.soft(await findSmall(page), 'last searches').toEqual([]);
    await field.fill('refund');
    await expect(page.getByRole('dialog').locator('[data-search-state=done] li[data-id]').first()).toBeVisible();
    expect.soft(await findSmall(page), 'results').toEqual([]);
    await field.fill('zxqvzxqv');
    await expect(page.getByRole('dialog').locator('[data-tell]')).toBeVisible();
    expect.soft(await findSmall(page), 'nothing found').toEqual([]);
  });
}
