/** The pages that show an entry in both languages: what is on each of them. */
import type { Locale } from '../i18n/locales.ts';
import { alignBlocks, dividePages, readBlocks, type Row } from '../markdown/read-blocks.ts';
import { listBlanks } from '../tickets/phrase.ts';
import type { Blank } from '../tickets/placeholders.ts';
import type { Entry } from './entries.ts';
import { idPaths } from './paths.ts';
import { listPhrases } from './phrases.ts';
import { BOTH } from './sections.ts';

/** A guide in two languages is longer than a page may weigh; this many letters are not. */
const MOST_LETTERS = 8500;

interface BothPage {
  /** The ID in the address: a retired one shows its successor. */
  id: string;
  /** The page’s own language first. */
  entries: [Entry, Entry];
  page: number;
  pages: number;
  /** A guide’s text, side by side, and how many of its headings came before. */
  parts: Row[][];
  headings: number;
  blanks: ReadonlySet<Blank>;
}

/** The paths of all of them, in both languages. */
export async function bothPaths(): Promise<{ params: { locale: Locale; permanent: string; both: string; page: string | undefined }; props: BothPage }[]> {
  return (await idPaths()).flatMap(({ id, entries: [first, second] }) => {
    if (!first || !second) throw new Error(`${id} lacks a language: run “npm run check:content”`);
    return [...describePages(id, [first, second]), ...describePages(id, [second, first])].map((props) => ({
      params: { locale: props.entries[0].locale, permanent: id, both: BOTH[props.entries[0].locale], page: props.page > 1 ? String(props.page) : undefined },
      props,
    }));
  });
}

function describePages(id: string, entries: [Entry, Entry]): BothPage[] {
  const blanks = new Set(entries.flatMap((entry) => [...listBlanks(textsOf(entry), entry.locale)]));
  const [own, other] = entries;
  const parts = own.kind === 'guide' ? dividePages(alignBlocks(readBlocks(own.source.body ?? ''), readBlocks(other.source.body ?? '')), MOST_LETTERS) : [[]];
  let headings = 0;
  return parts.map((rows, index) => {
    const page = { id, entries, page: index + 1, pages: parts.length, parts: rows, headings, blanks };
    headings += rows.flat().filter(([block]) => block?.kind === 'heading').length;
    return page;
  });
}

/** The texts of an entry that may leave blanks. */
function textsOf(entry: Entry): string[] {
  if (entry.kind === 'guide') return [];
  const phrases = listPhrases(entry).map(({ text }) => text);
  return entry.kind === 'situation' ? [...phrases, entry.text.note] : phrases;
}
