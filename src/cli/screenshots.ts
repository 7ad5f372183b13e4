/** `npm run screenshots`: takes the pictures that the visual tests compare with, of what was built, small enough for the repository. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { findBrowser } from '../../scripts/setup.mjs';

const FOLDER = 'tests/screenshots';

const { status } = spawnSync('playwright', ['test', 'tests/browser/visual.spec.ts', '--update-snapshots'], { stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: await findBrowser() } });
for (const name of readdirSync(FOLDER)) {
  const file = join(FOLDER, name);
  const picture = await readFile(file);
  const small = await sharp(picture).png({ palette: true, colours: 128, compressionLevel: 9, effort: 10 }).toBuffer();
  if (small.length < picture.length) await writeFile(file, small);
}
process.exitCode = status ?? 1;
