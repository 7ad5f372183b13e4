// @ts-check
// What a fresh machine needs before anything of the project can run. It runs on whatever Node the machine has,
// with nothing installed, so it is plain JavaScript on Node's own modules.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WINDOWS = process.platform === 'win32';
const STAMP = join(ROOT, 'node_modules', '.installed-from');

/** Installs the dependencies when the lockfile has changed since the last time, or nothing is there yet. */
export function installDependencies() {
  const lock = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json'))).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('Installing what the project needs (once, about a minute) …');
  run('npm', ['ci']);
  writeFileSync(STAMP, lock);
}

/**
 * Runs a command of the project in its folder, with the pinned Node first on the path, and shows what it prints.
 * @param {string} command
 * @param {string[]} parameters
 * @param {Record<string, string>} [environment]
 * @throws {Error} where it ends with anything but 0
 */
export function run(command, parameters, environment = {}) {
  const { status, error } = spawnSync(command, parameters, surroundings(environment));
  if (error) throw error;
  if (status !== 0) throw new Error(`“${command} ${parameters.join(' ')}” ended with ${status}`);
}

/**
 * Runs a command that goes on until it is stopped. Whoever stops this process stops the command too.
 * @param {string} command
 * @param {string[]} parameters
 */
export function runUntilStopped(command, parameters) {
  const child = spawn(command, parameters, surroundings({}));
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => console.error(error.message));
  child.on('exit', (status) => process.exit(status ?? 0));
}

/**
 * Where and how every command runs.
 * @param {Record<string, string>} environment
 * @returns {{ cwd: string; stdio: 'inherit'; shell: boolean; env: NodeJS.ProcessEnv }}
 */
function surroundings(environment) {
  const path = `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  return { cwd: ROOT, stdio: 'inherit', shell: WINDOWS, env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...environment } };
}

/** Chromium refuses its sandbox to root, which is who runs in containers. */
export const BROWSER_FLAGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** The headless shell first: the same engine without a browser's windows, at half the work. */
const SYSTEM_BROWSERS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds Chromium, or installs it: `CHROMIUM_PATH`, the system's, Playwright's, and where there is none, Playwright's
 * download or, as root on Debian, its package.
 * @returns {Promise<string>} the path of its binary
 * @throws {Error} where there is none and none can be installed
 */
export async function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!answers(named)) throw new Error(`CHROMIUM_PATH is “${named}”, and no browser answers there. → Correct it, or unset it.`);
    return named;
  }
  const found = await lookForBrowser();
  if (found) return found;
  console.log('No Chromium found; installing one …');
  try {
    run('playwright', ['install', 'chromium']);
  } catch {
    console.log('Playwright’s download is not to be had here.');
  }
  const downloaded = await lookForBrowser();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && answers('apt-get')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'], { DEBIAN_FRONTEND: 'noninteractive' });
  }
  const installed = await lookForBrowser();
  if (installed) return installed;
  throw new Error('No Chromium could be found or installed. → Install one, or set CHROMIUM_PATH to its binary.');
}

async function lookForBrowser() {
  const system = SYSTEM_BROWSERS.find(answers);
  if (system) return system.includes('/') ? system : execFileSync('which', [system], { encoding: 'utf8' }).trim();
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return answers(own) ? own : undefined;
}

/** @param {string} command */
function answers(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}
