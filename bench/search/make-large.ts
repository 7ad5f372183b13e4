/** Makes the search of a playbook of any size: the files of its index, behind the search page as it is. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSearchEntries } from '../../src/checks/search-entries.ts';
import { readTree } from '../../src/checks/tree.ts';
import { LOCALES, otherLocale, type Locale } from '../../src/i18n/locales.ts';
import { listFiles, packSearchFiles, type PackedFiles } from '../../src/model/pack-search-files.ts';
import type { SearchEntry } from '../../src/search/entry.ts';
import { bundlePeers, escape, makePagefind, peerPath, writePage } from './make-peers.ts';
import { makeEntries } from './synthetic-entries.ts';

/** @returns the tips, by language */
export async function makeLarge(folder: string, count: number, searchPath: (locale: Locale) => string): Promise<Record<Locale, SearchEntry[]>> {
  const tree = readTree(process.cwd());
  const make = (locale: Locale): SearchEntry[] => makeEntries(locale, readSearchEntries(tree, locale), count);
  const entries = { en: make('en'), id: make('id') };
  const files = { en: packSearchFiles('en', entries.en, tree.words.en.data.related), id: packSearchFiles('id', entries.id, tree.words.id.data.related) };
  for (const locale of LOCALES) {
    for (const { name, body } of listFiles(files[locale])) write(join(folder, `search/${name}.json`), body);
    const page = readFileSync(join('dist', searchPath(locale), 'index.html'), 'utf8');
    write(join(folder, searchPath(locale), 'index.html'), nameFiles(page, files[locale], files[otherLocale(locale)]));
    writePage(join(folder, peerPath('pagefind-words', locale)), 'pagefind-words', locale);
  }
  await bundlePeers(folder);
  await makePagefind(join(folder, 'pagefind/'), LOCALES.flatMap((locale) => entries[locale].map((entry) => ({ address: entry.address, html: writeEntry(entry, locale) }))));
  return entries;
}

/** The search page, with the addresses of other files. */
function nameFiles(html: string, own: PackedFiles, other: PackedFiles): string {
  const names = { 'data-index': own.index, 'data-rest': own.rest, 'data-phrases': own.phrases, 'data-other-index': other.index, 'data-other-rest': other.rest };
  return Object.entries(names).reduce((page, [attribute, file]) => page.replace(new RegExp(` ${attribute}="[^"]*"`), file ? ` ${attribute}="/search/${file.name}.json"` : ''), html);
}

/** A page as Pagefind reads those of the site: its text, with its search words as metadata. */
function writeEntry({ id, title, line, stage, phrases, terms }: SearchEntry, locale: Locale): string {
  const meta = Object.entries({ id, title, line, stage, terms: [...terms, ...phrases].join(' · ') }).map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escape(value)}">`);
  return `<html lang="${locale}"><body>${meta.join('')}<h1>${escape(title)}</h1><p>${escape(line)}</p></body></html>`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
