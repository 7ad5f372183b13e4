/** What belongs to an entry: the pages beside it, and what its claims rest on. */
import type { Locale } from '../i18n/locales.ts';
import type { Entry, Guide, Situation, Tip } from './entries.ts';
import { pickFindings, type Finding } from './evidence.ts';
import { getPlaybook, guidesOf, pickEntries, situationsOf } from './playbook.ts';

export interface Surroundings {
  /** A tip’s next tips, a situation’s play, a guide’s thread. */
  tips: Tip[];
  /** What a tip helps in, or what a situation is mistaken for. */
  situations: Situation[];
  /** The guides that walk through a tip. */
  guides: Guide[];
  findings: Finding[];
}

export async function getSurroundings(entry: Entry): Promise<Surroundings> {
  const playbook = await getPlaybook(entry.locale);
  const findings = await pickFindings(entry.facts.evidence, entry.locale);
  if (entry.kind === 'tip') {
    return { tips: pickEntries(playbook.tips, entry.facts.related), situations: situationsOf(entry, playbook), guides: guidesOf(entry, playbook), findings };
  }
  if (entry.kind === 'situation') {
    return { tips: pickEntries(playbook.tips, entry.facts.play), situations: pickEntries(playbook.situations, entry.facts.related), guides: [], findings };
  }
  return { tips: pickEntries(playbook.tips, entry.facts.tips), situations: [], guides: [], findings };
}

/** An entry in every language. */
export type Pair<E extends Entry> = Record<Locale, E>;

/** Every entry of a kind with its twin, in the order of the IDs. */
export async function getPairs<E extends Entry>(pick: (playbook: Awaited<ReturnType<typeof getPlaybook>>) => readonly E[]): Promise<Pair<E>[]> {
  const [english, indonesian] = await Promise.all([getPlaybook('en'), getPlaybook('id')]);
  const twins = pick(indonesian);
  return pick(english).map((en) => {
    const id = twins.find((twin) => twin.id === en.id);
    if (!id) throw new Error(`${en.id} lacks a language: run “npm run check:content”`);
    return { en, id };
  });
}
