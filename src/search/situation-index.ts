/** The situation index, unpacked: what the ranking works on. Pure. */
import { unpackPostings, unpackStems, type PackedIndex, type Posting } from './index-format.ts';
import type { MatchPhrase } from './phrase-match.ts';
import type { Language } from './language.ts';
import { Vocabulary } from './vocabulary.ts';

/** A page that may be found, as much as a result shows of it. */
export interface IndexedPage {
  id: string;
  title: string;
  line: string;
  address: string;
  stage: string;
  weight: number;
  /** How many words the search knows of it, counted as in its postings. */
  length: number;
}

export interface SituationIndex {
  language: Language;
  pages: IndexedPage[];
  vocabulary: Vocabulary;
  postings: ReadonlyMap<string, readonly Posting[]>;
  averageLength: number;
  /** Finds the best phrase of a page, once the phrases have been loaded: see `addPhrases`. */
  matchPhrase?: MatchPhrase;
}

/** @throws where `packed` is no index */
export function readIndex(packed: PackedIndex, language: Language): SituationIndex {
  const { folders } = packed;
  const lists = packed.postings.split(' ');
  const postings = new Map(unpackStems(packed.stems).map((stem, index) => [stem, unpackPostings(lists[index] ?? '')]));
  const lengths = packed.pages.map(() => 0);
  for (const list of postings.values()) for (const { page, count } of list) lengths[page] = (lengths[page] ?? 0) + count;
  return {
    language,
    pages: packed.pages.map(([id, title, slug, line, stage, weight], index) => ({ id, title, line, address: `${folders[id.slice(0, 1)] ?? ''}${slug}/`, stage, weight, length: lengths[index] ?? 0 })),
    vocabulary: new Vocabulary(language, postings.keys()),
    postings,
    averageLength: lengths.reduce((sum, length) => sum + length, 0) / lengths.length,
  };
}
