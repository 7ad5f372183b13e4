/**
 * Builds the search index of what was built.
 *
 * The search words of a page (its terms, and what customers say) go into the index and never into the page:
 * they would weigh on every reader and show in excerpts. So Pagefind is given each page with its words added.
 */
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { readTree, type Entry } from '../checks/tree.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { plainPhrase } from '../tickets/phrase.ts';

/** Parts of Pagefind that the site doesn’t use; its own interface alone weighs 400 KB. */
const UNUSED = ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-component-ui.js', 'pagefind-component-ui.css', 'pagefind-highlight.js'];

export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'tenang:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const entries = new Map(readTree(root).entries.map((entry) => [entry.id, entry]));
        const { index, errors } = await pagefind.createIndex({});
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        let count = 0;
        for (const { pathname } of pages) {
          const html = await readFile(new URL(pathname === '404' ? '404.html' : `${pathname}index.html`, dir), 'utf8').catch(() => '');
          const page = describePage(html, entries);
          if (!page) continue;
          const added = await index.addHTMLFile({ url: `/${pathname}`, content: page });
          if (added.errors.length > 0) throw new Error(`Pagefind refused ${pathname}: ${added.errors.join('; ')}`);
          count += 1;
        }
        const output = fileURLToPath(new URL('pagefind/', dir));
        const written = await index.writeFiles({ outputPath: output });
        if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
        await Promise.all(UNUSED.map((name) => rm(`${output}${name}`, { force: true })));
        await pagefind.close();
        logger.info(`${count} pages indexed`);
      },
    },
  };
}

/**
 * The page as Pagefind should read it: its `<main>` only, with search words, filters and what a result shows.
 * @returns undefined for a page that is no entry, or that only leads on to one
 */
function describePage(html: string, entries: ReadonlyMap<string, Entry>): string | undefined {
  const [, lang] = /<html lang="(\w+)"/.exec(html) ?? [];
  const [, id] = /<main id="main" data-id="(\w+)"/.exec(html) ?? [];
  const locale = LOCALES.find((known) => known === lang);
  const entry = id === undefined ? undefined : entries.get(id);
  if (!entry || !locale || !html.includes('<article')) return undefined;
  const { meta, filters } = searchFacts(entry, locale);
  const tags = [
    ...Object.entries(meta).map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escapeAttribute(value)}">`),
    ...filters.map(([name, value]) => `<meta data-pagefind-filter="${name}[content]" content="${escapeAttribute(value)}">`),
  ].join('');
  return readAsText(html)
    .replace('<article', `<article data-pagefind-body`)
    .replace(/(<article[^>]*>)/, `$1${tags}`);
}

/** The page without what an excerpt should not show: the lines about the page itself, and buttons. Blanks stand in brackets. */
function readAsText(html: string): string {
  return html
    .replaceAll(/<p (?=class="(?:eyebrow|provenance|paper)")/g, '<p data-pagefind-ignore ')
    .replaceAll(/<button[^>]*>.*?<\/button>/gs, '')
    .replaceAll(/(<span class="blank" data-blank="(?!address)[^>]*>)([^<]*)/g, '$1[$2]');
}

function searchFacts(entry: Entry, locale: Locale): { meta: Record<string, string>; filters: [string, string][] } {
  const text = entry.texts[locale]?.data;
  if (!text || !entry.facts) throw new Error(`${entry.id} is incomplete: run “npm run check:content”`);
  const line = 'do' in text ? text.do : 'first' in text ? plainPhrase(text.first, locale) : text.summary;
  const stage = entry.kind === 'tip' ? entry.facts.data.stage : '';
  const channels = 'channels' in entry.facts.data ? entry.facts.data.channels : [];
  // A situation’s own page belongs to what helps in it.
  const situations = entry.kind === 'tip' ? entry.facts.data.situations : entry.kind === 'situation' ? [entry.id] : [];
  return {
    meta: { title: text.title, id: entry.id, line, ...(stage && { stage }), terms: [...text.terms, ...text.heard].join(' · ') },
    filters: [
      ['id', entry.id],
      ['kind', entry.kind],
      ...(stage ? [['stage', stage] satisfies [string, string]] : []),
      ...channels.map((channel): [string, string] => ['channel', channel]),
      ...situations.map((situation): [string, string] => ['situation', situation]),
    ],
  };
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
