/** The collections: each kind has its facts, and its texts in each language. Checks and joins live elsewhere. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { finding } from './schemas/evidence.ts';
import { term } from './schemas/glossary.ts';
import { guideFacts, guideText } from './schemas/guide.ts';
import { registryFile, retiredFile } from './schemas/registry.ts';
import { searchWordsFile } from './schemas/search-words.ts';
import { situationFacts, situationText } from './schemas/situation.ts';
import { article } from './schemas/source.ts';
import { tipFacts, tipText } from './schemas/tip.ts';

/** `T07-listen/tip.yaml` is T07. */
const idOfFolder = ({ entry }: { entry: string }): string => entry.split('-', 1)[0] ?? entry;

/** `T07-listen/en.mdx` is T07/en. */
const idOfText = ({ entry }: { entry: string }): string => `${idOfFolder({ entry })}/${entry.slice(-6, -4)}`;

const facts = (folder: string, name: string) => glob({ base: `content/${folder}`, pattern: `*/${name}`, generateId: idOfFolder });
const texts = (folder: string) => glob({ base: `content/${folder}`, pattern: '*/{en,id}.mdx', generateId: idOfText });

export const collections = {
  tips: defineCollection({ loader: facts('tips', 'tip.yaml'), schema: tipFacts }),
  tipTexts: defineCollection({ loader: texts('tips'), schema: tipText }),
  situations: defineCollection({ loader: facts('situations', 'situation.yaml'), schema: situationFacts }),
  situationTexts: defineCollection({ loader: texts('situations'), schema: situationText }),
  guides: defineCollection({ loader: facts('guides', 'guide.yaml'), schema: guideFacts }),
  guideTexts: defineCollection({ loader: texts('guides'), schema: guideText }),
  evidence: defineCollection({ loader: file('content/evidence.yaml'), schema: finding }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: term }),
  sources: defineCollection({ loader: file('content/sources.yaml'), schema: article }),
  registry: defineCollection({ loader: glob({ base: 'content', pattern: 'registry.yaml' }), schema: registryFile }),
  searchWords: defineCollection({ loader: glob({ base: 'content/words', pattern: '{en,id}.yaml' }), schema: searchWordsFile }),
  retired: defineCollection({ loader: glob({ base: 'content', pattern: 'retired.yaml' }), schema: retiredFile }),
};
