import { LOCALES, otherLocale } from '../../i18n/locales.ts';
import { readBody } from '../body.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { Entry } from '../tree.ts';

/** Both languages have the same phrases, steps, turns, channels, headings and links. */
export const twinsMatch: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    const [first, second] = LOCALES;
    const a = outlineOf(entry, first);
    const b = outlineOf(entry, second);
    const sheet = entry.texts[second];
    if (!a || !b || !sheet) return [];
    const problems: Problem[] = [];
    for (const field of new Set([...Object.keys(a), ...Object.keys(b)])) {
      if (a[field] === b[field]) continue;
      problems.push({
        file: sheet.document.file,
        line: sheet.document.lineOf([field]),
        what: `${field} has ${b[field] ?? 'nothing'} here and ${a[field] ?? 'nothing'} in ${otherLocale(second)}.mdx`,
        mend: 'give both languages the same',
      });
    }
    const play = entry.kind === 'situation' ? entry.facts?.data.play.length : undefined;
    for (const locale of LOCALES) {
      const twin = entry.texts[locale];
      const steps = twin && 'play' in twin.data ? twin.data.play.length : undefined;
      if (twin && play !== undefined && steps !== play) {
        problems.push({ file: twin.document.file, line: twin.document.lineOf(['play']), what: `play has ${steps ?? 0} steps and situation.yaml names ${play} tips`, mend: 'name one tip a step' });
      }
    }
    return problems;
  });

/** What must be the same in both languages, by field. */
function outlineOf(entry: Entry, locale: (typeof LOCALES)[number]): Record<string, string> | undefined {
  const sheet = entry.texts[locale];
  if (!sheet) return undefined;
  const outline: Record<string, string> = {};
  if (entry.kind === 'tip') {
    const tip = entry.texts[locale]?.data;
    if (!tip) return undefined;
    outline.phrases = `${tip.phrases.length} pairs`;
    outline.steps = `${tip.steps.length} steps`;
    outline.example = tip.example.turns.map((turn) => ('customer' in turn ? 'customer' : turn.mark ?? 'agent')).join(', ');
    outline.channels = Object.keys(tip.channels).sort().join(', ') || 'none';
  }
  if (entry.kind === 'situation') {
    const situation = entry.texts[locale]?.data;
    if (!situation) return undefined;
    outline.hear = `${situation.hear.length} lines`;
    outline.play = `${situation.play.length} steps`;
    outline.dont = `${situation.dont.length} lines`;
    outline.box = `${situation.box?.must.length ?? 0} musts, ${situation.box?.never.length ?? 0} nevers`;
  }
  const { blocks, links, code } = readBody(sheet);
  if (entry.kind === 'guide') outline.headings = String(blocks.filter(({ heading }) => heading).length);
  outline.links = links.map(({ url }) => url).sort().join(' ') || 'none';
  outline.components = code.flatMap(({ kind, name }) => (kind === 'component' ? name : [])).sort().join(' ') || 'none';
  return outline;
}
