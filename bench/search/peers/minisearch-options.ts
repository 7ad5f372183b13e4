/** The same when the index is made and when it is read. */
import type { Options } from 'minisearch';

export const MINISEARCH: Options = {
  fields: ['title', 'text'],
  storeFields: ['title', 'address'],
  searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4 } },
};
