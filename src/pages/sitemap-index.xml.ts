/** The index of site maps; one is enough, up to 50,000 addresses. */
import type { APIRoute } from 'astro';
import { absolute, fileAddress } from '../model/addresses.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${absolute(fileAddress('sitemap-0.xml'), site)}</loc></sitemap></sitemapindex>`,
    { headers: { 'content-type': 'application/xml' } },
  );
