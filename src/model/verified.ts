import type { AccountId, RecoveryPointId, Region, ResourceId, TestInstanceId } from './ids.ts';
import type { Named } from './reported.ts';

/**
 * What a boot test came to. `failed` speaks against the backup; `untested` says nothing about it: it could not be started, or
 * nobody could see what became of it.
 */
export type BootResult = 'passed' | 'failed' | 'untested' | 'planned';

/** A recovery point that was tested, or was to be. */
export interface VerifiedEntry extends Named {
  readonly resourceId: ResourceId;
  readonly resourceName: string;
  readonly recoveryPointId: RecoveryPointId;
  readonly result: BootResult;
  /** From its launch to its result; null where nothing was launched. */
  readonly seconds: number | null;
  readonly reason: string;
  /** What it was started as; null where nothing was launched. */
  readonly instanceId: TestInstanceId | null;
  readonly instanceType: string | null;
  /** The last lines of the console of one that failed. Untrusted text. */
  readonly console: readonly string[];
  /** Paths of what was saved of one that failed. */
  readonly evidence: readonly string[];
}

/** A selected resource that this run tests no backup of. */
export interface PassedOverEntry extends Named {
  readonly resourceId: ResourceId;
  readonly resourceName: string;
  /** `recent` was verified not long ago, `later` waits for the next run, `no-backup` has none that could be tested. */
  readonly because: 'recent' | 'later' | 'no-backup';
  /** When one of its backups last booted, RFC 3339 in UTC to the second; null where none ever did. */
  readonly verifiedAt: string | null;
}

/** A test instance that an earlier run left behind. */
export interface LeftTestEntry {
  readonly account: AccountId | null;
  readonly region: Region;
  readonly instanceId: TestInstanceId;
  /** The recovery point that it was started from. */
  readonly recoveryPointId: RecoveryPointId;
  readonly expiresAt: string;
  readonly result: 'planned' | 'terminated' | 'failed';
}
