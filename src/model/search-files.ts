/**
 * The files of the situation index, and where they are. The address holds a digest of the contents, so that a browser
 * may keep a file for good, and a page knows its address before the file is written.
 */
import { getEntry } from 'astro:content';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { describeEntry, type SearchEntry } from '../search/entry.ts';
import { plainPhrase } from '../tickets/phrase.ts';
import { fileAddress } from './addresses.ts';
import { listFiles, packSearchFiles, type PackedFile, type PackedFiles } from './pack-search-files.ts';
import { allEntries, getPlaybook, type Playbook } from './playbook.ts';

const packed = new WeakMap<Playbook, PackedFiles>();

/** Where the files of one language are that a page names; the parts of an index are named after it. */
export async function getSearchAddresses(locale: Locale): Promise<{ index: string; rest: string; phrases: string | undefined }> {
  const { index, rest, phrases } = await getFiles(locale);
  const locate = ({ name }: PackedFile): string => fileAddress(`search/${name}.json`);
  return { index: locate(index), rest: locate(rest), phrases: phrases && locate(phrases) };
}

/** The files of every language. */
export async function listSearchFiles(): Promise<PackedFile[]> {
  return (await Promise.all(LOCALES.map(getFiles))).flatMap(listFiles);
}

async function getFiles(locale: Locale): Promise<PackedFiles> {
  const playbook = await getPlaybook(locale);
  const files = packed.get(playbook) ?? packSearchFiles(locale, describeEntries(playbook), (await getEntry('searchWords', locale))?.data.related ?? []);
  packed.set(playbook, files);
  return files;
}

function describeEntries(playbook: Playbook): SearchEntry[] {
  return allEntries(playbook).map(({ id, kind, facts, text, address }) =>
    describeEntry({ id, text, address, stage: kind === 'tip' ? facts.stage : '' }, (line) => plainPhrase(line, playbook.locale)),
  );
}
