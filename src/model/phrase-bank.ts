/** Everything to say and not to say, by the part of the bank that it stands in. */
import type { Translate } from '../i18n/translate.ts';
import { GROUPS, STAGES, type Channel } from '../schemas/shared.ts';
import type { Situation, Tip } from './entries.ts';
import { situationsOf, type Playbook } from './playbook.ts';
import type { PhrasePart } from './sections.ts';

export interface BankPhrase {
  /** The anchor that the phrase has on its entry’s page. */
  anchor: string;
  kind: 'say' | 'dont' | 'first' | 'promise';
  text: string;
}

export interface BankEntry {
  entry: Tip | Situation;
  /** The situations in which its phrases help. */
  situations: Situation[];
  channels: readonly Channel[];
  phrases: BankPhrase[];
}

export interface BankPart {
  part: PhrasePart;
  kind: 'stage' | 'group';
  entries: BankEntry[];
}

/** The phrases of an entry, in the order of its page. */
export function listPhrases(entry: Tip | Situation): BankPhrase[] {
  if (entry.kind === 'tip') {
    return entry.text.phrases.flatMap(({ say, dont }, index): BankPhrase[] => [
      { anchor: `say-${index + 1}`, kind: 'say', text: say },
      { anchor: `dont-${index + 1}`, kind: 'dont', text: dont },
    ]);
  }
  const { first, dont, promise } = entry.text;
  return [
    { anchor: 'first', kind: 'first', text: first },
    ...dont.map((text, index): BankPhrase => ({ anchor: `dont-${index + 1}`, kind: 'dont', text })),
    { anchor: 'promise', kind: 'promise', text: promise },
  ];
}

/** The whole bank: the stages with their tips, then the groups with their situations. */
export function sortPhrases(playbook: Playbook): BankPart[] {
  const { tips, situations } = playbook;
  const describe = (entry: Tip | Situation): BankEntry => ({
    entry,
    situations: entry.kind === 'tip' ? situationsOf(entry, playbook) : [entry],
    channels: entry.facts.channels,
    phrases: listPhrases(entry),
  });
  return [
    ...STAGES.map((part): BankPart => ({ part, kind: 'stage', entries: tips.filter(({ facts }) => facts.stage === part).map(describe) })),
    ...GROUPS.map((part): BankPart => ({ part, kind: 'group', entries: situations.filter(({ facts }) => facts.group === part).map(describe) })),
  ];
}

/** What a part is called: the stage, or the group. */
export function nameOfPart(part: PhrasePart, t: Translate): string {
  const stage = STAGES.find((known) => known === part);
  const group = GROUPS.find((known) => known === part);
  return stage ? t(`stages.${stage}.title`) : group ? t(`groups.${group}`) : part;
}

/** How many phrases there are to say, and how many not to say. */
export function countPhrases(entries: readonly BankEntry[]): { say: number; dont: number } {
  const phrases = entries.flatMap((entry) => entry.phrases);
  const dont = phrases.filter(({ kind }) => kind === 'dont').length;
  return { say: phrases.length - dont, dont };
}
