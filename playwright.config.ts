import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS } from './scripts/setup.mjs';
import type { SiteOptions } from './tests/browser/site.ts';

const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig<object, SiteOptions>({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  snapshotPathTemplate: 'tests/screenshots/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A machine that is busy with something else is slow, not wrong.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    launchOptions: {
      ...(executablePath && { executablePath }),
      // Letters stand where they belong instead of on whole pixels, or each build of the browser takes other pictures.
      args: ['--font-render-hinting=none', ...BROWSER_FLAGS],
    },
  },
  projects: [
    { name: 'site', testIgnore: 'base-path.spec.ts' },
    { name: 'under a base path', testMatch: ['base-path.spec.ts', 'lost.spec.ts', 'ticket-formats.spec.ts'], use: { folder: 'dist-base', base: '/playbook/' } },
  ],
});
