import { describe, expect, test } from 'vitest';
import { plainMarkdown } from '../../src/programs/mdx-text.ts';

const addressOf = (id: string): string => `https://site/${id}`;

describe('plainMarkdown', () => {
  test('leads links by ID to their pages, and leaves the web alone', () => {
    expect(plainMarkdown('\n[listen](T07), [sue](S02), [more](G1), [web](https://x.org)\n', addressOf)).toBe(
      '[listen](https://site/T07), [sue](https://site/S02), [more](https://site/G1), [web](https://x.org)',
    );
  });

  test('makes a departure a quotation, paragraph by paragraph', () => {
    expect(plainMarkdown('Before.\n\n<Departure>\n\nOne.\n\nTwo [x](T01).\n\n</Departure>\n\nAfter.', addressOf)).toBe(
      'Before.\n\n> One.\n>\n> Two [x](https://site/T01).\n\nAfter.',
    );
  });
});
