/**
 * What programs get under `/api/v1/`: the playbook in both languages. Within version 1 a field may be added; none is
 * renamed, removed or given another meaning.
 */
import { z } from 'astro/zod';
import { guideText } from './guide.ts';
import { channels, evidence, GROUPS, reviewed, situationId, sources, STAGES, text, tipId, title } from './shared.ts';
import { situationText } from './situation.ts';
import { tipText } from './tip.ts';

const url = z.url();
const guideId = z.string().regex(/^G\d$/, 'must look like G1');

/** Search words stay out of what a reader gets; the slug is part of the page’s address. */
const UNSEEN = { slug: true, heard: true, terms: true, asks: true, alarms: true } as const;

/** The words of each language, by its code. */
const both = <T extends z.ZodType>(one: T) => z.strictObject({ en: one, id: one });

const addresses = {
  page: url.describe('The page in this language.'),
  permanent: url.describe('The permanent address that leads to the page in this language.'),
  markdown: url.describe('The page as Markdown.'),
};

const common = {
  $schema: url.describe('This schema.'),
  permanent: url.describe('The address for tickets: it leads to the page in the reader’s language and never breaks.'),
  sources,
  evidence,
  reviewed,
};

const LANGUAGES =
  'The words of each language. Blanks that an agent fills in stand in braces: {name}, {thing} and {time}, in Indonesian {sapaan} (the form of address), {nama}, {hal} and {waktu}. A bare ID in a text, such as T24, names another entry.';

export const tipData = z.strictObject({
  ...common,
  kind: z.literal('tip'),
  id: tipId.describe('The permanent ID; never reused.'),
  stage: z.enum(STAGES).describe('The stage of the conversation in which the tip is used.'),
  situations: z.array(situationId).describe('The situations that the tip helps in.'),
  related: z.array(tipId).describe('The tips to read next.'),
  guides: z.array(guideId).describe('The guides that walk through the tip.'),
  channels,
  languages: both(tipText.omit(UNSEEN).extend({ ...addresses, why: text.describe('Why it works, as Markdown.') })).describe(LANGUAGES),
});

export const situationData = z.strictObject({
  ...common,
  kind: z.literal('situation'),
  id: situationId.describe('The permanent ID; never reused.'),
  group: z.enum(GROUPS).describe('What the customer does, or what went wrong.'),
  safety: z.boolean().describe('Whether safety, law or identity is at stake; the texts then hold a box of what one must and must never do.'),
  play: z.array(tipId).describe('The tip behind each step of the play, in order.'),
  related: z.array(situationId).describe('Situations that are easily mistaken for this one.'),
  channels,
  languages: both(situationText.omit(UNSEEN).extend(addresses)).describe(LANGUAGES),
});

export const guideData = z.strictObject({
  ...common,
  kind: z.literal('guide'),
  id: guideId.describe('The permanent ID; never reused.'),
  tips: z.array(tipId).describe('The tips that the guide walks through, in its order.'),
  languages: both(guideText.omit(UNSEEN).extend({ ...addresses, body: text.describe('The guide, as Markdown.') })).describe(LANGUAGES),
});

export const indexData = z.strictObject({
  $schema: url.describe('This schema.'),
  kind: z.literal('index'),
  reviewed: reviewed.describe('The day of the latest review, as YYYY-MM-DD.'),
  home: both(url).describe('The home page of each language.'),
  stages: z.array(z.strictObject({ key: z.enum(STAGES), title: both(text) })).describe('The stages of a conversation, in their order.'),
  groups: z.array(z.strictObject({ key: z.enum(GROUPS), title: both(text) })).describe('The groups of situations.'),
  entries: z
    .array(
      z.strictObject({
        id: z.union([tipId, situationId, guideId]),
        kind: z.enum(['tip', 'situation', 'guide']),
        stage: z.enum(STAGES).optional().describe('Tips have one.'),
        group: z.enum(GROUPS).optional().describe('Situations have one.'),
        reviewed,
        permanent: url.describe('The address for tickets.'),
        json: url.describe('The whole entry.'),
        title: both(title),
        page: both(url).describe('The page of each language.'),
      }),
    )
    .describe('Every entry: tips, situations, guides, each in the order of its IDs.'),
});

/** Any file under `/api/v1/`, apart from the schema itself. */
export const apiFile = z.discriminatedUnion('kind', [indexData, tipData, situationData, guideData]);

export type TipData = z.infer<typeof tipData>;
export type SituationData = z.infer<typeof situationData>;
export type GuideData = z.infer<typeof guideData>;
export type IndexData = z.infer<typeof indexData>;

/**
 * The JSON Schema (draft 2020-12) of every file under `/api/v1/`.
 * @param id the schema’s own address
 */
export function describeApi(id: string): object {
  return { $id: id, title: 'Tenang, version 1', ...z.toJSONSchema(apiFile, { io: 'output' }) };
}
