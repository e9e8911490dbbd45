import { ServiceError } from '../errors.ts';
import type { Volume } from '../state/records.ts';
import type { Call } from './call.ts';

/**
 * Two snapshots of one volume must be 15 seconds apart, and only so many may be pending at once: one for st1 and sc1
 * volumes, five for the others.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (SnapshotCreationPerVolumeRateExceeded)
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/ebs-resource-quotas.html
 */
export function checkSnapshotPace({ account, now }: Call, volume: Volume): void {
  const { volumeSnapshotSpacingSeconds, limitConcurrentSnapshots } = account.settings;
  if (volume.lastSnapshotAt !== undefined && now - volume.lastSnapshotAt < volumeSnapshotSpacingSeconds * 1000) {
    throw new ServiceError(
      'SnapshotCreationPerVolumeRateExceeded',
      `The maximum per volume CreateSnapshot request rate has been exceeded for ${volume.volumeId}. Use an increasing or variable sleep interval between requests.`,
    );
  }
  const most = volume.type === 'st1' || volume.type === 'sc1' ? 1 : 5;
  if (limitConcurrentSnapshots && volume.pendingSnapshots >= most) {
    throw new ServiceError(
      'ConcurrentSnapshotLimitExceeded',
      `Maximum allowed in-progress snapshots for a single volume exceeded: ${volume.volumeId} has ${volume.pendingSnapshots}.`,
    );
  }
}
