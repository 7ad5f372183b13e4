/** Every page is valid HTML. */
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readBuiltPages } from '../../src/checks/built/built-page.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The compressor leaves out what HTML allows to leave out, and Astro writes void elements its own way.
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Safari drops the role of a list without bullets unless it is named.
    'no-redundant-role': 'off',
    'long-title': 'off',
  },
});

test('every page is valid', async () => {
  const reports = await Promise.all(readBuiltPages(pathToFileURL('dist/'), '/').pages.map(async ({ path, html }) => ({ path, report: await validator.validateString(html) })));
  const found = reports.flatMap(({ path, report }) => report.results.flatMap(({ messages }) => messages.map(({ message, ruleId, line }) => `${path}:${line} ${message} (${ruleId})`)));
  expect(found.slice(0, 20)).toEqual([]);
});
