/** Finding a phrase by words in it. */

/** What a reader typed, as words to look for: without case, accents, punctuation, or the difference between one apostrophe and another. */
export function foldWords(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}

/** Whether a phrase holds every word, or the beginning of one that is still being typed. */
export function matchesWords(phrase: string, words: readonly string[]): boolean {
  const folded = ` ${fold(phrase)}`;
  return words.every((word) => folded.includes(` ${word}`));
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[‘’]/g, "'").replaceAll(/[^\p{L}\p{N}']+/gu, ' ').toLowerCase();
}
