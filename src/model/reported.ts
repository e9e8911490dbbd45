import type { SnapshotResultCode } from './applied.ts';
import type { KeepReason } from './decided.ts';
import type { FaultCode, FilePlace } from './faults.ts';
import type { FailedAction, Warning } from './findings.ts';
import type { AccountId, Mode, RecoveryPointId, Region, ResourceId, Slot, SnapshotId } from './ids.ts';
import type { KindName } from './kinds.ts';
import type { BackupService, RecoveryPointState } from './observed.ts';

export type RunOutcome = 'ok' | 'partial' | 'failed';

/** What an entry is about, under the same names for all kinds. */
export interface Named {
  /** Null where it was not known yet. */
  readonly account: AccountId | null;
  readonly region: Region;
  readonly kind: KindName;
  readonly resourceId: ResourceId | null;
  /** Its Name tag, or what a backup of it remembers; empty where it has none, null where no resource is known. */
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
  /** The service's own word for the state; absent where it has not told. */
  readonly stateText?: string;
  /** True when an earlier attempt of the same slot made it. */
  readonly alreadyDone: boolean;
  /** What it is a copy of, as `<region>/<id>` or an ARN; null where it was made from the resource itself. */
  readonly copyOf: string | null;
}

export interface DeletedEntry extends Named {
  readonly recoveryPointId: RecoveryPointId;
  readonly name: string;
  readonly createdAt: string;
  /** The Expire tag as an instant; null where a failed AMI had none that could be read. */
  readonly expiresAt: string | null;
  readonly state: 'planned' | 'deleted';
  readonly because: 'expired' | 'failed';
  readonly gib: number;
  /** Until when the Recycle Bin keeps it whole: RFC 3339 in UTC to the second. Null where it cannot be restored, or that is not known. */
  readonly recoverableUntil: string | null;
  readonly snapshots: readonly { readonly snapshotId: SnapshotId; readonly result: SnapshotResultCode | 'planned' }[];
}

export interface KeptEntry extends Named {
  /** Of a snapshot that an AMI left behind: its own. */
  readonly recoveryPointId: RecoveryPointId;
  readonly name: string;
  /** `refused` when a deletion was due and not carried out, `failed` when it was tried. */
  readonly because: KeepReason | 'refused' | 'failed';
  readonly reason: string;
}

/** A recovery point whose `Expire` tag was written anew. */
export interface RetainedEntry extends Named {
  readonly recoveryPointId: RecoveryPointId;
  /** The tag before, as it was read. */
  readonly from: string;
  /** RFC 3339 in UTC to the second, or `never`. */
  readonly to: string;
  readonly because: 'lengthen' | 'shorten' | 'shorten-to-grace' | 'snapshots';
  readonly state: 'planned' | 'done' | 'failed';
}

/** What another service of AWS already keeps of a selected resource. */
export interface OtherBackupEntry extends Named {
  readonly resourceId: ResourceId;
  readonly resourceName: string;
  readonly by: BackupService;
  /** RFC 3339 in UTC to the second; null where the service does not tell. */
  readonly newest: string | null;
  readonly count: number;
  /** Ids of the policies that made them; empty where their tags do not tell. */
  readonly detail: string;
}

/** A snapshot whose AMI an earlier run had already deregistered. */
export interface FinishedSnapshotEntry extends Named {
  readonly snapshotId: SnapshotId;
  /** The Expire tag as it was read; null where it has none. */
  readonly expiresAt: string | null;
  readonly gib: number;
  readonly result: 'planned' | 'deleted' | 'failed';
  readonly reason: string;
  /** Until when the Recycle Bin keeps it: RFC 3339 in UTC to the second. Null where it cannot be restored, or that is not known. */
  readonly recoverableUntil: string | null;
}

/** A resource that is selected, or nearly, and not backed up. */
export interface SkippedEntry extends Named {
  readonly resourceId: ResourceId;
  readonly resourceName: string;
  readonly reason: string;
  readonly actionNeeded: boolean;
}

/** One thing that failed. What it is about is null where it is about none, or that is not known. */
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
  /** The command that reads what AWS said in a form of its own; only in the report, and absent where it said all in words. */
  readonly decode?: string;
  /** Where in a file it stands, counted from 1; absent where it stands in none. */
  readonly place?: FilePlace;
}

/** On which days of the last weeks resources have an available recovery point, as far as regions were read. Days are dates in UTC. */
export interface BackupCalendar {
  /** The first day, such as `2026-10-18`. */
  readonly from: string;
  /** The last day, on which the run began. */
  readonly to: string;
  readonly resources: readonly BackupDays[];
}

/** The days of one resource that has an available recovery point of ours, or should have one. They may all lie before the calendar. */
export interface BackupDays {
  /** Absent where the run worked in one account. */
  readonly account?: AccountId;
  readonly kind: KindName;
  readonly region: Region;
  readonly resourceId: ResourceId;
  /** Empty where it has none, or nobody knows it. */
  readonly resourceName: string;
  /** Those within the calendar that have one, the oldest first. */
  readonly days: readonly string[];
  /** The day of the oldest one, and of the newest one; null where it never had one. */
  readonly first: string | null;
  readonly newest: string | null;
  /** Whether it still exists; null where the run did not ask. */
  readonly exists: boolean | null;
  /** What the schedules of the plan file asked for; null where they ask for nothing. */
  readonly asked: AskedDays | null;
  /**
   * Where it stands, by the plan file or by the check; null where only the days between its backups tell. `new` is too young to be
   * late, and of what is `apart` nobody asks a backup.
   */
  readonly standing: 'on-time' | 'late' | 'new' | 'apart' | null;
  /** The day on which the first one was due that is missing; null where it is not late, or nobody knows. */
  readonly lateSince: string | null;
}

/** Days on which a backup was due, by whether there is one. A day with several may stand in both. */
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
  /** What became of it, in one line. */
  readonly verdict: string;
}

/** What is known at the end of every run. What a mode adds is typed in its folder; the union is `Report` in `engine.ts`. */
export interface CommonReport {
  readonly version: 1;
  /** Null when the input that names it could not be read. */
  readonly mode: Mode | null;
  readonly dryRun: boolean;
  /** What the run looked at: the input `kinds`, and in a check what only plans of AWS Backup are for. */
  readonly kinds: readonly KindName[];
  readonly outcome: RunOutcome;
  /** RFC 3339 in UTC to the second. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** Null when the run ended before the account was known, or worked in several. */
  readonly account: AccountId | null;
  /** One for each account of a run that worked in several, those that are not well first; absent where it worked in one. */
  readonly accounts?: readonly AccountEntry[];
  /** Who called, as the service names it; null when the run ended before that was known. */
  readonly caller: string | null;
  /** Address of the workflow run; null outside one. */
  readonly run: string | null;
  readonly failedCount: number;
  readonly failed: readonly FailedEntry[];
  readonly warnings: readonly Warning[];
  readonly regions: readonly RegionEntry[];
  /** Path of the change set that a dry run wrote. */
  readonly changeSetPath: string | null;
}

/** The report of a run of which not even the mode could be read. */
export interface RefusedReport extends CommonReport {
  readonly mode: null;
}

/** Who makes the backups, as the input `engine` says. */
export interface MakerEntry {
  readonly engine: 'direct' | 'aws-backup';
  /** The vault that AWS Backup puts them into; null where this action makes them itself. */
  readonly vault: string | null;
}

/** What other services already keep of what was selected. */
export interface OthersSeen {
  readonly entries: readonly OtherBackupEntry[];
  /** One for each place that could not be looked at. */
  readonly warnings: readonly Warning[];
}
