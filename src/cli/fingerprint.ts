/** `npm run fingerprint -- <article.txt> …`: writes the fingerprints of the source articles that the checks compare pages with. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fingerprintRuns } from '../checks/source-runs.ts';

const articles = process.argv.slice(2);
if (articles.length === 0) {
  console.error('No article named. → npm run fingerprint -- article-1.txt article-2.txt …');
  process.exit(1);
}
const runs = articles.flatMap((file) => fingerprintRuns(readFileSync(file, 'utf8'))).map(({ fingerprint }) => fingerprint);
const unique = [...new Set(runs)].sort();
writeFileSync('content/source-runs.txt', `${unique.join('\n')}\n`);
console.log(`content/source-runs.txt: ${unique.length} runs of eight words`);
