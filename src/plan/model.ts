import type { ExpiryRule } from '../decide/expiry.ts';
import type { Retention } from '../decide/retention-model.ts';
import type { TagLine } from '../decide/tag-lines.ts';
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
  readonly rules: readonly AwsBackupRule[];
  /** AWS Backup deletes by its lifecycle alone. */
  readonly retention: null;
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
