import type { BackupMakerName, CheckStatus, Fault, Instant, KindName, RecoveryPointId, Resource } from '../../model.ts';

/** What is asked of every resource alike. */
export interface Asked {
  readonly now: Instant;
  /** Nothing that was read is dated later, unless something is wrong. */
  readonly seenAt: Instant;
  readonly lateAfter: number;
  readonly coverage: 'tagged' | 'all';
  readonly otherBackups: boolean;
  /** From when on a backup must have been verified; null asks for none. */
  readonly verifiedSince: Instant | null;
  readonly kinds: readonly KindName[];
  /** The same, with those that only plans of AWS Backup are for. */
  readonly looked: readonly KindName[];
}

/** What of a place could not be read; null where it was. */
export interface Unread {
  readonly ours: Fault | null;
  readonly others: Fault | null;
}

/** A backup that counts: there, made of this resource, and not dated in the future. */
export interface GoodPoint {
  readonly id: RecoveryPointId;
  readonly at: Instant;
  readonly by: BackupMakerName;
}

/** What was found of one resource. */
export interface Judged {
  readonly resource: Resource;
  readonly status: CheckStatus;
  /** The newest good one; null where there is none, or it is not known. */
  readonly newest: GoodPoint | null;
  /** Null where nothing says how young it should be, or one of any age will do. */
  readonly dueAt: Instant | null;
  readonly reason: string;
}

const RED: ReadonlySet<CheckStatus> = new Set(['never', 'late', 'lost-tag', 'unprotected', 'unknown']);

/** True for what makes a check red. */
export function isRed(status: CheckStatus): boolean {
  return RED.has(status);
}
