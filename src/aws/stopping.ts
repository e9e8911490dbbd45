import { setMaxListeners } from 'node:events';
import type { Clock } from '../ports/clock.ts';

/** GitHub kills a cancelled job after ten seconds: what is still under way after five is given up, so that there is a report. */
const GRACE_MILLISECONDS = 5_000;

/** Aborted five seconds after the signal. The timer ends with `closed`. */
export function sometimeAfter(signal: AbortSignal, clock: Clock, closed: AbortSignal): AbortSignal {
  const later = new AbortController();
  // Every call under way listens.
  setMaxListeners(0, later.signal);
  const wait = () => {
    clock.sleep(GRACE_MILLISECONDS, closed).then(
      () => later.abort(),
      // The work ended before.
      () => {},
    );
  };
  if (signal.aborted) wait();
  else signal.addEventListener('abort', wait, { once: true });
  return later.signal;
}

/** The work's own end, or a timeout when the signal comes first: then nobody knows whether the service has done it. */
export function untilStopped<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(Object.assign(new Error('no answer came before the run had to end'), { name: 'TimeoutError' }));
    };
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
