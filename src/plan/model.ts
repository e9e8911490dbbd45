import type { ExpiryRule } from '../decide/expiry.ts';
import type { Retention } from '../decide/retention-model.ts';
import type { TagLine } from '../decide/tag-lines.ts';
import type { ScanMode, Scanning } from '../model/backup-plans.ts';
import type { TestableType } from '../model/restore-tests.ts';
import type { KindName, OwnKindName, Region } from '../model.ts';

/** The backup plan file, read and checked: AWS Backup's words, kept in the repository. */
export interface PlanFile {
  readonly plans: readonly BackupPlan[];
  /**
   * Plans (`name`) and rules (`name/rule`) that are gone for good: what they made goes by its `Expire` tag. Absent where the file
   * lists none.
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
  /** Null where the plan keeps nothing beyond its expiry. */
  readonly retention: Retention | null;
}

/** A plan that AWS Backup carries out by itself, once a sync has made it there. */
export interface AwsBackupPlan extends CommonPlan {
  readonly engine: 'aws-backup';
  /** Name of the vault that holds its recovery points. */
  readonly vault: string;
  /** ARN of the role that AWS Backup assumes. */
  readonly role: string;
  /** Present where Windows instances are backed up with VSS. */
  readonly windowsVss?: true;
  /** How recovery points are scanned; absent where they are not. */
  readonly scanning?: Scanning;
  /** How restores are tested; null where what a sync made for that is to go, absent where the file says nothing. */
  readonly restoreTest?: RestoreTest | null;
  readonly rules: readonly AwsBackupRule[];
  /** AWS Backup deletes by its lifecycle alone. */
  readonly retention: null;
}

/** How AWS Backup tests that what a plan made can be restored. */
export interface RestoreTest {
  /** A cron line. */
  readonly schedule: string;
  /** IANA name of the zone in which the schedule is meant; absent where it is UTC. */
  readonly timeZone?: string;
  readonly startWindowHours: number;
  readonly withinDays: number;
  readonly select: 'latest' | 'random';
  /** Null deletes at once what was restored. */
  readonly validationHours: number | null;
  /** ARN; absent where it is that of the plan. */
  readonly role?: string;
  /** Restore metadata by resource type. */
  readonly overrides: Readonly<Partial<Record<TestableType, Readonly<Record<string, string>>>>>;
}

/** Which resources a plan protects. `except` always wins, and `regions` holds for all. */
export interface PlanSelection {
  /** All must match; empty where the file names none. */
  readonly tags: readonly TagLine[];
  /** At least one group must match wholly; empty where the file names none. */
  readonly anyOf: readonly (readonly TagLine[])[];
  /** One of them keeps a resource out, whatever else it carries. */
  readonly except: readonly TagLine[];
  /** As the input `regions`; empty means all. */
  readonly regions: string;
  /** Empty means all that the run looks at. */
  readonly kinds: readonly KindName[];
  /** Ids or ARNs, named beside what the tags select. */
  readonly resources: readonly ResourceReference[];
  /** Names of AWS Backup's resource assignments, in their order; absent where the file leaves them to a sync. */
  readonly names?: readonly string[];
}

export interface ResourceReference {
  readonly kind: OwnKindName;
  readonly id: string;
  /** Null where only an id was written. */
  readonly region: string | null;
  /** The account that an ARN names; null where only an id was written. */
  readonly account: string | null;
}

export interface PlanRule {
  readonly name: string;
  /** The cron line of the workflow that fires the rule, white space folded; null where it only runs by hand. */
  readonly schedule: string | null;
  /** IANA name of the zone in which the schedule is meant; absent where it is UTC. */
  readonly timeZone?: string;
  readonly expiryText: string;
  readonly expiry: ExpiryRule;
  /** Copies in other regions that are wanted of each backup; absent where there are none. */
  readonly copies?: readonly RuleCopy[];
}

/** A copy that a rule wants. */
export interface RuleCopy {
  readonly to: Region;
  /** Null takes the expiry of the backup. */
  readonly expiry: ExpiryRule | null;
  /** ARN of the key that encrypts it; null leaves that to the region. */
  readonly kmsKey: string | null;
}

/** A rule of a plan that AWS Backup carries out. Lengths are whole; null leaves what the service does by itself. */
export interface AwsBackupRule extends PlanRule {
  /** AWS Backup's rules always have one. */
  readonly schedule: string;
  readonly coldStorageAfterDays: number | null;
  readonly startWindowMinutes: number | null;
  readonly completionWindowMinutes: number | null;
  /** AWS Backup makes its copies itself. */
  readonly copies?: never;
  readonly vaultCopies?: readonly VaultCopy[];
  /** Absent where it is that of the plan. */
  readonly vault?: string;
  readonly continuous?: true;
  /** Resource types that are indexed, as AWS Backup spells them. */
  readonly index?: readonly string[];
  readonly scans?: readonly ScanMode[];
  /** ARN. */
  readonly airGappedVault?: string;
  /** Beside `BackupPlan`. */
  readonly pointTags?: readonly TagLine[];
}

/** A copy that a rule has AWS Backup make. */
export interface VaultCopy {
  readonly to: Region;
  /** The ARN of its vault, in any account; null where it is one of the same account. */
  readonly vaultArn: string | null;
  /** Its name; null where it is the one of the rule's own vault. */
  readonly vault: string | null;
  /** Null takes the expiry and the cold storage of the backup. */
  readonly expiry: { readonly rule: ExpiryRule; readonly text: string } | null;
  readonly coldStorageAfterDays: number | null;
  /** ARN of the key of the vault; null where any will do. */
  readonly kmsKey: string | null;
}

/** One rule together with the plan it stands in. */
export interface PlannedRule {
  readonly plan: BackupPlan;
  readonly rule: PlanRule;
}

/** One problem of a plan file, with the place where it stands; line and column count from 1. */
export interface PlanProblem {
  readonly line: number;
  readonly column: number;
  /** One sentence: what is wrong, and what was probably meant or how a right one looks. */
  readonly message: string;
}

export type PlanFileReading =
  | { readonly ok: true; readonly file: PlanFile }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };
