/**
 * Spelling of what a reader sees, against cspell’s dictionaries and the project’s own word lists.
 *
 * It is no part of the build: loading the dictionaries takes seconds. `npm run check:content` and the tests run it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { spellCheckDocument } from 'cspell-lib';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { readPassages, type Passage } from './passages.ts';
import type { Problem } from './problem.ts';
import type { Tree } from './tree.ts';

const DICTIONARY: Record<Locale, { locale: string; import: string[] }> = {
  en: { locale: 'en-GB', import: [] },
  id: { locale: 'id', import: [createRequire(import.meta.url).resolve('@cspell/dict-id-id/cspell-ext.json')] },
};

/** Where the project keeps words that no dictionary has: names, trades, affixed forms. One a line, sorted. */
export function wordListFile(locale: Locale): string {
  return `content/words/spelling-${locale}.txt`;
}

/** Every word of the pages that neither a dictionary nor the project’s list knows, with its file and line. */
export async function checkSpelling(tree: Tree): Promise<Problem[]> {
  const problems = await Promise.all(LOCALES.map((locale) => checkLocale(tree, locale)));
  return problems.flat();
}

async function checkLocale(tree: Tree, locale: Locale): Promise<Problem[]> {
  // A customer may speak as customers do; slang is no misspelling of theirs.
  const passages = tree.entries.flatMap((entry) => readPassages(entry, locale)).filter(({ speaker }) => speaker !== 'customer');
  const words = readFileSync(join(tree.root, wordListFile(locale)), 'utf8').split('\n').filter((word) => word !== '' && !word.startsWith('#'));
  const unknown = await findUnknown(passages.map(readable), locale, words);
  // The Indonesian dictionary lists few words with -nya, -lah or -kah; such a word is known when its stem is.
  const stems = locale === 'id' ? unknown.map(({ word }) => word.replace(/(?:nya|lah|kah)$/, '')) : [];
  const unknownStems = new Set((await findUnknown(stems, locale, words)).map(({ line }) => line));
  return unknown
    .filter((_, index) => locale !== 'id' || unknownStems.has(index))
    .flatMap(({ word, line }) => {
      const passage = passages[line];
      if (!passage) return [];
      return { file: passage.file, line: passage.line, what: `“${word}” is in no dictionary`, mend: `correct it, or add it to ${wordListFile(locale)}` };
    });
}

/** The words of some lines that are in no dictionary, each with the index of its line. */
async function findUnknown(lines: readonly string[], locale: Locale, words: string[]): Promise<{ word: string; line: number }[]> {
  const { locale: language, import: imports } = DICTIONARY[locale];
  const document = lines.join('\n');
  const { issues, errors } = await spellCheckDocument(
    { uri: `${locale}.txt`, text: document, languageId: 'plaintext', locale: language },
    { generateSuggestions: false, noConfigSearch: true },
    { language, import: imports, words, maxNumberOfProblems: 10_000, maxDuplicateProblems: 10_000, minWordLength: 3 },
  );
  if (errors && errors.length > 0) throw new AggregateError(errors, 'cspell could not read its dictionaries');
  return issues.map(({ text, offset }) => ({ word: text, line: document.slice(0, offset).split('\n').length - 1 }));
}

/** A passage on one line, without its blanks. */
function readable({ text }: Passage): string {
  return text.replaceAll(/\{\w+\}|\[[^\]]*\]/g, ' ').replaceAll(/\s+/g, ' ').replaceAll('’', "'");
}
