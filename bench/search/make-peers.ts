/** Makes, from the pages of a built site, the same search with other libraries. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { insert, save } from '@orama/orama';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import { build } from 'vite';
import type { BuiltPage } from '../../src/checks/built/built-page.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { MINISEARCH } from './peers/minisearch-options.ts';
import { createOrama } from './peers/orama-index.ts';

/** A page as any search would read it: its title and its text. */
export interface TextPage {
  locale: Locale;
  id: string;
  title: string;
  address: string;
  text: string;
}

export const PEERS = ['pagefind', 'pagefind-words', 'minisearch', 'orama'] as const;
export type Peer = (typeof PEERS)[number];

export const peerPath = (peer: Peer, locale: Locale): string => `/peers/${peer}/${locale}/`;

/** The pages of entries, once in each language. */
export function readTextPages(pages: readonly BuiltPage[]): TextPage[] {
  return pages.flatMap(({ path, html }) => {
    const [, lang] = /<html lang="(\w+)"/.exec(html) ?? [];
    const [, id] = /<main id="main" data-id="(\w+)"/.exec(html) ?? [];
    const [article] = /<article[\s\S]*<\/article>/.exec(html) ?? [];
    const locale = LOCALES.find((known) => known === lang && path.startsWith(`/${known}/`));
    if (!locale || id === undefined || article === undefined) return [];
    const [, title = ''] = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(article) ?? [];
    return [{ locale, id, title: readText(title), address: path, text: readText(article) }];
  });
}

/** Builds the pages and indexes of all peers into `folder`. */
export async function makePeers(folder: string, pages: readonly TextPage[]): Promise<void> {
  await bundlePeers(folder);
  for (const peer of PEERS) for (const locale of LOCALES) writePage(join(folder, peerPath(peer, locale)), peer, locale);
  for (const locale of LOCALES) {
    const own = pages.filter((page) => page.locale === locale).map(({ id, title, address, text }) => ({ id, title, address, text }));
    const miniSearch = new MiniSearch(MINISEARCH);
    miniSearch.addAll(own);
    writeFileSync(join(folder, `minisearch-${locale}.json`), JSON.stringify(miniSearch));
    const orama = createOrama(locale);
    for (const page of own) await insert(orama, page);
    writeFileSync(join(folder, `orama-${locale}.json`), JSON.stringify(save(orama)));
  }
  await makePagefind(join(folder, 'plain/'), pages.map((page) => ({ address: page.address, html: writeText(page) })));
}

/** Bundles the scripts of the peers’ pages. */
export async function bundlePeers(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    build: {
      outDir: join(folder, 'peers'),
      modulePreload: false,
      rolldownOptions: { input: Object.fromEntries(PEERS.map((peer) => [peer, join(import.meta.dirname, `peers/${peer}.ts`)])), output: { entryFileNames: '[name].js' } },
    },
  });
}

export function writePage(folder: string, peer: Peer, locale: Locale): void {
  mkdirSync(folder, { recursive: true });
  const html = `<!doctype html><html lang="${locale}"><title>${peer}</title><main><input type="search"><section data-search-state="idle"><ol></ol></section></main><script type="module" src="/peers/${peer}.js"></script></html>`;
  writeFileSync(join(folder, 'index.html'), html);
}

/** @throws where Pagefind refuses a page or can’t write */
export async function makePagefind(folder: string, pages: readonly { address: string; html: string }[]): Promise<void> {
  // One file a page, as it comes, would be ten thousand.
  const { index, errors } = await pagefind.createIndex({ maxFragments: 500 });
  if (!index) throw new Error(errors.join('; '));
  for (const { address, html } of pages) {
    const added = await index.addHTMLFile({ url: address, content: html });
    if (added.errors.length > 0) throw new Error(`${address}: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(written.errors.join('; '));
  await index.deleteIndex();
}

function writeText({ locale, id, title, text }: TextPage): string {
  return `<html lang="${locale}"><body><h1>${escape(title)}</h1><p data-pagefind-meta="id:${id}">${escape(text)}</p></body></html>`;
}

function readText(html: string): string {
  return html
    .replace(/<(template|svg|style|script)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&#39;', '’')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

export const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
