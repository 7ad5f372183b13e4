/** A bookmark that searches for the words selected on whatever page is open. */

/** Long enough for what a customer said, short enough for an address. */
const MOST_LETTERS = 300;

/** Writes the bookmark’s address. `search` is the full address of the search page; a small window opens with it. */
export function writeBookmarklet(search: string): string {
  return `javascript:void open('${search}?q='+encodeURIComponent((''+getSelection()).trim().slice(0,${MOST_LETTERS})),'tenang','width=420,height=760')`;
}
