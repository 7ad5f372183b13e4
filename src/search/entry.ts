/** What the search knows of a page. */

/** A page as whoever builds an index describes it. */
export interface SearchEntry {
  /** The permanent ID, such as T07. */
  id: string;
  title: string;
  /** The first line to say, or what to do. */
  line: string;
  address: string;
  /** The stage of a tip; empty for the rest. */
  stage: string;
  /** How readily the page is shown: 1 for most. */
  weight: number;
  /** What a customer says or an agent types, phrase by phrase. */
  phrases: readonly string[];
  /** Words and short terms for the page. */
  terms: readonly string[];
  /** Words that put the page first whatever else is typed. */
  alarms: readonly string[];
}

/** The fields of content that an entry is made of, whichever kind it is. */
export interface SearchableText {
  title: string;
  do?: string | undefined;
  first?: string | undefined;
  summary?: string | undefined;
  hear?: readonly string[] | undefined;
  heard: readonly string[];
  asks: readonly string[];
  terms: readonly string[];
  alarms?: readonly string[] | undefined;
}

/** A guide is for a quiet hour: it comes after the pages that help at once. */
const GUIDE_WEIGHT = 0.7;
/** A life may depend on a page with alarms: better one time too often on top than one time too low. */
const ALARM_WEIGHT = 1.15;

/**
 * Describes a page for the search.
 * @param plain makes the first line plain text: blanks in brackets
 */
export function describeEntry({ id, text, address, stage }: { id: string; text: SearchableText; address: string; stage: string }, plain: (text: string) => string): SearchEntry {
  return {
    id,
    title: text.title,
    line: text.do ?? plain(text.first ?? text.summary ?? ''),
    address,
    stage,
    weight: id.startsWith('G') ? GUIDE_WEIGHT : text.alarms ? ALARM_WEIGHT : 1,
    phrases: [...new Set([...(text.hear ?? []), ...text.heard, ...text.asks])],
    terms: text.terms,
    alarms: text.alarms ?? [],
  };
}
