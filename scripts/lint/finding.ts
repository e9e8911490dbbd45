/** One thing wrong in a file; line and column count from 1. */
export type Finding = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
};

/** The finding as editors and terminals link it: `file:line:column: severity: message`. */
export function formatFinding({ file, line, column, severity, message }: Finding): string {
  return `${file}:${line}:${column}: ${severity}: ${message}`;
}
