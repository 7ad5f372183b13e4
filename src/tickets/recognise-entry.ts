/** What a broken address was meant to be: an ID in it, or a page’s address under the wrong language or with something glued to it. */

/** What the site knows of its own addresses. */
export interface KnownAddresses {
  /** The site’s folder, such as `/` or `/playbook/`. */
  base: string;
  /** Every ID that leads somewhere, such as T07. */
  ids: readonly string[];
  /** The folders that hold pages, such as `en/tips`. */
  folders: readonly string[];
}

export type Recognised =
  /** An ID that leads somewhere. */
  | { kind: 'entry'; id: string }
  /** Something like an ID that leads nowhere. */
  | { kind: 'unknown'; id: string }
  /** The address that a page would have; whether it exists is for the site to say. */
  | { kind: 'page'; address: string };

/**
 * Reads a path as a browser gives it, percent signs and all.
 * @returns undefined where nothing in it looks like an address of the site
 */
export function recogniseEntry(path: string, { base, ids, folders }: KnownAddresses): Recognised | undefined {
  const inside = path.toLowerCase().startsWith(base.toLowerCase()) ? path.slice(base.length) : path;
  const text = decode(inside).normalize('NFKC').toLowerCase();
  const found = [...text.matchAll(/(?<![\p{L}\p{N}])([tsg])0*(\d+)(?![\p{L}\p{N}])/gu)].map(([, letter = '', number = '']) => `${letter}${number}`);
  const id = found.flatMap((wanted) => ids.filter((known) => shorten(known) === wanted)).at(0);
  if (id !== undefined) return { kind: 'entry', id };

  const [unknown] = found;
  const [, section, slug = ''] = /(?:^|\/)([a-z]+)\/+([a-z0-9]+(?:-[a-z0-9]+)*)[^/]*\/?$/.exec(text) ?? [];
  const folder = folders.find((known) => known.endsWith(`/${section ?? ''}`));
  const address = folder === undefined || slug === unknown ? path : `${base}${folder}/${slug}/`;
  if (address !== path) return { kind: 'page', address };
  return unknown === undefined ? undefined : { kind: 'unknown', id: unknown.toUpperCase() };
}

/** T07 as a hurried hand may write it: t7. */
function shorten(id: string): string {
  return id.toLowerCase().replace(/^([a-z])0+/, '$1');
}

/** Percent signs taken out as often as chat programs put them in; one that stands for nothing stays. */
function decode(text: string): string {
  let decoded = text;
  for (let turn = 0; turn < 2; turn += 1) decoded = decoded.replaceAll(/(?:%[0-9a-f]{2})+/gi, decodeRun);
  return decoded;
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}
