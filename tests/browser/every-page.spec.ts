/** What holds on every single page of the site. */
import { pathToFileURL } from 'node:url';
import { readBuiltPages } from '../../src/checks/built/built-page.ts';
import { expect, test } from './site.ts';

/** Parts, so that the workers share the pages. */
const PARTS = 4;

for (let part = 0; part < PARTS; part += 1) {
  test(`no page fails, logs an error, or asks another origin for anything (part ${part + 1})`, async ({ page, siteAddress, folder }) => {
    test.setTimeout(180_000);
    const troubles: string[] = [];
    const origin = new URL(siteAddress).origin;
    let here = '';
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') troubles.push(`${here}: ${message.text()}`);
    });
    page.on('pageerror', (error) => troubles.push(`${here}: ${error.message}`));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) troubles.push(`${here}: asks for ${request.url()}`);
    });
    // A page in the case of its twin, T07 and t07, is the same file.
    const pages = [...new Map(readBuiltPages(pathToFileURL(`${folder}/`), '').pages.map((built) => [built.html, built])).values()];
    const mine = pages.filter((_, index) => index % PARTS === part);
    expect(mine.length).toBeGreaterThan(20);
    for (const { path, html } of mine) {
      here = path;
      // A page that leads on is left before it has loaded; where it leads is a page of its own here.
      const leadsOn = html.includes('http-equiv="refresh"') || html.includes('<lead-on');
      const response = await page.goto(path, { waitUntil: leadsOn ? 'commit' : 'load' });
      expect(response?.status(), path).toBe(200);
      if (leadsOn) await page.waitForURL((url) => url.href !== siteAddress + path, { waitUntil: 'commit' });
    }
    expect(troubles).toEqual([]);
  });
}
