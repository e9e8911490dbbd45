import { setTimeout as delay } from 'node:timers/promises';
import type { Instant } from '../model.ts';

/** The passing of time, handed in from outside so that a simulation can run months in seconds. */
export interface Clock {
  readonly now: () => Instant;
  /** Resolves after the milliseconds have passed; rejects with the signal's reason when it is aborted before. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) => delay(milliseconds, undefined, signal === undefined ? {} : { signal }),
};
