import type { Fault } from '../../model.ts';
import type { Clock } from '../../ports/clock.ts';
import { backoff } from '../backoff.ts';
import type { CallResult } from '../caller.ts';
import { isPassingLimit, patience, stayedBusy } from '../passing-limits.ts';

/** What to do after a refusal: wait this many milliseconds and repeat, or end with a fault. */
export type Turn = { readonly end: null; readonly wait: number } | { readonly end: Fault };

type Refused = Extract<CallResult<unknown>, { readonly ok: false }>;

/**
 * Decides after each refusal of a new image or snapshot whether to repeat the call. The SDK repeats none of these.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html
 */
export function busyTurns(clock: Pick<Clock, 'now'>): (refused: Refused) => Turn {
  const limits = patience(clock);
  let unsettled = 0;
  return ({ refusal: { code }, fault }) => {
    if (code === 'IncorrectState' || code === 'IncorrectInstanceState') {
      return unsettled < 4 ? { end: null, wait: backoff(2_000, unsettled++, 10_000) } : { end: fault };
    }
    if (!isPassingLimit(code)) return { end: fault };
    const perVolume = code === 'SnapshotCreationPerVolumeRateExceeded';
    const wait = perVolume ? limits.next(1_000, 5_000) : limits.next(10_000, 60_000);
    if (wait === null) return { end: stayedBusy(fault) };
    // A volume accepts the next snapshot after fifteen seconds.
    return { end: null, wait: perVolume ? 15_000 + wait : wait };
  };
}
