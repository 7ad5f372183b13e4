/** The Markdown twin of an entry’s page: its headings, its words, and full addresses. */
import { useTranslations, type Translate } from '../i18n/translate.ts';
import { absolute, permanentAddress } from '../model/addresses.ts';
import type { Entry, Guide, Situation, Tip } from '../model/entries.ts';
import type { Surroundings } from '../model/surroundings.ts';
import { CHANNELS } from '../schemas/shared.ts';
import { FORM_OF_ADDRESS, splitPhrase } from '../tickets/phrase.ts';
import { plainMarkdown } from './mdx-text.ts';

/** What the page is written with: the language’s interface words, and the way from an ID to its page. */
interface Pen {
  t: Translate;
  /** A text with its blanks in brackets and its IDs linked. */
  words: (text: string) => string;
  /** The body, its links led on. */
  body: string;
  /** Entries as a list of links. */
  list: (entries: readonly Entry[]) => string;
}

/**
 * Writes an entry as Markdown.
 * @param beside what stands in the page’s margin
 * @param addressOf the full address that an ID in a text leads to
 */
export function writeMarkdown(entry: Entry, beside: Surroundings, addressOf: (id: string) => string, site: URL | undefined): string {
  const { id, locale, text, facts } = entry;
  const t = useTranslations(locale);
  const pen: Pen = {
    t,
    words: (words) =>
      splitPhrase(words, locale)
        .map((piece) => {
          if (piece.kind === 'entry') return `[${piece.id}](${addressOf(piece.id)})`;
          if (piece.kind === 'blank') return piece.blank === 'address' ? FORM_OF_ADDRESS : `[${piece.name}]`;
          return escapeMarkdown(piece.text);
        })
        .join(''),
    body: plainMarkdown(entry.source.body ?? '', addressOf),
    list: (entries) => entries.map((other) => `- [${other.id} · ${escapeMarkdown(other.text.title)}](${absolute(other.address, site)})`).join('\n'),
  };
  const place = entry.kind === 'tip' ? t(`stages.${entry.facts.stage}.title`) : entry.kind === 'situation' ? t(`groups.${entry.facts.group}`) : t('sections.guides');
  const sections = entry.kind === 'tip' ? writeTip(entry, beside, pen) : entry.kind === 'situation' ? writeSituation(entry, beside, pen) : writeGuide(entry, pen);
  const permanent = absolute(permanentAddress(id), site);
  return [
    `# ${escapeMarkdown(text.title)}`,
    `${id} · ${place}`,
    ...sections,
    `## ${t('ticket.title')}`,
    `<${permanent}>`,
    '---',
    `${facts.sources.length > 0 ? `${t('entry.sources')} ${facts.sources.join(', ')}.` : t('entry.unsourced')} ${t('entry.reviewed')} ${facts.reviewed}. <${absolute(entry.address, site)}>`,
  ].join('\n\n') + '\n';
}

function writeTip({ text }: Tip, { tips, situations, guides, findings }: Surroundings, { t, words, body, list }: Pen): string[] {
  const channels = CHANNELS.flatMap((channel) => (text.channels[channel] ? [`- **${t(`channels.${channel}`)}**: ${words(text.channels[channel])}`] : []));
  const certainty = findings.map(({ certainty: level, topic, references }) => `- ${t(`certainty.${level}`)}: ${escapeMarkdown([topic, references.join('; ')].filter(Boolean).join(': '))}`);
  return [
    `**${t('tip.do')}:** ${words(text.do)}`,
    ...text.phrases.flatMap(({ say, dont }) => [quote(t('phrase.say'), words(say)), quote(t('phrase.dont'), words(dont))]),
    `## ${t('tip.steps')}`,
    text.steps.map((step, index) => `${index + 1}. ${words(step)}`).join('\n'),
    `## ${t('tip.stop')}`,
    words(text.stop),
    `## ${t('tip.example')}`,
    words(text.example.scene),
    text.example.turns
      .map((turn) => ('customer' in turn ? `- ${t('example.customer')}: ${words(turn.customer)}` : `- **${t('example.agent')}**${turn.mark ? ` (${t(`example.${turn.mark}`)})` : ''}: ${words(turn.agent)}`))
      .join('\n'),
    ...(channels.length > 0 ? [`## ${t('tip.channels')}`, channels.join('\n')] : []),
    `## ${t('tip.why')}`,
    body,
    certainty.length > 0 ? certainty.join('\n') : `- ${t('certainty.practice')}`,
    `## ${t('tip.helps')}`,
    list(situations),
    `## ${t('tip.related')}`,
    list(tips),
    ...(guides.length > 0 ? [`## ${t('tip.guide')}`, list(guides)] : []),
  ];
}

function writeSituation({ text }: Situation, { tips, situations }: Surroundings, { t, words, list }: Pen): string[] {
  const { box } = text;
  return [
    text.hear.map((line) => `- “${words(line)}”`).join('\n'),
    quote(t('phrase.first'), words(text.first)),
    ...(box ? [`## ${t('box.title')}`, `### ${t('box.must')}`, bullets(box.must, words), `### ${t('box.never')}`, bullets(box.never, words)] : []),
    `## ${t('situation.play')}`,
    text.play.map((step, index) => `${index + 1}. ${words(step)}${tips[index] ? ` (${list([tips[index]]).slice(2)})` : ''}`).join('\n'),
    `## ${t('situation.dont')}`,
    ...text.dont.map((line) => quote(t('phrase.dont'), words(line))),
    `## ${t('tip.stop')}`,
    words(text.stop),
    quote(t('phrase.promise'), words(text.promise)),
    `## ${t('situation.note')}`,
    words(text.note),
    `## ${t('situation.after')}`,
    `**${t('situation.you')}** ${words(text.after.you)}`,
    `**${t('situation.next')}** ${words(text.after.next)}`,
    `## ${t('situation.related')}`,
    list(situations),
  ];
}

function writeGuide({ text }: Guide, { words, body }: Pen): string[] {
  return [words(text.summary), body];
}

function quote(label: string, phrase: string): string {
  return `> **${label}:** “${phrase}”`;
}

function bullets(lines: readonly string[], words: (text: string) => string): string {
  return lines.map((line) => `- ${words(line)}`).join('\n');
}

/** Characters that Markdown would read as its own. Brackets stay: alone they mean nothing. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\*_`<]/g, '\\$&');
}
