import type { BackupMakerName, CheckStatus, Instant, RecoveryPointId, Resource } from '../../model.ts';

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
