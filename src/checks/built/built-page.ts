/** The files of a built site, and what its pages link to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface BuiltPage {
  /** The file, relative to the site’s folder. */
  file: string;
  /** The path it answers to, base included. */
  path: string;
  html: string;
  /** Every id on the page. */
  ids: ReadonlySet<string>;
  /** Every address that the page names in `href`, `src` or `action`, with its line. */
  links: { url: string; line: number }[];
}

export interface BuiltSite {
  base: string;
  pages: BuiltPage[];
  /** Every path that answers: pages with their folder’s slash, and files. */
  paths: ReadonlySet<string>;
}

/** Reads all pages of the site in `dir`, which is served under `base`. */
export function readBuiltPages(dir: URL, base: string): BuiltSite {
  const root = fileURLToPath(dir);
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, ''));
  const pathOf = (file: string): string => base + file.replace(/(^|\/)index\.html$/, '$1');
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(root, file, pathOf(file)));
  return { base, pages, paths: new Set(files.map(pathOf)) };
}

function readPage(root: string, file: string, path: string): BuiltPage {
  const html = readFileSync(join(root, file), 'utf8');
  const lineAt = (index: number): number => html.slice(0, index).split('\n').length;
  const decode = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"');
  return {
    file,
    path,
    html,
    ids: new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '')),
    links: [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map((match) => ({ url: decode(match[1] ?? ''), line: lineAt(match.index) })),
  };
}
