import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { PLACEHOLDERS } from '../../tickets/placeholders.ts';
import { readPassages, type Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Placeholders are the known ones, stand in what is said or noted, and match between the languages. */
export const placeholders: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    const problems: Problem[] = [];
    const blanks = new Map<string, Partial<Record<Locale, string>>>();
    const places = new Map<string, Passage>();
    for (const locale of LOCALES) {
      for (const passage of readPassages(entry, locale)) {
        const { text, field, file, line } = passage;
        const found = [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? '');
        for (const name of found) {
          if (!(name in PLACEHOLDERS[locale])) problems.push({ file, line, what: `{${name}} is not a placeholder`, mend: `use one of: ${Object.keys(PLACEHOLDERS[locale]).map((known) => `{${known}}`).join(' ')}` });
        }
        const meanings = found.map((name) => PLACEHOLDERS[locale][name]).filter((meaning) => meaning !== undefined && meaning !== 'address');
        blanks.set(field, { ...blanks.get(field), [locale]: [...new Set(meanings)].sort().join(', ') });
        places.set(field, passage);
      }
    }
    for (const [field, { en = '', id = '' }] of blanks) {
      const place = places.get(field);
      if (field === 'body' || en === id || !place || !entry.texts.en || !entry.texts.id) continue;
      problems.push({ file: place.file, line: place.line, what: `${field} has the blanks “${id}” here and “${en}” in en.mdx`, mend: 'let both languages leave the same blanks' });
    }
    return problems;
  });
