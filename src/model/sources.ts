/** The source articles, and what became of their points, in the reader’s language. */
import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { Entry } from './entries.ts';
import { allEntries, getPlaybook } from './playbook.ts';

export interface Point {
  /** Such as A1. */
  key: string;
  says: string;
  /** Where the playbook departs from it, and why. */
  differs: string | undefined;
  /** The pages that carry it on. */
  entries: Entry[];
}

export interface Source {
  key: string;
  title: string;
  author: string | undefined;
  language: Locale;
  published: string | undefined;
  points: Point[];
  leftOut: string | undefined;
}

/** All articles, in the order of their letters, with their points in the order of the article. */
export async function getSources(locale: Locale): Promise<Source[]> {
  const entries = allEntries(await getPlaybook(locale));
  const articles = await getCollection('sources');
  return articles.toSorted((a, b) => a.id.localeCompare(b.id)).map(({ id, data }) => ({
    key: id,
    title: data.title,
    author: data.author,
    language: data.language,
    published: data.published,
    leftOut: data.leftOut?.[locale],
    points: Object.entries(data.points).map(([key, { says, differs }]) => ({
      key,
      says: says[locale],
      differs: differs?.[locale],
      entries: entries.filter(({ facts }) => facts.sources.includes(key)),
    })),
  }));
}
