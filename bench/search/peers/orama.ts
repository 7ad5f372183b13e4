/** Orama over the pages’ text. */
import { runPeer } from './peer.ts';
import { createOrama } from './orama-index.ts';
import type { RawData } from '@orama/orama';

const MOST = 10;

runPeer(async () => {
  const { lang } = document.documentElement;
  const [{ load, search }, data] = await Promise.all([import('@orama/orama'), fetch(`/orama-${lang}.json`).then((response) => response.json() as Promise<RawData>)]);
  const index = createOrama(lang);
  load(index, data);
  return async (query, show) => {
    const { hits } = await search(index, { term: query, properties: ['title', 'text'], boost: { title: 4 }, limit: MOST });
    show(hits.map(({ id, document: { title, address } }) => ({ id, title, address })));
  };
});
