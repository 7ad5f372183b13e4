/** What an agent says, taken apart and put together: blanks, links, and the text that is copied. */
import type { Locale } from '../i18n/locales.ts';
import { PLACEHOLDERS, type Blank } from './placeholders.ts';

export type Piece = { kind: 'text'; text: string } | { kind: 'blank'; blank: Blank; name: string } | { kind: 'entry'; id: string };

const PIECE = /\{(\w+)\}|\b([TS]\d{2}|G\d)\b/g;

/**
 * Takes a text apart into plain text, blanks such as `{name}`, and IDs of entries such as T24.
 * @throws where a blank is not one of the language’s
 */
export function splitPhrase(text: string, locale: Locale): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const [, name, id] = match;
    if (id !== undefined) pieces.push({ kind: 'entry', id });
    else if (name !== undefined) {
      const blank = PLACEHOLDERS[locale][name];
      if (!blank) throw new Error(`{${name}} is not a placeholder`);
      pieces.push({ kind: 'blank', blank, name });
    }
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}

/** The text as it is copied: blanks stand in brackets, and a form of address that nobody has chosen is Bapak/Ibu. */
export function plainPhrase(text: string, locale: Locale): string {
  return splitPhrase(text, locale)
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (piece.kind === 'entry') return piece.id;
      return piece.blank === 'address' ? FORM_OF_ADDRESS : `[${piece.name}]`;
    })
    .join('');
}

/** The blanks that texts leave, each once. */
export function listBlanks(texts: readonly string[], locale: Locale): ReadonlySet<Blank> {
  return new Set(texts.flatMap((text) => splitPhrase(text, locale)).flatMap((piece) => (piece.kind === 'blank' ? piece.blank : [])));
}

/** How a customer is addressed in Indonesian as long as the agent doesn’t know better. */
export const FORM_OF_ADDRESS = 'Bapak/Ibu';

/** What the agent may choose instead once they know. */
export const FORMS_OF_ADDRESS = ['Bapak', 'Ibu', 'Kak'] as const;
