import type { Fault } from '../model.ts';
import type { Clock } from '../ports/clock.ts';
import { backoff } from './backoff.ts';

/** Milliseconds for which something is asked again that a limit or other work holds up for the time being. */
const LONGEST_BUSY = 30 * 60_000;

/**
 * True for limits on what is under way at once: they pass as that ends, while a quota on what there is stands.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html
 */
export function isPassingLimit(code: string): boolean {
  return /^(Concurrent\w+|Pending\w+LimitExceeded|SnapshotCreationPerVolumeRateExceeded)$/.test(code);
}

/** How long until the next try; null once it has been long enough. */
export interface Patience {
  readonly next: (base: number, longest: number) => number | null;
}

/** Counts from the first time that it is asked. */
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

/** What a resource ends with that was held up for too long. */
export function stayedBusy(fault: Fault): Fault {
  return {
    code: 'busy',
    message: `${fault.message}; it stayed so for ${LONGEST_BUSY / 60_000} minutes`,
    advice:
      'Other snapshots or backups of the account were under way all the time: run again later, space the schedules, or have AWS raise the limit on how many may be.',
  };
}
