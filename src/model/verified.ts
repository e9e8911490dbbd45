import type { AccountId, RecoveryPointId, Region, ResourceId, TestInstanceId } from './ids.ts';
import type { Named } from './reported.ts';

/**
 * Result of a boot test. `failed` is evidence against the backup; `untested` is no evidence: the test could not start, or its result could
 * not be seen.
 */
export type BootResult = 'passed' | 'failed' | 'untested' | 'planned';

/** A recovery point that was tested, or was to be. */
export interface VerifiedEntry extends Named {
  readonly resourceId: ResourceId;
  readonly resourceName: string;
  readonly recoveryPointId: RecoveryPointId;
  readonly result: BootResult;
  /** From launch to result; null where nothing was launched. */
  readonly seconds: number | null;
  readonly reason: string;
  /** The test instance; null where nothing was launched. */
  readonly instanceId: TestInstanceId | null;
  readonly instanceType: string | null;
  /** The last console lines of a failed test. Untrusted text. */
  readonly console: readonly string[];
  /** Paths of the files saved about a failed test. */
  readonly evidence: readonly string[];
}

/** A selected resource without a backup that this run tests. */
export interface PassedOverEntry extends Named {
  readonly resourceId: ResourceId;
  readonly resourceName: string;
  /** `recent` was verified recently, `later` waits for the next run, `no-backup` has no backup that can be tested. */
  readonly because: 'recent' | 'later' | 'no-backup';
  /** When one of its backups last passed a boot test, RFC 3339 in UTC to the second; null where none ever did. */
  readonly verifiedAt: string | null;
}

/** A test instance that an earlier run left behind. */
export interface LeftTestEntry {
  readonly account: AccountId | null;
  readonly region: Region;
  readonly instanceId: TestInstanceId;
  /** The recovery point it was started from. */
  readonly recoveryPointId: RecoveryPointId;
  readonly expiresAt: string;
  readonly result: 'planned' | 'terminated' | 'failed';
}
