/**
 * The playbook: the only reader of the collections. It joins each entry’s facts with its words in one language
 * and follows the references between entries. The content checks have made sure that every reference leads somewhere.
 */
import { getCollection } from 'astro:content';
import { LOCALES, otherLocale, type Locale } from '../i18n/locales.ts';
import { GROUPS, STAGES, type Group, type Stage } from '../schemas/shared.ts';
import { entryAddress, type Kind } from './addresses.ts';
import type { Entry, Guide, Situation, Tip } from './entries.ts';

/** All of the playbook in one language, in the order of the IDs. */
export interface Playbook {
  locale: Locale;
  tips: Tip[];
  situations: Situation[];
  guides: Guide[];
}

const loaded = new Map<Locale, Promise<Playbook>>();

/** Loads the playbook in one language. A build loads each language once; in development every page reads anew. */
export function getPlaybook(locale: Locale): Promise<Playbook> {
  const known = import.meta.env.PROD ? loaded.get(locale) : undefined;
  const playbook = known ?? loadPlaybook(locale);
  loaded.set(locale, playbook);
  return playbook;
}

/** The playbook in every language. */
export function getPlaybooks(): Promise<Playbook[]> {
  return Promise.all(LOCALES.map(getPlaybook));
}

async function loadPlaybook(locale: Locale): Promise<Playbook> {
  return {
    locale,
    tips: join('tip', locale, await getCollection('tips'), await getCollection('tipTexts')),
    situations: join('situation', locale, await getCollection('situations'), await getCollection('situationTexts')),
    guides: join('guide', locale, await getCollection('guides'), await getCollection('guideTexts')),
  };
}

function join<K extends Kind, F extends { id: string; data: unknown }, T extends { id: string; data: { slug: string; title: string } }>(
  kind: K,
  locale: Locale,
  facts: F[],
  texts: T[],
): { kind: K; id: string; locale: Locale; facts: F['data']; text: T['data']; titles: Record<Locale, string>; address: string; twin: string; source: T }[] {
  const words = new Map(texts.map((text) => [text.id, text]));
  return facts
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .map(({ id, data }) => {
      const other = otherLocale(locale);
      const text = words.get(`${id}/${locale}`);
      const twin = words.get(`${id}/${other}`);
      if (!text || !twin) throw new Error(`${id} lacks a language: run “npm run check:content”`);
      return {
        kind,
        id,
        locale,
        facts: data,
        text: text.data,
        titles: { [locale]: text.data.title, [other]: twin.data.title } as Record<Locale, string>,
        address: entryAddress(kind, text.data.slug, locale),
        twin: entryAddress(kind, twin.data.slug, other),
        source: text,
      };
    });
}

export function allEntries({ tips, situations, guides }: Playbook): Entry[] {
  return [...tips, ...situations, ...guides];
}

/** The entries with these IDs, in their order. */
export function pickEntries<E extends Entry>(entries: readonly E[], ids: readonly string[]): E[] {
  return ids.map((id) => {
    const entry = entries.find((candidate) => candidate.id === id);
    if (!entry) throw new Error(`${id} doesn’t exist: run “npm run check:content”`);
    return entry;
  });
}

/** The situations that a tip helps in: those it names, and those whose play rests on it. */
export function situationsOf(tip: Tip, { situations }: Playbook): Situation[] {
  return situations.filter(({ id, facts }) => tip.facts.situations.includes(id) || facts.play.includes(tip.id));
}

/** The guides that walk through a tip. */
export function guidesOf(tip: Tip, { guides }: Playbook): Guide[] {
  return guides.filter(({ facts }) => facts.tips.includes(tip.id));
}

/** The tips of each stage, in the order of a conversation. */
export function tipsByStage({ tips }: Playbook): { stage: Stage; tips: Tip[] }[] {
  return STAGES.map((stage) => ({ stage, tips: tips.filter(({ facts }) => facts.stage === stage) }));
}

/** The situations of each group, in the order of the home page. */
export function situationsByGroup({ situations }: Playbook): { group: Group; situations: Situation[] }[] {
  return GROUPS.map((group) => ({ group, situations: situations.filter(({ facts }) => facts.group === group) }));
}
