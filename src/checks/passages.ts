/** The words of a page, passage by passage, each with its place and its speaker. */
import type { Locale } from '../i18n/locales.ts';
import type { Path } from './document.ts';
import { readBody } from './body.ts';
import type { Entry } from './tree.ts';

export interface Passage {
  text: string;
  /** Who says it. What an agent is told never to say, and what a slip says, is `slip`. */
  speaker: 'page' | 'agent' | 'customer' | 'slip';
  /** The field it stands in, such as `phrases[1].say`; `body` for the text under the front matter. */
  field: string;
  file: string;
  line: number;
}

/** The passages that a reader sees on a page, in the page’s order; none where the language file could not be read. */
export function readPassages(entry: Entry, locale: Locale): Passage[] {
  const sheet = entry.texts[locale];
  if (!sheet) return [];
  const { document } = sheet;
  const passages: Passage[] = [];
  const add = (speaker: Passage['speaker'], path: Path, text: string): void => {
    const field = path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`)).join('');
    passages.push({ text, speaker, field, file: document.file, line: document.lineOf(path) });
  };
  const addAll = (speaker: Passage['speaker'], path: Path, texts: readonly string[]): void => {
    texts.forEach((text, index) => { add(speaker, [...path, index], text); });
  };

  add('page', ['title'], sheet.data.title);
  if (entry.kind === 'tip') {
    const tip = entry.texts[locale]?.data;
    if (!tip) return [];
    add('page', ['do'], tip.do);
    tip.phrases.forEach(({ say, dont }, index) => {
      add('agent', ['phrases', index, 'say'], say);
      add('slip', ['phrases', index, 'dont'], dont);
    });
    addAll('page', ['steps'], tip.steps);
    add('page', ['stop'], tip.stop);
    add('page', ['example', 'scene'], tip.example.scene);
    tip.example.turns.forEach((turn, index) => {
      if ('customer' in turn) add('customer', ['example', 'turns', index, 'customer'], turn.customer);
      else add(turn.mark === 'slip' ? 'slip' : 'agent', ['example', 'turns', index, 'agent'], turn.agent);
    });
    for (const [channel, text] of Object.entries(tip.channels)) add('page', ['channels', channel], text);
  }
  if (entry.kind === 'situation') {
    const situation = entry.texts[locale]?.data;
    if (!situation) return [];
    addAll('customer', ['hear'], situation.hear);
    add('agent', ['first'], situation.first);
    addAll('page', ['box', 'must'], situation.box?.must ?? []);
    addAll('page', ['box', 'never'], situation.box?.never ?? []);
    addAll('page', ['play'], situation.play);
    addAll('slip', ['dont'], situation.dont);
    add('page', ['stop'], situation.stop);
    add('agent', ['promise'], situation.promise);
    add('page', ['note'], situation.note);
    add('page', ['after', 'you'], situation.after.you);
    add('page', ['after', 'next'], situation.after.next);
  }
  if (entry.kind === 'guide') {
    const guide = entry.texts[locale]?.data;
    if (guide) add('page', ['summary'], guide.summary);
  }
  for (const { text, line } of readBody(sheet).blocks) passages.push({ text, speaker: 'page', field: 'body', file: document.file, line });
  return passages;
}
