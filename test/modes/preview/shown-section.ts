import type { Section } from '../../../src/report/section.ts';

/** A section as its reader sees it, each row in one text. */
export function shown({ title, columns, count, row, notes, bad, folded, quiet }: Section) {
  const rows = Array.from({ length: count }, (_, index) =>
    row(index)
      .map((cell) =>
        cell.map((part) => (typeof part === 'string' ? part : 'id' in part ? part.id : part.drawn)).join(' '),
      )
      .join(' | '),
  );
  return { title, columns: columns.join(' | '), rows, notes, bad, folded, quiet };
}
