/** The search for a browser that names no language. */
import type { APIRoute } from 'astro';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { describeSearch } from '../programs/open-search.ts';

export const GET: APIRoute = ({ site }) => new Response(describeSearch(DEFAULT_LOCALE, site), { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } });
