/**
 * Draws the pictures that stand for a page where its link is unfurled, and the icons. Each picture is kept under the digest of everything
 * that it is made of, so that a build draws only what has changed. Development does without them.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readTree } from '../checks/tree.ts';
import { listCards, type LocalCard } from '../pictures/cards.ts';
import { drawCard, loadKit, paint, type Kit } from '../pictures/draw.ts';
import { TILES, TOUCH_TILE } from '../pictures/mark.ts';
import { paintTile } from '../pictures/tiles.ts';

/** How many pictures are on the way at once: layout takes one core, and painting happens beside it. */
const LANES = 3;

export function pictures(): AstroIntegration {
  let root = '';
  return {
    name: 'tenang:pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const cache = join(root, 'node_modules/.cache/tenang-pictures');
        mkdirSync(cache, { recursive: true });
        const kit = loadKit(root);
        const maker = digestMaker(root, kit);
        const queue = listCards(readTree(root).entries);
        const count = queue.length;
        let drawn = 0;
        const work = async (): Promise<void> => {
          for (let card = queue.pop(); card; card = queue.pop()) {
            const kept = join(cache, `${createHash('sha256').update(maker).update(JSON.stringify(card)).digest('hex')}.png`);
            if (!(await exists(kept))) {
              await draw(card, kit, kept);
              drawn += 1;
            }
            const target = fileURLToPath(new URL(`pictures/${card.locale}/${card.name}.png`, dir));
            await mkdir(join(target, '..'), { recursive: true });
            await copyFile(kept, target);
          }
        };
        await Promise.all(Array.from({ length: LANES }, work));
        for (const { file, size } of [...TILES, TOUCH_TILE]) await writeFile(new URL(file, dir), await paintTile(size));
        logger.info(`${count} pictures, ${drawn} of them new`);
      },
    },
  };
}

/** Draws a card into the cache; under its name only when it is whole, because another build may be looking. */
async function draw(card: LocalCard, kit: Kit, kept: string): Promise<void> {
  const unfinished = `${kept}.${process.pid}`;
  await writeFile(unfinished, await paint(await drawCard(card, kit)));
  await rename(unfinished, kept);
}

/** What all pictures depend on: how they are made, with what, and in which colours. */
function digestMaker(root: string, { palette }: Kit): string {
  const sources = join(root, 'src/pictures');
  const hash = createHash('sha256').update(JSON.stringify([...palette]));
  for (const name of readdirSync(sources).toSorted()) hash.update(readFileSync(join(sources, name)));
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> };
  for (const name of ['satori', '@resvg/resvg-js', 'sharp', '@fontsource/source-serif-4']) hash.update(`${name} ${devDependencies[name] ?? ''}`);
  return hash.digest('hex');
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(() => true, () => false);
}
