/** A guide: one article, rewritten as a thread through its tips. */
import { z } from 'astro/zod';
import { evidence, reviewed, searchWords, slug, sources, text, tipId, title } from './shared.ts';

/** What is true of a guide in every language: `guide.yaml`. */
export const guideFacts = z.strictObject({
  tips: z.array(tipId).min(3).describe('The tips that the guide walks through, in its order; the text links each of them.'),
  sources,
  evidence,
  reviewed,
});

/** What a guide says in one language: the front matter of `en.mdx` or `id.mdx`. Its body is the guide. */
export const guideText = z.strictObject({
  title,
  slug,
  summary: text.describe('One or two sentences under the title: what the guide is for.'),
  ...searchWords,
});

export type GuideFacts = z.infer<typeof guideFacts>;
export type GuideText = z.infer<typeof guideText>;
