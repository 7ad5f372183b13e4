/** `npm run search -- id "cust marah2 minta refund"`: shows how a query is understood, and what each result got for it. */
import { readIndexes } from '../checks/read-indexes.ts';
import { LOCALES, otherLocale } from '../i18n/locales.ts';
import { search, type Explanation } from '../search/search.ts';

const MOST_SHOWN = 5;
const [language, ...words] = process.argv.slice(2);
const locale = LOCALES.find((known) => known === language);
if (!locale || words.length === 0) {
  console.error('→ Say the language and the query: npm run search -- id "cust marah2 minta refund"');
  process.exit(1);
}

const indexes = readIndexes(process.cwd())[locale];
const { results, coverage, own, other } = search(words.join(' '), indexes.own, indexes.other);

function printWords(name: string, { words: matched, shares }: Explanation): void {
  console.log(`\n${name}`);
  for (const { word, weight, meanings } of matched) {
    const meant = meanings.slice(0, MOST_SHOWN).map(({ stem, share: part, how }) => `${stem} ${part.toFixed(2)}${how === 'form' ? '' : ` (${how})`}`);
    const more = meanings.length > MOST_SHOWN ? `, and ${meanings.length - MOST_SHOWN} more` : '';
    console.log(`  ${word.padEnd(16)} × ${weight * (shares.get(word) ?? 1)}  ${meant.length > 0 ? meant.join(', ') + more : '–'}`);
  }
}

printWords(`This language (${locale})`, own);
if (other) printWords(`The other (${otherLocale(locale)})`, other);
console.log(`\nThe first result holds ${(coverage * 100).toFixed(0)} % of the query.`);
for (const { id, title, score, why } of results) {
  console.log(`\n${id}  ${score.toFixed(2)}  ${title}`);
  for (const [name, part] of [[locale, own], [otherLocale(locale), other]] as const) {
    const page = part?.pages.find((scored) => scored.id === id);
    if (!page || !part) continue;
    const parts = page.words.map(({ word, stem, score: gained }) => `${word}${word === stem ? '' : ` → ${stem}`} ${((part.shares.get(word) ?? 1) * gained).toFixed(2)}`);
    console.log(`  ${name}, × ${page.weight}: ${[...parts, ...(page.phrase ? [`best phrases ${page.phrase.score.toFixed(2)}`] : [])].join(' + ')}`);
  }
  console.log(`  why: ${why.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')}`);
}
