/** Copies a link in a notation. Loaded when somebody is about to copy. */
import { formatTicketLink, type TicketFormat, type TicketTarget } from '../tickets/ticket-link.ts';

/** @returns the text of the link, and whether the clipboard took it */
export async function copyLink(target: TicketTarget, format: TicketFormat): Promise<{ text: string; copied: boolean }> {
  const { text, html } = formatTicketLink(target, format);
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': asBlob(text, 'text/plain'), 'text/html': asBlob(html, 'text/html') })]);
    return { text, copied: true };
  } catch {
    return { text, copied: false };
  }
}

function asBlob(text: string, type: string): Blob {
  return new Blob([text], { type });
}
