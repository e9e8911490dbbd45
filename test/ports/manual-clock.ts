import type { Clock } from '../../src/ports/clock.ts';

/** A clock that stands still until it is told to go on. */
export interface ManualClock extends Clock {
  /** Lets this many milliseconds pass, waking every sleeper at its time and in its turn. */
  readonly advance: (milliseconds: number) => Promise<void>;
  /** Lets time pass until nobody sleeps any more. */
  readonly runDown: () => Promise<void>;
  /** How many sleep now. */
  readonly sleeping: () => number;
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

export function manualClock(start = 0): ManualClock {
  let time = start;
  const sleepers = new Set<Sleeper>();
  const next = (): Sleeper | undefined => [...sleepers].sort((a, b) => a.at - b.at)[0];
  // Everything that is awake does what it can before time goes on.
  const letOthersWork = () => new Promise<void>((resolve) => setImmediate(resolve));

  const advanceTo = async (end: number) => {
    for (;;) {
      await letOthersWork();
      const sleeper = next();
      if (sleeper === undefined || sleeper.at > end) break;
      time = Math.max(time, sleeper.at);
      sleepers.delete(sleeper);
      sleeper.wake();
    }
    if (Number.isFinite(end)) time = Math.max(time, end);
  };

  return {
    now: () => time,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason);
          return;
        }
        const stop = () => {
          sleepers.delete(sleeper);
          reject(signal?.reason);
        };
        const sleeper: Sleeper = {
          at: time + milliseconds,
          wake: () => {
            signal?.removeEventListener('abort', stop);
            resolve();
          },
        };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', stop, { once: true });
      }),
    advance: (milliseconds) => advanceTo(time + milliseconds),
    runDown: () => advanceTo(Number.POSITIVE_INFINITY),
    sleeping: () => sleepers.size,
  };
}
