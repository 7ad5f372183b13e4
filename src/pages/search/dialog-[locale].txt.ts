/** What the search dialog holds, in each language, as markup for the page that opens it. */
import type { APIRoute } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as Container } from 'astro/container';
import SearchDialog from '../../components/SearchDialog.astro';
import type { Locale } from '../../i18n/locales.ts';
import { homePaths } from '../../model/paths.ts';

export const getStaticPaths = homePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  new Response(await (await Container.create()).renderToString(SearchDialog as AstroComponentFactory, { props: { locale } }), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
