/** What a program needs to embed an entry (oEmbed 1.0, type “rich”). */
import type { Locale } from '../i18n/locales.ts';
import { useTranslations } from '../i18n/translate.ts';
import { absolute, embedAddress, homeAddress, pictureAddress } from '../model/addresses.ts';
import type { Entry } from '../model/entries.ts';
import { HEIGHT, WIDTH } from '../pictures/card.ts';
import { escapeXml } from './xml.ts';

/** The size of a panel that holds most entries without scrolling, in CSS pixels. */
const PANEL = { width: 360, height: 560 } as const;

/**
 * The HTML that shows an entry in a frame.
 * @param locale fixes the language; without it, each reader gets their own
 */
export function writeFrame({ id, title }: { id: string; title: string }, site: URL | undefined, locale?: Locale): string {
  const address = absolute(embedAddress(id, locale), site);
  // Without leave from the page around it, a frame may not write to the clipboard, and “Copy” could only select.
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(`${id} · ${title}`)}" width="${PANEL.width}" height="${PANEL.height}" allow="clipboard-write" loading="lazy"></iframe>`;
}

/** Describes the frame of an entry, named in the language of the entry given. */
export function describeEmbed({ id, locale, text }: Entry, site: URL | undefined) {
  return {
    version: '1.0',
    type: 'rich',
    title: `${id} · ${text.title}`,
    provider_name: useTranslations(locale)('site.name'),
    provider_url: absolute(homeAddress(locale), site),
    ...PANEL,
    html: writeFrame({ id, title: text.title }, site),
    thumbnail_url: absolute(pictureAddress(locale, id), site),
    thumbnail_width: WIDTH,
    thumbnail_height: HEIGHT,
  };
}
