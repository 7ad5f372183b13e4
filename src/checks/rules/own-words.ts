import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../i18n/locales.ts';
import { readPassages } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { fingerprintRuns } from '../source-runs.ts';

/** No page repeats eight words in a row of a source article. */
export const ownWords: Rule = ({ root, entries }) => {
  const runs = 'content/source-runs.txt';
  if (!existsSync(join(root, runs))) return [{ file: runs, line: 1, what: 'the file is missing, so nothing can be compared with the sources', mend: 'bring it back, or make it with “npm run fingerprint -- article.txt …”' }];
  const known = new Set(readFileSync(join(root, runs), 'utf8').split('\n'));
  return entries.flatMap((entry) =>
    LOCALES.flatMap((locale) =>
      readPassages(entry, locale).flatMap((passage) => {
        const copied = fingerprintRuns(passage.text).find(({ fingerprint }) => known.has(fingerprint));
        return copied ? [{ file: passage.file, line: passage.line, what: `“${copied.run}” stands word for word in a source`, mend: 'say it in your own words' }] : [];
      }),
    ),
  );
};
