import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { readPassages } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { countSyllables, splitSentences, splitWords } from '../readability.ts';
import type { Rule } from '../rule.ts';

/** A tip is read in a minute: this many words at the most. */
const TIP_WORDS = 350;
const GUIDE_WORDS = { least: 1000, most: 1500 };
const MEAN_SENTENCE: Record<Locale, number> = { en: 15, id: 14 };
/** Flesch-Kincaid grade (Kincaid and colleagues 1975); the formula is for English only. */
const GRADE = 7;

/** Pages are short, and their sentences plain. */
export const readingLimits: Rule = ({ entries }) =>
  entries.flatMap((entry) =>
    LOCALES.flatMap((locale) => {
      const file = entry.texts[locale]?.document.file;
      if (file === undefined) return [];
      const passages = readPassages(entry, locale);
      const sentences = passages.flatMap(({ text }) => splitSentences(text)).map(splitWords).filter((words) => words.length > 0);
      const words = sentences.flat();
      const problems: Problem[] = [];
      const report = (what: string, mend: string): void => void problems.push({ file, line: 1, what, mend });

      if (entry.kind === 'tip' && words.length > TIP_WORDS) report(`the tip has ${words.length} words`, `cut it to ${TIP_WORDS}`);
      if (entry.kind === 'guide') {
        const body = passages.filter(({ field }) => field === 'body').flatMap(({ text }) => splitWords(text)).length;
        if (body < GUIDE_WORDS.least || body > GUIDE_WORDS.most) report(`the guide has ${body} words`, `bring it to between ${GUIDE_WORDS.least} and ${GUIDE_WORDS.most}`);
      }
      const mean = words.length / Math.max(1, sentences.length);
      if (mean > MEAN_SENTENCE[locale]) report(`sentences have ${mean.toFixed(1)} words on average`, `split the long ones; ${MEAN_SENTENCE[locale]} is the most`);
      if (locale === 'en') {
        const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
        const grade = 0.39 * mean + 11.8 * (syllables / Math.max(1, words.length)) - 15.59;
        if (grade > GRADE) report(`the reading grade is ${grade.toFixed(1)}`, `use shorter words and sentences; ${GRADE} is the most`);
      }
      return problems;
    }),
  );
