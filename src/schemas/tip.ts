/** A tip: one thing to do, with the words for it. */
import { z } from 'astro/zod';
import { channels, CHANNELS, evidence, reviewed, searchWords, situationId, slug, sources, STAGES, text, tipId, title } from './shared.ts';

/** What is true of a tip in every language: `tip.yaml`. */
export const tipFacts = z.strictObject({
  stage: z.enum(STAGES).describe('The stage of the conversation in which the tip is used.'),
  situations: z.array(situationId).min(1).describe('The situations that the tip helps in.'),
  related: z.array(tipId).min(1).max(4).describe('One to four tips to read next.'),
  channels,
  sources,
  evidence,
  reviewed,
});

const turn = z.union([
  z.strictObject({ customer: text }),
  z.strictObject({
    agent: text,
    mark: z.enum(['slip', 'rescue']).optional().describe('slip: the turn that goes badly; rescue: the turn that saves it.'),
  }),
]);

/** What a tip says in one language: the front matter of `en.mdx` or `id.mdx`. Its body is “Why it works”. */
export const tipText = z.strictObject({
  title,
  slug,
  do: text.describe('“Do this”: one sentence.'),
  phrases: z
    .array(z.strictObject({ say: text, dont: text }))
    .min(2)
    .max(3)
    .describe('Two or three pairs of what to say and what not to say.'),
  steps: z.array(text).min(2).max(5).describe('Two to five steps.'),
  stop: text.describe('When to stop or hand over, in whole sentences.'),
  example: z
    .strictObject({
      scene: text.describe('One line: the trade, the channel, what happened.'),
      turns: z.array(turn).min(4).max(8),
    })
    .describe('A dialogue of four to eight turns, one marked slip and one marked rescue.'),
  channels: z
    .partialRecord(z.enum(CHANNELS), text)
    .describe('What differs on the phone, in chat, by e-mail or in person; only what differs.'),
  ...searchWords,
});

export type TipFacts = z.infer<typeof tipFacts>;
export type TipText = z.infer<typeof tipText>;
export type Turn = z.infer<typeof turn>;
