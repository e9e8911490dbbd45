import { setMaxListeners } from 'node:events';
import type { Clock } from '../ports/clock.ts';

/**
 * GitHub kills a cancelled job after ten seconds: calls still in flight after five are abandoned, so that there is a report.
 */
const GRACE_MILLISECONDS = 5_000;

/** Returns a signal that is aborted five seconds after `signal`. The timer ends with `closed`. */
export function sometimeAfter(signal: AbortSignal, clock: Clock, closed: AbortSignal): AbortSignal {
  const later = new AbortController();
  // Every call in flight adds a listener.
  setMaxListeners(0, later.signal);
  const wait = () => {
    clock.sleep(GRACE_MILLISECONDS, closed).then(
      () => later.abort(),
      // `closed` came first.
      () => {},
    );
  };
  if (signal.aborted) wait();
  else signal.addEventListener('abort', wait, { once: true });
  return later.signal;
}

/**
 * Returns the work's result, or rejects with a timeout if the signal comes first: it is then unknown whether the service did
 * the work.
 */
export function untilStopped<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(Object.assign(new Error('no answer came before the run had to end'), { name: 'TimeoutError' }));
    };
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
