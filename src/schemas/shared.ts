/** The vocabulary that tips, situations and guides have in common. */
import { z } from 'astro/zod';

/** The five stages of a conversation, in the order they are met. */
export const STAGES = ['steady', 'hear', 'solve', 'hold', 'better'] as const;
export type Stage = (typeof STAGES)[number];

/** The four groups in which a reader looks for a situation, in the order of the home page. */
export const GROUPS = ['attack', 'want', 'failed', 'other'] as const;
export type Group = (typeof GROUPS)[number];

export const CHANNELS = ['phone', 'chat', 'email', 'in-person'] as const;
export type Channel = (typeof CHANNELS)[number];

export const CERTAINTIES = ['high', 'medium', 'low', 'practice'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A text that a reader sees: never empty, no blanks around it. */
export const text = z.string().trim().min(1);

export const tipId = z.string().regex(/^T\d{2}$/, 'must look like T07');
export const situationId = z.string().regex(/^S\d{2}$/, 'must look like S03');

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'takes lower-case letters, digits and single hyphens only')
  .describe('The last part of the page’s address. It never changes without an entry in retired.yaml.');

export const title = text.describe('The page’s title, in the agent’s words.');

/** What a file of words holds that no reader sees. */
export const UNSEEN_FIELDS = ['slug', 'heard', 'terms', 'asks', 'alarms'] as const;

/** Words that the search knows a page by. They are never shown on the page. */
export const searchWords = {
  heard: z.array(text).min(5).describe('At least five lines as a customer says or types them, slang and all.'),
  terms: z.array(text).min(5).describe('At least five single words or short terms that people type for this page.'),
  asks: z.array(text).min(8).describe('At least eight searches as an agent would type them, in many different words.'),
  alarms: z.array(text).min(1).optional().describe('Words that put the page first whatever else is typed; only where a life may depend on it.'),
};

export const sources = z
  .array(z.string())
  .describe('The points of the source articles that this page carries on, such as A1; the keys of content/sources.yaml.');

export const evidence = z
  .array(z.string())
  .describe('What the page’s claims rest on: keys of content/evidence.yaml. Empty means good practice, not proven.');

// One YAML reader gives a date as text, the other (Astro’s) as a Date.
export const reviewed = z
  .preprocess((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), z.iso.date())
  .describe('The day on which the page was last read against its sources, as YYYY-MM-DD.');

export const channels = z.array(z.enum(CHANNELS)).min(1).describe('The channels in which the page is of use.');
