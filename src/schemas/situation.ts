/** A situation: what the reader is in right now, and the play for it. */
import { z } from 'astro/zod';
import { channels, evidence, GROUPS, reviewed, searchWords, situationId, slug, sources, text, tipId, title } from './shared.ts';

/** What is true of a situation in every language: `situation.yaml`. */
export const situationFacts = z.strictObject({
  group: z.enum(GROUPS).describe('Where the home page lists it: attack, want, failed or other.'),
  safety: z.boolean().describe('Whether safety, law or identity is at stake: the page then needs a red box.'),
  play: z.array(tipId).min(4).max(6).describe('The tip behind each step of the play, in order.'),
  related: z.array(situationId).min(1).max(4).describe('One to four situations that are easily mistaken for this one.'),
  channels,
  sources,
  evidence,
  reviewed,
});

/** What a situation says in one language: the front matter of `en.mdx` or `id.mdx`. */
export const situationText = z.strictObject({
  title,
  slug,
  hear: z.array(text).min(3).max(5).describe('“What you hear”: three to five lines in the customer’s words.'),
  first: text.describe('The first line to say: the first ten seconds.'),
  box: z
    .strictObject({
      must: z.array(text).min(1).max(4).describe('What you must do.'),
      never: z.array(text).min(1).max(4).describe('What you must not do.'),
    })
    .optional()
    .describe('The red box; needed where situation.yaml says safety: true, and only there.'),
  play: z.array(text).min(4).max(6).describe('Four to six ordered steps, one line each, as many as situation.yaml names tips.'),
  dont: z.array(text).min(2).max(3).describe('Two or three lines not to say.'),
  stop: text.describe('When to stop or hand over, in whole sentences.'),
  promise: text.describe('A promise to make, in the form who, what, by when.'),
  note: text.describe('The ticket note: facts and quotes, no labels on the person.'),
  after: z
    .strictObject({
      you: text.describe('What to do for yourself.'),
      next: text.describe('What to do for the next customer.'),
    })
    .describe('Afterwards.'),
  ...searchWords,
});

export type SituationFacts = z.infer<typeof situationFacts>;
export type SituationText = z.infer<typeof situationText>;
