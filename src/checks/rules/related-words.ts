import { LOCALES } from '../../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** A word in more groups leads everywhere. */
const MOST_GROUPS = 2;

/** Related words are few and clear: none twice in a group, none in many groups. */
export const relatedWords: Rule = ({ words }) =>
  LOCALES.flatMap((locale) => {
    const { document, data } = words[locale];
    const groups = new Map<string, number>();
    return data.related.flatMap((group, index) =>
      group.flatMap((word, place): Problem[] => {
        const at = { file: document.file, line: document.lineOf(['related', index, place]) };
        if (group.indexOf(word) < place) return [{ ...at, what: `“${word}” stands twice in its group`, mend: 'take one out' }];
        groups.set(word, (groups.get(word) ?? 0) + 1);
        return groups.get(word) === MOST_GROUPS + 1 ? [{ ...at, what: `“${word}” stands in more than ${MOST_GROUPS} groups`, mend: 'keep it where it says most' }] : [];
      }),
    );
  });
