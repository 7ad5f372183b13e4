/** The shapes in which the pages get their content: facts and one language’s words, joined. */
import type { CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { GuideFacts, GuideText } from '../schemas/guide.ts';
import type { SituationFacts, SituationText } from '../schemas/situation.ts';
import type { TipFacts, TipText } from '../schemas/tip.ts';
import type { Kind } from './addresses.ts';

interface Joined<K extends Kind, Facts, Text, Source> {
  kind: K;
  /** The permanent ID, such as T07. */
  id: string;
  locale: Locale;
  facts: Facts;
  text: Text;
  /** Its title in every language. */
  titles: Record<Locale, string>;
  /** The page’s address, and that of its twin in the other language. */
  address: string;
  twin: string;
  /** What `render()` of astro:content takes, for the MDX body. */
  source: Source;
}

export type Tip = Joined<'tip', TipFacts, TipText, CollectionEntry<'tipTexts'>>;
export type Situation = Joined<'situation', SituationFacts, SituationText, CollectionEntry<'situationTexts'>>;
export type Guide = Joined<'guide', GuideFacts, GuideText, CollectionEntry<'guideTexts'>>;
export type Entry = Tip | Situation | Guide;
