/** Everything that an agent may say, as rows for the import of macros. */
import { useTranslations } from '../i18n/translate.ts';
import { absolute, permanentAddress } from '../model/addresses.ts';
import type { Entry } from '../model/entries.ts';
import { plainPhrase } from '../tickets/phrase.ts';

/**
 * The columns that imports of canned responses ask for (title, text, folder, labels), and two to find the way back.
 * They are English in both languages, because a program reads them.
 */
export const COLUMNS = ['title', 'text', 'folder', 'labels', 'language', 'link'] as const;

/** The phrases of one language’s tips and situations, after a row of column names. Titles are unique, as imports ask. */
export function tabulatePhrases(entries: readonly Entry[], site: URL | undefined): string[][] {
  return [[...COLUMNS], ...entries.flatMap((entry) => rowsOf(entry, site))];
}

function rowsOf(entry: Entry, site: URL | undefined): string[][] {
  const { kind, id, locale, text } = entry;
  if (kind === 'guide') return [];
  const t = useTranslations(locale);
  const folder = kind === 'tip' ? t(`stages.${entry.facts.stage}.title`) : t(`groups.${entry.facts.group}`);
  const labels = [kind, kind === 'tip' ? entry.facts.stage : entry.facts.group, id.toLowerCase()].join(' ');
  const said =
    kind === 'tip'
      ? entry.text.phrases.map(({ say }, index) => [`${t('phrase.say')} ${index + 1}`, say] as const)
      : ([[t('phrase.first'), entry.text.first], [t('phrase.promise'), entry.text.promise]] as const);
  return said.map(([label, phrase]) => [
    `${id} ${text.title} (${label})`,
    plainPhrase(phrase, locale),
    folder,
    labels,
    locale,
    absolute(permanentAddress(id), site),
  ]);
}
