import { ELLIPSIS } from '../decide/plain.ts';

/** Lays out plain text in columns of a terminal, where some characters take two columns and some none. */

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ASCII = /^[\x20-\x7e]*$/;
const WIDE =
  /^(?:\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** Returns the columns that a terminal uses for a text without control characters. */
export function widthOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

/** Returns the start of a text that fits into `width` columns; an ellipsis marks a cut. */
export function fitWidth(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (ASCII.test(text)) return `${text.slice(0, Math.max(0, width - 1))}${ELLIPSIS}`;
  let kept = '';
  let used = 1;
  for (const { segment } of segmenter.segment(text)) {
    used += graphemeWidth(segment);
    if (used > width) break;
    kept += segment;
  }
  return `${kept}${ELLIPSIS}`;
}

/** Breaks one line of text at spaces into lines of at most `width` columns; a longer word stays whole on its own line. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line === '') line = word;
    else if (widthOf(line) + 1 + widthOf(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

const GAP = '  ';
const NARROWEST = 3;

/**
 * Aligns rows of cells in lines of at most `width` columns. Where they do not fit, the widest columns shrink first and their cells end in
 * an ellipsis. The last column is not padded.
 */
export function alignColumns(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const natural = naturalWidths(rows);
  const widths = narrow(natural, width - GAP.length * (natural.length - 1));
  return rows.map((cells) => {
    const padded = cells.map((text, column) => pad(fitWidth(text, widths[column] ?? 0), widths[column] ?? 0));
    return fitWidth(padded.join(GAP).trimEnd(), width);
  });
}

function naturalWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const widths: number[] = [];
  for (const cells of rows) {
    for (const [column, text] of cells.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(text));
  }
  return widths;
}

/** Whether rows of cells fit side by side without a cut. */
export function fitsWhole(rows: readonly (readonly string[])[], width: number): boolean {
  const widths = naturalWidths(rows);
  return widths.reduce((sum, natural) => sum + natural + GAP.length, -GAP.length) <= width;
}

/** Room for an id, which is useless when cut, and the start of a name. */
const USEFUL = 30;

/** Drops as many dispensable columns as needed to give each other column a useful width. The first row has the names of the columns. */
export function leaveOut(
  rows: readonly (readonly string[])[],
  dispensable: readonly string[],
  width: number,
): readonly (readonly string[])[] {
  const widths = naturalWidths(rows);
  const needed = widths.reduce((sum, natural) => sum + Math.min(natural, USEFUL) + GAP.length, -GAP.length);
  const [name, ...others] = dispensable;
  if (needed <= width || name === undefined) return rows;
  const column = rows[0]?.indexOf(name) ?? -1;
  const fewer = column === -1 ? rows : rows.map((cells) => cells.toSpliced(column, 1));
  return leaveOut(fewer, others, width);
}

function narrow(natural: readonly number[], available: number): readonly number[] {
  const sum = (most: number): number => natural.reduce((total, width) => total + Math.min(width, most), 0);
  let most = Math.max(0, ...natural);
  while (most > NARROWEST && sum(most) > available) most -= 1;
  return natural.map((width) => Math.min(width, most));
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
