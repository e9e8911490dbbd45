import type { RecoveryPointId, ResourceId } from './ids.ts';
import type { Named } from './reported.ts';

/**
 * The results of a check for a resource, worst first. `never`, `late`, `lost-tag`, `unprotected` and `unknown` are red. `skipped` and
 * `exempt` are somebody's choice.
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

/** The tools whose backups count. */
export type BackupMakerName = 'backup-via-tag' | 'aws-backup' | 'dlm';

/** Whether one resource has the backups it should have. */
export interface CheckedEntry extends Named {
  readonly resourceId: ResourceId;
  readonly resourceName: string;
  readonly status: CheckStatus;
  /** Id of the newest good backup; null where there is none. */
  readonly newestId: RecoveryPointId | null;
  /** When it was made, RFC 3339 in UTC to the second. */
  readonly newestAt: string | null;
  /** The instant from which the newest backup must be: an older one is late. Null where nothing specifies one, or any age will do. */
  readonly dueAt: string | null;
  /** Who made the newest good backup. */
  readonly by: BackupMakerName | null;
  readonly reason: string;
}

/** A recovery point that can be restored. */
export interface RecoveryPointEntry extends Named {
  readonly recoveryPointId: RecoveryPointId;
  readonly name: string;
  /** RFC 3339 in UTC to the second; null where the service does not report it. */
  readonly createdAt: string | null;
  /** RFC 3339 in UTC to the second, or `never`; null where the Expire tag is missing or cannot be read. */
  readonly expiresAt: string | null;
  readonly state: 'available';
  /** The recovery point it was copied from, as `<region>/<id>` or an ARN; null where it was made from the resource itself. */
  readonly copyOf: string | null;
  /** When a boot test last passed; null where none did. */
  readonly verifiedAt: string | null;
  /** The vault of AWS Backup that holds it; absent where it is ours. */
  readonly vault?: string;
}
