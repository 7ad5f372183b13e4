/** How many words are kept: with every letter the same ones come up again, and a page may stay open all day. */
const MOST_KNOWN = 5_000;

/** What is known of a key; found, and kept, where it comes up for the first time. */
export function lookUp<V>(known: Map<string, V>, key: string, find: () => V): V {
  const value = known.get(key) ?? find();
  if (known.size > MOST_KNOWN) known.clear();
  known.set(key, value);
  return value;
}
