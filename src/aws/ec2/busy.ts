import { backoff } from '../backoff.ts';

/** Milliseconds for which a busy machine or volume is asked again. */
export const LONGEST_BUSY = 10 * 60_000;

/**
 * Milliseconds to wait before asking for a new image or snapshot again, or null where waiting does not help. The SDK repeats none of these.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html
 */
export function createBusyWait(code: string, retry: number): number | null {
  switch (code) {
    case 'SnapshotCreationPerVolumeRateExceeded':
      return 15_000 + backoff(1_000, retry, 5_000);
    case 'ConcurrentSnapshotLimitExceeded':
    case 'ConcurrentCreateImageNoRebootLimitExceeded':
      return backoff(10_000, retry, 60_000);
    case 'IncorrectState':
    case 'IncorrectInstanceState':
    case 'ConcurrentTagAccess':
      return retry < 4 ? backoff(2_000, retry, 10_000) : null;
    default:
      return null;
  }
}
