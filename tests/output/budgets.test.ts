/**
 * What a reader downloads, in bytes on the wire, as a host with brotli would send it.
 * The figures are the project’s targets; they hold from the first page on.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readBuiltPages } from '../../src/checks/built/built-page.ts';

const PAGE_BYTES = 14_000;
const SCRIPT_BYTES = 4_000;
const REQUESTS = 3;
/** A panel in a help desk, with everything it loads. */
const PANEL_BYTES = 6_000;

const { pages } = readBuiltPages(pathToFileURL('dist/'), '/');
const weigh = (data: Buffer | string): number => brotliCompressSync(data).length;

/** A script with everything that it imports as it starts. */
function scriptsFrom(path: string, seen = new Set<string>()): Set<string> {
  const file = `dist${path}`;
  if (seen.has(path) || !existsSync(file)) return seen;
  seen.add(path);
  for (const [, imported] of readFileSync(file, 'utf8').matchAll(/(?:^|[;}\s])import\s*(?:[^'"();]*?from\s*)?["']([^"']+)["']/g)) {
    scriptsFrom(new URL(imported ?? '', `http://site${path}`).pathname, seen);
  }
  return seen;
}

/** The first answer of the search: the engine, the page’s language and its index, beyond the page itself. */
const SEARCH_BYTES = 20_000;
const SEARCH_REQUESTS = 3;
/** What the search over a page needs besides: its script and its markup. */
const DIALOG_BYTES = 2_500;

describe.each([['en', 'english'], ['id', 'indonesian']])('the first answer of the search, %s', (locale, language) => {
  test('stays within its bytes and requests', () => {
    const names = [...readdirSync('dist/_astro').map((name) => `/_astro/${name}`), ...readdirSync('dist/search').map((name) => `/search/${name}`)];
    const page = readFileSync(`dist/${locale}/index.html`, 'utf8');
    const onPage = new Set([...page.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].flatMap(([, source]) => [...scriptsFrom(source ?? '')]));
    const started = names.filter((name) => name.startsWith('/_astro/search-panel.') || name.startsWith(`/_astro/${language}.`));
    const files = new Set([...started.flatMap((name) => [...scriptsFrom(name)]), ...names.filter((name) => name.startsWith(`/search/${locale}.`))].filter((name) => !onPage.has(name)));
    expect(files.size, [...files].join(' ')).toBeLessThanOrEqual(SEARCH_REQUESTS);
    expect([...files].reduce((sum, name) => sum + weigh(readFileSync(`dist${name}`)), 0)).toBeLessThanOrEqual(SEARCH_BYTES);
    const dialog = names.filter((name) => name.startsWith('/_astro/search-dialog.') || name === `/search/dialog-${locale}.txt`);
    expect(dialog).toHaveLength(2);
    expect(dialog.reduce((sum, name) => sum + weigh(readFileSync(`dist${name}`)), 0), 'bytes of the dialog').toBeLessThanOrEqual(DIALOG_BYTES);
  });
});

describe('each page', () => {
  test.each(pages.map((page) => [page.path, page] as const))('%s', (path, { html }) => {
    const scripts = new Set([...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].flatMap(([, source]) => [...scriptsFrom(source ?? '')]));
    const scriptBytes = [...scripts].reduce((sum, path) => sum + weigh(readFileSync(`dist${path}`)), 0);
    const styles = [...html.matchAll(/<link rel="stylesheet"/g)].length;
    const icon = html.includes('rel="icon"') ? weigh(readFileSync('dist/favicon.svg')) : 0;
    expect(scriptBytes, 'bytes of script').toBeLessThanOrEqual(SCRIPT_BYTES);
    expect(weigh(html) + scriptBytes + icon, 'bytes of page, script and icon').toBeLessThanOrEqual(PAGE_BYTES);
    if (path.startsWith('/embed/')) expect(weigh(html) + scriptBytes + icon, 'bytes of a panel').toBeLessThanOrEqual(PANEL_BYTES);
    expect(1 + scripts.size + styles, 'requests').toBeLessThanOrEqual(REQUESTS);
    for (const [tag] of html.matchAll(/<script[^>]*\ssrc=[^>]*>/g)) expect(tag, 'scripts are deferred').toContain('type="module"');
  });
});
