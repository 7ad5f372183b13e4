import { LOCALES } from '../../i18n/locales.ts';
import type { Rule } from '../rule.ts';

/** An example has one turn that goes badly and, after it, one that saves it. */
export const exampleIsSaved: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    if (entry.kind !== 'tip') return [];
    return LOCALES.flatMap((locale) => {
      const sheet = entry.texts[locale];
      if (!sheet) return [];
      const marks = sheet.data.example.turns.flatMap((turn) => ('mark' in turn && turn.mark ? [turn.mark] : []));
      if (marks.join() === 'slip,rescue') return [];
      const what = `the example is marked ${marks.join(', ') || 'nowhere'}`;
      return [{ file: sheet.document.file, line: sheet.document.lineOf(['example', 'turns']), what, mend: 'mark one agent turn “slip” and a later one “rescue”' }];
    });
  });
