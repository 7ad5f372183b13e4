/**
 * `npm run bench:search`: the search, and what else a static site could have, on the same pages and queries in one run.
 *
 * In a real browser, from a server that sends brotli. First as the playbook is, then as one of ten thousand tips a
 * language; `-- --tips 3000` says how many. Times depend on the machine: compare them within a run.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import * as pagefind from 'pagefind';
import { readBuiltPages } from '../src/checks/built/built-page.ts';
import { LOCALES, type Locale } from '../src/i18n/locales.ts';
import { SECTIONS } from '../src/model/sections.ts';
import type { SearchEntry } from '../src/search/entry.ts';
import { BROWSER_FLAGS, findBrowser } from '../scripts/setup.mjs';
import { makeRandom } from '../tests/unit/make-random.ts';
import { readSample } from '../tests/unit/sample-queries.ts';
import { makeLarge } from './search/make-large.ts';
import { makePeers, peerPath, readTextPages } from './search/make-peers.ts';
import { measureFirst, measureTyped, measureWarm } from './search/measure.ts';
import { serveFolders, type Host } from './search/serve.ts';
import { printTable, type Row } from './search/tables.ts';

const { values } = parseArgs({ options: { tips: { type: 'string', default: '10000' }, runs: { type: 'string', default: '5' } } });
const tips = Number(values.tips);
const runs = Number(values.runs);
if (!existsSync('dist/404.html')) {
  console.error('dist/ holds no built site. → Run “npm run build” first.');
  process.exit(1);
}

/** What a reader pastes first; words that also a search finds that needs all of them on one page. */
const FIRST_QUERY = { en: 'angry customer wants refund', id: 'pelanggan marah minta refund' };
const WARM_UP = 30;
const KNOWN = 20;

const searchPath = (locale: Locale): string => `/${locale}/${SECTIONS.search[locale]}/`;
const executablePath = await findBrowser();
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
mkdirSync('.cache', { recursive: true });
// A full path: the bundler would take another one from where it stands.
const folder = mkdtempSync(resolve('.cache/bench-'));

interface Contestant {
  name: string;
  path: string;
}

/** Everything about one search, on one page. */
async function measure(host: Host, { name, path }: Contestant, locale: Locale, queries: readonly { q: string; want: string[] }[], warmUp: readonly string[]): Promise<Row> {
  const first = (options: { slowdown?: number; delay?: number }): ReturnType<typeof measureFirst> => measureFirst(browser, host, path, FIRST_QUERY[locale], { ...options, runs });
  return { name, cold: await first({}), slow: await first({ slowdown: 4 }), far: await first({ delay: 150 }), warm: await measureWarm(browser, host, path, queries, warmUp, runs) };
}

async function measureAll(host: Host, contestants: readonly Contestant[], locale: Locale, queries: readonly { q: string; want: string[] }[]): Promise<Row[]> {
  const warmUp = readSample('practice', locale).slice(0, WARM_UP).map(({ q }) => q);
  const rows: Row[] = [];
  for (const contestant of contestants) {
    process.stderr.write(`${contestant.name}, ${locale} …\n`);
    rows.push(await measure(host, contestant, locale, queries, warmUp));
  }
  return rows;
}

async function benchPlaybook(): Promise<void> {
  const own = join(folder, 'playbook');
  await makePeers(own, readTextPages(readBuiltPages(pathToFileURL('dist/'), '/').pages));
  const host = await serveFolders([own, 'dist']);
  for (const locale of LOCALES) {
    const contestants = [
      { name: 'ours', path: searchPath(locale) },
      { name: 'Pagefind as it comes', path: peerPath('pagefind', locale) },
      { name: 'Pagefind word by word', path: peerPath('pagefind-words', locale) },
      { name: 'MiniSearch over text', path: peerPath('minisearch', locale) },
      { name: 'Orama over text', path: peerPath('orama', locale) },
    ];
    printTable(`this playbook, ${locale}`, await measureAll(host, contestants, locale, readSample('visible', locale)), ['≥ 0.80', '≥ 0.95', '', '≤ 20', '≤ 3', '× ≤ 1', '× ≤ 1', '× ≤ 1', '≤ 5']);
  }
  host.close();
}

async function benchLarge(): Promise<void> {
  const large = join(folder, 'large');
  const entries = await makeLarge(large, tips, searchPath);
  const host = await serveFolders([large, 'dist']);
  for (const locale of LOCALES) {
    const contestants = [
      { name: 'ours', path: searchPath(locale) },
      { name: 'Pagefind word by word', path: peerPath('pagefind-words', locale) },
    ];
    printTable(`${tips} tips, ${locale}`, await measureAll(host, contestants, locale, askForKnown(entries[locale])), ['', '', '', '≤ 150', '', '', '', '', '≤ 50']);
    for (const { name, path } of contestants) {
      const { bytes, requests } = await measureTyped(browser, host, path, FIRST_QUERY[locale]);
      console.log(`${name}: typed letter by letter, in all ${Math.round(bytes / 1000)} kB in ${requests} requests`);
    }
  }
  host.close();
}

/** Queries that are half the words of two phrases of a page. */
function askForKnown(entries: readonly SearchEntry[]): { q: string; want: string[] }[] {
  const random = makeRandom(KNOWN);
  return Array.from({ length: KNOWN }, () => {
    const entry = entries[Math.floor(random() * entries.length)];
    const words = entry?.phrases.slice(0, 2).flatMap((phrase) => phrase.split(' ')) ?? [];
    return { q: words.filter(() => random() < 0.5).join(' '), want: entry ? [entry.id] : [] };
  });
}

console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Chromium ${browser.version()}, each time the best of ${runs} runs`);
try {
  await benchPlaybook();
  await benchLarge();
} finally {
  await browser.close();
  await pagefind.close();
  rmSync(folder, { recursive: true, force: true });
}
