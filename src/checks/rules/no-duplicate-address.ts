import { LOCALES } from '../../i18n/locales.ts';
import type { Registry } from '../../schemas/registry.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Within a kind and a language, every slug and every title belongs to one page, and a slug for ever. */
export const noDuplicateAddress: Rule = ({ entries, registry }) => {
  const problems: Problem[] = [];
  const living = new Map(entries.map((entry) => [entry.id, entry]));
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
      const { slug } = sheet.data;
      const left = ([other, slugs]: [string, Registry[string]]): boolean => slugs[locale].includes(slug) && living.get(other)?.texts[locale]?.data.slug !== slug;
      const [former] = Object.entries(registry.data).find((known) => known[0] !== id && known[0].startsWith(id.charAt(0)) && left(known)) ?? [];
      if (former === undefined) continue;
      const { file } = sheet.document;
      problems.push({ file, line: sheet.document.lineOf(['slug']), what: `the slug “${slug}” belonged to ${former}, and old links to it must not end here`, mend: `choose another slug for ${id}` });
    }
  }
  return problems;
};
