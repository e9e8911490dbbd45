/** What begins like one of these is a formula to a spreadsheet, which would calculate it, or fetch what it names. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Rows as CSV. A text from outside stays a text in a spreadsheet: where it looks like a formula, an apostrophe stands before it.
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
  // Some spreadsheets take a semicolon or a tab for the comma.
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
