/** The site on a home screen: what its manifests promise is there, and no system’s shape cuts the mark. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readBuiltPages } from '../../src/checks/built/built-page.ts';
import { TOUCH_TILE } from '../../src/pictures/mark.ts';

interface Manifest {
  name: string;
  lang: string;
  start_url: string;
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
}

const { pages, paths } = readBuiltPages(pathToFileURL('dist/'), '/');

/** What systems may cut to: a circle of four fifths of the width (Web Application Manifest, “safe zone”). */
const SAFE_RADIUS = 0.4;

describe.each([['en'], ['id']])('the manifest of %s', (locale) => {
  const manifest = JSON.parse(readFileSync(`dist/${locale}/manifest.webmanifest`, 'utf8')) as Manifest;

  test('opens its language, and the page that it opens alone names it: some browsers fetch it wherever it is named', () => {
    expect(manifest).toMatchObject({ name: 'Tenang', lang: locale, start_url: `/${locale}/` });
    expect(paths.has(manifest.start_url)).toBe(true);
    const naming = pages.filter(({ html }) => html.includes(`rel="manifest" href="/${locale}/manifest.webmanifest"`));
    expect(naming.map(({ path }) => path)).toEqual([manifest.start_url]);
  });

  test('names icons that have their size, with the mark where nothing is cut', async () => {
    const tiles = [...manifest.icons.filter(({ type }) => type === 'image/png'), { src: `/${TOUCH_TILE.file}`, sizes: `${TOUCH_TILE.size}x${TOUCH_TILE.size}` }];
    expect(tiles.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '180x180']);
    for (const { src, sizes } of tiles) {
      const { data, info } = await sharp(join('dist', src)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      expect(`${info.width}x${info.height}`, src).toBe(sizes);
      const pixel = (x: number, y: number): string => data.subarray((y * info.width + x) * info.channels, (y * info.width + x + 1) * info.channels).toString('hex');
      const outside = new Set<string>();
      const inside = new Set<string>();
      for (let y = 0; y < info.height; y += 1) {
        for (let x = 0; x < info.width; x += 1) {
          const far = Math.hypot(x + 0.5 - info.width / 2, y + 0.5 - info.height / 2) > SAFE_RADIUS * info.width;
          (far ? outside : inside).add(pixel(x, y));
        }
      }
      expect(outside.size, `${src} is of one colour at its edge`).toBe(1);
      expect(inside.size, `${src} shows the mark`).toBeGreaterThan(2);
    }
  });
});
