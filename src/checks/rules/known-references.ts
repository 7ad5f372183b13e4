import { LOCALES } from '../../i18n/locales.ts';
import { readPassages } from '../passages.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { Entry } from '../tree.ts';

/** Each ID, evidence key and source point that a page names exists. */
export const knownReferences: Rule = ({ entries, evidence, sources, retired }) => {
  const problems: Problem[] = [];
  const ids = new Set(entries.map(({ id }) => id));
  const points = new Set(Object.values(sources.data).flatMap((article) => Object.keys(article.points)));
  const known = { page: ids, finding: new Set(Object.keys(evidence.data)), point: points };
  const mends = {
    page: 'name an ID that has a folder in content/',
    finding: 'name a key of content/evidence.yaml, or add the finding there',
    point: 'name a point of content/sources.yaml, or add it there',
  };

  for (const entry of entries) {
    for (const { path, value, names } of referencesOf(entry)) {
      if (known[names].has(value) || !entry.facts) continue;
      const { document } = entry.facts;
      problems.push({ file: document.file, line: document.lineOf(path), what: `${path[0]} names ${value}, which doesn’t exist`, mend: mends[names] });
    }
    for (const locale of LOCALES) {
      for (const { text, file, line } of readPassages(entry, locale)) {
        for (const [id] of text.matchAll(/\b(?:[TS]\d{2}|G\d)\b/g)) {
          if (!ids.has(id)) problems.push({ file, line, what: `the text names ${id}, which doesn’t exist`, mend: mends.page });
        }
      }
    }
  }
  for (const [id, { successor }] of Object.entries(retired.data.ids)) {
    const { file } = retired.document;
    if (!ids.has(successor)) problems.push({ file, line: retired.document.lineOf(['ids', id, 'successor']), what: `${id} is succeeded by ${successor}, which doesn’t exist`, mend: mends.page });
    if (ids.has(id)) problems.push({ file, line: retired.document.lineOf(['ids', id]), what: `${id} is retired and still has a folder`, mend: 'take out the entry or the folder' });
  }
  retired.data.slugs.forEach(({ id }, index) => {
    if (!ids.has(id)) problems.push({ file: retired.document.file, line: retired.document.lineOf(['slugs', index, 'id']), what: `an old address leads to ${id}, which doesn’t exist`, mend: mends.page });
  });
  return problems;
};

interface Reference {
  path: [string, number];
  value: string;
  names: 'page' | 'finding' | 'point';
}

function referencesOf(entry: Entry): Reference[] {
  const facts = entry.facts?.data;
  if (!facts) return [];
  const fields: Record<string, Reference['names']> = { situations: 'page', related: 'page', play: 'page', tips: 'page', evidence: 'finding', sources: 'point' };
  return Object.entries(facts).flatMap(([field, values]) => {
    const names = fields[field];
    if (!names || !Array.isArray(values)) return [];
    return values.map((value, index) => ({ path: [field, index] as [string, number], value, names }));
  });
}
