/**
 * Shortens the names that keep a component’s styles to itself: `data-astro-cid-vz62ug3c` stands on most elements of a
 * page, and `data-a` does the same. Every page uses the same names, so that a part of one may be shown on another.
 */
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const SCOPE = /data-astro-cid-(\w+)(?:="true")?/g;

export function shortScopes(): AstroIntegration {
  return {
    name: 'tenang:short-scopes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = await Promise.all(globSync('**/*.html', { cwd: folder }).map(async (name) => ({ name, html: await readFile(`${folder}${name}`, 'utf8') })));
        const scopes = [...new Set(pages.flatMap(({ html }) => [...html.matchAll(SCOPE)].map(([, scope = '']) => scope)))].sort();
        const names = new Map(scopes.map((scope, index) => [scope, `data-s${index.toString(36)}`]));
        await Promise.all(pages.map(({ name, html }) => writeFile(`${folder}${name}`, html.replaceAll(SCOPE, (_, scope: string) => names.get(scope) ?? ''))));
      },
    },
  };
}
