import type { BackupMakerName, CheckStatus, Fault, Instant, KindName, RecoveryPointId, Resource } from '../../model.ts';

/** The criteria for every resource. */
export interface Asked {
  readonly now: Instant;
  /** Backups dated later than this don't count. */
  readonly seenAt: Instant;
  readonly lateAfter: number;
  readonly coverage: 'tagged' | 'all';
  readonly otherBackups: boolean;
  /** A backup must have been verified since this time; null requires none. */
  readonly verifiedSince: Instant | null;
  readonly kinds: readonly KindName[];
  /** These kinds, plus those that only AWS Backup plans cover. */
  readonly looked: readonly KindName[];
}

/** Faults from reading backups; null where they were read. */
export interface Unread {
  readonly ours: Fault | null;
  readonly others: Fault | null;
}

/** A backup that counts: it exists, was made of this resource, and is not dated in the future. */
export interface GoodPoint {
  readonly id: RecoveryPointId;
  readonly at: Instant;
  readonly by: BackupMakerName;
}

/** The result for one resource. */
export interface Judged {
  readonly resource: Resource;
  readonly status: CheckStatus;
  /** The newest good backup; null where there is none, or it is unknown. */
  readonly newest: GoodPoint | null;
  /** Null where no age is required. */
  readonly dueAt: Instant | null;
  readonly reason: string;
}

const RED: ReadonlySet<CheckStatus> = new Set(['never', 'late', 'lost-tag', 'unprotected', 'unknown']);

/** Returns true for statuses that make a check red. */
export function isRed(status: CheckStatus): boolean {
  return RED.has(status);
}
