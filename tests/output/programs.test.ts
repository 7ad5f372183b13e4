/** The files for programs, as they were built: each one says what its page says, and leads to pages that exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { readBuiltPages } from '../../src/checks/built/built-page.ts';

const read = (file: string): string => readFileSync(join('dist', file), 'utf8');
const readJson = (file: string): Record<string, unknown> => JSON.parse(read(file)) as Record<string, unknown>;
const { pages, paths } = readBuiltPages(pathToFileURL('dist/'), '/');
const entryPages = pages.filter(({ html }) => html.includes('type="text/markdown"'));

/** Whether a full address is one of this site’s, and answers. */
function leadsSomewhere(address: string): boolean {
  return /^https?:\/\//.test(address) && paths.has(decodeURI(new URL(address).pathname));
}

describe('JSON', () => {
  const files = readdirSync('dist/api/v1', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json') && file !== 'schema.json');
  const ajv = new Ajv2020({ strict: true, discriminator: false });
  addFormats(ajv);
  const validate = ajv.compile(readJson('api/v1/schema.json'));

  test('there is a file for each entry, and the index', () => {
    const { entries } = readJson('api/v1/index.json') as { entries: { id: string; kind: string }[] };
    expect(entries).toHaveLength(58);
    expect(files.toSorted()).toEqual(['index.json', ...entries.map(({ id, kind }) => `${kind}s/${id}.json`)].toSorted());
  });

  test.each(files)('%s is what the schema says, and its addresses answer', (file) => {
    const data = readJson(`api/v1/${file}`);
    validate(data);
    expect(validate.errors).toBeNull();
    const addresses = [...JSON.stringify(data).matchAll(/"(http[^"]+)"/g)].map(([, address]) => address ?? '');
    expect(addresses.filter((address) => !leadsSomewhere(address))).toEqual([]);
    expect(JSON.stringify(data)).not.toMatch(/"(asks|heard|terms)"/);
  });

  test('the schema refuses a file that lacks a language', () => {
    const data = readJson('api/v1/tips/T07.json');
    expect(validate({ ...data, languages: { en: (data.languages as { en: unknown }).en } })).toBe(false);
  });
});

describe('oEmbed', () => {
  const files = readdirSync('dist/oembed');

  test('there is one an entry, and pages name it', () => {
    expect(files).toHaveLength(58);
    for (const { path, html } of entryPages) expect(html, path).toMatch(/type="application\/json\+oembed" href="\/oembed\/\w+\.json"/);
  });

  test.each(files)('%s frames a panel that exists', (file) => {
    const { version, type, html, width, height, thumbnail_url: picture } = readJson(`oembed/${file}`) as Record<string, string | number>;
    expect([version, type]).toEqual(['1.0', 'rich']);
    const [, source = ''] = /^<iframe src="([^"]+)" title="[^"]+" width="\d+" height="\d+" allow="clipboard-write" loading="lazy"><\/iframe>$/.exec(String(html)) ?? [];
    expect(leadsSomewhere(source)).toBe(true);
    expect(leadsSomewhere(String(picture))).toBe(true);
    expect([typeof width, typeof height]).toEqual(['number', 'number']);
  });
});

describe('Markdown', () => {
  /** Text without tags, entities, Markdown’s signs, or anything that only sets it. */
  const plain = (text: string): string =>
    text
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&#39;', '’')
      .replaceAll(/\]\([^)]*\)/g, '')
      .replaceAll(/[[\]\\]/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim();
  const textsOf = (html: string, tag: string): string[] => [...html.matchAll(new RegExp(`<${tag}[\\s>][\\s\\S]*?</${tag}>`, 'g'))].map(([element]) => plain(element));

  test('every entry has a twin in each language', () => {
    expect(entryPages).toHaveLength(116);
  });

  test.each(entryPages.map((page) => [page.path, page] as const))('%sindex.md has the page’s headings and phrases', (path, { html }) => {
    const markdown = read(`${path}index.md`);
    const [, main = ''] = /<main([\s\S]*)<\/main>/.exec(html) ?? [];
    const headings = markdown.split('\n').filter((line) => /^#{1,3} /.test(line)).map((line) => plain(line.replace(/^#+ /, '')));
    const wanted = ['h1', 'h2', 'h3'].flatMap((tag) => textsOf(main, tag));
    expect(wanted.length).toBeGreaterThan(2);
    expect(headings.toSorted()).toEqual(wanted.toSorted());
    const words = plain(markdown);
    for (const phrase of textsOf(main, 'blockquote')) expect(words).toContain(`“${phrase}”`);
    const links = [...markdown.matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address ?? '');
    expect(links.filter((link) => !leadsSomewhere(link))).toEqual([]);
  });

  test('llms.txt leads to every twin', () => {
    const links = [...read('llms.txt').matchAll(/\]\((http[^)]+index\.md)\)/g)].map(([, address]) => new URL(address ?? '').pathname);
    expect(links.toSorted()).toEqual(entryPages.map(({ path }) => `${path}index.md`).toSorted());
  });
});

