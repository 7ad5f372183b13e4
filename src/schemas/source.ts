/** The articles that the playbook grew from: `content/sources.yaml`. */
import { z } from 'astro/zod';
import { text } from './shared.ts';

const both = z.strictObject({ en: text, id: text });

/** One article and its numbered points and headings. */
export const article = z.strictObject({
  title: text.describe('The article’s title or its opening words.'),
  author: text.optional(),
  language: z.enum(['en', 'id']),
  published: text.optional().describe('Where and when it appeared, if the article says so.'),
  points: z
    .record(z.string(), z.strictObject({ says: both.describe('The point in our own words.'), differs: both.optional().describe('Where the playbook departs from it, and why.') }))
    .describe('Every numbered point and heading, by its key, such as A1. The pages that carry it on name that key.'),
  leftOut: both.optional().describe('What was left out of the playbook, and why.'),
});

export const sourcesFile = z.record(z.string(), article);
export type Article = z.infer<typeof article>;
