// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { builtSiteChecks } from './src/integrations/built-site-checks.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { pictures } from './src/integrations/pictures.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { nameTips } from './src/markdown/name-tips.ts';
import { shortImports } from './src/integrations/short-imports.ts';
import { numberHeadings } from './src/markdown/number-headings.ts';

export default defineConfig({
  // The public address, for canonical links, hreflang and the sitemap; and the folder the site lives in.
  site: process.env['SITE'] ?? 'http://127.0.0.1:4321',
  base: process.env['BASE'] ?? '/',
  trailingSlash: 'always',
  // 'jsx' would eat the newline between two inline elements.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  markdown: { processor: satteri({ hastPlugins: [numberHeadings, nameTips] }) },
  devToolbar: { enabled: false },
  vite: {
    build: {
      // Scripts stay files: cached across pages, and nothing inline for a content security policy to list.
      assetsInlineLimit: 0,
      // Each MDX module carries a directive that the bundler would warn about, file by file.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  // In this order: bad content stops the build; then what was built is indexed, gets its pictures, and is checked.
  integrations: [contentGate(), shortImports(), mdx(), searchIndex(), pictures(), builtSiteChecks()],
});
