/** The real playbook as the builders get it, joined without Astro. */
import { readTree } from '../../src/checks/tree.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { entryAddress } from '../../src/model/addresses.ts';
import type { Entry } from '../../src/model/entries.ts';

const { entries } = readTree(process.cwd());

/** One entry of the real content in one language; `change` may alter its words. */
export function readEntry(id: string, locale: Locale, change: Record<string, unknown> = {}): Entry {
  const found = entries.find((entry) => entry.id === id);
  const sheet = found?.texts[locale];
  if (!found?.facts || !sheet) throw new Error(`no ${id} in ${locale}`);
  const { kind } = found;
  const text = { ...sheet.data, ...change };
  const address = entryAddress(kind, text.slug, locale);
  // What the builders never look at is left out: the twin’s address, and Astro’s own record apart from the body.
  return { kind, id, locale, facts: found.facts.data, text, address, twin: '', source: { body: sheet.body } } as unknown as Entry;
}
