/**
 * `npm run cards`: prints the built site into `cards/`, for those who want paper: an A5 card a tip, an A4 sheet a
 * situation, and one A4 sheet with all tips, in each language.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/setup.mjs';
import { LOCALES } from '../i18n/locales.ts';
import { SECTIONS } from '../model/sections.ts';
import type { IndexData } from '../schemas/api.ts';
import { serveSite } from './site-server.ts';

const index = 'dist/api/v1/index.json';
if (!existsSync(index)) {
  console.error('dist/ holds no built site. → Run “npm run build” first.');
  process.exit(1);
}
const { entries, home } = JSON.parse(readFileSync(index, 'utf8')) as IndexData;
const base = new URL('..', home.en).pathname;
const { origin, server } = await serveSite('dist', { base, port: 4600 });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
try {
  const page = await browser.newPage();
  for (const locale of LOCALES) {
    mkdirSync(`cards/${locale}`, { recursive: true });
    const sheets = [
      { name: SECTIONS.cards[locale], path: `${base}${locale}/${SECTIONS.cards[locale]}/` },
      ...entries.filter(({ kind }) => kind !== 'guide').map((entry) => ({ name: entry.id, path: new URL(entry.page[locale]).pathname })),
    ];
    for (const { name, path } of sheets) {
      await page.goto(origin + path);
      await page.pdf({ path: `cards/${locale}/${name}.pdf`, preferCSSPageSize: true });
    }
    console.log(`cards/${locale}/: ${sheets.length} files`);
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
