/** Pagefind asked word by word, with the search words of each page: the second tier, alone. */
import { analyseQuery } from '../../../src/search/analyse.ts';
import { readLanguage } from '../../../src/search/language.ts';
import { runPeer } from './peer.ts';

const MOST = 10;

runPeer(async () => {
  const [{ findPages, loadPagefind }, language] = await Promise.all([
    import('../../../src/search/pagefind.ts'),
    document.documentElement.lang === 'en' ? import('../../../src/search/english.ts').then(({ ENGLISH }) => ENGLISH) : import('../../../src/search/indonesian.ts').then(({ INDONESIAN }) => INDONESIAN),
  ]);
  const read = readLanguage(language);
  const pagefind = await loadPagefind('/pagefind/pagefind.js');
  return async (query, show) => {
    const answer = await findPages(pagefind, analyseQuery(query, read), {});
    await answer.readOn(MOST, () => true);
    show(answer.pages.slice(0, MOST));
  };
});
