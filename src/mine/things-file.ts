/**
 * The file that carries what a reader keeps from one browser to another. It may come from anywhere and hold anything,
 * so every field is looked at, and what is wrong is named.
 */
import type { KeptThings } from './kept-things.ts';

const APP = 'tenang';
const VERSION = 1;
/** Far more than anyone writes; a browser keeps five million characters for a site. */
const MOST_CHARACTERS = 2_000_000;
const ID = /^[TSG]\d{1,3}$/;

/** What is wrong with a file, and the part of it that tells. */
export interface FileProblem {
  kind: 'large' | 'json' | 'foreign' | 'version' | 'field' | 'id' | 'note';
  part: string;
}

/** The file’s contents, with the day of its making as YYYY-MM-DD. */
export function writeThings({ pins, recent, notes }: KeptThings, day: string): string {
  return `${JSON.stringify({ app: APP, version: VERSION, exported: day, pins, recent, notes: Object.fromEntries(notes) }, undefined, 2)}\n`;
}

/** What a file holds, or what is wrong with it. */
export function readThings(text: string): KeptThings | FileProblem {
  if (text.length > MOST_CHARACTERS) return { kind: 'large', part: '' };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { kind: 'json', part: '' };
  }
  if (!isRecord(file) || file.app !== APP) return { kind: 'foreign', part: '' };
  if (file.version !== VERSION) return { kind: 'version', part: show(file.version) };
  const { pins, recent, notes } = file;
  for (const [name, list] of Object.entries({ pins, recent })) {
    if (!Array.isArray(list)) return { kind: 'field', part: name };
    const wrong: unknown = list.find((id) => !isId(id));
    if (list.some((id) => !isId(id))) return { kind: 'id', part: show(wrong) };
  }
  if (!isRecord(notes)) return { kind: 'field', part: 'notes' };
  for (const [id, note] of Object.entries(notes)) {
    if (!isId(id)) return { kind: 'id', part: show(id) };
    if (typeof note !== 'string') return { kind: 'note', part: id };
  }
  const written = Object.entries(notes as Record<string, string>).filter(([, note]) => note.trim() !== '');
  return { pins: [...new Set(pins as string[])], recent: [...new Set(recent as string[])], notes: new Map(written) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

/** A value as it stands in the file, short enough for a sentence. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '–' : JSON.stringify(value);
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
