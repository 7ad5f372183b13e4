/** What the playbook’s claims rest on: `content/evidence.yaml`. */
import { z } from 'astro/zod';
import { CERTAINTIES, text } from './shared.ts';

const both = z.strictObject({ en: text, id: text });

/** One finding, with how sure it is and where it was read. */
export const finding = z.strictObject({
  certainty: z
    .enum(CERTAINTIES)
    .describe('high: repeated studies or a meta-analysis; medium: one or a few good studies; low: opinion, vendor data or thin data; practice: judgement.'),
  excerpt: z.boolean().default(false).describe('True where the source was read only in excerpts or second hand.'),
  topic: both.describe('The topic, in a few words.'),
  finding: both.describe('What was found, and no more than that.'),
  references: z.array(text).describe('Authors, year and journal of each reference; empty for judgement.'),
});

export const evidenceFile = z.record(z.string(), finding);
export type Finding = z.infer<typeof finding>;
