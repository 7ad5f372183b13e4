/** What a reader keeps, as this browser holds it: one place for each note, so that two tabs don’t overwrite each other’s. */
import type { KeptThings } from '../mine/kept-things.ts';
import { recall, recallList, recallNames, remember } from './browser-memory.ts';

const NOTE = 'note.';

export function recallThings(): KeptThings {
  const notes = new Map(recallNames(NOTE).map((id) => [id, recall(NOTE + id)]));
  return { pins: recallList('pins'), recent: recallList('recent'), notes };
}

/**
 * Keeps all of it in place of what was there.
 * @returns whether it could be done; if not, what was there is there still
 */
export function rememberThings(things: KeptThings): boolean {
  const before = recallThings();
  if (write(things)) return true;
  // Room first: what was there fits, once what has just been added is gone.
  forgetThings();
  write(before);
  return false;
}

export function rememberNote(id: string, text: string): boolean {
  return remember(NOTE + id, text.trim() && text);
}

export function rememberPins(ids: readonly string[]): boolean {
  return remember('pins', ids.join(' '));
}

/** Erases all of it. */
export function forgetThings(): boolean {
  return ['pins', 'recent', ...recallNames(NOTE).map((id) => NOTE + id)].every((name) => remember(name, ''));
}

/** Whether this browser keeps anything at all. */
export function canRemember(): boolean {
  return remember('try', '1') && remember('try', '');
}

function write({ pins, recent, notes }: KeptThings): boolean {
  return rememberPins(pins) && remember('recent', recent.join(' ')) && [...notes].every(([id, text]) => rememberNote(id, text));
}
