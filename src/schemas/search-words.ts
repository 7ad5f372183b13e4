/** What the search knows of a language beside the pages’ own words: `content/words/en.yaml` and `id.yaml`. */
import { z } from 'astro/zod';

const word = z.string().regex(/^[\p{Ll}\p{M}\d-]+$/u, 'must be a single word in lower case').describe('One word; a phrase belongs to the terms of its page.');

export const searchWordsFile = z.strictObject({
  related: z
    .array(z.array(word).min(2))
    .describe('Groups of words that mean nearly the same here, or name the same kind of thing: who types one of them may look for any other.'),
});

export type SearchWords = z.infer<typeof searchWordsFile>;
