import type { SnapshotResultCode } from './applied.ts';
import type { KeepReason } from './decided.ts';
import type { FaultCode, FilePlace } from './faults.ts';
import type { FailedAction, Warning } from './findings.ts';
import type { AccountId, Mode, RecoveryPointId, Region, ResourceId, Slot, SnapshotId } from './ids.ts';
import type { KindName } from './kinds.ts';
import type { BackupService, RecoveryPointState } from './observed.ts';

export type RunOutcome = 'ok' | 'partial' | 'failed';

/** The subject of an entry, under the same names for all kinds. */
export interface Named {
  /** Null where it is unknown. */
  readonly account: AccountId | null;
  readonly region: Region;
  readonly kind: KindName;
  readonly resourceId: ResourceId | null;
  /** Its Name tag, or the name that a backup of it records; empty where it has none, null where no resource is known. */
  readonly resourceName: string | null;
  readonly recoveryPointId: RecoveryPointId | null;
}

export interface CreatedEntry extends Named {
  readonly resourceId: ResourceId;
  readonly resourceName: string;
  /** Null in a dry run. */
  readonly recoveryPointId: RecoveryPointId | null;
  readonly name: Slot;
  /** RFC 3339 in UTC to the second, or `never`. */
  readonly expiresAt: string;
  readonly reboot: boolean;
  readonly state: RecoveryPointState | 'planned';
  /** The service's own word for the state; absent where it reported none. */
  readonly stateText?: string;
  /** True when an earlier attempt of the same slot made it. */
  readonly alreadyDone: boolean;
  /** The recovery point it was copied from, as `<region>/<id>` or an ARN; null where it was made from the resource itself. */
  readonly copyOf: string | null;
}

export interface DeletedEntry extends Named {
  readonly recoveryPointId: RecoveryPointId;
  readonly name: string;
  readonly createdAt: string;
  /** The Expire tag as an instant; null where a failed AMI had no readable one. */
  readonly expiresAt: string | null;
  readonly state: 'planned' | 'deleted';
  readonly because: 'expired' | 'failed';
  readonly gib: number;
  /**
   * Until when the complete recovery point can be restored from the Recycle Bin: RFC 3339 in UTC to the second. Null where it cannot, or
   * that is unknown.
   */
  readonly recoverableUntil: string | null;
  readonly snapshots: readonly { readonly snapshotId: SnapshotId; readonly result: SnapshotResultCode | 'planned' }[];
}

export interface KeptEntry extends Named {
  /** For a snapshot that an AMI left behind: its own id. */
  readonly recoveryPointId: RecoveryPointId;
  readonly name: string;
  /** `refused` when a deletion was due and not carried out, `failed` when it was tried. */
  readonly because: KeepReason | 'refused' | 'failed';
  readonly reason: string;
}

/** A recovery point whose `Expire` tag was rewritten. */
export interface RetainedEntry extends Named {
  readonly recoveryPointId: RecoveryPointId;
  /** The tag before, as read. */
  readonly from: string;
  /** RFC 3339 in UTC to the second, or `never`. */
  readonly to: string;
  readonly because: 'lengthen' | 'shorten' | 'shorten-to-grace' | 'snapshots';
  readonly state: 'planned' | 'done' | 'failed';
}

/** The backups that another AWS service already keeps of a selected resource. */
export interface OtherBackupEntry extends Named {
  readonly resourceId: ResourceId;
  readonly resourceName: string;
  readonly by: BackupService;
  /** RFC 3339 in UTC to the second; null where the service does not report it. */
  readonly newest: string | null;
  readonly count: number;
  /** Ids of the policies that made them; empty where their tags do not give them. */
  readonly detail: string;
}

/** A snapshot whose AMI an earlier run had already deregistered. */
export interface FinishedSnapshotEntry extends Named {
  readonly snapshotId: SnapshotId;
  /** The Expire tag as read; null where it has none. */
  readonly expiresAt: string | null;
  readonly gib: number;
  readonly result: 'planned' | 'deleted' | 'failed';
  readonly reason: string;
  /** Until when it can be restored from the Recycle Bin: RFC 3339 in UTC to the second. Null where it cannot, or that is unknown. */
  readonly recoverableUntil: string | null;
}

/** A resource that is selected, or nearly, but not backed up. */
export interface SkippedEntry extends Named {
  readonly resourceId: ResourceId;
  readonly resourceName: string;
  readonly reason: string;
  readonly actionNeeded: boolean;
}

