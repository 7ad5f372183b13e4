/** What the files of the situation index hold, and how they are named. Knows no playbook: benches use it as well. */
import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import type { Locale } from '../i18n/locales.ts';
import { buildIndex } from '../search/build-index.ts';
import type { SearchEntry } from '../search/entry.ts';
import { nameBlock, nameShard } from '../search/head-format.ts';
import { splitIndex } from '../search/split-index.ts';

export interface PackedFile {
  /** Its name in `search/`, without the ending. It holds a digest of the contents. */
  name: string;
  body: string;
}

export interface PackedFiles {
  index: PackedFile;
  rest: PackedFile;
  /** Undefined where they come with the parts. */
  phrases: PackedFile | undefined;
  /** The parts of an index that has outgrown one file. */
  parts: PackedFile[];
}

/** An index of so many characters, some 500 pages, comes in parts: a query then needs fewer bytes than the whole would weigh. */
const MOST_CHARACTERS = 250_000;
/** What the index may weigh of the 20 KB that a first answer has; the engine and the page’s language take the rest. */
const WANTED_BYTES = 11_500;
/** How much a stem has to count to be sent first is raised in such steps, so many at most: by then next to none is. */
const STRICTER = 1.05;
const MOST_STEPS = 76;

/** @param related groups of words that mean nearly the same */
export function packSearchFiles(locale: Locale, entries: readonly SearchEntry[], related: readonly (readonly string[])[]): PackedFiles {
  const build = (step: number): ReturnType<typeof buildIndex> => buildIndex(locale, entries, related, STRICTER ** step);
  const whole = build(0);
  if (JSON.stringify(whole.index).length > MOST_CHARACTERS) return packParts(locale, splitIndex(whole.index, whole.rest, whole.phrases));
  const { index, rest, phrases } = build(findStep((step) => brotliCompressSync(JSON.stringify(build(step).index)).length <= WANTED_BYTES));
  return { index: nameFile(locale, JSON.stringify(index)), rest: nameFile(`${locale}-rest`, JSON.stringify(rest)), phrases: nameFile(`${locale}-phrases`, JSON.stringify(phrases)), parts: [] };
}

/** The first step that fits; the last where none does. Each one makes the index smaller, so halves are enough. */
function findStep(fits: (step: number) => boolean): number {
  let low = 0;
  let high = MOST_STEPS;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** All files of an index, the parts of a large one too. */
export const listFiles = ({ index, rest, phrases, parts }: PackedFiles): PackedFile[] => [index, rest, ...(phrases ? [phrases] : []), ...parts];

/** The parts are named after the head, so that it need not list them. */
function packParts(locale: Locale, { head, rest, shards, blocks }: ReturnType<typeof splitIndex>): PackedFiles {
  const parts = [...shards.map((shard, place) => ({ name: nameShard(place), body: JSON.stringify(shard) })), ...blocks.map((block, place) => ({ name: nameBlock(place), body: JSON.stringify(block) }))];
  const body = JSON.stringify(head);
  const { name } = nameFile(locale, [body, ...parts.map((part) => part.body)].join(''));
  return { index: { name, body }, rest: nameFile(`${locale}-rest`, JSON.stringify(rest)), phrases: undefined, parts: parts.map((part) => ({ ...part, name: `${name}-${part.name}` })) };
}

function nameFile(label: string, body: string): PackedFile {
  return { name: `${label}.${createHash('sha256').update(body).digest('hex').slice(0, 10)}`, body };
}