describe.each([['en'], ['id']])('feed and search of %s', (locale) => {
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'link' || name === 'Url' });
  // Without its second argument it forgives what is not well-formed; the validator of its own is not installed.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const parseStrictly = (xml: string): unknown => parser.parse(xml, true);

  test('the feed has what Atom asks of it (RFC 4287), its ids are unique, and its links are full and answer', () => {
    type Link = { '@_rel': string; '@_href': string };
    type Entry = { id: string; title: string; updated: string; summary: string; link: Link[] };
    const { feed } = parseStrictly(read(`${locale}/feed.xml`)) as { feed: Entry & { '@_xmlns': string; '@_xml:lang': string; author: { name: string }; entry: Entry[] } };
    expect([feed['@_xmlns'], feed['@_xml:lang'], feed.author.name]).toEqual(['http://www.w3.org/2005/Atom', locale, 'Tenang']);
    expect(feed.entry).toHaveLength(58);
    expect(new Set([feed.id, ...feed.entry.map(({ id }) => id)]).size).toBe(59);
    expect(feed.link.map((link) => [link['@_rel'], new URL(link['@_href']).pathname])).toEqual([['self', `/${locale}/feed.xml`], ['alternate', `/${locale}/`]]);
    for (const { id, title, updated, link } of [feed, ...feed.entry]) {
      expect(new URL(id).href).toBe(id);
      expect(title).not.toBe('');
      expect(updated, id).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(Number.isNaN(Date.parse(updated)), id).toBe(false);
      expect(link.filter((each) => each['@_rel'] === 'alternate'), id).toHaveLength(1);
      expect(link.map((each) => each['@_href']).filter((address) => !leadsSomewhere(address)), id).toEqual([]);
    }
    for (const { summary } of feed.entry) expect(summary.length).toBeGreaterThan(10);
    expect(feed.updated).toBe(feed.entry[0]?.updated);
  });

  test('the search description names a page that exists', () => {
    const xml = read(`${locale}/opensearch.xml`);
    const { OpenSearchDescription: search } = parseStrictly(xml) as { OpenSearchDescription: { ShortName: string; Url: { '@_template': string; '@_type': string }[] } };
    expect(search.ShortName.length).toBeLessThanOrEqual(16);
    const template = search.Url[0]?.['@_template'] ?? '';
    expect(template).toContain('?q={searchTerms}');
    expect(leadsSomewhere(template.split('?', 1)[0] ?? '')).toBe(true);
  });

  test('every page of the language names both', () => {
    for (const { path, html } of pages.filter(({ html }) => html.includes('href="#main"') && html.includes(`<html lang="${locale}"`))) {
      expect(html, path).toContain(`type="application/atom+xml" href="/${locale}/feed.xml"`);
      expect(html, path).toContain(`type="application/opensearchdescription+xml" href="/${locale}/opensearch.xml"`);
    }
    expect(existsSync('dist/opensearch.xml')).toBe(true);
  });
});

describe.each([['en'], ['id']])('phrases.csv of %s', (locale) => {
  const bytes = readFileSync(`dist/${locale}/phrases.csv`);
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

  /** A reader of RFC 4180, strict about quotes and line ends. */
  function parseCsv(csv: string): string[][] {
    const rows: string[][] = [[]];
    const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
    while (cell.lastIndex < csv.length) {
      const match = cell.exec(csv);
      if (!match) throw new Error('this is not RFC 4180');
      const [, value = '', end] = match;
      rows.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
      if (end === '\r\n') rows.push([]);
    }
    return rows.slice(0, -1);
  }

  test('starts with a byte-order mark, and every row has the same columns', () => {
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, ...rows] = parseCsv(text.slice(1));
    expect(head).toEqual(['title', 'text', 'folder', 'labels', 'language', 'link']);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((row) => row.length !== head?.length)).toEqual([]);
    expect(new Set(rows.map(([title]) => title)).size).toBe(rows.length);
    expect(rows.flat().filter((value) => /^\s*[=+\-@\t\r]/.test(value) || value === '')).toEqual([]);
    expect(rows.map((row) => row[5] ?? '').filter((link) => !leadsSomewhere(link))).toEqual([]);
  });
});
