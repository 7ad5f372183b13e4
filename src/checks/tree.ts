/**
 * The content folder as it lies on the disk, before Astro sees it.
 *
 * Astro reports the first bad file only, and without a line. The checks read the folder themselves, so that
 * an author gets every mistake at once, each with its file and line.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { LOCALES, otherLocale, type Locale } from '../i18n/locales.ts';
import { evidenceFile, type Finding } from '../schemas/evidence.ts';
import { glossaryFile, type Term } from '../schemas/glossary.ts';
import { guideFacts, guideText, type GuideFacts, type GuideText } from '../schemas/guide.ts';
import { registryFile, retiredFile, type Registry, type Retired } from '../schemas/registry.ts';
import { searchWordsFile, type SearchWords } from '../schemas/search-words.ts';
import { situationFacts, situationText, type SituationFacts, type SituationText } from '../schemas/situation.ts';
import { sourcesFile, type Article } from '../schemas/source.ts';
import { tipFacts, tipText, type TipFacts, type TipText } from '../schemas/tip.ts';
import { YamlDocument } from './document.ts';
import type { Problem } from './problem.ts';
import { parseWith } from './schema-problems.ts';

export type Kind = 'tip' | 'situation' | 'guide';

interface Facts {
  tip: TipFacts;
  situation: SituationFacts;
  guide: GuideFacts;
}

interface Texts {
  tip: TipText;
  situation: SituationText;
  guide: GuideText;
}

/** How a kind is laid out in `content/`. */
interface Layout<K extends Kind> {
  folder: string;
  /** The file of facts. */
  facts: string;
  /** The letter that its IDs start with. */
  letter: string;
  factsSchema: z.ZodType<Facts[K]>;
  textSchema: z.ZodType<Texts[K]>;
}

const LAYOUTS: { [K in Kind]: Layout<K> } = {
  tip: { folder: 'tips', facts: 'tip.yaml', letter: 'T', factsSchema: tipFacts, textSchema: tipText },
  situation: { folder: 'situations', facts: 'situation.yaml', letter: 'S', factsSchema: situationFacts, textSchema: situationText },
  guide: { folder: 'guides', facts: 'guide.yaml', letter: 'G', factsSchema: guideFacts, textSchema: guideText },
};

/** One file of an entry: what it holds, and where each value stands. */
export interface Sheet<T> {
  document: YamlDocument;
  data: T;
}

/** A language file: its front matter, and the MDX under it. */
export interface TextSheet<T> extends Sheet<T> {
  body: string;
  /** How many lines of the file stand before the body. */
  bodyOffset: number;
}

/** One folder of content. `facts` and `texts` hold only what fits its schema. */
export interface EntryOf<K extends Kind> {
  kind: K;
  /** The permanent ID, such as T07: the start of the folder’s name. */
  id: string;
  /** The folder, relative to the project. */
  folder: string;
  facts?: Sheet<Facts[K]>;
  texts: Partial<Record<Locale, TextSheet<Texts[K]>>>;
}
export type Entry = { [K in Kind]: EntryOf<K> }[Kind];

export interface Tree {
  /** The project’s folder, absolute. */
  root: string;
  entries: Entry[];
  evidence: Sheet<Record<string, Finding>>;
  glossary: Sheet<Record<string, Term>>;
  sources: Sheet<Record<string, Article>>;
  words: Record<Locale, Sheet<SearchWords>>;
  retired: Sheet<Retired>;
  registry: Sheet<Registry>;
  /** What kept files from being read: broken YAML, unknown fields, missing twins. */
  problems: Problem[];
}

/**
 * Reads `content/` under `root`.
 * @returns everything that could be read, and a problem for each thing that could not; never throws for bad content
 */
