/** Measures a page’s search in a real browser. */
import type { Browser, Page } from '@playwright/test';
import type { SampleQuery } from '../../tests/unit/sample-queries.ts';
import type { Host, Sent } from './serve.ts';

/** From the focus on the field, with the query pasted, to the first result: the best of the runs, since what else the machine does only ever adds. */
export interface FirstAnswer {
  ms: number;
  bytes: number;
  requests: number;
}

export interface WarmAnswers {
  /** From the key to the results on the page: the best of the runs for each query, and of these the median. */
  ms: number;
  first: number;
  three: number;
  meanReciprocal: number;
}

const SLOW = 4;
const MOST_COUNTED = 10;
/** Of the queries, one of so many is timed, or the slow ones would take hours. */
const EACH_TIMED = 3;
/** A query that finds nothing in this time finds nothing. */
const PATIENCE = 20_000;
/** Between two letters, and after the last of them, in milliseconds. */
const TYPING = 150;
const QUIET = 2_000;

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/**
 * Measures the first answer of a page that has loaded and nothing more: as on a metered line, where nothing is
 * loaded ahead of the reader.
 * @returns undefined where the query finds nothing
 */
export async function measureFirst(browser: Browser, host: Host, path: string, query: string, { slowdown = 1, delay = 0, runs }: { slowdown?: number; delay?: number; runs: number }): Promise<FirstAnswer | undefined> {
  const answers: FirstAnswer[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await onMeteredLine(page);
    await page.goto(host.origin + path);
    await page.waitForLoadState('networkidle');
    await slowDown(page, slowdown);
    host.delay = delay;
    const timed = await page.evaluate(searchFirst, { query, patience: PATIENCE });
    host.delay = 0;
    await context.close();
    if (!timed) return undefined;
    const sent = host.sent.filter(({ at }) => at >= timed.start && at < timed.end);
    answers.push({ ms: timed.ms, bytes: sumBytes(sent), requests: sent.length });
  }
  return answers.toSorted((a, b) => a.ms - b.ms)[0];
}

/** What is sent in all while a query is typed letter by letter, until nothing more comes. */
export async function measureTyped(browser: Browser, host: Host, path: string, query: string): Promise<Pick<FirstAnswer, 'bytes' | 'requests'>> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await onMeteredLine(page);
  await page.goto(host.origin + path);
  await page.waitForLoadState('networkidle');
  const before = host.sent.length;
  await page.locator('main input[type=search]').pressSequentially(query, { delay: TYPING });
  await page.locator('main [data-search-state=done] [data-id]').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(QUIET);
  await context.close();
  const sent = host.sent.slice(before);
  return { bytes: sumBytes(sent), requests: sent.length };
}

/** Asks a page all queries, after some others that warm it up and bring what is loaded late. */
export async function measureWarm(browser: Browser, host: Host, path: string, queries: readonly Pick<SampleQuery, 'q' | 'want'>[], warmUp: readonly string[], runs: number): Promise<WarmAnswers> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(host.origin + path);
  for (const query of warmUp) await page.evaluate(searchAgain, { query, patience: PATIENCE });
  await page.waitForLoadState('networkidle');
  const places: number[] = [];
  for (const { q, want } of queries) {
    const { ids } = await page.evaluate(searchAgain, { query: q, patience: PATIENCE });
    const place = ids.slice(0, MOST_COUNTED).findIndex((id) => want.includes(id));
    places.push(place < 0 ? Infinity : place + 1);
  }
  await slowDown(page, SLOW);
  const times: number[] = [];
  for (const { q } of queries.filter((_, number) => number % EACH_TIMED === 0)) {
    let best = Infinity;
    for (let run = 0; run < runs; run += 1) best = Math.min(best, (await page.evaluate(searchAgain, { query: q, patience: PATIENCE })).ms);
    times.push(best);
  }
  await context.close();
  const share = (most: number): number => places.filter((place) => place <= most).length / places.length;
  return { ms: median(times), first: share(1), three: share(3), meanReciprocal: places.reduce((sum, place) => sum + 1 / place, 0) / places.length };
}

const sumBytes = (sent: readonly Sent[]): number => sent.reduce((sum, { bytes }) => sum + bytes, 0);

/** There, nothing is loaded ahead of the reader. */
async function onMeteredLine(page: Page): Promise<void> {
  await page.addInitScript(() => { Object.defineProperty(navigator, 'connection', { value: { saveData: true } }); });
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Runs in the page. */
function searchFirst({ query, patience }: { query: string; patience: number }): Promise<{ ms: number; start: number; end: number } | undefined> {
  const input = document.querySelector<HTMLInputElement>('main input[type=search]');
  const region = document.querySelector('main [data-search-state]');
  if (!input || !region) throw new Error('The page has no search field.');
  return new Promise((resolve) => {
    const start = Date.now();
    const from = performance.now();
    const observer = new MutationObserver(() => {
      if (!region.querySelector('[data-id]')) return;
      observer.disconnect();
      resolve({ ms: performance.now() - from, start, end: Date.now() });
    });
    observer.observe(region, { childList: true, subtree: true });
    setTimeout(() => { resolve(undefined); }, patience);
    input.focus();
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Runs in the page. The IDs are read when nothing more has come for a while. */
async function searchAgain({ query, patience }: { query: string; patience: number }): Promise<{ ms: number; ids: string[] }> {
  const QUIET = 60;
  const input = document.querySelector<HTMLInputElement>('main input[type=search]');
  const region = document.querySelector<HTMLElement>('main [data-search-state]');
  if (!input || !region) throw new Error('The page has no search field.');
  const ms = await new Promise<number>((resolve) => {
    const from = performance.now();
    const observer = new MutationObserver(() => {
      if (region.dataset.searchState !== 'done') return;
      observer.disconnect();
      resolve(performance.now() - from);
    });
    observer.observe(region, { attributes: true, attributeFilter: ['data-search-state'] });
    setTimeout(() => { resolve(patience); }, patience);
    input.focus();
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await new Promise<void>((resolve) => {
    const end = (): void => {
      observer.disconnect();
      resolve();
    };
    let quiet = setTimeout(end, QUIET);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(end, QUIET);
    });
    observer.observe(region, { childList: true, subtree: true });
  });
  return { ms, ids: [...region.querySelectorAll<HTMLElement>('[data-id]')].map(({ dataset }) => dataset.id ?? '') };
}
