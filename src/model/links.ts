/** Where an ID in a text leads. */
import type { Locale } from '../i18n/locales.ts';
import { absolute } from './addresses.ts';
import { allEntries, getPlaybooks } from './playbook.ts';

/**
 * Gives the full address of an entry’s page by its ID.
 * @throws on use, where no entry has the ID
 */
export async function getAddressOf(site: URL | undefined): Promise<(id: string, locale: Locale) => string> {
  const addresses = new Map((await getPlaybooks()).flatMap(allEntries).map(({ id, locale, address }) => [`${id}/${locale}`, address]));
  return (id, locale) => {
    const address = addresses.get(`${id}/${locale}`);
    if (address === undefined) throw new Error(`${id} doesn’t exist: run “npm run check:content”`);
    return absolute(address, site);
  };
}
