/** The situation index, unpacked: what the ranking works on. Pure. */
import { unpackGroups, unpackPostings, unpackStems, type PackedIndex, type PackedPage, type PackedRest, type PackedStems, type Posting } from './index-format.ts';
import type { MatchPhrase } from './phrase-match.ts';
import { foldSpelling, type Language } from './language.ts';
import type { MatchedWord } from './rank.ts';
import { Vocabulary } from './vocabulary.ts';
import { placeWords } from './words.ts';

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

/** Loads what was missing. */
export type Load = () => Promise<unknown>;

export interface SituationIndex {
  language: Language;
  pages: IndexedPage[];
  vocabulary: Vocabulary;
  /** What puts a page first whatever else is typed: stems that stand together. */
  alarms: { id: string; stems: string[] }[];
  postings: Map<string, readonly Posting[]>;
  averageLength: number;
  /** How often each stem was written, as far as it has been asked for. */
  uses: Map<string, number>;
  /** Of stems whose posting lists were cut short, on how many pages they stand and how often they were written. */
  cut: Map<string, { holders: number; uses: number }>;
  /** Finds the best phrase of a page, once the phrases have been loaded: see `addPhrases`. */
  matchPhrase?: MatchPhrase;
  /** Of an index in parts, finds what is not there yet for these words and pages; undefined where nothing is missing. */
  findMissing?: (needed: { words: readonly MatchedWord[]; pages: readonly { id: string }[] }) => Load | undefined;
}

/** @param alarms those of the pages, by their places */
export function createIndex(language: Language, pages: IndexedPage[], alarms: PackedIndex['alarms']): SituationIndex {
  const marks = Object.entries(alarms).flatMap(([place, phrases]) => phrases.map((phrase) => ({ id: pages[Number(place)]?.id ?? '', stems: placeWords(phrase).map(({ word }) => language.findStems(foldSpelling(word, language))[0] ?? word) })));
  return { language, pages, vocabulary: new Vocabulary(language), alarms: marks, postings: new Map(), averageLength: 1, uses: new Map(), cut: new Map() };
}

export function readPage([id, title, slug, line, stage, weight]: PackedPage, folders: PackedIndex['folders']): Omit<IndexedPage, 'length'> {
  return { id, title, line, address: `${folders[id.slice(0, 1)] ?? ''}${slug}/`, stage, weight };
}

/** @throws where `packed` is no index */
export function readIndex(packed: PackedIndex, language: Language): SituationIndex {
  const index = createIndex(language, packed.pages.map((page) => ({ ...readPage(page, packed.folders), length: 0 })), packed.alarms);
  addStems(index, packed);
  return index;
}

/** Adds what comes after the first answer: the other stems, and words that mean nearly the same. */
export function addRest(index: SituationIndex, rest: PackedRest): void {
  addStems(index, rest);
  index.vocabulary.relate(unpackGroups(rest.related));
}

/** Adds stems to an index: those of its own file, then those that come after the first answer. */
export function addStems(index: SituationIndex, { stems, postings }: PackedStems): void {
  const lists = postings.split(' ');
  const added = unpackStems(stems);
  added.forEach((stem, place) => {
    const list = unpackPostings(lists[place] ?? '');
    index.postings.set(stem, list);
    for (const { page, count } of list) {
      const entry = index.pages[page];
      if (entry) entry.length += count;
    }
  });
  index.vocabulary.add(added);
  index.uses.clear();
  index.averageLength = index.pages.reduce((sum, { length }) => sum + length, 0) / index.pages.length;
}
