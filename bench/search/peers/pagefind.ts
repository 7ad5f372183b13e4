/** Pagefind as it comes: the sentence as it was typed, five results and then five more, as its own interface shows them. */
import { runPeer } from './peer.ts';

interface Plain {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string; meta: { id: string; title: string } }> }[] }>;
}

const STEP = 5;
const MOST = 10;
const address = '/plain/pagefind.js';

runPeer(async () => {
  const pagefind = (await import(/* @vite-ignore */ address)) as Plain;
  await pagefind.init();
  return async (query, show) => {
    const { results } = await pagefind.search(query);
    for (let next = 0; next === 0 || next < Math.min(MOST, results.length); next += STEP) {
      const pages = await Promise.all(results.slice(next, next + STEP).map((result) => result.data()));
      show(pages.map(({ url, meta: { id, title } }) => ({ id, title, address: url })));
    }
  };
});
