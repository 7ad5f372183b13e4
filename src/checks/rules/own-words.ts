import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../i18n/locales.ts';
import { readPassages } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { fingerprintRuns } from '../source-runs.ts';

/** No page repeats eight words in a row of a source article. */
export const ownWords: Rule = ({ root, entries }) => {
  const file = join(root, 'content/source-runs.txt');
  const known = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  if (known.size === 0) return [];
  return entries.flatMap((entry) =>
    LOCALES.flatMap((locale) =>
      readPassages(entry, locale).flatMap((passage) => {
        const copied = fingerprintRuns(passage.text).find(({ fingerprint }) => known.has(fingerprint));
        return copied ? [{ file: passage.file, line: passage.line, what: `“${copied.run}” stands word for word in a source`, mend: 'say it in your own words' }] : [];
      }),
    ),
  );
};
