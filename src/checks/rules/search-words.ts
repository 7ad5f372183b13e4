import { LOCALES } from '../../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** The pages on which a life may depend are found by more ways of saying it, and by some at once. */
const LIFE_PAGES: ReadonlySet<string> = new Set(['S21', 'S22']);
const MORE_ASKS = 20;

/** A search phrase belongs to one page, and each page has enough of them. */
export const searchWords: Rule = ({ entries }) => {
  const problems: Problem[] = [];
  for (const locale of LOCALES) {
    const owners = new Map<string, string>();
    for (const { id, texts } of entries) {
      const sheet = texts[locale];
      if (!sheet) continue;
      const { document, data } = sheet;
      if (LIFE_PAGES.has(id)) {
        if (data.asks.length < MORE_ASKS) problems.push({ file: document.file, line: document.lineOf(['asks']), what: `${id} has ${data.asks.length} asks`, mend: `write at least ${MORE_ASKS}` });
        if (!data.alarms) problems.push({ file: document.file, line: 1, what: `${id} has no alarms`, mend: 'write “alarms:” with the words that put it first whatever else is typed' });
      } else if (data.alarms) problems.push({ file: document.file, line: document.lineOf(['alarms']), what: `${id} has alarms`, mend: 'take them out: they are for the pages on which a life may depend' });
      for (const field of ['heard', 'asks'] as const) {
        data[field].forEach((phrase, index) => {
          const key = phrase.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
          const owner = owners.get(key);
          if (owner === undefined) owners.set(key, id);
          else problems.push({ file: document.file, line: document.lineOf([field, index]), what: `“${phrase}” stands under ${owner} already`, mend: 'say it in other words, or take it out' });
        });
      }
    }
  }
  return problems;
};
