import { invalidValue, ServiceError } from '../errors.ts';
import { readFilters } from '../filters.ts';
import type { Params } from '../query.ts';
import type { Snapshot, SnapshotLock } from '../state/records.ts';
import { lockOf, lockStateOf } from '../state/snapshot-locks.ts';
import { instant, items, leaf } from '../xml.ts';
import type { Action } from './call.ts';
import { listingParameters } from './call.ts';
import { answerListing } from './listing.ts';
import { findOwnSnapshot, missing, readIds } from './lookup.ts';

const day = 86_400_000;
const hour = 3_600_000;

function lockFields(snapshot: Snapshot, lock: SnapshotLock, now: number): string {
  return (
    leaf('snapshotId', snapshot.snapshotId) +
    leaf('lockState', lockStateOf(lock, now)) +
    leaf('lockDuration', Math.ceil((lock.expiresAt - lock.createdAt) / day)) +
    (lock.coolOffUntil === undefined
      ? ''
      : leaf('coolOffPeriod', Math.round((lock.coolOffUntil - lock.createdAt) / hour)) +
        leaf('coolOffPeriodExpiresOn', instant(lock.coolOffUntil))) +
    leaf('lockCreatedOn', instant(lock.createdAt)) +
    leaf('lockDurationStartTime', instant(lock.createdAt)) +
    leaf('lockExpiresOn', instant(lock.expiresAt))
  );
}

/**
 * Lists the snapshots that have a lock, those whose lock is over included.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLockedSnapshots.html
 */
export const DescribeLockedSnapshots: Action = {
  parameters: ['SnapshotId.N', ...listingParameters],
  run(call) {
    const { account, region, now } = call;
    const ids = readIds(call, 'SnapshotId');
    const selection = readFilters<SnapshotLock>(call.params, {
      fields: { 'lock-state': (lock) => lockStateOf(lock, now) },
      tags: () => new Map(),
    });
    return answerListing<Snapshot>(call, {
      least: 5,
      idsParameter: 'SnapshotId',
      list() {
        const absent = ids.filter((id) => region.snapshots.get(id)?.ownerId !== account.accountId);
        if (absent.length > 0) throw missing('snapshot', absent);
        return [...(ids.length > 0 ? ids : region.snapshots.keys())].filter((id) => {
          const snapshot = region.snapshots.get(id);
          const lock = snapshot?.ownerId === account.accountId ? lockOf(snapshot) : null;
          return lock !== null && selection.matches(lock);
        });
      },
      find: (id) => region.snapshots.get(id),
      render: (snapshots) =>
        items('snapshotSet', snapshots, (snapshot) => {
          const lock = lockOf(snapshot);
          return lock === null ? '' : leaf('ownerId', snapshot.ownerId) + lockFields(snapshot, lock, now);
        }),
    });
  },
};

function readEnd(params: Params, now: number): number {
  const days = params.integer('LockDuration');
  const date = params.text('ExpirationDate');
  if ((days === undefined) === (date === undefined)) {
    throw new ServiceError(
      'InvalidParameterCombination',
      'Exactly one of LockDuration and ExpirationDate must be specified',
    );
  }
  const end = days === undefined ? Date.parse(date ?? '') : now + days * day;
  const least = days === undefined ? now + day : now + 1;
  if (!(end >= least) || end > now + 36_500 * day) {
    throw invalidValue(`The lock must last from 1 to 36500 days, not '${days ?? date}'`);
  }
  return end;
}

/**
 * Locks a snapshot. A compliance lock whose cooling-off period is over can only be made longer.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LockSnapshot.html
 */
export const LockSnapshot: Action = {
  parameters: ['SnapshotId', 'LockMode', 'CoolOffPeriod', 'LockDuration', 'ExpirationDate'],
  run(call) {
    const { params, now } = call;
    const snapshot = findOwnSnapshot(call, params.required('SnapshotId'));
    const mode = params.required('LockMode');
    if (mode !== 'governance' && mode !== 'compliance') throw invalidValue(`'${mode}' is not a lock mode`);
    const coolOff = params.integer('CoolOffPeriod');
    if (coolOff !== undefined && (mode !== 'compliance' || coolOff < 1 || coolOff > 72)) {
      throw invalidValue(`CoolOffPeriod is 1 to 72 hours, in compliance mode only`);
    }
    const expiresAt = readEnd(params, now);
    const known = lockOf(snapshot);
    if (known !== null && lockStateOf(known, now) === 'compliance' && expiresAt < known.expiresAt) {
      throw new ServiceError('OperationNotPermitted', `The snapshot '${snapshot.snapshotId}' is locked in compliance`);
    }
    const lock: SnapshotLock = {
      mode,
      createdAt: now,
      expiresAt,
      ...(coolOff === undefined ? {} : { coolOffUntil: now + coolOff * hour }),
    };
    snapshot.lock = lock;
    return lockFields(snapshot, lock, now);
  },
};

/**
 * Takes a lock off, unless it is one in compliance mode whose cooling-off period is over.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnlockSnapshot.html
 */
export const UnlockSnapshot: Action = {
  parameters: ['SnapshotId'],
  run(call) {
    const snapshot = findOwnSnapshot(call, call.params.required('SnapshotId'));
    const lock = lockOf(snapshot);
    if (lock !== null && lockStateOf(lock, call.now) === 'compliance') {
      throw new ServiceError('OperationNotPermitted', `The snapshot '${snapshot.snapshotId}' is locked in compliance`);
    }
    delete snapshot.lock;
    snapshot.locked = false;
    return leaf('snapshotId', snapshot.snapshotId);
  },
};
