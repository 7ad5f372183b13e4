import { LOCALES } from '../../i18n/locales.ts';
import { readBody } from '../body.ts';
import { COMPONENTS } from '../../layouts/mdx-components.ts';
import type { Rule } from '../rule.ts';

/** A body is MDX that can be rendered, and uses the playbook’s components only. */
export const soundMdx: Rule = ({ entries }) =>
  entries.flatMap(({ texts }) =>
    LOCALES.flatMap((locale) => {
      const sheet = texts[locale];
      if (!sheet) return [];
      const { file } = sheet.document;
      const { error, code } = readBody(sheet);
      if (error) return [{ file, line: error.line, what: `broken MDX: ${error.message}`, mend: 'close the tag or the brace, or write it as \\< or \\{ where it is meant as text' }];
      return code.flatMap(({ kind, name, attributes, line }) => {
        if (kind === 'component') {
          const known = COMPONENTS[name];
          const mend = `use one of: ${Object.keys(COMPONENTS).map((component) => `<${component}>`).join(', ')}`;
          if (!known) return [{ file, line, what: `<${name}> is not a component of the playbook`, mend }];
          return attributes
            .filter((attribute) => !known.includes(attribute))
            .map((attribute) => ({ file, line, what: `<${name}> takes no “${attribute}”`, mend: known.length > 0 ? `it takes: ${known.join(', ')}` : 'write the tag without attributes' }));
        }
        const what = kind === 'module' ? `“${name}” is code` : `“${name}” is an expression`;
        return [{ file, line, what: `${what}, and a page holds words only`, mend: 'take it out; write a brace that is meant as text as \\{' }];
      });
    }),
  );
