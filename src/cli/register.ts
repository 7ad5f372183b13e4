/** `npm run register`: adds new IDs and slugs to content/registry.yaml. Nothing is ever taken out. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readTree } from '../checks/tree.ts';

const root = process.cwd();
const { entries, registry } = readTree(root);
const all = { ...registry.data };
for (const { id, texts } of entries) {
  const { en, id: indonesian } = texts;
  if (!en || !indonesian) continue;
  const known = all[id] ?? { en: [], id: [] };
  all[id] = { en: [...new Set([...known.en, en.data.slug])], id: [...new Set([...known.id, indonesian.data.slug])] };
}
const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => a.localeCompare(b)));
const head = '# Every ID and slug ever published. `npm run register` adds to it; nothing is ever taken out.\n';
writeFileSync(join(root, registry.document.file), head + stringify(sorted, { flowCollectionPadding: false, lineWidth: 0 }));
console.log(`content/registry.yaml: ${Object.keys(sorted).length} IDs`);
