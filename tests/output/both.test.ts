/** The pages in both languages: nothing of an entry is lost on them, and a search engine lists the entry instead. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readBuiltPages, type BuiltPage } from '../../src/checks/built/built-page.ts';

const { pages } = readBuiltPages(pathToFileURL('dist/'), '/');
const canonical = ({ html }: BuiltPage): string => new URL(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? 'http://none/none').pathname;
const sides = pages.filter(({ path }) => /^\/(en\/\w+\/both|id\/\w+\/dua-bahasa)\//.test(path));
const entries = pages.filter(({ html, path }) => html.includes('<article') && canonical({ html } as BuiltPage) === path);

const plain = (html: string): string => html.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ').trim();
/** What an entry’s article says, piece by piece, but for what the playbook says about it. */
function piecesOf({ html }: BuiltPage): string[] {
  const [, article = ''] = /<h1[\s\S]*?<\/h1>([\s\S]*?)<(?:ul class="certainty|p class="provenance)/.exec(html) ?? [];
  const said = article.replaceAll(/<blank-fields[\s\S]*?<\/blank-fields>/g, '').replaceAll(/<a [^>]*>\s*<span class="badge[\s\S]*?<\/a>/g, '');
  return [...said.matchAll(/<(p|li|blockquote|h2|dd)[\s>][\s\S]*?<\/\1>/g)].map(([piece]) => plain(piece)).filter((text) => text !== '');
}

test('there is one an entry and language, and two a guide', () => {
  expect(entries).toHaveLength(116);
  expect(sides).toHaveLength(116 + 8);
  expect(readFileSync('dist/sitemap-0.xml', 'utf8')).not.toMatch(/\/both\/|dua-bahasa/);
  for (const { html, path } of sides) expect(html, path).toContain('<meta name="robots" content="noindex">');
});

describe('each entry', () => {
  test.each(entries.map((entry) => [entry.path, entry] as const))('%s stands whole beside its twin', (path, entry) => {
    const [, id = ''] = / data-id="(\w+)"/.exec(entry.html) ?? [];
    const mine = sides.filter((page) => canonical(page) === path).map(({ html }) => html).join('');
    const text = plain(mine);
    const pieces = piecesOf(entry);
    expect(pieces.length).toBeGreaterThan(8);
    for (const piece of pieces) expect(text).toContain(piece.replace(/^Do this: |^Lakukan ini: /, ''));
    // The other language’s page of both has it too, word for word.
    const other = plain(sides.filter((page) => page.path.includes(`/${id}/`) && canonical(page) !== path).map(({ html }) => html).join(''));
    for (const piece of pieces) expect(other).toContain(piece.replace(/^Do this: |^Lakukan ini: /, ''));
  });
});
