/** What a build leaves behind: the whole new site, or the whole old one. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTree } from '../../src/checks/tree.ts';

const PARTS = ['src', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'tenang-build-'));
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, () => to));
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
    edit('content/tips/T06-vent/tip.yaml', 'stage: hear', 'stage: here');
    edit('content/tips/T06-vent/id.mdx', 'slug:', 'slugg:');
    const { status, printed, dist } = build();
    expect(status).toBe(1);
    expect(printed).toContain('content/tips/T06-vent/tip.yaml:1: stage has a value that is not known. → use one of: steady, hear, solve, hold, better.');
    expect(printed).toContain('content/tips/T06-vent/id.mdx:3: unknown field “slugg”.');
    expect(printed).toContain('Nothing was published: dist/ is as it was.');
    expect(dist).toEqual(['yesterday.html']);
    edit('content/tips/T06-vent/tip.yaml', 'stage: here', 'stage: hear');
    edit('content/tips/T06-vent/id.mdx', 'slugg:', 'slug:');
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

  test('keeps the address of a retired ID and of a renamed page', () => {
    edit('content/retired.yaml', 'ids: {}\nslugs: []', 'ids:\n  T99: { successor: T06, on: 2026-01-31, why: { en: Two tips said the same., id: Dua kiat isinya sama. } }\nslugs:\n  - { id: T06, locale: en, from: old-slug }');
    const { status, dist } = build();
    expect(status).toBe(0);
    expect(dist).not.toContain('yesterday.html');
    for (const address of ['T99', 't99', 'en/T99', 'id/t99', 'en/tips/old-slug']) {
      const html = readFileSync(join(root, 'dist', address, 'index.html'), 'utf8');
      expect(html, address).toContain('data-id="T06"');
    }
    expect(existsSync(join(root, 'dist/id/kiat/old-slug'))).toBe(false);

    // A retired ID doesn’t lead on silently: it says when and why, and names its successor.
    const { en, id } = readTree(root).entries.find((entry) => entry.id === 'T06')?.texts ?? {};
    const told = {
      en: ['T99 was retired on 31 January 2026.', 'Two tips said the same.', `href="/en/tips/${en?.data.slug ?? ''}/"`, en?.data.title ?? ''],
      id: ['T99 tidak dipakai lagi sejak 31 Januari 2026.', 'Dua kiat isinya sama.', `href="/id/kiat/${id?.data.slug ?? ''}/"`, id?.data.title ?? ''],
    };
    for (const [address, words] of [['T99', [...told.en, ...told.id]], ['en/T99', told.en], ['id/t99', told.id]] as const) {
      const html = readFileSync(join(root, 'dist', address, 'index.html'), 'utf8');
      for (const word of words) expect(html, address).toContain(word);
      expect(html, address).not.toMatch(/<lead-on|http-equiv="refresh"/);
    }
  });
});
