/** What the search has to know of a language. Each is a module of its own: a reader loads the one that the page is in. */
import type { Locale } from '../i18n/locales.ts';

export interface Language {
  locale: Locale;
  /** Words that say little about what is sought. They weigh less; they are not removed. */
  stopWords: ReadonlySet<string>;
  /**
   * Common spellings of chat, and the words that they stand for. Only what is common to everybody’s chat belongs
   * there: an affix, a doubled word, a dropped vowel or a slip of the finger is a rule elsewhere.
   */
  spellings: ReadonlyMap<string, string>;
  /** The forms under which a word, in its usual spelling, may be indexed, the likeliest first; at least one. */
  findStems(word: string): string[];
  /** Whether chat leaves out vowels: “mnta” for minta. */
  dropsVowels: boolean;
}

/** A language as its own module writes it. It is plain text, so that the module imports nothing and loads as one file. */
export interface LanguageSource extends Pick<Language, 'locale' | 'dropsVowels'> {
  /** Words with a blank between. */
  stopWords: string;
  /** Groups with a bar between, each starting with the word as a dictionary has it. */
  spellings: string;
  findStems(word: string, language: Language): string[];
}

export function readLanguage(source: LanguageSource): Language {
  const language: Language = {
    ...source,
    stopWords: new Set(source.stopWords.split(' ')),
    spellings: groupSpellings(source.spellings),
    findStems: (word) => source.findStems(word, language),
  };
  return language;
}

function groupSpellings(groups: string): ReadonlyMap<string, string> {
  return new Map(
    groups.split('|').flatMap((group) => {
      const [word = '', ...spellings] = group.split(' ');
      return spellings.map((spelling): [string, string] => [spelling, word]);
    }),
  );
}

/** The word that a spelling stands for, both in lower case; any other word as it is. */
export function foldSpelling(word: string, { spellings }: Language): string {
  return spellings.get(word) ?? word;
}

/** Whether a word, as spelled or as meant, says little about what is sought. */
export function isStopWord(word: string, language: Language): boolean {
  return language.stopWords.has(word) || language.stopWords.has(foldSpelling(word, language));
}
