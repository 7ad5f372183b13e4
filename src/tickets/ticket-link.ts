/** The link to an entry as it is pasted into a ticket, in the notation of the place it goes to. */

/** What a ticket names. */
export interface TicketTarget {
  /** Such as T07. */
  id: string;
  /** The entry’s title, as plain text. */
  title: string;
  /** The full permanent address, such as `https://playbook.example.org/T07/`. */
  address: string;
}

/** What goes to the clipboard: the text, and for places that take rich text the same as HTML. */
export interface TicketText {
  text: string;
  html?: string;
}

export const TICKET_FORMATS = ['address', 'line', 'markdown', 'html', 'jira', 'slack'] as const;
export type TicketFormat = (typeof TICKET_FORMATS)[number];

/**
 * The link to an entry in one format. Whatever a title or an address holds, it stays one link with the title as its words.
 * @throws TypeError where the address is not a full one
 */
export function formatTicketLink({ id, title, address }: TicketTarget, format: TicketFormat): TicketText {
  const name = `${id} · ${title.replaceAll(/\s+/g, ' ').trim()}`;
  const url = encodeDelimiters(address);
  const html = `<a href="${escapeEntities(url)}">${escapeEntities(name)}</a>`;
  switch (format) {
    case 'address':
      return { text: url };
    case 'line':
      return { text: `${name} · ${url}` };
    case 'markdown':
      return { text: `[${escapeMarkdown(name)}](${url})` };
    case 'html':
      return { text: `${name} · ${url}`, html };
    case 'jira':
      return { text: `[${escapeJira(name)}|${url}]` };
    case 'slack':
      // The message field takes rich text and shows this notation as it stands; workflows and bots read the notation.
      return { text: `<${url}|${escapeEntities(name)}>`, html };
  }
}

/** Characters that an address may hold and one of the notations takes for its end. */
function encodeDelimiters(address: string): string {
  const { origin, href } = new URL(address);
  const encode = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return origin + href.slice(origin.length).replaceAll(/[()[\]{}|<>"'`\\^*_~]/g, encode);
}

/** HTML, and what Slack asks for (its reference names &, < and > only; quotes do no harm as they stand). */
function escapeEntities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** CommonMark 0.31, 2.4: any of these may carry a backslash. Those that only matter at the start of a line stay bare. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>&~|$!]/g, String.raw`\$&`);
}

/**
 * The characters that Atlassian’s renderer lets a backslash escape. A backslash itself would break the line when
 * doubled, so it is written as an entity. A hyphen matters only where it could open or close struck-out words.
 */
function escapeJira(text: string): string {
  return text
    .replaceAll('\\', '&#92;')
    .replaceAll(/[![\]^~+?%{}()*_|@]|(?<!\w)-|-(?!\w)/g, String.raw`\$&`);
}
