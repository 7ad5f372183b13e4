/** What a browser needs to put the playbook on a home screen (Web Application Manifest). */
import type { Locale } from '../i18n/locales.ts';
import { useTranslations } from '../i18n/translate.ts';
import { fileAddress, homeAddress } from '../model/addresses.ts';
import { MARK_COLORS, TILES } from '../pictures/mark.ts';

/** Describes the site as an application that opens in one language. */
export function describeApplication(locale: Locale): object {
  const t = useTranslations(locale);
  const { paper } = MARK_COLORS.light;
  return {
    id: homeAddress(locale),
    name: t('site.name'),
    short_name: t('site.name'),
    description: t('home.description'),
    lang: locale,
    start_url: homeAddress(locale),
    scope: fileAddress(''),
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: fileAddress('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...TILES.map(({ file, size }) => ({ src: fileAddress(file), sizes: `${size}x${size}`, type: 'image/png', purpose: 'any maskable' })),
    ],
  };
}
