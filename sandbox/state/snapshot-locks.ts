import type { Snapshot, SnapshotLock } from './records.ts';

/** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LockedSnapshotsInfo.html (lockState) */
export type LockState = 'governance' | 'compliance' | 'compliance-cooloff' | 'expired';

const endless = Date.UTC(2100, 0, 1);

/** The lock of a snapshot, null where it never had one. A lock without any detail is one for good. */
export function lockOf({ lock, locked, startedAt }: Snapshot): SnapshotLock | null {
  if (lock !== undefined) return lock;
  return locked ? { mode: 'governance', createdAt: startedAt, expiresAt: endless } : null;
}

/** What AWS calls the state of a lock now. */
export function lockStateOf({ mode, expiresAt, coolOffUntil }: SnapshotLock, now: number): LockState {
  if (now >= expiresAt) return 'expired';
  return mode === 'compliance' && coolOffUntil !== undefined && now < coolOffUntil ? 'compliance-cooloff' : mode;
}

/** True while a lock holds the snapshot: an expired one does not. */
export function isLocked(snapshot: Snapshot, now: number): boolean {
  const lock = lockOf(snapshot);
  return lock !== null && now < lock.expiresAt;
}
