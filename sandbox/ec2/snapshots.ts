import { ServiceError } from '../errors.ts';
import type { FilterTable } from '../filters.ts';
import { readFilters } from '../filters.ts';
import type { Snapshot } from '../state/records.ts';
import { isLocked } from '../state/snapshot-locks.ts';
import { removeSnapshot } from '../state/snapshots.ts';
import { tagSet } from '../tags.ts';
import { instant, items, leaf } from '../xml.ts';
import type { Action } from './call.ts';
import { listingParameters } from './call.ts';
import { readOwners } from './images.ts';
import { answerListing } from './listing.ts';
import { findOwnSnapshot, missing, readIds } from './lookup.ts';

/** How much of it is stored, as answers say it. */
export function progressOf(snapshot: Snapshot): string {
  return snapshot.state === 'pending' ? '50%' : '100%';
}

/** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html (Filter.N) */
const filters: FilterTable<Snapshot> = {
  fields: {
    description: (snapshot) => snapshot.description,
    encrypted: (snapshot) => String(snapshot.encrypted),
    'owner-id': (snapshot) => snapshot.ownerId,
    progress: progressOf,
    'snapshot-id': (snapshot) => snapshot.snapshotId,
    'start-time': (snapshot) => instant(snapshot.startedAt),
    status: (snapshot) => snapshot.state,
    'storage-tier': (snapshot) => snapshot.storageTier,
    'volume-id': (snapshot) => snapshot.volumeId,
    'volume-size': (snapshot) => String(snapshot.size),
  },
  tags: (snapshot) => snapshot.tags,
  unmodelled: ['owner-alias', 'transfer-type'],
};

/** A snapshot as a listing and its creation show it. */
export function snapshotFields(snapshot: Snapshot): string {
  return (
    leaf('snapshotId', snapshot.snapshotId) +
    leaf('volumeId', snapshot.volumeId) +
    leaf('status', snapshot.state) +
    leaf('startTime', instant(snapshot.startedAt)) +
    leaf('completionTime', instant(snapshot.completedAt)) +
    leaf('progress', progressOf(snapshot)) +
    leaf('ownerId', snapshot.ownerId) +
    leaf('volumeSize', snapshot.size) +
    leaf('fullSnapshotSizeInBytes', snapshot.fullSizeBytes) +
    leaf('description', snapshot.description) +
    leaf('encrypted', snapshot.encrypted) +
    leaf('storageTier', snapshot.storageTier) +
    tagSet(snapshot.tags)
  );
}

/**
 * Lists snapshots: the account's own and those shared with it, less those of other owners than asked for.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html
 */
export const DescribeSnapshots: Action = {
  parameters: ['SnapshotId.N', 'Owner.N', 'RestorableBy.N', ...listingParameters],
  run(call) {
    const { account, region, params, now } = call;
    const ids = readIds(call, 'SnapshotId');
    const selection = readFilters(params, filters);
    const isOwner = readOwners(call);
    const restorers = params.texts('RestorableBy');
    const sees = (snapshot: Snapshot) =>
      now >= snapshot.visibleAt &&
      (snapshot.ownerId === account.accountId ||
        snapshot.sharedWith.has(account.accountId) ||
        snapshot.sharedWith.has('all'));
    const restorable = (snapshot: Snapshot) =>
      restorers.length === 0 ||
      restorers.some((by) => {
        const id = by === 'self' ? account.accountId : by;
        return snapshot.ownerId === id || snapshot.sharedWith.has(id);
      });
    return answerListing<Snapshot>(call, {
      least: 5,
      idsParameter: 'SnapshotId',
      list() {
        const absent = ids.filter((id) => {
          const snapshot = region.snapshots.get(id);
          return snapshot === undefined || !sees(snapshot);
        });
        if (absent.length > 0) throw missing('snapshot', absent);
        const candidates = ids.length > 0 ? ids : (selection.exact('snapshot-id') ?? region.snapshots.keys());
        const found: string[] = [];
        for (const id of new Set(candidates)) {
          const snapshot = region.snapshots.get(id);
          if (snapshot === undefined || !sees(snapshot) || !isOwner(snapshot.ownerId, undefined)) continue;
          if (restorable(snapshot) && selection.matches(snapshot)) found.push(id);
        }
        return found;
      },
      find: (id) => region.snapshots.get(id),
      render: (snapshots) => items('snapshotSet', snapshots, snapshotFields),
    });
  },
};

/**
 * Deletes one snapshot, unless a registered AMI (a disabled one included) uses it, it is locked, or AWS Backup holds it.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (InvalidSnapshot.InUse)
 */
export const DeleteSnapshot: Action = {
  parameters: ['SnapshotId'],
  run(call) {
    const { region } = call;
    const snapshot = findOwnSnapshot(call, call.params.required('SnapshotId'));
    const { snapshotId } = snapshot;
    const [imageId] = region.imageIdsBySnapshot.get(snapshotId) ?? [];
    if (imageId !== undefined) {
      throw new ServiceError('InvalidSnapshot.InUse', `The snapshot ${snapshotId} is currently in use by ${imageId}`);
    }
    if (snapshot.managedByBackup) {
      // https://github.com/openshift/installer/issues/9964
      throw new ServiceError(
        'InvalidParameterValue',
        'This snapshot is managed by AWS Backup service and cannot be deleted via EC2 APIs. If you wish to delete this snapshot, please do so via the Backup console.',
      );
    }
    if (isLocked(snapshot, call.now)) {
      // That it cannot be deleted is documented; the code is not.
      // https://docs.aws.amazon.com/ebs/latest/userguide/ebs-snapshot-lock.html
      throw new ServiceError('OperationNotPermitted', `The snapshot '${snapshotId}' is locked`);
    }
    removeSnapshot(call.account, region, snapshot);
    return leaf('return', true);
  },
};
