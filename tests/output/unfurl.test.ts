/** What a link to a page unfurls to: words of the page’s own, and a picture that exists. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readBuiltPages, type BuiltPage } from '../../src/checks/built/built-page.ts';

const PICTURE_BYTES = 60_000;

const { pages } = readBuiltPages(pathToFileURL('dist/'), '/');
const tag = ({ html }: BuiltPage, name: string): string => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
const canonical = ({ html }: BuiltPage): string => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
const own = pages.filter((page) => new URL(canonical(page) || 'http://none/none').pathname === page.path);

/** A panel in a fixed language stands in a frame: nobody passes its address on, and a search engine leaves it out. */
const isPanel = ({ path }: BuiltPage): boolean => /^\/embed\/(?:en|id)\//.test(path);

test('a search engine leaves panels out, and takes their pages for them', () => {
  const panels = pages.filter(({ path }) => path.startsWith('/embed/'));
  expect(panels).toHaveLength(3 * 58);
  expect(panels.filter(isPanel)).toHaveLength(2 * 58);
  for (const page of panels) {
    expect(page.html, page.path).toContain('<meta name="robots" content="noindex">');
    expect(canonical(page), page.path).not.toContain('/embed/');
  }
});

test.each(pages.filter((page) => !isPanel(page)).map((page) => [page.path, page] as const))('%s', (_path, page) => {
  for (const name of ['og:title', 'og:description', 'og:type', 'og:url', 'og:image:alt', 'og:site_name']) expect(tag(page, name), name).not.toBe('');
  expect(tag(page, 'twitter:card')).toBe('summary_large_image');
  expect([tag(page, 'og:image:width'), tag(page, 'og:image:height')]).toEqual(['1200', '630']);
  expect(existsSync(join('dist', new URL(tag(page, 'og:image')).pathname)), tag(page, 'og:image')).toBe(true);
  if (canonical(page)) expect(tag(page, 'og:url')).toBe(canonical(page));
});

test('each page of its own has an address, a title and a description that no other has', () => {
  expect(own.length).toBeGreaterThan(130);
  expect(new Set(own.map((page) => tag(page, 'og:url'))).size).toBe(own.length);
  for (const name of ['og:title', 'og:description']) {
    const values = own.map((page) => `${page.path.slice(0, 4)} ${tag(page, name)}`);
    expect(values.filter((value, index) => values.indexOf(value) !== index), name).toEqual([]);
  }
});

test('each tip and situation has its first phrase, labelled in its language', () => {
  const saying = own.filter(({ html }) => /<main[^>]*data-id="[TS]/.test(html));
  expect(saying).toHaveLength(108);
  for (const page of saying) {
    expect(tag(page, 'twitter:label1'), page.path).toBe(page.path.startsWith('/en/') ? 'Say' : 'Ucapkan');
    expect(tag(page, 'twitter:data1').length, page.path).toBeGreaterThan(10);
    expect(tag(page, 'og:image'), page.path).toMatch(/\/pictures\/(en|id)\/[TS]\d\d\.png$/);
  }
});

describe('pictures', () => {
  const files = readdirSync('dist/pictures', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.png'));

  test('there is one an entry and language, and one a language for the rest', () => {
    expect(files).toHaveLength(2 * 59);
  });

  test('each has the size that programs expect, few colours, and at most 60 KB', async () => {
    const facts = await Promise.all(files.map(async (file) => ({ file, ...(await sharp(join('dist/pictures', file)).metadata()), bytes: statSync(join('dist/pictures', file)).size })));
    for (const { file, width, height, format, isPalette, bytes } of facts) {
      expect([format, width, height, isPalette], file).toEqual(['png', 1200, 630, true]);
      expect(bytes, file).toBeLessThanOrEqual(PICTURE_BYTES);
    }
  });
});
