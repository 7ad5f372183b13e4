/** Counting words, sentences and syllables. */

/** Splits a text into sentences at full stops, question and exclamation marks, colons and semicolons that a space follows. */
export function splitSentences(text: string): string[] {
  return text.split(/(?<=[.!?…:;]["”’)]*)\s+/).filter((sentence) => sentence.trim() !== '');
}

/** Splits a text into words; placeholders and numbers count as words, dashes and quote marks do not. */
export function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Estimates the syllables of an English word from its groups of vowels; at least one. */
export function countSyllables(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const groups = plain.replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/, (ending) => ending[0] ?? '').replace(/^y/, '').match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}
