/** What a reader keeps in this browser, and how two such collections become one. */
export interface KeptThings {
  /** IDs of entries, the newest first. */
  pins: readonly string[];
  /** IDs of the entries opened last, the newest first. */
  recent: readonly string[];
  /** A note by the ID of its entry. */
  notes: ReadonlyMap<string, string>;
}

/** What came in with another collection. */
export interface Gain {
  pins: number;
  notes: number;
  /** Notes that were here with other words, and now hold both. */
  joined: number;
}

/**
 * Adds what another collection holds. What is here stays first, and no note is lost: where both have one on the same
 * entry, both texts stay. Adding the same collection again changes nothing.
 */
export function mergeThings(here: KeptThings, added: KeptThings, mostRecent: number): { things: KeptThings; gain: Gain } {
  const notes = new Map(here.notes);
  const gain: Gain = { pins: 0, notes: 0, joined: 0 };
  for (const [id, text] of added.notes) {
    const own = notes.get(id);
    const joined = own === undefined ? text : joinTexts(own, text);
    if (joined === own) continue;
    gain[own === undefined ? 'notes' : 'joined'] += 1;
    notes.set(id, joined);
  }
  const pins = [...new Set([...here.pins, ...added.pins])];
  gain.pins = pins.length - here.pins.length;
  const recent = [...new Set([...here.recent, ...added.recent])].slice(0, mostRecent);
  return { things: { pins, recent, notes }, gain };
}

function joinTexts(own: string, added: string): string {
  if (own.includes(added.trim())) return own;
  return added.includes(own.trim()) ? added : `${own}\n\n${added}`;
}
