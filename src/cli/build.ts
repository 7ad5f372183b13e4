/**
 * `npm run build [-- folder]`: builds the site into `dist/`, or the folder named.
 *
 * It builds beside the folder and puts the result in its place only when everything went well, so that a failed
 * build leaves the last good site as it was. `SITE` and `BASE` say where the site will live.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { checkContent } from '../checks/check-content.ts';
import { formatProblem } from '../checks/problem.ts';
import { SiteError } from '../integrations/built-site-checks.ts';

const target = process.argv[2] ?? 'dist';
const fresh = `${target}-next`;
const last = `${target}-last`;

/** Says what went wrong, leaves the last good site alone, and ends. */
function giveUp(lines: readonly string[]): never {
  rmSync(fresh, { recursive: true, force: true });
  for (const line of lines) console.error(line);
  console.error(`Nothing was published: ${existsSync(target) ? `${target}/ is as it was` : `there is no ${target}/ yet`}.`);
  process.exit(1);
}

const { problems } = checkContent(process.cwd());
if (problems.length > 0) giveUp([...problems.map(formatProblem), `${problems.length} to mend in content/.`]);

rmSync(fresh, { recursive: true, force: true });
try {
  await build({ outDir: fresh, logLevel: 'warn' });
} catch (error) {
  giveUp([error instanceof SiteError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)]);
}

rmSync(last, { recursive: true, force: true });
if (existsSync(target)) renameSync(target, last);
renameSync(fresh, target);
rmSync(last, { recursive: true, force: true });
console.log(`${target}/ is built.`);
