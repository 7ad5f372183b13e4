/** Anchors are part of an address: the same in both languages, and there for every part that a ticket may point at. */
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readBuiltPages, type BuiltPage } from '../../src/checks/built/built-page.ts';

const { pages } = readBuiltPages(pathToFileURL('dist/'), '/');
const byPath = new Map(pages.map((page) => [page.path, page]));

/** The page’s twin, as its head names it. */
function twinOf({ path, html }: BuiltPage): BuiltPage | undefined {
  const twins = [...html.matchAll(/<link rel="alternate" hreflang="(?:en|id)" href="([^"]+)"/g)].map(([, url]) => new URL(url ?? '').pathname);
  return twins.includes(path) ? byPath.get(twins.find((twin) => twin !== path) ?? '') : undefined;
}

const pairs = pages.flatMap((page) => (page.path.startsWith('/en/') ? [[page, twinOf(page)] as const] : [])).flatMap(([page, twin]) => (twin ? [{ path: page.path, page, twin }] : []));

test('every page of a language has a twin to compare', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(58 + 9);
});

test.each(pairs)('$path has the anchors of its twin', ({ page, twin }) => {
  // Sorted: a list in alphabetical order has another order in each language.
  expect([...page.ids].sort()).toEqual([...twin.ids].sort());
});

describe('what a ticket may point at', () => {
  const TIP = ['say-1', 'say-2', 'dont-1', 'dont-2', 'steps', 'step-1', 'step-2', 'stop', 'example', 'why'];
  const SITUATION = ['hear', 'first', 'play', 'step-1', 'step-2', 'step-3', 'step-4', 'dont', 'dont-1', 'dont-2', 'stop', 'promise', 'note', 'after'];
  const expected = { tips: TIP, situations: SITUATION, guides: ['part-1', 'part-2'] };
  const entries = Object.entries(expected).flatMap(([section, anchors]) => pairs.filter(({ path }) => new RegExp(`/${section}/.+/$`).test(path)).map(({ path, page }) => ({ path, page, anchors })));

  test.each(entries)('$path', ({ page, anchors }) => {
    expect([...page.ids]).toEqual(expect.arrayContaining(anchors));
    // Headings and phrases alike: whatever has a title of its own in the text has an anchor.
    const article = /<article[^>]*>(.*)<\/article>/s.exec(page.html)?.[1] ?? '';
    for (const [tag] of article.matchAll(/<(?:h2|figure)[^>]*>/g)) expect(tag).toMatch(/\sid="/);
    // A tip’s channels and a situation’s red box are there where the entry has them.
    if (article.includes('<dl')) expect([...page.ids]).toContain('channels');
    if (article.includes('class="box')) expect([...page.ids]).toContain('box');
  });
});
