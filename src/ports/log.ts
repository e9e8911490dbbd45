/** Where a run tells what it is doing. What it found and did is in the report; this is for the person who watches. */
export interface Log {
  readonly info: (line: string) => void;
  /** For bug reports: shown only when debug logging is on. */
  readonly debug: (line: string) => void;
  /** Lines that belong together under a title, printed at once so that regions at work in parallel do not mix. */
  readonly group: (title: string, lines: readonly string[]) => void;
  /** How far a long piece of work has come. */
  readonly progress: (done: number, total: number, what: string) => void;
}
