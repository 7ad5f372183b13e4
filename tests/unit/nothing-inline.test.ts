/** Of all scripts that could stand in a page, the check lets through the one that a policy can list. */
import { describe, expect, test } from 'vitest';
import { nothingInline } from '../../src/checks/built/rules/nothing-inline.ts';
import { HEAD_SCRIPT } from '../../src/elements/head-script.ts';

/** What the check says of a page with this in its head. */
function check(head: string): string[] {
  const html = `<!doctype html>\n<html lang="en">\n<head>${head}</head>\n<body></body>\n</html>`;
  return nothingInline({ base: '/', paths: new Set(), pages: [{ file: 'x.html', path: '/x.html', html, ids: new Set(), links: [] }] }).map(({ line, what }) => `${line}: ${what}`);
}

const PROBLEM = ['3: a script stands in the page'];

describe('lets through', () => {
  test.each([
    ['that script to the letter', `<script>${HEAD_SCRIPT}</script>`],
    ['a script that is a file', '<script type="module" src="/_astro/x.js"></script>'],
    ['a style', '<style>@layer reset, base;</style>'],
  ])('%s', (_name, head) => {
    expect(check(head)).toEqual([]);
  });
});

describe('refuses', () => {
  test.each([
    ['another script', '<script>alert(1)</script>'],
    ['that script with one letter more', `<script>${HEAD_SCRIPT};</script>`],
    ['that script with one letter less', `<script>${HEAD_SCRIPT.slice(0, -1)}</script>`],
    ['that script as a module, which would run after the first paint', `<script type="module">${HEAD_SCRIPT}</script>`],
    ['another script beside it', `<script>${HEAD_SCRIPT}</script><script>alert(1)</script>`],
  ])('%s', (_name, head) => {
    expect(check(head)).toEqual(PROBLEM);
  });

  test('handlers and styles, as ever', () => {
    expect(check(`<script>${HEAD_SCRIPT}</script><link onload="x()"><meta style="color:red">`)).toEqual(['3: an element has “onload=”', '3: an element has “style=”']);
  });
});
