/** `npm run screenshots`: takes the pictures that the visual tests compare with, of what was built, small enough for the repository. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { findBrowser } from '../../scripts/setup.mjs';

const FOLDER = 'tests/screenshots';

const readPictures = async (): Promise<Map<string, Buffer>> => new Map(await Promise.all(readdirSync(FOLDER).map(async (name) => [name, await readFile(join(FOLDER, name))] as const)));

const before = await readPictures();
const { status } = spawnSync('playwright', ['test', 'tests/browser/visual.spec.ts', '--update-snapshots'], { stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: await findBrowser() } });
// Only the new ones: made smaller again and again, a picture would lose a little each time.
for (const [name, picture] of await readPictures()) {
  if (before.get(name)?.equals(picture)) continue;
  const small = await sharp(picture).png({ palette: true, colours: 128, compressionLevel: 9, effort: 10 }).toBuffer();
  if (small.length < picture.length) await writeFile(join(FOLDER, name), small);
}
process.exitCode = status ?? 1;
