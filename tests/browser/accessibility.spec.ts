/** WCAG 2.2 AA as far as axe can tell, on each kind of page, in both languages and both colour schemes. */
import AxeBuilder from '@axe-core/playwright';
import { PAGES } from './kinds.ts';
import { expect, readResults, test } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const { name, address } of [...PAGES, { name: 'language choice', address: '?stay' }]) {
      test(name, async ({ browser, baseURL }) => {
        // The language choice leads on where scripts run.
        const page = await (await browser.newContext({ baseURL: baseURL ?? '', colorScheme, javaScriptEnabled: !address.startsWith('?') })).newPage();
        await page.goto(address);
        await page.waitForURL((url) => !/\/[TSG]\d+\/$/.test(url.pathname));
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        await page.context().close();
      });
    }

    test('search results', async ({ page }) => {
      await page.goto('en/search/?q=threatens%20to%20sue');
      await readResults(page);
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  });
}
