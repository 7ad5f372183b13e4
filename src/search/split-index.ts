/** Takes an index apart that is too large to be loaded whole. Pure; runs when the site is built, and in tests. */
import { packRuns, type PackedBlock, type PackedHead } from './head-format.ts';
import { packPostings, packStems, type PackedIndex, type PackedPhrases, type PackedRest, type Posting } from './index-format.ts';
import { LANGUAGES } from './languages.ts';
import { addStems, readIndex, type SituationIndex } from './situation-index.ts';

/** A reader loads a shard for each word of a query, neighbours included, and a block for each result. */
const SHARD_CHARACTERS = 3_000;
const PAGES_A_BLOCK = 2;
/** A stem leads to so many pages, those that it says most of: the rest can hardly come to the top by it. */
const MOST_HOLDERS = 1_000;

export interface SplitIndex {
  head: PackedHead;
  /** What comes after the first answer: related words alone. */
  rest: PackedRest;
  shards: string[];
  blocks: PackedBlock[];
}

/** Makes, from the files of an index, the head with all words and the parts that a query asks for. */
export function splitIndex(packed: PackedIndex, rest: PackedRest, phrases: PackedPhrases): SplitIndex {
  const { locale, folders, alarms, pages } = packed;
  const index = readIndex(packed, LANGUAGES[locale]);
  addStems(index, rest);
  const stems = [...index.postings.keys()].sort();
  const shards = fillShards(stems.map((stem) => packHolders(index, stem)));
  return {
    head: {
      locale,
      folders,
      alarms,
      runs: packRuns(index.pages),
      lengths: index.pages.map(({ length }) => length),
      stems: packStems(stems),
      shards: shards.map(({ start }) => start),
      pagesABlock: PAGES_A_BLOCK,
    },
    rest: { stems: '', postings: '', related: rest.related },
    shards: shards.map(({ lists }) => lists.join(' ')),
    blocks: Array.from({ length: Math.ceil(pages.length / PAGES_A_BLOCK) }, (_, place) => {
      const [from, to] = [place * PAGES_A_BLOCK, (place + 1) * PAGES_A_BLOCK];
      return { pages: pages.slice(from, to), phrases: phrases.slice(from, to) };
    }),
  };
}

function fillShards(lists: readonly string[]): { start: number; lists: string[] }[] {
  const shards: { start: number; lists: string[] }[] = [];
  let room = 0;
  lists.forEach((list, start) => {
    room -= list.length + 1;
    const last = shards.at(-1);
    if (last && room >= 0) last.lists.push(list);
    else {
      shards.push({ start, lists: [list] });
      room = SHARD_CHARACTERS - list.length - 1;
    }
  });
  return shards;
}

/** A posting list; where it is cut short, with what the ranking has to know of the whole. */
function packHolders(index: SituationIndex, stem: string): string {
  const all = index.postings.get(stem) ?? [];
  if (all.length <= MOST_HOLDERS) return packPostings(all);
  const weigh = ({ page, count }: Posting): number => count / (index.pages[page]?.length ?? 1);
  const most = [...all].sort((a, b) => weigh(b) - weigh(a)).slice(0, MOST_HOLDERS);
  const uses = index.averageLength * all.reduce((sum, posting) => sum + weigh(posting), 0);
  return [packPostings(most.sort((a, b) => a.page - b.page)), all.length, Math.round(uses)].join(',');
}
