/** The same when the index is made and when it is read. Orama’s stemmers for other languages than English are a package of their own. */
import { create } from '@orama/orama';

export const createOrama = (lang: string) =>
  create({
    schema: { title: 'string', text: 'string', address: 'string' },
    components: { tokenizer: lang === 'en' ? { language: 'english', stemming: true } : { language: 'indonesian', stemming: false } },
  });
