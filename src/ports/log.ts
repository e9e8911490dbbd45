import type { Watch } from '../model/known-faults.ts';

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

/** Whoever hears of an exception, and of how far the work has come. */
export interface Watching extends Watch {
  readonly log: Log;
}

const MOST_LINES = 200;

/** The last words of the log: what was done, and the verdict, for whoever reads no further. */
export function logLast(log: Log, lines: readonly string[], sentence: string): void {
  const more = lines.length > MOST_LINES ? [`and ${lines.length - MOST_LINES} more, in the report`] : [];
  if (lines.length > 0) log.group('What was done', [...lines.slice(0, MOST_LINES), ...more]);
  log.info(`${sentence}.`);
}
