/** What a build leaves behind: the whole new site, or the whole old one. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const PARTS = ['src', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const FIRST = 'content/tips/T01-first/en.mdx';
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'tenang-build-'));
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  // A playbook of three pages builds in seconds, and what a build does to it holds for any. The interface keeps its words.
  for (const kind of ['tips', 'situations', 'guides']) rmSync(join(root, 'content', kind), { recursive: true });
  cpSync('tests/fixtures/sound/content', join(root, 'content'), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replaceAll(from, () => to));
}

/** The pictures that builds have kept so far, each with the time at which it was drawn. */
function listPictures(): string[] {
  const folder = 'node_modules/.cache/tenang-pictures';
  return readdirSync(folder).map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`);
}

/** Puts yesterday’s site in place, builds, and tells what was printed and what is in `dist/` now. */
function build(): { status: number | null; printed: string; dist: string[] } {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/yesterday.html'), 'yesterday');
  const { status, stderr } = spawnSync('node', ['src/cli/build.ts'], { cwd: root, encoding: 'utf8' });
  expect(readdirSync(root).filter((name) => name.startsWith('dist-'))).toEqual([]);
  return { status, printed: stderr, dist: readdirSync(join(root, 'dist')) };
}

describe('a build', () => {
  test('that finds bad content names each mistake and leaves yesterday’s site', () => {
    edit('content/tips/T01-first/tip.yaml', 'stage: steady', 'stage: stedy');
    edit('content/tips/T01-first/id.mdx', 'slug:', 'slugg:');
    const { status, printed, dist } = build();
    expect(status).toBe(1);
    expect(printed).toContain('content/tips/T01-first/tip.yaml:1: stage has a value that is not known. → use one of: steady, hear, solve, hold, better.');
    expect(printed).toContain('content/tips/T01-first/id.mdx:3: unknown field “slugg”.');
    expect(printed).toContain('Nothing was published: dist/ is as it was.');
    expect(dist).toEqual(['yesterday.html']);
    edit('content/tips/T01-first/tip.yaml', 'stage: stedy', 'stage: steady');
    edit('content/tips/T01-first/id.mdx', 'slugg:', 'slug:');
  });

  test('that finds a broken page after it was written leaves yesterday’s site', () => {
    edit('src/components/SiteFooter.astro', '<p>{t(', '<p><a href="/nowhere/" style="color:red">x</a>{t(');
    const { status, printed, dist } = build();
    expect(status).toBe(1);
    expect(printed).toMatch(/en\/index\.html:\d+: the link to “\/nowhere\/” leads nowhere\. → /);
    expect(printed).toMatch(/en\/index\.html:\d+: an element has “style=”\. → /);
    expect(dist).toEqual(['yesterday.html']);
    edit('src/components/SiteFooter.astro', '<a href="/nowhere/" style="color:red">x</a>', '');
  });

  test('that lacks an ID or an address once published names it', () => {
    edit(FIRST, 'slug: first-tip', 'slug: better-tip');
    renameSync(join(root, 'content/tips/T02-second'), join(root, 'content/tips/T03-third'));
    for (const [locale, slug] of [['en', 'second-tip'], ['id', 'kiat-kedua']] as const) edit(`content/tips/T03-third/${locale}.mdx`, `slug: ${slug}`, `slug: ${slug}-lagi`);
    for (const file of ['content/tips/T01-first/tip.yaml', 'content/situations/S01-shout/situation.yaml']) edit(file, 'T02', 'T03');
    expect(spawnSync('node', ['src/cli/register.ts'], { cwd: root }).status).toBe(0);
    const { status, printed, dist } = build();
    expect(status).toBe(1);
    expect(printed.split('\n').slice(0, 2)).toEqual([
      'content/registry.yaml:9: the en address “first-tip” of T01 has vanished. → bring the slug back, or add { id: T01, locale: en, from: first-tip } under “slugs” in content/retired.yaml.',
      'content/registry.yaml:13: T02 was published and has vanished. → bring its folder back, or name its successor under “ids” in content/retired.yaml.',
    ]);
    expect(dist).toEqual(['yesterday.html']);
  });

  test('keeps every address of a retired ID and of a renamed page', () => {
    edit('content/retired.yaml', 'ids: {}\nslugs: []', 'ids:\n  T02: { successor: T03, on: 2026-01-31, why: { en: Two tips said the same., id: Dua kiat isinya sama. } }\nslugs:\n  - { id: T01, locale: en, from: first-tip }');
    const before = listPictures();
    expect(before.length).toBeGreaterThan(0);
    const { status, dist, printed } = build();
    expect(status, printed).toBe(0);
    expect(dist).not.toContain('yesterday.html');
    const read = (address: string): string => readFileSync(join(root, 'dist', address, 'index.html'), 'utf8');

    // A renamed page is led to from its old address, and from every permanent one.
    for (const address of ['en/tips/first-tip', 'en/T01', 'en/t01']) {
      expect(read(address), address).toContain('content="0; url=/en/tips/better-tip/"');
      expect(read(address), address).toMatch(/<lead-on[^>]*><a href="\/en\/tips\/better-tip\/"/);
    }
    expect(read('T01')).toContain('href="/en/tips/better-tip/"');
    expect(read('id/T01')).toContain('url=/id/kiat/kiat-pertama/');
    expect(read('en/tips/better-tip')).toContain('data-id="T01"');
    expect(existsSync(join(root, 'dist/id/kiat/first-tip'))).toBe(false);

    // A retired ID doesn’t lead on silently: it says when and why, and names its successor.
    const told = {
      en: ['Retired on 31 January 2026.', 'Two tips said the same.', 'href="/en/tips/second-tip-lagi/"', 'Second tip'],
      id: ['Tidak dipakai lagi sejak 31 Januari 2026.', 'Dua kiat isinya sama.', 'href="/id/kiat/kiat-kedua-lagi/"', 'Kiat kedua'],
    };
    const retired = { T02: [...told.en, ...told.id], t02: [...told.en, ...told.id], 'en/T02': told.en, 'en/t02': told.en, 'id/T02': told.id, 'id/t02': told.id, 'en/tips/second-tip': told.en, 'id/kiat/kiat-kedua': told.id };
    for (const [address, words] of Object.entries(retired)) {
      const html = read(address);
      expect(html, address).toContain('data-id="T03"');
      for (const word of words) expect(html, address).toContain(word);
      expect(html, address).not.toMatch(/<lead-on|http-equiv="refresh"/);
    }

    // What other sites have in a frame goes on with the successor.
    expect(read('embed/T02')).toContain('href="/embed/en/T03/"');
    for (const locale of ['en', 'id']) expect(read(`embed/${locale}/T02`)).toContain('data-id="T03"');
    expect(JSON.parse(readFileSync(join(root, 'dist/oembed/T02.json'), 'utf8'))).toMatchObject({ title: 'T03 · Second tip' });
    // A build draws only what it has not drawn before.
    expect(listPictures()).toEqual(expect.arrayContaining(before));
    expect(/data-ids="([^"]*)"/.exec(readFileSync(join(root, 'dist/404.html'), 'utf8'))?.[1]?.split(' ')).toContain('T02');
  });
});
