import { LOCALES } from '../../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Every ID and every address that was ever published still leads somewhere. */
export const nothingVanished: Rule = ({ entries, registry, retired }) => {
  const problems: Problem[] = [];
  const { file } = registry.document;
  const living = new Map(entries.map((entry) => [entry.id, entry]));

  for (const [id, slugs] of Object.entries(registry.data)) {
    const entry = living.get(id);
    if (!entry) {
      if (retired.data.ids[id]) continue;
      problems.push({ file, line: registry.document.lineOf([id]), what: `${id} was published and has vanished`, mend: `bring its folder back, or name its successor under “ids” in content/retired.yaml` });
      continue;
    }
    for (const locale of LOCALES) {
      const now = entry.texts[locale]?.data.slug;
      if (now === undefined) continue;
      for (const [index, old] of slugs[locale].entries()) {
        if (old === now || retired.data.slugs.some((moved) => moved.id === id && moved.locale === locale && moved.from === old)) continue;
        problems.push({ file, line: registry.document.lineOf([id, locale, index]), what: `the ${locale} address “${old}” of ${id} has vanished`, mend: `bring the slug back, or add { id: ${id}, locale: ${locale}, from: ${old} } under “slugs” in content/retired.yaml` });
      }
    }
  }

  for (const { id, texts } of entries) {
    for (const locale of LOCALES) {
      const sheet = texts[locale];
      if (!sheet || registry.data[id]?.[locale].includes(sheet.data.slug)) continue;
      problems.push({ file: sheet.document.file, line: sheet.document.lineOf(['slug']), what: `the address of ${id} is not in content/registry.yaml`, mend: 'run “npm run register” and commit what it adds' });
    }
  }
  return problems;
};
