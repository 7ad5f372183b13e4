/** `npm run serve [-- folder]`: serves a built site on this machine and prints its addresses. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LOCALES } from '../i18n/locales.ts';
import { serveSite } from './site-server.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string', default: '4321' } } });
const folder = positionals[0] ?? 'dist';
if (!existsSync(`${folder}/404.html`)) {
  console.error(`${folder}/ holds no built site. → Run “npm run build” first, or “npm start”, which does both.`);
  process.exit(1);
}
const base = process.env.BASE ?? '/';
const { origin } = await serveSite(folder, { base, port: Number(values.port) });
console.log('Tenang is open at');
for (const locale of LOCALES) console.log(`  ${origin}${base}${locale}/`);
console.log('Stop it with Ctrl+C.');
