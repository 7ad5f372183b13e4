/** The icon in a browser’s tab. */
import type { APIRoute } from 'astro';
import { drawFavicon } from '../pictures/mark.ts';

export const GET: APIRoute = () => new Response(drawFavicon(), { headers: { 'content-type': 'image/svg+xml' } });
