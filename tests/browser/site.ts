/** The built site on a real server, one a worker; every browser test starts from here. */
import { test as base, expect, type Page } from '@playwright/test';
import { serveSite } from '../../src/cli/site-server.ts';

export interface SiteOptions {
  /** The folder that holds the built site. */
  folder: string;
  /** The path under which it is served. */
  base: string;
}

interface SiteFixtures {
  /** The site’s address, base included, with a slash at its end. */
  siteAddress: string;
}

export const test = base.extend<object, SiteOptions & SiteFixtures>({
  folder: ['dist', { option: true, scope: 'worker' }],
  base: ['/', { option: true, scope: 'worker' }],
  siteAddress: [
    async ({ folder, base: path }, use, { workerIndex }) => {
      const { origin, server } = await serveSite(folder, { base: path, port: 4400 + workerIndex });
      await use(`${origin}${path}`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ siteAddress }, use) => {
    await use(siteAddress);
  },
});

/** Waits until a search has come to its end, and gives the IDs of the results in their order. */
export async function readResults(page: Page): Promise<string[]> {
  await expect(page.locator('[data-search-state="done"]')).toBeVisible();
  return page.locator('[data-search-state] [data-id]').evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.id ?? ''));
}

/** Waits until every element of the page is what its script makes of it. One that has nothing to show is never loaded. */
export async function waitForElements(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector(':not(:defined, pinned-row)'));
}

/** Lets no page and no worker compile WebAssembly, as a strict policy of a host does. */
export async function blockWebAssembly(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    try {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': "script-src 'self'" } });
    } catch {
      // The page was left before its answer came.
    }
  });
}

export { expect };
