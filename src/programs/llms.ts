/** `/llms.txt`: the playbook for language models, as https://llmstxt.org asks. */
import { LOCALES } from '../i18n/locales.ts';
import { useTranslations } from '../i18n/translate.ts';
import { absolute, INDEX_ADDRESS, SCHEMA_ADDRESS } from '../model/addresses.ts';
import type { Entry } from '../model/entries.ts';
import { summaryOf } from './summary.ts';
import { addressesOf } from './web.ts';

/** Lists the Markdown twin of every entry, language by language, kind by kind. */
export function writeLlms(entries: readonly Entry[], site: URL | undefined): string {
  const en = useTranslations('en');
  const sections = LOCALES.flatMap((locale) => {
    const t = useTranslations(locale);
    return ([['situation', 'situations'], ['tip', 'tips'], ['guide', 'guides']] as const).map(([kind, section]) => {
      const links = entries
        .filter((entry) => entry.locale === locale && entry.kind === kind)
        .map((entry) => `- [${entry.id} ${entry.text.title}](${addressesOf(entry, site).markdown}): ${summaryOf(entry)}`);
      return `## ${t(`sections.${section}`)} (${t('site.language')})\n\n${links.join('\n')}`;
    });
  });
  return [
    `# ${en('site.name')}`,
    `> ${en('home.description')}`,
    'Every page exists in English and Indonesian, and has an ID that is never reused, such as T07. Each link below is a page as Markdown. The advice on law, safety and health says whom to hand over to; an organisation’s own rules come first.',
    `## ${en('helpdesk.programs.title')}`,
    [`- [Every entry as JSON](${absolute(INDEX_ADDRESS, site)}): addresses and titles in both languages`, `- [JSON Schema](${absolute(SCHEMA_ADDRESS, site)}): what each file holds`].join('\n'),
    ...sections,
  ].join('\n\n') + '\n';
}
