/** The running text of an entry, as Markdown that any reader knows. */

/** `[words](T07)`: the links of our texts name an entry by its ID. */
const ENTRY_LINK = /\]\(([TS]\d{2}|G\d)\)/g;
const DEPARTURE = /<Departure>\s*([\s\S]*?)\s*<\/Departure>/g;

/**
 * Turns an MDX body into plain Markdown: links lead to `addressOf` the ID, and a departure becomes a quotation.
 * @throws where an ID has no address
 */
export function plainMarkdown(body: string, addressOf: (id: string) => string): string {
  return body
    .replace(DEPARTURE, (_, inner: string) => inner.replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>'))
    .replace(ENTRY_LINK, (_, id: string) => `](${addressOf(id)})`)
    .trim();
}
