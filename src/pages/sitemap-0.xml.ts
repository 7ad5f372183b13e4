/** Every page that a search engine should know, with its twin. */
import type { APIRoute } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';
import { absolute } from '../model/addresses.ts';
import { listPages } from '../model/site-map.ts';

export const GET: APIRoute = async ({ site }) => {
  const stream = new SitemapStream({ xmlns: { news: false, video: false, image: false, xhtml: true } });
  for (const { address, locale, twin, changed } of await listPages()) {
    const url = absolute(address, site);
    const links = [
      { lang: locale, url },
      { lang: locale === 'en' ? 'id' : 'en', url: absolute(twin, site) },
    ];
    stream.write({ url, links, ...(changed && { lastmod: changed }) });
  }
  stream.end();
  return new Response((await streamToPromise(stream)).toString(), { headers: { 'content-type': 'application/xml' } });
};
