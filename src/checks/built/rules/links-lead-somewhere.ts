import type { SiteRule } from '../check-built-site.ts';

/** Every address of this site that a page names answers, anchor included. */
export const linksLeadSomewhere: SiteRule = ({ pages, paths }) => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) =>
    page.links.flatMap(({ url, line }) => {
      if (/^[a-z]+:/i.test(url)) return [];
      const target = new URL(url, `http://site${page.path}`);
      const path = decodeURI(target.pathname);
      const anchor = decodeURIComponent(target.hash.slice(1));
      if (!paths.has(path)) return [{ file: page.file, line, what: `the link to “${url}” leads nowhere`, mend: 'make the address in src/model/addresses.ts, or add the page' }];
      if (anchor === '' || byPath.get(path)?.ids.has(anchor)) return [];
      return [{ file: page.file, line, what: `the link to “${url}” leads to a page without “#${anchor}”`, mend: 'give the target that id, or drop the anchor' }];
    }),
  );
};
