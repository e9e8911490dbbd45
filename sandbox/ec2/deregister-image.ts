import { ServiceError } from '../errors.ts';
import type { SnapshotCode } from '../faults.ts';
import { removeImage } from '../state/images.ts';
import type { Image } from '../state/records.ts';
import { isLocked } from '../state/snapshot-locks.ts';
import { removeSnapshot } from '../state/snapshots.ts';
import { items, leaf } from '../xml.ts';
import type { Action, Call } from './call.ts';
import { isProtected } from './image-xml.ts';
import { findOwnImage } from './lookup.ts';

function scripted(call: Call, snapshotId: string): SnapshotCode | undefined {
  for (const effect of call.effects) {
    if (!('snapshotResult' in effect)) continue;
    const { snapshotId: only, code } = effect.snapshotResult;
    if (only === undefined || only === snapshotId) return code;
  }
  return undefined;
}

function deleteOne(call: Call, snapshotId: string): SnapshotCode | undefined {
  const { region } = call;
  const snapshot = region.snapshots.get(snapshotId);
  if (snapshot === undefined || snapshot.deleteWhenDone) return undefined;
  if (region.imageIdsBySnapshot.has(snapshotId)) return 'skipped';
  const code = scripted(call, snapshotId);
  if (code !== undefined && code !== 'success') return code;
  if (isLocked(snapshot, call.now) || snapshot.managedByBackup) return 'client-error';
  removeSnapshot(call.account, region, snapshot);
  return 'success';
}

/**
 * Deletes the snapshots of an image that is gone, each with its own code: `skipped` when another AMI uses it,
 * `client-error` when it is locked. A code other than `success` is no error of the call.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterImage.html (DeleteAssociatedSnapshots)
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lock-considerations.html
 */
function deleteSnapshots(call: Call, image: Image): string {
  const results: [string, SnapshotCode][] = [];
  for (const { snapshotId } of image.devices) {
    const code = snapshotId === undefined ? undefined : deleteOne(call, snapshotId);
    if (snapshotId !== undefined && code !== undefined) results.push([snapshotId, code]);
  }
  return items('deleteSnapshotResultSet', results, ([id, code]) => leaf('snapshotId', id) + leaf('returnCode', code));
}

/**
 * Deregisters an AMI, unless it is protected or AWS Backup holds it; its snapshots stay or go as asked.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterImage.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-deregistration-protection.html
 */
export const DeregisterImage: Action = {
  parameters: ['ImageId', 'DeleteAssociatedSnapshots'],
  run(call) {
    const { account, region, params, now } = call;
    const image = findOwnImage(call, params.required('ImageId'));
    const withSnapshots = params.flag('DeleteAssociatedSnapshots') ?? false;
    if (isProtected(image, now)) {
      // That nobody can deregister it is documented; the code is not.
      throw new ServiceError(
        'OperationNotPermitted',
        `Deregistration protection is on for the image '${image.imageId}'`,
      );
    }
    if (image.managedByBackup) {
      // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/deregister-ami.html
      throw new ServiceError('InvalidParameterValue', `The image '${image.imageId}' is managed by AWS Backup`);
    }
    removeImage(account, region, image);
    return leaf('return', true) + (withSnapshots ? deleteSnapshots(call, image) : '');
  },
};
