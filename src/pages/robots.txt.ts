/** Everything may be read; here is the map. */
import type { APIRoute } from 'astro';
import { absolute, fileAddress } from '../model/addresses.ts';

export const GET: APIRoute = ({ site }) => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(fileAddress('sitemap-index.xml'), site)}\n`);
