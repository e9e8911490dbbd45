import type { Fault } from './faults.ts';

/** The fault for an unforeseen exception: other regions and changes go on, and the run is red. */
export function unexpected(error: unknown): Fault {
  return {
    code: 'unexpected',
    message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    advice: 'This is probably a bug in backup-via-tag: run with debug logging and open an issue with the log.',
  };
}

/** The run was cancelled before this was done. */
export const CANCELLED: Fault = {
  code: 'cancelled',
  message: 'the run was cancelled before this was done',
  advice: 'Run again: what is done already is found and not done twice.',
};

/** Receives exceptions, and shows whether the run was cancelled. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly log: { readonly debug: (line: string) => void };
}

/** Turns an exception that ended one piece of work into a fault; the other pieces go on. Its stack goes to the debug log. */
export function faultOf(error: unknown, { signal, log }: Watch): Fault {
  if (signal.aborted) return CANCELLED;
  log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return unexpected(error);
}

export function badInput(message: string, advice: string): Fault {
  return { code: 'bad-input', message, advice };
}
