import type { ExpiryRule } from '../decide/expiry.ts';
import type { Retention } from '../decide/retention-model.ts';
import type { TagLine } from '../decide/tag-lines.ts';
import type { ScanMode, Scanning } from '../model/backup-plans.ts';
import type { TestableType } from '../model/restore-tests.ts';
import type { KindName, OwnKindName, Region } from '../model.ts';

/** The backup plan file, read and validated. Uses AWS Backup's terms. */
export interface PlanFile {
  readonly plans: readonly BackupPlan[];
  /**
   * Former plans (`name`) and rules (`name/rule`): their recovery points expire by the `Expire` tag. Absent if the
   * file lists none.
   */
  readonly formerPlans?: readonly string[];
}

export type BackupPlan = DirectPlan | AwsBackupPlan;

interface CommonPlan {
  readonly name: string;
  readonly selection: PlanSelection;
}

/** A plan whose rules this action carries out itself. */
export interface DirectPlan extends CommonPlan {
  readonly engine: 'direct';
  readonly rules: readonly PlanRule[];
  /** Null if the plan keeps nothing beyond its expiry. */
  readonly retention: Retention | null;
}

/** A plan that AWS Backup carries out, once a sync has created it there. */
export interface AwsBackupPlan extends CommonPlan {
  readonly engine: 'aws-backup';
  /** Name of the vault that stores the recovery points. */
  readonly vault: string;
  /** ARN of the role that AWS Backup assumes. */
  readonly role: string;
  /** Present if Windows instances are backed up with VSS. */
  readonly windowsVss?: true;
  /** How recovery points are scanned; absent if they are not. */
  readonly scanning?: Scanning;
  /** How restores are tested. Null removes the restore tests that a sync created; absent leaves them alone. */
  readonly restoreTest?: RestoreTest | null;
  readonly rules: readonly AwsBackupRule[];
  /** Always null: AWS Backup deletes only by its lifecycle. */
  readonly retention: null;
}

/** How AWS Backup tests that the recovery points of a plan can be restored. */
export interface RestoreTest {
  /** A cron line. */
  readonly schedule: string;
  /** IANA name of the time zone of the schedule; absent for UTC. */
  readonly timeZone?: string;
  readonly startWindowHours: number;
  readonly withinDays: number;
  readonly select: 'latest' | 'random';
  /** How long a restored resource is kept for validation; null deletes it at once. */
  readonly validationHours: number | null;
  /** ARN; absent for the plan's own role. */
  readonly role?: string;
  /** Restore metadata by resource type. */
  readonly overrides: Readonly<Partial<Record<TestableType, Readonly<Record<string, string>>>>>;
}

/** Which resources a plan protects. `except` always wins, and `regions` applies to all of them. */
export interface PlanSelection {
  /** All must match; empty if the file has none. */
  readonly tags: readonly TagLine[];
  /** At least one group must match completely; empty if the file has none. */
  readonly anyOf: readonly (readonly TagLine[])[];
  /** Any one of these tags excludes a resource, regardless of its other tags. */
  readonly except: readonly TagLine[];
  /** In the syntax of the `regions` input; empty for all. */
  readonly regions: string;
  /** Empty for all kinds that the run reads. */
  readonly kinds: readonly KindName[];
  /** Ids or ARNs, selected in addition to the tags. */
  readonly resources: readonly ResourceReference[];
  /** Names of AWS Backup's resource assignments, in order; absent to let a sync choose them. */
  readonly names?: readonly string[];
}

export interface ResourceReference {
  readonly kind: OwnKindName;
  readonly id: string;
  /** Null if only an id was written. */
  readonly region: string | null;
  /** The account in the ARN; null if only an id was written. */
  readonly account: string | null;
}

export interface PlanRule {
  readonly name: string;
  /** The cron line of the workflow that fires the rule, with white space folded; null if the rule only runs by hand. */
  readonly schedule: string | null;
  /** IANA name of the time zone of the schedule; absent for UTC. */
  readonly timeZone?: string;
  readonly expiryText: string;
  readonly expiry: ExpiryRule;
  /** The copies to make of each backup in other regions; absent if there are none. */
  readonly copies?: readonly RuleCopy[];
}

/** A copy that a rule requires. */
export interface RuleCopy {
  readonly to: Region;
  /** Null for the expiry of the backup. */
  readonly expiry: ExpiryRule | null;
  /** ARN of the key that encrypts the copy; null for the default of the region. */
  readonly kmsKey: string | null;
}

/** A rule of a plan that AWS Backup carries out. Lengths are whole numbers; null means the service's default. */
export interface AwsBackupRule extends PlanRule {
  /** Rules of AWS Backup always have a schedule. */
  readonly schedule: string;
  readonly coldStorageAfterDays: number | null;
  readonly startWindowMinutes: number | null;
  readonly completionWindowMinutes: number | null;
  /** Always absent: AWS Backup makes its copies itself. */
  readonly copies?: never;
  readonly vaultCopies?: readonly VaultCopy[];
  /** Absent for the vault of the plan. */
  readonly vault?: string;
  readonly continuous?: true;
  /** Resource types to index, in AWS Backup's spelling. */
  readonly index?: readonly string[];
  readonly scans?: readonly ScanMode[];
  /** ARN. */
  readonly airGappedVault?: string;
  /** Tags in addition to `BackupPlan`. */
  readonly pointTags?: readonly TagLine[];
}

/** A copy that AWS Backup makes for a rule. */
export interface VaultCopy {
  readonly to: Region;
  /** ARN of the destination vault, in any account; null for a vault of the same account. */
  readonly vaultArn: string | null;
  /** Name of the destination vault; null for the name of the rule's own vault. */
  readonly vault: string | null;
  /** Null for the expiry and cold storage of the backup. */
  readonly expiry: { readonly rule: ExpiryRule; readonly text: string } | null;
  readonly coldStorageAfterDays: number | null;
  /** ARN of the vault's key; null for any key. */
  readonly kmsKey: string | null;
}

/** A rule together with its plan. */
export interface PlannedRule {
  readonly plan: BackupPlan;
  readonly rule: PlanRule;
}

/** One problem of a plan file and its position; line and column count from 1. */
export interface PlanProblem {
  readonly line: number;
  readonly column: number;
  /** One sentence: the fault, followed by a suggestion or an example. */
  readonly message: string;
}

export type PlanFileReading =
  | { readonly ok: true; readonly file: PlanFile }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };
