/**
 * What a reader downloads, in bytes on the wire, as a host with brotli would send it.
 * The figures are the project’s targets; they hold from the first page on.
 */
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readBuiltPages } from '../../src/checks/built/built-page.ts';

const PAGE_BYTES = 14_000;
const SCRIPT_BYTES = 4_000;
const REQUESTS = 3;

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

describe('each page', () => {
  test.each(pages.map((page) => [page.path, page] as const))('%s', (_path, { html }) => {
    const scripts = new Set([...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].flatMap(([, source]) => [...scriptsFrom(source ?? '')]));
    const scriptBytes = [...scripts].reduce((sum, path) => sum + weigh(readFileSync(`dist${path}`)), 0);
    const styles = [...html.matchAll(/<link rel="stylesheet"/g)].length;
    const icon = html.includes('rel="icon"') ? weigh(readFileSync('dist/favicon.svg')) : 0;
    expect(scriptBytes, 'bytes of script').toBeLessThanOrEqual(SCRIPT_BYTES);
    expect(weigh(html) + scriptBytes + icon, 'bytes of page, script and icon').toBeLessThanOrEqual(PAGE_BYTES);
    expect(1 + scripts.size + styles, 'requests').toBeLessThanOrEqual(REQUESTS);
    for (const [tag] of html.matchAll(/<script[^>]*\ssrc=[^>]*>/g)) expect(tag, 'scripts are deferred').toContain('type="module"');
  });
});
