import type { Problem } from '../../problem.ts';
import type { SiteRule } from '../check-built-site.ts';

/** Every page that a search engine may list has a title and a description that no other page of its language has. */
export const uniqueHeads: SiteRule = ({ pages, base }) => {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const { file, path, html } of pages) {
    const own = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    if (own === undefined || new URL(own).pathname !== path) continue;
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
    const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1];
    for (const [name, value] of [['title', title], ['description', description]] as const) {
      if (!value) problems.push({ file, line: 1, what: `the page has no ${name}`, mend: `pass the layout a ${name}` });
      const key = `${path.slice(base.length, base.length + 2)} ${name} ${value ?? ''}`;
      const owner = owners.get(key);
      if (value && owner !== undefined) problems.push({ file, line: 1, what: `its ${name} is that of ${owner} too`, mend: `give each page a ${name} of its own` });
      owners.set(key, file);
    }
  }
  return problems;
};
