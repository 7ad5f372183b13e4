/**
 * The files of the situation index: what is in them, and where they are. The address holds a digest of the contents,
 * so that a browser may keep a file for good, and a page knows its address before the file is written.
 */
import { getEntry } from 'astro:content';
import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { buildIndex } from '../search/build-index.ts';
import { describeEntry } from '../search/entry.ts';
import { plainPhrase } from '../tickets/phrase.ts';
import { fileAddress } from './addresses.ts';
import { allEntries, getPlaybook, type Playbook } from './playbook.ts';

export interface SearchFile {
  /** Its name in `search/`, without the ending. */
  name: string;
  address: string;
  body: string;
}

export interface SearchFiles {
  index: SearchFile;
  rest: SearchFile;
  phrases: SearchFile;
}

/** A larger index would keep its first reader waiting: Pagefind, which loads the parts that a query needs, answers instead. */
const MOST_BYTES = 120_000;
/** What the index may weigh of the 20 KB that a first answer has; the engine and the page’s language take the rest. */
const WANTED_BYTES = 13_000;
const STRICTEST = 8;

const built = new WeakMap<Playbook, SearchFiles | undefined>();

/** The files of one language; undefined where the playbook has outgrown them. */
export async function getSearchFiles(locale: Locale): Promise<SearchFiles | undefined> {
  const playbook = await getPlaybook(locale);
  if (!built.has(playbook)) built.set(playbook, buildFiles(playbook, (await getEntry('searchWords', locale))?.data.related ?? []));
  return built.get(playbook);
}

/** The files of every language. */
export async function listSearchFiles(): Promise<SearchFile[]> {
  const files = await Promise.all(LOCALES.map(getSearchFiles));
  return files.flatMap((all) => (all ? [all.index, all.rest, all.phrases] : []));
}

function buildFiles(playbook: Playbook, related: readonly (readonly string[])[]): SearchFiles | undefined {
  const { locale } = playbook;
  const entries = allEntries(playbook).map(({ id, kind, facts, text, address }) =>
    describeEntry({ id, text, address, stage: kind === 'tip' ? facts.stage : '' }, (line) => plainPhrase(line, locale)),
  );
  for (let least = 1; ; least += 1) {
    const { index, rest, phrases } = buildIndex(locale, entries, related, least);
    const files = { index: nameFile(locale, index), rest: nameFile(`${locale}-rest`, rest), phrases: nameFile(`${locale}-phrases`, phrases) };
    const bytes = brotliCompressSync(files.index.body).length;
    if (bytes > MOST_BYTES && least === STRICTEST) return undefined;
    if (bytes <= WANTED_BYTES || least === STRICTEST) return files;
  }
}

function nameFile(label: string, contents: unknown): SearchFile {
  const body = JSON.stringify(contents);
  const name = `${label}.${createHash('sha256').update(body).digest('hex').slice(0, 10)}`;
  return { name, address: fileAddress(`search/${name}.json`), body };
}
