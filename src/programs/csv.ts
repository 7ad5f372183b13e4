/** Tables as help desks and spreadsheets import them. */

/** Excel takes a file for UTF-8 only when it starts with this. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would run as a formula, also after a blank. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Writes rows as CSV (RFC 4180): a byte-order mark, CRLF at each end of a row, and no cell that starts a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

/** A cell that would start a formula gets an apostrophe before it (OWASP, CSV Injection). */
function writeCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
