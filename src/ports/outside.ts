import type { Clock } from './clock.ts';

/** The context of a wait for something outside: the clock and the cancel signal. */
export interface Patience {
  readonly clock: Clock;
  /** Aborted when the run is cancelled: the wait ends at once. */
  readonly signal: AbortSignal;
}

/** Time limit of one attempt, whatever arrives: nothing, a trickle, or a body that breaks off. */
export const LONGEST_ATTEMPT = 30_000;

/** No answer in time. It looks like the network's own timeout error. */
export class NoAnswer extends Error {
  readonly code = 'ETIMEDOUT';

  constructor(milliseconds: number) {
    super(`no complete answer arrived within ${milliseconds / 1000} seconds`);
    this.name = 'TimeoutError';
  }
}

/**
 * Makes one attempt. Ends with the work's own result, a `NoAnswer` after the time limit, or the signal's reason when the run is cancelled.
 * In both of the latter cases the work's own signal is aborted, so that it can release its resources. While this waits, the process stays
 * alive: a promise that never settles would end it without a report.
 */
export function withinTime<Value>(
  work: (signal: AbortSignal) => Promise<Value>,
  signal: AbortSignal,
  milliseconds: number = LONGEST_ATTEMPT,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const given = new AbortController();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    };
    const end = (reason: unknown) => {
      done();
      reject(reason);
      given.abort(reason);
    };
    const stop = () => end(signal.reason);
    const timer = setTimeout(() => end(new NoAnswer(milliseconds)), milliseconds);
    signal.addEventListener('abort', stop, { once: true });
    work(given.signal).finally(done).then(resolve, reject);
  });
}

/**
 * Repeats the work until there is an answer.
 * @param pauseAfter Milliseconds to wait after a failed attempt, counted from 1; null where another one would not help.
 */
export async function askUntilAnswered<Value>(
  work: (signal: AbortSignal) => Promise<Value>,
  pauseAfter: (error: unknown, attempt: number) => number | null,
  { clock, signal }: Patience,
): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await withinTime(work, signal);
    } catch (error) {
      const pause = signal.aborted ? null : pauseAfter(error, attempt);
      if (pause === null) throw error;
      await clock.sleep(pause, signal);
    }
  }
}

const LONGEST_PAUSE = 60_000;

/**
 * Returns the milliseconds in a `retry-after` header; null without a readable one.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfter(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  if (text === '') return null;
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), LONGEST_PAUSE);
}
