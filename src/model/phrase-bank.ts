/** Everything to say and not to say, by the part of the bank that it stands in. */
import type { Translate } from '../i18n/translate.ts';
import { GROUPS, STAGES, type Channel } from '../schemas/shared.ts';
import type { Situation, Tip } from './entries.ts';
import { listPhrases, type EntryPhrase } from './phrases.ts';
import { situationsOf, type Playbook } from './playbook.ts';
import type { PhrasePart } from './sections.ts';

export interface BankEntry {
  entry: Tip | Situation;
  /** The situations in which its phrases help. */
  situations: Situation[];
  channels: readonly Channel[];
  phrases: EntryPhrase[];
}

export interface BankPart {
  part: PhrasePart;
  kind: 'stage' | 'group';
  entries: BankEntry[];
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
