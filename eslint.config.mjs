// @ts-check
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * Forbids a folder to import another: data flows one way, content → schema → model → pages → built site.
 * @param {string} folder
 * @param {string[]} forbidden
 * @param {string} why
 * @returns {import('eslint').Linter.Config}
 */
const keepOut = (folder, forbidden, why) => ({
  files: [`src/${folder}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ group: forbidden.map((name) => (name.includes(':') ? name : `**/${name}/**`)), message: why }] },
    ],
  },
});

export default defineConfig(
  { ignores: ['dist/', 'dist-*/', '.astro/', '.cache/', 'test-results/', 'cards/'] },
  { files: ['**/*.ts'], extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked], languageOptions: { parserOptions: { projectService: true } } },
  astro.configs.recommended,
  { files: ['**/*.astro'], rules: { 'astro/no-set-html-directive': 'error', // Reads one file at a time, so it takes a neighbour from a loop or a slot for missing.
      'astro/no-unused-css-selector': 'off' } },
  // The one text that stands in a page as it is: a constant of ours, with nothing from outside in it.
  { files: ['src/components/HeadScript.astro'], rules: { 'astro/no-set-html-directive': 'off' } },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  keepOut('search', ['astro:content', 'model', 'components', 'layouts', 'elements'], 'the search never imports the model; it gets what it needs as arguments'),
  keepOut('tickets', ['astro:content', 'model', 'components', 'layouts', 'elements'], 'tickets never import the model; they get what they need as arguments'),
  keepOut('mine', ['astro:content', 'model', 'components', 'layouts', 'elements'], 'what a reader keeps is joined and checked without a browser'),
  keepOut('programs', ['astro:content', 'components', 'layouts', 'pages', 'elements', 'checks'], 'what programs get is written from entries alone'),
  keepOut('schemas', ['astro:content', 'model', 'components', 'layouts', 'checks'], 'schemas know nothing of who uses them'),
  keepOut('checks', ['astro:content', 'model', 'components', 'pages'], 'the checks read the folder itself, before Astro does'),
  keepOut('model', ['components', 'layouts', 'pages', 'elements', 'checks'], 'the model knows nothing of how it is shown'),
  keepOut('components', ['astro:content', 'checks', 'pages'], 'only the model reads the collections'),
  keepOut('elements', ['astro:content', 'model', 'components', 'checks'], 'an element runs in the browser; it gets what it needs from the markup'),
);
