/** MiniSearch over the pages’ text, with the options that VitePress gives it. */
import type { PeerPage } from './peer.ts';
import { runPeer } from './peer.ts';
import { MINISEARCH } from './minisearch-options.ts';

const MOST = 10;

runPeer(async () => {
  const [{ default: MiniSearch }, json] = await Promise.all([import('minisearch'), fetch(`/minisearch-${document.documentElement.lang}.json`).then((response) => response.text())]);
  const index = MiniSearch.loadJSON<PeerPage>(json, MINISEARCH);
  return (query, show) => {
    show(index.search(query).slice(0, MOST).map((result) => ({ id: String(result.id), title: String(result.title), address: String(result.address) })));
    return Promise.resolve();
  };
});
