/** A spreadsheet treats text with such a start as a formula: it would evaluate it, or fetch an address in it. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Renders rows as CSV. Text from outside stays text in a spreadsheet: where it looks like a formula, an apostrophe precedes it.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  return rows
    .map((row) => `${Array.from({ length: columns }, (_, index) => field(row[index] ?? '')).join(',')}\r\n`)
    .join('');
}

function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  // Some spreadsheets use a semicolon or a tab as separator.
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
