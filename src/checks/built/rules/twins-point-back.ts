import type { SiteRule } from '../check-built-site.ts';

/** A page’s twin in the other language exists and names the page as its own twin. */
export const twinsPointBack: SiteRule = ({ pages }) => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const alternates = (html: string): string[] => [...html.matchAll(/<link rel="alternate" hreflang="(?:en|id)" href="([^"]+)"/g)].map(([, url]) => new URL(url ?? '').pathname);
  return pages.flatMap(({ file, path, html }) => {
    // Permanent addresses and the root name both languages and are no page’s twin.
    if (!html.includes('rel="canonical"') || !alternates(html).includes(path)) return [];
    return alternates(html).flatMap((twin) => {
      const other = byPath.get(twin);
      if (other && alternates(other.html).includes(path)) return [];
      return [{ file, line: 1, what: other ? `its twin ${twin} doesn’t name it back` : `its twin ${twin} doesn’t exist`, mend: 'pass the layout the twin’s address from the model' }];
    });
  });
};
