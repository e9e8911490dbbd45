import { setTimeout as delay } from 'node:timers/promises';
import type { Instant } from '../model.ts';

/** Time, injected so that a simulation can run months in seconds. */
export interface Clock {
  readonly now: () => Instant;
  /** Resolves after the milliseconds have passed; rejects with the signal's reason when it is aborted earlier. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Absent on a clock that nothing corrects. */
  readonly correction?: ClockCorrection;
}

/** Corrects a machine's clock by the time in services' responses. */
export interface ClockCorrection {
  /** Takes the `Date` of a response, and when, by this clock, its request was sent. */
  readonly hear: (date: string | undefined, sentAt: Instant) => void;
  /** Milliseconds by which the machine's clock is behind the services'; negative where it is ahead. */
  readonly skew: () => number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) => delay(milliseconds, undefined, signal === undefined ? {} : { signal }),
};

/** `Date` has whole seconds, and a response takes time: smaller differences are ignored. */
const UNNOTICED = 60_000;

/**
 * Returns the clock, corrected by the first response whose `Date` differs widely. Signatures, names and expiries from a wrong clock are
 * refused, or worse, wrong.
 */
export function correctedClock(clock: Clock): Clock {
  let skew = 0;
  return {
    now: () => clock.now() + skew,
    sleep: clock.sleep,
    correction: {
      hear: (date, sentAt) => {
        const told = Date.parse(date ?? '');
        if (Number.isNaN(told)) return;
        const receivedAt = clock.now() + skew;
        // The service wrote it between the two instants.
        const off = told < sentAt - UNNOTICED ? told - sentAt : told > receivedAt + UNNOTICED ? told - receivedAt : 0;
        skew += off;
      },
      skew: () => skew,
    },
  };
}
