/** Where things stand on the page: what the first screen holds, and that nothing lies on anything else. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { registryFile } from '../../src/schemas/registry.ts';
import { KINDS } from './kinds.ts';
import { expect, test } from './site.ts';

const registry = registryFile.parse(parse(readFileSync('content/registry.yaml', 'utf8')));
const GUIDES = Object.keys(registry).filter((id) => id.startsWith('G'));

for (const locale of ['en', 'id'] as const) {
  test(`home shows where to begin on the first screen of a phone, and every situation on that of a desk (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`${locale}/`);
    const bottoms = (): Promise<number[]> => page.locator('main input[type=search], .groups a').evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().bottom));
    for (const bottom of (await bottoms()).slice(0, 4)) expect(bottom).toBeLessThanOrEqual(640);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await bottoms()).toHaveLength(25);
    for (const bottom of await bottoms()) expect(bottom).toBeLessThanOrEqual(800);
  });

  test(`no page leaves the right half of a desk screen empty (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const kind of KINDS) {
      if (kind.kind === 'panel') continue;
      await page.goto(kind[locale]);
      const words = await page.locator('main').evaluate((main) => {
        const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        let right = 0;
        while (walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(walker.currentNode);
          for (const line of range.getClientRects()) if (line.top < 800) right = Math.max(right, line.right);
        }
        return right;
      });
      expect(words, kind.kind).toBeGreaterThan(840);
    }
  });

  test(`the cards of a guide stand beside their paragraphs and never on one another (${locale})`, async ({ page }) => {
    for (const id of GUIDES) {
      await page.goto(`${locale}/${id}/`);
      await page.waitForURL('**/*-*/');
      for (const width of [768, 1024, 1280, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const passages = await page.locator('.passage').evaluateAll((all) =>
          all.map((passage) => {
            const [text, cards] = ['p', '.cards'].map((part) => passage.querySelector(part)?.getBoundingClientRect());
            return text && cards ? { text: { top: text.top, right: text.right }, cards: { left: cards.left, top: cards.top, bottom: cards.bottom, right: cards.right } } : undefined;
          }),
        );
        expect(passages.length).toBeGreaterThan(2);
        let end = 0;
        for (const passage of passages) {
          const where = `${id}, ${width} px wide`;
          if (!passage) throw new Error(`${where}: a passage without its card`);
          expect(passage.cards.left, where).toBeGreaterThan(passage.text.right);
          expect(passage.cards.right, where).toBeLessThanOrEqual(width);
          expect(passage.cards.top - passage.text.top, where).toBeLessThan(20);
          expect(passage.cards.top, where).toBeGreaterThan(end);
          end = passage.cards.bottom;
        }
      }
      await page.setViewportSize({ width: 360, height: 640 });
      for (const passage of await page.locator('.passage').all()) {
        const [text, cards] = [await passage.locator('p').boundingBox(), await passage.locator('.cards').boundingBox()];
        expect(cards?.y, id).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
      }
    }
  });

  test(`the contents of a guide lead to its parts, unfolded or in the margin (${locale})`, async ({ page }) => {
    for (const [width, contents] of [[360, 'details'], [1280, '.open']] as const) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(`${locale}/G3/`);
      await page.waitForURL('**/*-*/');
      const folded = page.locator('.contents summary');
      if (await folded.isVisible()) await folded.click();
      const links = page.locator(`.contents ${contents} a`);
      expect(await links.count()).toBe(await page.locator('.prose h2').count());
      for (const [index, link] of (await links.all()).entries()) {
        await link.click();
        await expect(page.locator('.prose h2').nth(index)).toBeInViewport();
        await expect(page).toHaveURL(new RegExp(`#part-${index + 1}$`));
      }
    }
  });
}

test('a rule beside the contents tells how far one has come, unless motion is reduced', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('en/G1/');
  await page.waitForURL('**/*-*/');
  const height = (): Promise<number> => page.locator('.contents').evaluate((nav) => new DOMMatrix(getComputedStyle(nav, '::before').transform).d);
  await expect.poll(height).toBe(0);
  await page.locator('.prose h2').nth(3).evaluate((part) => {
    part.scrollIntoView();
  });
  await expect.poll(height).toBeGreaterThan(0.3);
  expect(await height()).toBeLessThan(0.9);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await page.locator('.contents').evaluate((nav) => getComputedStyle(nav, '::before').content)).toBe('none');
});
