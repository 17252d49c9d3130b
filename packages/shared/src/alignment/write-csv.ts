/** A cell: null is empty, a number is written as it is. */
export type CsvCell = string | number | null;

/**
 * What spreadsheets take for a formula at the beginning of a cell, also behind apostrophes (OWASP, “CSV Injection”, and ASVS 1.2.10 for the
 * null character); the full-width forms because some turn them into the others.
 */
const FORMULA = /^'*[=+\-@\t\r\n\0＝＋－＠]/;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Writes rows as CSV (RFC 4180: CRLF, every text in quotes, which are doubled within). A text that a spreadsheet would take for a formula has
 * an apostrophe before it: whoever takes one off wherever such a character follows apostrophes has the data as it was. With `hasMark` a
 * byte order mark tells spreadsheets that it is UTF-8.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[], { hasMark = false } = {}): string {
  const lines = rows.map((row) => `${row.map(writeCell).join(',')}\r\n`);
  return (hasMark ? BYTE_ORDER_MARK : '') + lines.join('');
}

function writeCell(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell);
  if (cell === null || cell === '') return '';
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
