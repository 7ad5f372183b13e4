/** What the search has to know of a language. Each is a module of its own: a reader loads the one that the page is in. */
import type { Locale } from '../i18n/locales.ts';
import { lookUp } from './look-up.ts';

export interface Language {
  locale: Locale;
  /** Words that say little about what is sought. They weigh less; they are not removed. */
  stopWords: ReadonlySet<string>;
  /** Common spellings of chat, with the words that they stand for. */
  spellings: ReadonlyMap<string, string>;
  /** The forms under which a word, in its usual spelling, may be indexed, the likeliest first; at least one. */
  findStems(word: string): string[];
  /** Whether chat leaves out vowels: “mnta” for minta. */
  dropsVowels: boolean;
}

/** A language as its module gives it: plain text, and no import, so that it loads as one small file. */
export interface LanguageFacts {
  locale: Locale;
  /** Words with a blank between. */
  stopWords: string;
  /**
   * Groups of spellings with a bar between, each starting with the word as a dictionary has it. Only what is common
   * to everybody’s chat belongs there: an affix, a doubled word, a dropped vowel or a slip of the finger is a rule elsewhere.
   */
  spellings: string;
  findStems: (word: string, language: Language) => string[];
  dropsVowels: boolean;
}

export function readLanguage({ locale, stopWords, spellings, findStems, dropsVowels }: LanguageFacts): Language {
  const known = new Map<string, string[]>();
  const language: Language = {
    locale,
    stopWords: new Set(stopWords.split(' ')),
    spellings: new Map(
      spellings.split('|').flatMap((group) => {
        const [word = '', ...others] = group.split(' ');
        return others.map((spelling): [string, string] => [spelling, word]);
      }),
    ),
    findStems: (word) => lookUp(known, word, () => findStems(word, language)),
    dropsVowels,
  };
  return language;
}

/** The word that a spelling stands for, both in lower case; any other word as it is. */
export function foldSpelling(word: string, { spellings }: Language): string {
  return spellings.get(word) ?? word;
}

/** Whether a word, as spelled or as meant, says little about what is sought. */
export function isStopWord(word: string, language: Language): boolean {
  return language.stopWords.has(word) || language.stopWords.has(foldSpelling(word, language));
}