/** One failure. The fields for its subject are null where it has none, or where it is unknown. */
export interface FailedEntry {
  readonly account: AccountId | null;
  readonly region: Region | null;
  readonly kind: KindName | null;
  readonly resourceId: ResourceId | null;
  readonly resourceName: string | null;
  readonly recoveryPointId: RecoveryPointId | null;
  readonly target: string;
  readonly action: FailedAction;
  readonly fault: FaultCode;
  readonly message: string;
  readonly advice: string;
  /** The command that decodes AWS's encoded message; only in the report, and absent where the message is plain text. */
  readonly decode?: string;
  /** Its place in a file, counted from 1; absent where it has none. */
  readonly place?: FilePlace;
}

/**
 * The days of recent weeks on which resources have an available recovery point, in the regions that could be read. Days are dates in UTC.
 */
export interface BackupCalendar {
  /** The first day, such as `2026-10-18`. */
  readonly from: string;
  /** The last day: the start of the run. */
  readonly to: string;
  readonly resources: readonly BackupDays[];
}

/** The days of one resource that has an available recovery point of ours, or should have one. All may be before the calendar. */
export interface BackupDays {
  /** Absent where the run worked in one account. */
  readonly account?: AccountId;
  readonly kind: KindName;
  readonly region: Region;
  readonly resourceId: ResourceId;
  /** Empty where it has none, or it is unknown. */
  readonly resourceName: string;
  /** Days within the calendar with a recovery point, oldest first. */
  readonly days: readonly string[];
  /** Days of the oldest and the newest one; null where it never had one. */
  readonly first: string | null;
  readonly newest: string | null;
  /** Whether the resource still exists; null where the run did not check. */
  readonly exists: boolean | null;
  /** Days with a backup due by the schedules of the plan file; null where none is scheduled. */
  readonly asked: AskedDays | null;
  /**
   * Its status by the plan file or the check; null where only the days between its backups indicate it. `new` is too young to be late;
   * `apart` needs no backup.
   */
  readonly standing: 'on-time' | 'late' | 'new' | 'apart' | null;
  /** Day on which the first missing backup was due; null where it is not late, or that is unknown. */
  readonly lateSince: string | null;
}

/** Days on which a backup was due, by whether there is one. A day with several due may be in both. */
export interface AskedDays {
  readonly met: readonly string[];
  readonly missed: readonly string[];
}

export interface RegionEntry {
  readonly region: Region;
  readonly read: boolean;
  readonly failed: number;
}

/** One account of a run that worked in several. */
export interface AccountEntry {
  /** Null where account ids are hidden. */
  readonly account: AccountId | null;
  readonly outcome: RunOutcome;
  readonly failedCount: number;
  /** Its result, in one line. */
  readonly verdict: string;
}

/** The part of the report that every run has. The fields of a mode are typed in its folder; the union is `Report` in `engine.ts`. */
export interface CommonReport {
  readonly version: 1;
  /** Null when the input that names it could not be read. */
  readonly mode: Mode | null;
  readonly dryRun: boolean;
  /** The kinds that the run covers: the input `kinds`, and in a check also types that only plans of AWS Backup cover. */
  readonly kinds: readonly KindName[];
  readonly outcome: RunOutcome;
  /** RFC 3339 in UTC to the second. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** Null when the run ended before the account was known, or covered several. */
  readonly account: AccountId | null;
  /** One for each account of a run in several accounts, those with problems first; absent for a run in one. */
  readonly accounts?: readonly AccountEntry[];
  /** The caller, as the service names it; null when the run ended before it was known. */
  readonly caller: string | null;
  /** Address of the workflow run; null outside one. */
  readonly run: string | null;
  readonly failedCount: number;
  readonly failed: readonly FailedEntry[];
  readonly warnings: readonly Warning[];
  readonly regions: readonly RegionEntry[];
  /** Path of the change set written by a dry run. */
  readonly changeSetPath: string | null;
}

/** The report of a run whose mode could not be read. */
export interface RefusedReport extends CommonReport {
  readonly mode: null;
}

/** Who makes the backups, as set in the input `engine`. */
export interface MakerEntry {
  readonly engine: 'direct' | 'aws-backup';
  /** The vault that AWS Backup stores them in; null where this action makes them itself. */
  readonly vault: string | null;
}

/** Backups of selected resources that other services already keep. */
export interface OthersSeen {
  readonly entries: readonly OtherBackupEntry[];
  /** One for each place that could not be read. */
  readonly warnings: readonly Warning[];
}
