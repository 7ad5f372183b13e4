/**
 * Every mistake that an author can make, each on a small sound playbook with one thing broken.
 *
 * A case names the edits that break it and the lines that the checks must print, word for word: they are what an
 * author reads.
 */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { formatProblem } from '../../src/checks/problem.ts';
import { checkSpelling } from '../../src/checks/spelling.ts';
import { readTree } from '../../src/checks/tree.ts';

const SOUND = join(import.meta.dirname, '../fixtures/sound');
const EN = 'content/tips/T01-first/en.mdx';
const ID = 'content/tips/T01-first/id.mdx';
const FACTS = 'content/tips/T01-first/tip.yaml';
const SITUATION = 'content/situations/S01-shout/en.mdx';

interface Case {
  name: string;
  /** Replaces the first occurrence of a text in a file. */
  edit?: [file: string, from: string, to: string][];
  remove?: string;
  copy?: [from: string, to: string];
  rename?: [from: string, to: string];
  expected: string[];
}

const CASES: Case[] = [
  { name: 'a sound playbook', expected: [] },
  {
    name: 'a page without its twin',
    remove: ID,
    expected: [`${ID}:1: T01 has no id.mdx, and each page needs its twin. → write ${ID} with the fields of en.mdx.`],
  },
  {
    name: 'an unknown field',
    edit: [[EN, 'stop:', 'shop:']],
    expected: [
      `${EN}:2: stop is missing. → add it: When to stop or hand over, in whole sentences.`,
      `${EN}:13: unknown field “shop”. → take it out, or use one of: title, slug, do, phrases, steps, stop, example, channels, heard, terms, asks, alarms.`,
    ],
  },
  {
    name: 'alarms on a page on which no life depends',
    edit: [[EN, 'asks:', 'alarms: [fire]\nasks:']],
    expected: [`${EN}:37: T01 has alarms. → take them out: they are for the pages on which a life may depend.`],
  },
  {
    name: 'a related word in three groups, and one twice in its own',
    edit: [['content/words/en.yaml', '[lawyer, solicitor]', '[lawyer, solicitor]\n  - [lawyer, court]\n  - [lawyer, judge]\n  - [late, slow, late]']],
    expected: [
      'content/words/en.yaml:4: “lawyer” stands in more than 2 groups. → keep it where it says most.',
      'content/words/en.yaml:5: “late” stands twice in its group. → take one out.',
    ],
  },
  {
    name: 'a related phrase',
    edit: [['content/words/en.yaml', 'solicitor', 'law firm']],
    expected: ['content/words/en.yaml:2: related[1][2]: must be a single word in lower case. → change it: One word; a phrase belongs to the terms of its page.'],
  },
  {
    name: 'an unknown stage',
    edit: [[FACTS, 'steady', 'stedy']],
    expected: [`${FACTS}:1: stage has a value that is not known. → use one of: steady, hear, solve, hold, better.`],
  },
  {
    name: 'a field that is missing deep inside',
    edit: [[EN, 'scene: A shop, by phone.', 'place: A shop, by phone.']],
    expected: [
      `${EN}:14: example.scene is missing. → add it: One line: the trade, the channel, what happened.`,
      `${EN}:15: unknown field “example.place”. → take it out, or use one of: scene, turns.`,
    ],
  },
  {
    name: 'broken YAML',
    edit: [[EN, 'title: First tip', 'title: First: tip']],
    expected: [`${EN}:2: broken YAML: Nested mappings are not allowed in compact mappings. → put the value in quotes, or indent it like its neighbours.`],
  },
  {
    name: 'no front matter',
    edit: [[EN, '---\n', '']],
    expected: [`${EN}:1: the file has no front matter. → start it with a line of three hyphens, the fields, and three hyphens again.`],
  },
  {
    name: 'a duplicate ID',
    copy: ['content/tips/T01-first', 'content/tips/T01-zebra'],
    edit: [
      ['content/tips/T01-zebra/en.mdx', 'First tip', 'Zebra tip'],
      ['content/tips/T01-zebra/id.mdx', 'Kiat pertama', 'Kiat zebra'],
    ],
    expected: ['content/tips/T01-zebra/tip.yaml:1: the ID T01 is taken by content/tips/T01-first. → give the newer folder the next free ID.'],
  },
  {
    name: 'a duplicate slug',
    edit: [
      ['content/tips/T02-second/en.mdx', 'second-tip', 'first-tip'],
      ['content/registry.yaml', 'second-tip', 'first-tip'],
    ],
    expected: ['content/tips/T02-second/en.mdx:3: the slug “first-tip” is taken by T01. → choose another slug for T02.'],
  },
  {
    name: 'a duplicate title',
    edit: [['content/tips/T02-second/en.mdx', 'Second tip', 'First tip']],
    expected: ['content/tips/T02-second/en.mdx:2: the title “First tip” is taken by T01. → choose another title for T02.'],
  },
  {
    name: 'a reference to an ID that doesn’t exist',
    edit: [[FACTS, '[T02]', '[T02, T77]']],
    expected: [`${FACTS}:3: related names T77, which doesn’t exist. → name an ID that has a folder in content/.`],
  },
  {
    name: 'a text that names an ID that doesn’t exist',
    edit: [[EN, 'stop: Do it.', 'stop: See T77.']],
    expected: [`${EN}:13: the text names T77, which doesn’t exist. → name an ID that has a folder in content/.`],
  },
  {
    name: 'evidence that doesn’t exist',
    edit: [[FACTS, 'evidence: []', 'evidence: [hearsay]']],
    expected: [`${FACTS}:6: evidence names hearsay, which doesn’t exist. → name a key of content/evidence.yaml, or add the finding there.`],
  },
  {
    name: 'a broken internal link',
    edit: [
      [EN, 'It works in practice.', 'It works in [practice](/en/tips/practice/).'],
      [ID, 'Cara ini membantu.', 'Cara ini [membantu](/en/tips/practice/).'],
    ],
    expected: [
      `${EN}:48: the link leads to “/en/tips/practice/”, which may break. → link a page of the playbook by its ID, as in [listen](T07), and the web by https://….`,
      `${ID}:48: the link leads to “/en/tips/practice/”, which may break. → link a page of the playbook by its ID, as in [listen](T07), and the web by https://….`,
    ],
  },
  {
    name: 'a link to an ID that doesn’t exist',
    edit: [
      [EN, 'It works in practice.', 'It works in [practice](T77).'],
      [ID, 'Cara ini membantu.', 'Cara ini [membantu](T77).'],
    ],
    expected: [
      `${EN}:48: the link leads to T77, which doesn’t exist. → link a page of the playbook by its ID, as in [listen](T07), and the web by https://….`,
      `${ID}:48: the link leads to T77, which doesn’t exist. → link a page of the playbook by its ID, as in [listen](T07), and the web by https://….`,
    ],
  },
  {
    name: 'an ID that vanished',
    edit: [['content/registry.yaml', 'T01:', 'T00: { en: [zero], id: [nol] }\nT01:']],
    expected: ['content/registry.yaml:2: T00 was published and has vanished. → bring its folder back, or name its successor under “ids” in content/retired.yaml.'],
  },
  {
    name: 'an ID that was retired',
    edit: [
      ['content/registry.yaml', 'T01:', 'T00: { en: [zero], id: [nol] }\nT01:'],
      ['content/retired.yaml', 'ids: {}', 'ids:\n  T00: { successor: T01, on: 2026-02-01, why: { en: Merged., id: Digabung. } }'],
    ],
    expected: [],
  },
  {
    name: 'a successor that doesn’t exist',
    edit: [
      ['content/registry.yaml', 'T01:', 'T00: { en: [zero], id: [nol] }\nT01:'],
      ['content/retired.yaml', 'ids: {}', 'ids:\n  T00: { successor: T77, on: 2026-02-01, why: { en: Merged., id: Digabung. } }'],
    ],
    expected: ['content/retired.yaml:2: T00 is succeeded by T77, which doesn’t exist. → name an ID that has a folder in content/.'],
  },
  {
    name: 'an address that vanished',
    edit: [['content/registry.yaml', '[first-tip]', '[old-tip, first-tip]']],
    expected: ['content/registry.yaml:2: the en address “old-tip” of T01 has vanished. → bring the slug back, or add { id: T01, locale: en, from: old-tip } under “slugs” in content/retired.yaml.'],
  },
  {
    name: 'a slug that another page had before',
    edit: [
      ['content/registry.yaml', 'T01:', 'T00: { en: [first-tip], id: [nol] }\nT01:'],
      ['content/registry.yaml', '[kiat-kedua]', '[kiat-pertama, kiat-kedua]'],
      ['content/retired.yaml', 'ids: {}\nslugs: []', 'ids:\n  T00: { successor: T01, on: 2026-02-01, why: { en: Merged., id: Digabung. } }\nslugs:\n  - { id: T02, locale: id, from: kiat-pertama }'],
    ],
    expected: [
      `${EN}:3: the slug “first-tip” belonged to T00, and old links to it must not end here. → choose another slug for T01.`,
      `${ID}:3: the slug “kiat-pertama” belonged to T02, and old links to it must not end here. → choose another slug for T01.`,
    ],
  },
  {
    name: 'an address that was never registered',
    edit: [['content/registry.yaml', 'T01: { en: [first-tip], id: [kiat-pertama] }\n', '']],
    expected: [
      `${EN}:3: the address of T01 is not in content/registry.yaml. → run “npm run register” and commit what it adds.`,
      `${ID}:3: the address of T01 is not in content/registry.yaml. → run “npm run register” and commit what it adds.`,
    ],
  },
  {
    name: 'broken MDX',
    edit: [[EN, 'It works in practice.', 'It works <b>in practice.']],
    expected: [`${EN}:48: broken MDX: Expected a closing tag for \`<b>\` before the end of \`paragraph\`. → close the tag or the brace, or write it as \\< or \\{ where it is meant as text.`],
  },
  {
    name: 'an unknown component',
    edit: [
      [EN, 'It works in practice.', '<Video />'],
      [ID, 'Cara ini membantu.', '<Video />'],
    ],
    expected: [
      `${EN}:48: <Video> is not a component of the playbook. → use one of: <Departure>.`,
      `${ID}:48: <Video> is not a component of the playbook. → use one of: <Departure>.`,
    ],
  },
  {
    name: 'an attribute that a component doesn’t take',
    edit: [
      [EN, 'It works in practice.', '<Departure from="A1">\n\nText.\n\n</Departure>'],
      [ID, 'Cara ini membantu.', '<Departure from="A1">\n\nTeks.\n\n</Departure>'],
    ],
    expected: [`${EN}:48: <Departure> takes no “from”. → write the tag without attributes.`, `${ID}:48: <Departure> takes no “from”. → write the tag without attributes.`],
  },
  {
    name: 'code in a text',
    edit: [
      [EN, 'It works in practice.', 'It works {1 + 1} times.'],
    ],
    expected: [`${EN}:48: “{1 + 1}” is an expression, and a page holds words only. → take it out; write a brace that is meant as text as \\{.`],
  },
  {
    name: 'a folder that is no entry',
    rename: ['content/tips/T02-second', 'content/tips/second'],
    edit: [
      [FACTS, '[T02]', '[T01]'],
      ['content/registry.yaml', 'T02: { en: [second-tip], id: [kiat-kedua] }\n', ''],
      ['content/situations/S01-shout/situation.yaml', '[T01, T02, T01, T02]', '[T01, T01, T01, T01]'],
    ],
    expected: ['content/tips/second:1: “second” is not the folder of a tip. → name the folder by its ID and a handle, such as T07-listen, or move it elsewhere.'],
  },
  {
    name: 'twins that differ',
    edit: [[ID, 'steps:\n', 'steps:\n  - Kerjakan lagi.\n']],
    expected: [`${ID}:10: steps has 3 steps here and 2 steps in en.mdx. → give both languages the same.`],
  },
  {
    name: 'an example that is not saved',
    edit: [[EN, '      mark: rescue\n', '']],
    expected: [
      `${EN}:16: the example is marked slip. → mark one agent turn “slip” and a later one “rescue”.`,
      `${ID}:14: example has customer, slip, customer, rescue here and customer, slip, customer, agent in en.mdx. → give both languages the same.`,
    ],
  },
  {
    name: 'a red box where nothing is at stake',
    edit: [
      [SITUATION, 'play:', 'box: { must: [Do it.], never: [Shout.] }\nplay:'],
      ['content/situations/S01-shout/id.mdx', 'play:', 'box: { must: [Kerjakan.], never: [Membentak.] }\nplay:'],
    ],
    expected: [
      `${SITUATION}:9: S01 has a box and says “safety: false”. → take out the box, or set safety to true.`,
      'content/situations/S01-shout/id.mdx:9: S01 has a box and says “safety: false”. → take out the box, or set safety to true.',
    ],
  },
  {
    name: 'no red box where one is needed',
    edit: [['content/situations/S01-shout/situation.yaml', 'safety: false', 'safety: true']],
    expected: [
      `${SITUATION}:1: S01 says “safety: true” and has no box. → write “box:” with “must:” and “never:”.`,
      'content/situations/S01-shout/id.mdx:1: S01 says “safety: true” and has no box. → write “box:” with “must:” and “never:”.',
    ],
  },
  {
    name: 'an unknown placeholder',
    edit: [[EN, '{name}', '{nama}']],
    expected: [
      `${EN}:6: {nama} is not a placeholder. → use one of: {name} {thing} {time}.`,
      `${ID}:6: phrases[0].say has the blanks “name” here and “” in en.mdx. → let both languages leave the same blanks.`,
    ],
  },
  {
    name: 'a search phrase on two pages',
    edit: [['content/tips/T02-second/en.mdx', 'T02en ask one', 'T01en ask one']],
    expected: ['content/tips/T02-second/en.mdx:38: “T01en ask one” stands under T01 already. → say it in other words, or take it out.'],
  },
  {
    name: 'a banned form in Indonesian',
    edit: [[ID, 'stop: Kerjakan.', 'stop: Gagal dikarenakan hujan.']],
    expected: [`${ID}:13: “dikarenakan” is not how we write. → tulis “karena”.`],
  },
  {
    name: 'an agent who shouts',
    edit: [[EN, 'I have it, {name}.', 'I have it, {name}!']],
    expected: [`${EN}:6: “!” is not how we write. → end the sentence with a full stop; the agent stays calm.`],
  },
  {
    name: 'a sentence of a source',
    edit: [[EN, 'It works in practice.', 'They said that the quick brown fox jumps over the lazy dog.']],
    expected: [`${EN}:48: “the quick brown fox jumps over the lazy” stands word for word in a source. → say it in your own words.`],
  },
  {
    name: 'no fingerprints of the sources',
    remove: 'content/source-runs.txt',
    expected: ['content/source-runs.txt:1: the file is missing, so nothing can be compared with the sources. → bring it back, or make it with “npm run fingerprint -- article.txt …”.'],
  },
  {
    name: 'a point of a source that no page carries on',
    edit: [['content/sources.yaml', 'points:\n', 'points:\n    A2: { says: { en: Another., id: Yang lain. } }\n']],
    expected: ['content/sources.yaml:5: no page carries A2 on. → name it under “sources” of the page that does, or say under leftOut why there is none.'],
  },
  {
    name: 'a claim without a reference',
    edit: [['content/evidence.yaml', '{}', 'luck:\n  certainty: high\n  topic: { en: Luck, id: Untung }\n  finding: { en: It helps., id: Membantu. }\n  references: []']],
    expected: ['content/evidence.yaml:5: luck claims high certainty without a reference. → name the study, or lower the certainty.'],
  },
  {
    name: 'English that is hard to read',
    edit: [[EN, 'It works in practice.', 'Organisational accountability necessitates interdepartmental collaboration. '.repeat(12)]],
    expected: [`${EN}:1: the reading grade is 27.0. → use shorter words and sentences; 7 is the most.`],
  },
  {
    name: 'Indonesian sentences that are too long',
    edit: [[ID, 'Cara ini membantu.', `Cara ini ${'membantu dan '.repeat(120)}berguna.`]],
    expected: [`${ID}:1: sentences have 16.2 words on average. → split the long ones; 14 is the most.`],
  },
  {
    name: 'sentences that are too long',
    edit: [[EN, 'It works in practice.', `It works ${'and works '.repeat(200)}.`]],
    expected: [
      `${EN}:1: the tip has 449 words. → cut it to 350.`,
      `${EN}:1: sentences have 26.4 words on average. → split the long ones; 15 is the most.`,
    ],
  },
];

