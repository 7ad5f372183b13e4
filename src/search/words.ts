/** Takes a text apart into words, the same way when an index is built and when a query is read. Pure. */

/** A word, and where it stands in the text. */
export interface PlacedWord {
  /** In lower case, without apostrophes; a doubled word stands once: “marah2” and “marah-marah” are marah. */
  word: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;
/** How Indonesian chat doubles a word, with what may follow it: marah2, teriak2an. */
const DOUBLED = /^(\p{L}{3,})2(?=\p{L}*$)/u;

/** The words of a text, in their order, with repeats. */
export function placeWords(text: string): PlacedWord[] {
  return [...text.matchAll(WORD)].map(({ 0: written, index }) => ({
    word: written.normalize('NFKC').toLowerCase().replaceAll(/['’]/g, '').replace(DOUBLED, '$1'),
    start: index,
    end: index + written.length,
  }));
}

/** The different words of a text, in their order. */
export function splitWords(text: string): string[] {
  return [...new Set(placeWords(text).map(({ word }) => word))];
}
