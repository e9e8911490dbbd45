import { setTimeout as delay } from 'node:timers/promises';
import type { Instant } from '../model.ts';

/** The passing of time, handed in from outside so that a simulation can run months in seconds. */
export interface Clock {
  readonly now: () => Instant;
  /** Resolves after the milliseconds have passed; rejects with the signal's reason when it is aborted before. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Absent on a clock that nobody sets right. */
  readonly correction?: ClockCorrection;
}

/** How the time of the services that answer sets a machine's clock right. */
export interface ClockCorrection {
  /** To be called with the `Date` of an answer, and when, by this clock, its request left. */
  readonly hear: (date: string | undefined, sentAt: Instant) => void;
  /** Milliseconds by which the machine's clock is behind that of the services; less than 0 where it is ahead. */
  readonly skew: () => number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) => delay(milliseconds, undefined, signal === undefined ? {} : { signal }),
};

/** `Date` has whole seconds, and an answer takes its time: less than this is no difference. */
const UNNOTICED = 60_000;

/**
 * The clock, set right by the first answer whose `Date` is far from it. Signatures, names and expiries made by a clock that is
 * wrong are refused, or worse: they say what is not so.
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
        // The service wrote it at some moment between the two.
        const off = told < sentAt - UNNOTICED ? told - sentAt : told > receivedAt + UNNOTICED ? told - receivedAt : 0;
        skew += off;
      },
      skew: () => skew,
    },
  };
}
