/** The colours of the light scheme, from the one place that has them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads the tokens that are colours.
 * @param root the project’s folder
 * @returns the light value of each, by its name without the hyphens, such as `steady`
 */
export function readPalette(root: string): ReadonlyMap<string, string> {
  const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
  return new Map([...tokens.matchAll(/--(\w+): light-dark\(((?:[^(),]|\([^)]*\))+),/g)].map(([, name = '', light = '']) => [name, light]));
}
