/** What was published, and what became of it: the promise that an address never dies. */
import { z } from 'astro/zod';
import { reviewed, slug, text } from './shared.ts';

const id = z.string().regex(/^[TSG]\d+$/, 'must be an ID such as T07');

/**
 * `content/registry.yaml`: each ID ever published with its slugs. `npm run register` adds to it; nothing is
 * ever taken out, so that an address which disappears can be named.
 */
export const registryFile = z.record(id, z.strictObject({ en: z.array(slug).min(1), id: z.array(slug).min(1) }));

/** `content/retired.yaml`: where an ID or an address that went away now leads. */
export const retiredFile = z.strictObject({
  ids: z
    .record(
      id,
      z.strictObject({
        successor: id.describe('The ID that does its work now.'),
        on: reviewed.describe('The day on which it was retired, as YYYY-MM-DD.'),
        why: z.strictObject({ en: text, id: text }).describe('One sentence for the reader who follows an old link.'),
      }),
    )
    .describe('IDs that were retired. The ID’s page stays and names its successor.'),
  slugs: z
    .array(
      z.strictObject({
        id: id.describe('The ID whose address moved.'),
        locale: z.enum(['en', 'id']),
        from: slug.describe('The old last part of the address.'),
      }),
    )
    .describe('Addresses that moved. The old one leads to the entry.'),
});

export type Registry = z.infer<typeof registryFile>;
export type Retired = z.infer<typeof retiredFile>;
