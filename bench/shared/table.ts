import { cpus, totalmem } from 'node:os';

/** A Markdown table; columns after the first are numbers. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return line(columns) + line(columns.map((_, index) => (index === 0 ? '---' : '---:'))) + rows.map(line).join('');
}

/** The machine that numbers were taken on. */
export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model.trim()}, ${memory} GiB, ${process.platform} ${process.arch}`;
}
