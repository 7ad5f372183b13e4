/** What holds on every single page of the site. */
import { readBuiltPages } from '../../src/checks/built/built-page.ts';
import { pathToFileURL } from 'node:url';
import { expect, test } from './site.ts';

test('no page fails, logs an error, or asks another origin for anything', async ({ page, baseURL, folder }) => {
  test.setTimeout(180_000);
  const troubles: string[] = [];
  const origin = new URL(baseURL ?? '').origin;
  let here = '';
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`${here}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`${here}: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin && !request.url().startsWith('data:')) troubles.push(`${here}: asks for ${request.url()}`);
  });
  const { pages } = readBuiltPages(pathToFileURL(`${folder}/`), '');
  expect(pages.length).toBeGreaterThan(100);
  for (const { path } of pages) {
    here = path;
    const response = await page.goto(path, { waitUntil: 'load' });
    expect(response?.status(), path).toBe(200);
  }
  expect(troubles).toEqual([]);
});
