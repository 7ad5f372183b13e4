/** An index that comes in parts: the words at once, the rest as answers need it. */
import { nameBlock, nameShard, unpackRuns, type PackedBlock, type PackedHead } from './head-format.ts';
import { unpackPostings, unpackStems, type PackedPhrases } from './index-format.ts';
import type { Language } from './language.ts';
import { addPhrases } from './phrase-match.ts';
import { createIndex, readPage, type SituationIndex } from './situation-index.ts';

/** Loads a part by its name: a shard is a string, a block a `PackedBlock`. */
export type LoadPart = (name: string) => Promise<unknown>;

/** @throws where `head` is no index */
export function readHead(head: PackedHead, language: Language, loadPart: LoadPart): SituationIndex {
  const ids = unpackRuns(head.runs);
  const index = createIndex(
    language,
    ids.map(({ id, weight }, page) => ({ id, title: '', line: '', address: '', stage: '', weight, length: head.lengths[page] ?? 0 })),
    head.alarms,
  );
  index.averageLength = head.lengths.reduce((sum, length) => sum + length, 0) / ids.length;
  const stems = unpackStems(head.stems);
  index.vocabulary.add(stems);
  const phrases: PackedPhrases = [];
  addPhrases(index, phrases);

  const starts = head.shards.map((start) => stems[start] ?? '');
  const places = new Map(ids.map(({ id }, page) => [id, page]));
  const loaded = new Set<string>();
  const load = async (name: string, add: (part: unknown) => void): Promise<void> => {
    const part = await loadPart(name);
    if (loaded.has(name)) return;
    add(part);
    loaded.add(name);
  };
  const loadShard = (place: number): Promise<void> =>
    load(nameShard(place), (part) => {
      addShard(index, stems.slice(head.shards[place], head.shards[place + 1]), part as string);
    });
  const loadBlock = (place: number): Promise<void> =>
    load(nameBlock(place), (part) => {
      const block = part as PackedBlock;
      block.pages.forEach((packed, row) => {
        const page = place * head.pagesABlock + row;
        Object.assign(index.pages[page] ?? {}, readPage(packed, head.folders));
        phrases[page] = block.phrases[row] ?? [[], []];
      });
    });

  index.findMissing = ({ words, pages }) => {
    const shards = words.flatMap(({ meanings }) => meanings.map(({ stem }) => starts.findLastIndex((start) => start <= stem)));
    const blocks = pages.flatMap(({ id }) => {
      const page = places.get(id);
      return page === undefined ? [] : Math.floor(page / head.pagesABlock);
    });
    const missing = [
      ...[...new Set(shards)].filter((place) => !loaded.has(nameShard(place))).map((place) => () => loadShard(place)),
      ...[...new Set(blocks)].filter((place) => !loaded.has(nameBlock(place))).map((place) => () => loadBlock(place)),
    ];
    return missing.length === 0 ? undefined : () => Promise.all(missing.map((load) => load()));
  };
  return index;
}

function addShard(index: SituationIndex, stems: readonly string[], shard: string): void {
  const lists = shard.split(' ');
  stems.forEach((stem, place) => {
    const [list = '', holders, uses] = lists[place]?.split(',') ?? [];
    index.postings.set(stem, unpackPostings(list));
    if (holders !== undefined) index.cut.set(stem, { holders: Number(holders), uses: Number(uses) });
  });
}
