/** The glossary: `content/glossary.yaml`. */
import { z } from 'astro/zod';
import { text } from './shared.ts';

/** One term in both languages. */
export const term = z.strictObject({ en: text, id: text });

export const glossaryFile = z.record(z.string(), term);
export type Term = z.infer<typeof term>;