const places: string[] = [];
afterAll(() => {
  for (const place of places) rmSync(place, { recursive: true, force: true });
});

/** A copy of the sound playbook with a case’s edits made. */
function breakPlaybook({ edit = [], remove, copy, rename }: Case): string {
  const root = mkdtempSync(join(tmpdir(), 'tenang-'));
  places.push(root);
  cpSync(SOUND, root, { recursive: true });
  if (copy) cpSync(join(root, copy[0]), join(root, copy[1]), { recursive: true });
  if (rename) renameSync(join(root, rename[0]), join(root, rename[1]));
  if (remove) rmSync(join(root, remove));
  for (const [file, from, to] of edit) {
    const text = readFileSync(join(root, file), 'utf8');
    expect(text, `${file} holds “${from}”`).toContain(from);
    writeFileSync(join(root, file), text.replace(from, () => to));
  }
  return root;
}

/** A sentence for each form that editorial.md bans; the agent says it. */
const BANNED: Record<'en' | 'id', string[]> = {
  en: ['That is crazy.', 'It is important to listen.', 'It is "fine".'],
  id: [
    'Mohon maaf atas ketidaknyamanannya.',
    'Gagal dikarenakan hujan.',
    'Ini adalah merupakan janji.',
    'Kota di mana Ibu tinggal.',
    'Untuk informasi lebih lanjut silakan menelepon.',
    'Kami tidak bisa.',
    'Situasi kacang.',
    'Itu gila.',
    'Sudah beres kok.',
    'Silakan anda tunggu.',
    'Saya melakukan pengecekan.',
    'Barangnya, yang mana rusak.',
    'Siap!',
  ],
};

