/** With the Tab key alone: every control is reached, in sight, and seen to have the focus. */
import { PAGES } from './kinds.ts';
import { expect, test, waitForElements } from './site.ts';

/** A page with more stops than this would be none to go through by keyboard. */
const MOST_STOPS = 400;
const SIZES = { en: { width: 1280, height: 800 }, id: { width: 360, height: 640 } };

declare global {
  interface Window {
    /** Every element that has had the focus, with what was wrong about it then. */
    stops: Map<Element, string>;
    /** Judges what has the focus now. False where the page has it back. */
    judgeFocus: () => boolean;
  }
}

for (const locale of ['en', 'id'] as const) {
  test(`Tab leads through every kind of page (${locale}, ${SIZES[locale].width} px wide)`, async ({ page }) => {
    await page.setViewportSize(SIZES[locale]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.addInitScript(() => {
      window.stops = new Map();
      const judge = (stop: Element): string => {
        const box = stop.getBoundingClientRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(stop);
        if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 'no outline';
        if (box.bottom <= 0 || box.right <= 0 || box.top >= innerHeight || box.left >= innerWidth) return 'out of sight';
        // The middle of what is to be seen of it: a list may be longer than the screen.
        const middle = { x: (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2, y: (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2 };
        const top = document.elementFromPoint(middle.x, middle.y);
        return top && (stop.contains(top) || top.contains(stop)) ? '' : 'covered';
      };
      window.judgeFocus = () => {
        const stop = document.activeElement;
        if (!stop || stop === document.body) return false;
        window.stops.set(stop, judge(stop));
        return true;
      };
    });
    for (const { name, address } of PAGES.filter((candidate) => candidate.locale === locale)) {
      await page.goto(address);
      await waitForElements(page);
      for (let press = 0; press < MOST_STOPS; press += 1) {
        await page.keyboard.press('Tab');
        if (!(await page.evaluate(() => window.judgeFocus()))) break;
      }
      const troubles = await page.evaluate(() => {
        const tell = (stop: Element): string => stop.outerHTML.slice(0, 100);
        const seen = [...window.stops].filter(([, why]) => why !== '').map(([stop, why]) => `${why}: ${tell(stop)}`);
        const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, textarea, summary')];
        const missed = all.filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled, [tabindex="-1"]') && !window.stops.has(control));
        // Of a group of radio buttons one is enough.
        return [...seen, ...missed.filter((control) => !control.matches('[type=radio]')).map((control) => `never reached: ${tell(control)}`)];
      });
      expect.soft(troubles, name).toEqual([]);
      expect(await page.evaluate(() => window.stops.size), name).toBeGreaterThan(3);
    }
  });
}
