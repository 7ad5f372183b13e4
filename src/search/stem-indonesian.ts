/**
 * Indonesian stemming: which roots a word may come from. Pure.
 *
 * An affix cannot be told from a part of the root by its letters alone (“makan” is no “mak” with “-an”), so this
 * module only proposes, and whoever asks accepts the roots that a vocabulary holds. Rules: formal affixes as in
 * Adriani et al., “Stemming Indonesian” (2007), and those of everyday speech: ng-, ny-, n-, ke- for ter-, -in for -kan.
 */

/** What may stand after a root, longest first; a word may end with two of them: “-kan” and “-nya”. */
const PARTICLES = /(?:nya|lah|kah|pun|ku|mu|an|in|kan|i)$/;
const SUFFIXES = ['kan', 'nya', 'lah', 'kah', 'pun', 'an', 'in', 'ku', 'mu', 'i'];

/**
 * What may stand before a root, and the letters that it swallowed: “menyimpan” is simpan, “nunggu” is tunggu.
 * The rest of the word has to look like the third part for the prefix to be one.
 */
const PREFIXES: readonly (readonly [prefix: string, swallowed: readonly string[], rest: RegExp])[] = [
  ['menge', [''], /./],
  ['penge', [''], /./],
  ['meng', ['', 'k'], /^[aeioughkq]/],
  ['peng', ['', 'k'], /^[aeioughkq]/],
  ['nge', ['', 'k'], /./],
  ['ng', ['', 'k'], /^[aeioughkr]/],
  ['meny', ['s', 'c'], /^[aeiou]/],
  ['peny', ['s', 'c'], /^[aeiou]/],
  ['ny', ['s', 'c'], /^[aeiou]/],
  ['mem', ['', 'p'], /^[aeioubfpv]/],
  ['pem', ['', 'p'], /^[aeioubfpv]/],
  ['men', ['', 't'], /^[aeioucdjtsz]/],
  ['pen', ['', 't'], /^[aeioucdjtsz]/],
  ['memper', [''], /./],
  ['diper', [''], /./],
  ['ber', [''], /./],
  ['bel', [''], /^aj/],
  ['ter', [''], /./],
  ['per', [''], /./],
  ['pel', [''], /^aj/],
  ['di', [''], /./],
  ['ke', [''], /./],
  ['se', [''], /./],
  ['be', [''], /^[^aeiou]/],
  ['te', [''], /^[^aeiou]/],
  ['me', [''], /^[lrwymn]/],
  ['pe', [''], /^[^aeiou]/],
  ['ku', [''], /./],
];

/** Everyday speech shortens meN- to its nasal: “nunggu”, “mukul”. Only at the very start, where “dimarahi” has none. */
const NASALS: typeof PREFIXES = [
  ['n', ['', 't'], /^[aeioucdj]/],
  ['m', ['p', ''], /^[aeioub]/],
];

const SHORTEST_ROOT = 3;
const MOST_PREFIXES = 2;

/**
 * The roots that a word, in lower case, may come from: itself first, then with ever more taken off.
 * @returns at least the word; some tens at most
 */
export function rootsOf(word: string): string[] {
  const roots = new Set([word]);
  if (word.length <= SHORTEST_ROOT || /[^a-z]/.test(word)) return [word];
  for (const bare of dropPrefixes(dropSuffixes([word]))) roots.add(bare);
  return [...roots];
}

function dropSuffixes(words: readonly string[], rounds = 2): string[] {
  if (rounds === 0) return [...words];
  const shorter = words
    .filter((word) => PARTICLES.test(word))
    .flatMap((word) => SUFFIXES.filter((suffix) => word.endsWith(suffix)).map((suffix) => word.slice(0, -suffix.length)))
    .filter((root) => root.length >= SHORTEST_ROOT);
  return shorter.length === 0 ? [...words] : [...words, ...dropSuffixes(shorter, rounds - 1)];
}

function dropPrefixes(words: readonly string[], rounds = MOST_PREFIXES): string[] {
  if (rounds === 0) return [...words];
  const shorter = words.flatMap((word) =>
    (rounds === MOST_PREFIXES ? [...PREFIXES, ...NASALS] : PREFIXES).flatMap(([prefix, swallowed, rest]) => {
      const root = word.slice(prefix.length);
      return word.startsWith(prefix) && rest.test(root) ? swallowed.map((letter) => letter + root) : [];
    }).filter((root) => root.length >= SHORTEST_ROOT),
  );
  return shorter.length === 0 ? [...words] : [...words, ...dropPrefixes(shorter, rounds - 1)];
}
