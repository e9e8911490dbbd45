import type { Clock } from './clock.ts';

/** What every question to somebody outside hangs on: time, and whether the run is to stop. */
export interface Patience {
  readonly clock: Clock;
  /** Aborted when the run is to stop: the wait ends at once. */
  readonly signal: AbortSignal;
}

/** How long one attempt may take, whatever comes back: silence, a trickle, or a body that ends in the middle. */
export const LONGEST_ATTEMPT = 30_000;

/** Nobody answered in time. It looks like what the network says itself when it gives up. */
export class NoAnswer extends Error {
  readonly code = 'ETIMEDOUT';

  constructor(milliseconds: number) {
    super(`no complete answer arrived within ${milliseconds / 1000} seconds`);
    this.name = 'TimeoutError';
  }
}

/**
 * One attempt: the work's own end, a `NoAnswer` when its time is up, or the signal's reason when the run is to stop. The
 * signal that the work gets is aborted in both cases, so that it can let go of what it holds. While it waits, the process
 * lives: a promise that nothing will ever settle would end it without a report.
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
 * Asks until there is an answer.
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
 * Milliseconds that `retry-after` asks for, or null where there is none that can be read.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfter(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  if (text === '') return null;
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), LONGEST_PAUSE);
}
