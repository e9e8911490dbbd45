import type { Fault } from '../model.ts';
import type { Clock } from '../ports/clock.ts';
import { backoff } from './backoff.ts';

/** How long a request that a limit or other work blocks is retried, in milliseconds. */
const LONGEST_BUSY = 30 * 60_000;

/**
 * True for concurrency limits: they pass as running work ends, unlike quotas on existing resources.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html
 */
export function isPassingLimit(code: string): boolean {
  return /^(Concurrent\w+|Pending\w+LimitExceeded|SnapshotCreationPerVolumeRateExceeded)$/.test(code);
}

/** Returns the milliseconds until the next try; null once the time limit is reached. */
export interface Patience {
  readonly next: (base: number, longest: number) => number | null;
}

/** Starts counting at the first call of `next`. */
export function patience(clock: Pick<Clock, 'now'>): Patience {
  let since: number | null = null;
  let answers = 0;
  return {
    next: (base, longest) => {
      since ??= clock.now();
      const wait = backoff(base, answers++, longest);
      return clock.now() - since + wait > LONGEST_BUSY ? null : wait;
    },
  };
}

/** Returns the fault of a request that was blocked for too long. */
export function stayedBusy(fault: Fault): Fault {
  return {
    code: 'busy',
    message: `${fault.message}; still so after ${LONGEST_BUSY / 60_000} minutes`,
    advice:
      'Other snapshots or backups of this account used up the limit all that time: run again later, space out the schedules, or ask AWS to raise the limit.',
  };
}