export function readTree(root: string): Tree {
  const problems: Problem[] = [];
  const entries = (Object.keys(LAYOUTS) as Kind[]).flatMap((kind) => readKind(root, kind, problems));
  return {
    root,
    entries,
    evidence: readSheet(root, 'content/evidence.yaml', evidenceFile, problems) ?? emptySheet('content/evidence.yaml', {}),
    glossary: readSheet(root, 'content/glossary.yaml', glossaryFile, problems) ?? emptySheet('content/glossary.yaml', {}),
    sources: readSheet(root, 'content/sources.yaml', sourcesFile, problems) ?? emptySheet('content/sources.yaml', {}),
    words: { en: readWords(root, 'en', problems), id: readWords(root, 'id', problems) },
    retired: readSheet(root, 'content/retired.yaml', retiredFile, problems) ?? emptySheet('content/retired.yaml', { ids: {}, slugs: [] }),
    registry: readSheet(root, 'content/registry.yaml', registryFile, problems) ?? emptySheet('content/registry.yaml', {}),
    problems,
  };
}

function readKind(root: string, kind: Kind, problems: Problem[]): Entry[] {
  const { folder, letter } = LAYOUTS[kind];
  const home = join(root, 'content', folder);
  if (!existsSync(home)) return [];
  const name = new RegExp(`^(${letter}\\d+)-[a-z0-9-]+$`);
  return readdirSync(home, { withFileTypes: true })
    .filter((item) => !item.name.startsWith('.'))
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((item) => {
      const id = name.exec(item.name)?.[1];
      const path = relative(root, join(home, item.name));
      if (item.isDirectory() && id !== undefined) return [readEntry(root, kind, id, path, problems) as Entry];
      const what = `“${item.name}” is not the folder of a ${kind}`;
      problems.push({ file: path, line: 1, what, mend: `name the folder by its ID and a handle, such as ${letter}${kind === 'guide' ? '1' : '07'}-listen, or move it elsewhere` });
      return [];
    });
}

function readEntry<K extends Kind>(root: string, kind: K, id: string, folder: string, problems: Problem[]): EntryOf<K> {
  const { facts, factsSchema, textSchema } = LAYOUTS[kind];
  const sheet = readSheet(root, `${folder}/${facts}`, factsSchema, problems);
  const entry: EntryOf<K> = { kind, id, folder, texts: {}, ...(sheet && { facts: sheet }) };
  for (const locale of LOCALES) {
    const file = `${folder}/${locale}.mdx`;
    if (!existsSync(join(root, file))) {
      problems.push({ file, line: 1, what: `${id} has no ${locale}.mdx, and each page needs its twin`, mend: `write ${file} with the fields of ${otherLocale(locale)}.mdx` });
      continue;
    }
    const text = readText(root, file, textSchema, problems);
    if (text) entry.texts[locale] = text;
  }
  return entry;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)^---[ \t]*\r?\n?/m;

function readText<T>(root: string, file: string, schema: z.ZodType<T>, problems: Problem[]): TextSheet<T> | undefined {
  const source = readFileSync(join(root, file), 'utf8');
  const match = FRONT_MATTER.exec(source);
  if (match?.index !== 0) {
    problems.push({ file, line: 1, what: 'the file has no front matter', mend: 'start it with a line of three hyphens, the fields, and three hyphens again' });
    return undefined;
  }
  const document = new YamlDocument(file, match[1] ?? '', 1);
  const data = parseWith(schema, document, problems);
  return data === undefined ? undefined : { document, data, body: source.slice(match[0].length), bodyOffset: match[0].split('\n').length - 1 };
}

function readSheet<T>(root: string, file: string, schema: z.ZodType<T>, problems: Problem[]): Sheet<T> | undefined {
  const path = join(root, file);
  if (!existsSync(path)) {
    problems.push({ file, line: 1, what: 'the file is missing', mend: `write ${file}; ARCHITECTURE.md names its fields` });
    return undefined;
  }
  const document = new YamlDocument(file, readFileSync(path, 'utf8'));
  const data = parseWith(schema, document, problems);
  return data === undefined ? undefined : { document, data };
}

function readWords(root: string, locale: Locale, problems: Problem[]): Sheet<SearchWords> {
  const file = `content/words/${locale}.yaml`;
  return readSheet(root, file, searchWordsFile, problems) ?? emptySheet(file, { related: [] });
}

function emptySheet<T>(file: string, data: T): Sheet<T> {
  return { document: new YamlDocument(file, ''), data };
}
