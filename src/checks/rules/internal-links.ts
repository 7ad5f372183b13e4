import { LOCALES } from '../../i18n/locales.ts';
import { readBody } from '../body.ts';
import type { Rule } from '../rule.ts';

/** A link in a text names a page by its ID, or an address on the web that starts with https. */
export const internalLinks: Rule = ({ entries }) => {
  const ids = new Set(entries.map(({ id }) => id));
  return entries.flatMap(({ texts }) =>
    LOCALES.flatMap((locale) => {
      const sheet = texts[locale];
      if (!sheet) return [];
      return readBody(sheet).links.flatMap(({ url, line }) => {
        if (ids.has(url) || url.startsWith('https://')) return [];
        const what = /^[TSG]\d+$/.test(url) ? `the link leads to ${url}, which doesn’t exist` : `the link leads to “${url}”, which may break`;
        return [{ file: sheet.document.file, line, what, mend: 'link a page of the playbook by its ID, as in [listen](T07), and the web by https://…' }];
      });
    }),
  );
};
