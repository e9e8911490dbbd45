import type { RecoveryPointId, ResourceId } from './ids.ts';
import type { Named } from './reported.ts';

/**
 * What a check finds of a resource, the worst first. Red are `never`, `late`, `lost-tag`, `unprotected` and `unknown`.
 * `skipped` and `exempt` are somebody's choice.
 */
export const CHECK_STATUSES = [
  'never',
  'late',
  'lost-tag',
  'unprotected',
  'unknown',
  'new',
  'under-way',
  'fresh',
  'skipped',
  'exempt',
] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/** Who made the newest backup that counts. */
export type BackupMakerName = 'backup-via-tag' | 'aws-backup' | 'dlm';

/** Whether one resource is backed up as it should be. */
export interface CheckedEntry extends Named {
  readonly resourceId: ResourceId;
  readonly resourceName: string;
  readonly status: CheckStatus;
  /** Id of the newest good backup; null where there is none. */
  readonly newestId: RecoveryPointId | null;
  /** When that was made, RFC 3339 in UTC to the second. */
  readonly newestAt: string | null;
  /** How young it should be at least; null where nothing says that, or one of any age will do. */
  readonly dueAt: string | null;
  /** Who made the newest good backup. */
  readonly by: BackupMakerName | null;
  readonly reason: string;
}

/** What of a resource can be restored. */
export interface RecoveryPointEntry extends Named {
  readonly recoveryPointId: RecoveryPointId;
  readonly name: string;
  /** RFC 3339 in UTC to the second; null where the service does not tell. */
  readonly createdAt: string | null;
  /** RFC 3339 in UTC to the second, or `never`; null where the Expire tag is missing or cannot be read. */
  readonly expiresAt: string | null;
  readonly state: 'available';
  /** What it is a copy of, as `<region>/<id>` or an ARN; null where it was made from the resource itself. */
  readonly copyOf: string | null;
  /** When it was last proven to boot; null where it was not. */
  readonly verifiedAt: string | null;
  /** The vault of AWS Backup that it is in; absent where it is ours. */
  readonly vault?: string;
}
