// Completes package-lock.json for every platform, so that `npm ci` accepts it.
//
// A registry mirror may carry the binaries of one platform only. npm then writes a lockfile that leaves the
// others out, and `npm ci` of npm 11 and later refuses it ("Missing: … from lock file"). Each optional
// dependency that is missing gets a stub that says which platform it is for; npm skips it elsewhere.
// Run it after every `npm install` that changes the lockfile.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../package-lock.json', import.meta.url);
const SYSTEMS = { windows: 'win32' };
const MACHINES = new Set(['arm64', 'x64', 'ia32', 'arm', 'wasm32']);

/** @type {{ packages: Record<string, { version?: string, optional?: boolean, dev?: boolean, os?: string[], cpu?: string[], optionalDependencies?: Record<string, string> }> }} */
const lock = JSON.parse(readFileSync(FILE, 'utf8'));

/**
 * Tells whether the lockfile resolves `name` for the package at `place`.
 * @param {string} place
 * @param {string} name
 */
function isLocked(place, name) {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (at === '') return false;
  }
}

let added = 0;
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(place, name)) continue;
    const parts = name.split('/').at(-1)?.split('-') ?? [];
    const cpu = parts.findIndex((part) => MACHINES.has(part));
    if (cpu < 0 || !/^\d/.test(version)) throw new Error(`${place} wants ${name}@${version}: no platform can be read from that name`);
    const system = parts[cpu] === 'wasm32' ? undefined : parts[cpu - 1];
    lock.packages[`node_modules/${name}`] = {
      version,
      dev: true,
      optional: true,
      ...(system && { os: [SYSTEMS[/** @type {keyof typeof SYSTEMS} */ (system)] ?? system] }),
      cpu: [/** @type {string} */ (parts[cpu])],
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} platform stubs added`);
