/** What a browser needs to search the playbook from its address bar (OpenSearch 1.1). */
import type { Locale } from '../i18n/locales.ts';
import { useTranslations } from '../i18n/translate.ts';
import { absolute, fileAddress, openSearchAddress, sectionAddress } from '../model/addresses.ts';
import { escapeXml } from './xml.ts';

/** Describes the search of one language. */
export function describeSearch(locale: Locale, site: URL | undefined): string {
  const t = useTranslations(locale);
  const template = `${absolute(sectionAddress('search', locale), site)}?q={searchTerms}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // At most 16 characters.
    `<ShortName>${escapeXml(t('site.name'))}</ShortName>`,
    `<Description>${escapeXml(t('search.title'))}</Description>`,
    `<Language>${locale}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image type="image/svg+xml">${escapeXml(absolute(fileAddress('favicon.svg'), site))}</Image>`,
    `<Url type="text/html" method="get" template="${escapeXml(template)}"/>`,
    `<Url rel="self" type="application/opensearchdescription+xml" template="${escapeXml(absolute(openSearchAddress(locale), site))}"/>`,
    '</OpenSearchDescription>\n',
  ].join('\n');
}
