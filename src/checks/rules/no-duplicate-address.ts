import { LOCALES } from '../../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Within a kind and a language, every slug and every title belongs to one page. */
export const noDuplicateAddress: Rule = ({ entries }) => {
  const problems: Problem[] = [];
  for (const locale of LOCALES) {
    const seen = new Map<string, string>();
    for (const { kind, id, texts } of entries) {
      const sheet = texts[locale];
      if (!sheet) continue;
      for (const field of ['slug', 'title'] as const) {
        const value = sheet.data[field];
        const key = `${field === 'slug' ? kind : ''} ${field} ${value.toLowerCase()}`;
        const owner = seen.get(key);
        if (owner === undefined) seen.set(key, id);
        else {
          const { file } = sheet.document;
          problems.push({ file, line: sheet.document.lineOf([field]), what: `the ${field} “${value}” is taken by ${owner}`, mend: `choose another ${field} for ${id}` });
        }
      }
    }
  }
  return problems;
};
