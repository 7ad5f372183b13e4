/** The Atom feed of changed pages (RFC 4287). */
import type { Locale } from '../i18n/locales.ts';
import { useTranslations } from '../i18n/translate.ts';
import { absolute, feedAddress, homeAddress } from '../model/addresses.ts';
import type { Entry } from '../model/entries.ts';
import { summaryOf } from './summary.ts';
import { addressesOf, lastReview } from './web.ts';
import { escapeXml } from './xml.ts';

/**
 * Writes the feed of one language’s entries, the last reviewed first. An entry is known by its permanent address, so
 * that a reader’s program sees the same one after its page has moved.
 */
export function writeFeed(entries: readonly Entry[], locale: Locale, site: URL | undefined): string {
  const t = useTranslations(locale);
  const home = absolute(homeAddress(locale), site);
  const items = entries.toSorted((a, b) => b.facts.reviewed.localeCompare(a.facts.reviewed) || a.id.localeCompare(b.id)).map((entry) => {
    const { page, permanent } = addressesOf(entry, site);
    return [
      '<entry>',
      `<id>${escapeXml(permanent)}</id>`,
      `<title>${escapeXml(`${entry.id} · ${entry.text.title}`)}</title>`,
      `<updated>${noon(entry.facts.reviewed)}</updated>`,
      `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
      `<summary>${escapeXml(summaryOf(entry))}</summary>`,
      '</entry>',
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<id>${escapeXml(home)}</id>`,
    `<title>${escapeXml(t('feed.title'))}</title>`,
    `<updated>${noon(lastReview(entries))}</updated>`,
    `<author><name>${escapeXml(t('site.name'))}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(absolute(feedAddress(locale), site))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
    ...items,
    '</feed>\n',
  ].join('\n');
}

/** A review has a day; Atom wants a time. At noon UTC it is that day almost everywhere. */
function noon(day: string): string {
  return `${day}T12:00:00Z`;
}
