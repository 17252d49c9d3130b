/** What makes a spreadsheet compute a cell instead of showing it, as OWASP lists it, the full-width forms among them. */
const COMPUTED = /^[\s\p{Cf}]*[=+\-@\t\r\n＝＋－＠]/u;

/** A number as we write it computes nothing. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** What ends a cell for one spreadsheet or another, whatever the file is called; quotes hold it together. */
const NEEDS_QUOTES = /[",;\t\r\n]/;

/**
 * One cell of a CSV file (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV
 * injection), a number stays one.
 */
export function escapeCell(value: string): string {
  const text = COMPUTED.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