describe('what an author is told', () => {
  test.each(CASES)('$name', (broken) => {
    const { problems } = checkContent(breakPlaybook(broken));
    expect(problems.map(formatProblem)).toEqual(broken.expected);
  });

  test.each(Object.entries(BANNED).flatMap(([locale, sentences]) => sentences.map((sentence) => [locale, sentence] as const)))('banned (%s): %s', (locale, sentence) => {
    const [file, say] = locale === 'en' ? [EN, 'I have it, {name}.'] : [ID, 'Saya catat, {nama}.'];
    const blank = locale === 'en' ? '{name}' : '{nama}';
    const { problems } = checkContent(breakPlaybook({ name: sentence, edit: [[file, say, `${sentence} ${blank}`]], expected: [] }));
    expect(problems.map(({ what }) => what)).toEqual([expect.stringMatching(/is not how we write$/)]);
  });

  test('a misspelt word', async () => {
    const root = breakPlaybook({ name: 'spelling', edit: [[EN, 'It works in practice.', 'It wroks in practice.'], [ID, 'Cara ini membantu.', 'Cara ini membamtu.']], expected: [] });
    const problems = await checkSpelling(readTree(root));
    expect(problems.map(formatProblem)).toEqual([
      `${EN}:48: “wroks” is in no dictionary. → correct it, or add it to content/words/spelling-en.txt.`,
      `${ID}:48: “membamtu” is in no dictionary. → correct it, or add it to content/words/spelling-id.txt.`,
    ]);
  });

  test('all mistakes at once, by file and line', () => {
    const root = breakPlaybook({
      name: 'many',
      edit: [
        [FACTS, 'steady', 'stedy'],
        [EN, 'It works in practice.', 'It works <b>in practice.'],
        ['content/tips/T02-second/id.mdx', 'stop: Kerjakan.', 'stop: Gagal dikarenakan hujan.'],
      ],
      expected: [],
    });
    const { problems } = checkContent(root);
    expect(problems.map(({ file }) => file)).toEqual([EN, FACTS, 'content/tips/T02-second/id.mdx']);
  });
});
