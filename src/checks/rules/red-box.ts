import { LOCALES } from '../../i18n/locales.ts';
import type { Rule } from '../rule.ts';

/** The red box stands where safety, law or identity is at stake, and nowhere else. */
export const redBox: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    if (entry.kind !== 'situation' || !entry.facts) return [];
    const { safety } = entry.facts.data;
    return LOCALES.flatMap((locale) => {
      const sheet = entry.texts[locale];
      if (!sheet || (sheet.data.box !== undefined) === safety) return [];
      return safety
        ? [{ file: sheet.document.file, line: 1, what: `${entry.id} says “safety: true” and has no box`, mend: 'write “box:” with “must:” and “never:”' }]
        : [{ file: sheet.document.file, line: sheet.document.lineOf(['box']), what: `${entry.id} has a box and says “safety: false”`, mend: 'take out the box, or set safety to true' }];
    });
  });
