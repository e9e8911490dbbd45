import type { Cell, Section } from './section.ts';

/** An id, a region, a date or a similar name: it is copied, or read as one unit. Sentences have no longer words. */
const LONGEST = 30;
const WHOLE = /^(?=\S*\d)\S+-\S+$/;
const INSTANT = /^\d{4}-\d\d-\d\dT/;
/** Width of a page of 1012 pixels, in digits; each column has a margin. */
const PAGE = 100;
const MARGIN = 3;
const MOST_ROWS = 100;

/**
 * Returns the minimum width of each column's heading in characters, so that no id, region or date below it is broken at a hyphen. Instants,
 * which are readable on two lines, are included only where the page has room for them too.
 */
export function openWidths({ columns, row, count }: Section): readonly number[] {
  const rows = Array.from({ length: Math.min(count, MOST_ROWS) }, (_, index) => row(index));
  const needs = columns.map((heading, column) => {
    const words = rows.flatMap((cells) => wordsOf(cells[column] ?? []));
    const whole = words.filter((word) => word.length <= LONGEST && WHOLE.test(word));
    const parts = words.flatMap((word) => word.split('-')).map((part) => part.slice(0, LONGEST));
    return {
      least: longestOf([...heading.split(' '), ...parts]),
      wanted: longestOf(whole),
      last: whole.some((word) => INSTANT.test(word)),
    };
  });
  let left = PAGE - needs.reduce((sum, { least }) => sum + least + MARGIN, 0);
  const widths = needs.map(() => 0);
  const inOrder = [...needs.entries()].sort(([, a], [, b]) => Number(a.last) - Number(b.last));
  for (const [column, { least, wanted, last }] of inOrder) {
    const more = wanted - least;
    if (more <= 0 || (last && more > left)) continue;
    widths[column] = wanted;
    left -= more;
  }
  return widths;
}

function wordsOf(cell: Cell): readonly string[] {
  return cell.flatMap((part) => {
    if (typeof part === 'string') return part.split(' ');
    return 'id' in part ? [part.id] : [part.letters];
  });
}

function longestOf(words: readonly string[]): number {
  return words.reduce((most, { length }) => Math.max(most, length), 0);
}
