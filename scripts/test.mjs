// @ts-check
// `npm test`: from nothing to the verdict. Installs when needed, finds a browser, then runs every check in turn.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, installDependencies, ROOT, run } from './setup.mjs';

const RESULTS = join(ROOT, 'test-results');
let passed = 0;
let failed = 0;

/**
 * One check of the whole. A failure is counted and the rest goes on, so that one run tells everything.
 * @param {string} name
 * @param {() => void} work
 * @param {() => { passed: number; failed: number }} [count] reads how many tests it ran; without it, the check is one
 */
function step(name, work, count) {
  const start = Date.now();
  console.log(`\n── ${name}`);
  let broken = false;
  try {
    work();
  } catch (error) {
    broken = true;
    console.error(error instanceof Error ? error.message : error);
  }
  const tests = count?.() ?? { passed: broken ? 0 : 1, failed: broken ? 1 : 0 };
  passed += tests.passed;
  failed += broken ? Math.max(1, tests.failed) : tests.failed;
  console.log(`── ${name}: ${broken ? 'FAILED' : 'passed'} in ${((Date.now() - start) / 1000).toFixed(0)} s`);
}

/** @param {string} file */
const readResults = (file) => {
  try {
    return JSON.parse(readFileSync(join(RESULTS, file), 'utf8'));
  } catch {
    return {};
  }
};
const countUnit = () => {
  const { numPassedTests = 0, numFailedTests = 0 } = readResults('unit.json');
  return { passed: numPassedTests, failed: numFailedTests };
};
const countBrowser = () => {
  const { expected = 0, flaky = 0, unexpected = 0 } = readResults('browser.json').stats ?? {};
  return { passed: expected + flaky, failed: unexpected };
};

try {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  installDependencies();
  const browser = await findBrowser();
  console.log(`Chromium: ${browser}`);
  step('types', () => run('npm', ['run', '--silent', 'check']));
  step('lint', () => run('npm', ['run', '--silent', 'lint']));
  step('build', () => run('npm', ['run', '--silent', 'build']));
  step('build under a base path', () => run('npm', ['run', '--silent', 'build', '--', 'dist-base'], { BASE: '/playbook/' }));
  step('unit and output', () => run('vitest', ['run']), countUnit);
  step('browser', () => run('playwright', ['test'], { CHROMIUM_PATH: browser }), countBrowser);
} catch (error) {
  failed += 1;
  console.error(error instanceof Error ? error.message : error);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
