/** Several phrases as one reply: their order, and how a tab keeps them. */
import type { Blank } from './placeholders.ts';

/** A phrase as it was picked: its text, with its blanks left open under the words that stand for them. */
export interface Picked {
  /** The phrase’s anchor in the bank, such as T07-say-1. */
  id: string;
  pieces: (string | { blank: Blank; word: string })[];
}

/** The same reply with one phrase moved by some places; it stays where that would lead out of the reply. */
export function movePhrase(reply: readonly Picked[], id: string, by: number): Picked[] {
  const from = reply.findIndex((picked) => picked.id === id);
  const picked = reply[from];
  const to = from + by;
  if (!picked || to < 0 || to >= reply.length) return [...reply];
  return reply.toSpliced(from, 1).toSpliced(to, 0, picked);
}

/** What is pasted: a paragraph a phrase. */
export function joinReply(paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n');
}

/** Reads what a tab kept. What is not a reply, or was kept by another version, is none. */
export function parseReply(kept: string): Picked[] {
  try {
    const reply: unknown = JSON.parse(kept || '[]');
    return Array.isArray(reply) && reply.every(isPicked) ? reply : [];
  } catch {
    return [];
  }
}

function isPicked(value: unknown): value is Picked {
  const { id, pieces } = (value ?? {}) as Partial<Record<keyof Picked, unknown>>;
  return typeof id === 'string' && Array.isArray(pieces) && pieces.every(isPiece);
}

function isPiece(value: unknown): boolean {
  if (typeof value === 'string') return true;
  const { blank, word } = (value ?? {}) as Record<string, unknown>;
  return typeof blank === 'string' && typeof word === 'string';
}
