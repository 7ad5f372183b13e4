/**
 * English stemming: one key for “threatens”, “threatened” and “threatening”. Pure.
 * The steps are Porter’s of 1980 (tartarus.org/martin/PorterStemmer), without the last ones, which only tidy, and
 * with a list of irregular verbs, which the people who type in a hurry use most.
 */

const IRREGULAR = new Map(
  (
    'bit bite bitten|bought buy|broke break broken|brought bring|called call|came come|caught catch|chose choose chosen|cost cost|cut cut|died die dying|drew draw drawn|drove drive driven|fell fall fallen|felt feel|flew fly flown|forgave forgive forgiven|forgot forget forgotten|fought fight|found find|froze freeze frozen|gave give given|gone go went|grew grow grown|held hold|hid hide hidden|hung hang|kept keep|knew know known|laid lay|left leave|lent lend|lied lie lying|lost lose|made make|meant mean|met meet|paid pay|ran run|rang ring rung|rose rise risen|said say|sang sing|sat sit|saw see seen|sent send|shook shake shaken|sold sell|sought seek|spoke speak spoken|spent spend|stole steal stolen|stood stand|stuck stick|struck strike|swore swear sworn|taken take took|taught teach|thought think|threw throw thrown|told tell|tore tear torn|understood understand|woke wake woken|won win|wore wear worn|wrote write written|men man|women woman|children child|people person|worse bad worst|better good best|complaint complain complaints|threat threaten threats|anger angry|fury furious|proof prove proven|apology apologise apologies|loss lose|choice choose|belief believe|theft thieves thief'
  )
    .split('|')
    .flatMap((forms) => {
      const [past = '', base = '', ...others] = forms.split(' ');
      return [past, ...others].map((form): [string, string] => [form, base]);
    }),
);

const VOWEL = '(?:[aeiou]|(?<=[^aeiou])y)';
const HAS_VOWEL = new RegExp(VOWEL);
/** One vowel-consonant sequence or more: what is left of a word is long enough to be a word. */
const LONG = new RegExp(`${VOWEL}+(?!${VOWEL})[a-z]`);
const LONGER = new RegExp(`${LONG.source}.*${LONG.source}`);

/** Endings that make nouns and adjectives, with what they become; longest first. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ational', 'ate'], ['ization', 'ize'], ['isation', 'ize'], ['iveness', 'ive'], ['fulness', 'ful'], ['ousness', 'ous'], ['tional', 'tion'], ['biliti', 'ble'],
  ['entli', 'ent'], ['ousli', 'ous'], ['ation', 'ate'], ['alism', 'al'], ['aliti', 'al'], ['iviti', 'ive'], ['fulli', 'ful'], ['lessli', 'less'], ['icate', 'ic'], ['ative', ''], ['alize', 'al'], ['alise', 'al'], ['iciti', 'ic'],
  ['enci', 'ence'], ['anci', 'ance'], ['abli', 'able'], ['izer', 'ize'], ['ator', 'ate'], ['alli', 'al'], ['ical', 'ic'], ['ness', ''], ['eli', 'e'], ['ful', ''], ['li', ''],
];
/** Endings that fall off a word that stays long without them. */
const LAST = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ist|ate|iti|ous|ive|ize|ise|al|er|ic|(?<=[st])ion)$/;

/** The key under which an English word, in lower case, is indexed and looked up; often no word itself. */
export function stemEnglish(word: string): string {
  let stem = IRREGULAR.get(word) ?? word;
  if (stem.length < 4 || /[^a-z]/.test(stem)) return stem;
  stem = stem.replace(/(ss|i)es$/, '$1').replace(/([^sui])s$/, '$1');
  stem = dropPast(stem);
  stem = stem.replace(/(?<=..[^aeiou])y$/, 'i');
  for (let rounds = 0; rounds < 2; rounds += 1) {
    const ending = ENDINGS.find(([suffix]) => stem.endsWith(suffix));
    if (!ending || !LONG.test(stem.slice(0, -ending[0].length))) break;
    stem = stem.slice(0, -ending[0].length) + ending[1];
  }
  const short = stem.replace(LAST, '');
  if (LONGER.test(short)) stem = short;
  // “violence” and “violent” are one; “care” keeps its e, or it would be a car.
  return stem.length > 4 ? stem.replace(/e$/, '').replace(/ll$/, 'l').replace(/([ae]n)c$/, '$1t') : stem;
}

/** Takes off -eed, -ed and -ing, and mends what is left: “hoping” is hope, “stopped” is stop. */
function dropPast(word: string): string {
  if (word.endsWith('eed')) return LONG.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const stem = word.replace(/(?:ed|ing)$/, '');
  if (stem === word || stem.length < 2 || !HAS_VOWEL.test(stem)) return word;
  if (stem.length === 2 || /(?:at|bl|i[sz])$/.test(stem)) return `${stem}e`;
  const single = stem.replace(/([^aeiouylsz])\1$/, '$1');
  return single === stem && /^[^aeiou]+[aeiouy][^aeiouwxy]$/.test(stem) ? `${stem}e` : single;
}
