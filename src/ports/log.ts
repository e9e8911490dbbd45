import type { Watch } from '../model/known-faults.ts';

/** Shows the progress of a run to a person watching. Findings and results are in the report. */
export interface Log {
  readonly info: (line: string) => void;
  /** For bug reports: shown only when debug logging is on. */
  readonly debug: (line: string) => void;
  /** Related lines under a title, printed at once so that regions working in parallel do not mix. */
  readonly group: (title: string, lines: readonly string[]) => void;
  /** Progress of a long piece of work. */
  readonly progress: (done: number, total: number, what: string) => void;
}

/** Receives exceptions and progress. */
export interface Watching extends Watch {
  readonly log: Log;
}

const MOST_LINES = 200;

/** Ends the log with what was done and the verdict, for those who read no further. */
export function logLast(log: Log, lines: readonly string[], sentence: string): void {
  const more = lines.length > MOST_LINES ? [`and ${lines.length - MOST_LINES} more, in the report`] : [];
  if (lines.length > 0) log.group('What was done', [...lines.slice(0, MOST_LINES), ...more]);
  log.info(`${sentence}.`);
}
