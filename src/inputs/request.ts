import type { ExpiryRule } from '../decide/expiry.ts';
import type { WorkflowRun } from '../decide/naming.ts';
import type { TagLine } from '../decide/tag-lines.ts';
import type { TagWishes } from '../decide/user-tags.ts';
import type { NewVault } from '../model/backup-plans.ts';
import type { ClusterType, Instant, KindName, RestoreSettings } from '../model.ts';
import type { AskedCopy, CopyKey } from './copies.ts';
import type { FailOn } from './preview.ts';

/** The validated request of the user: everything that can be refused without a call has been refused. */
export type Request =
  | BackupRequest
  | PurgeRequest
  | CheckRequest
  | ListRequest
  | VerifyRequest
  | PreviewRequest
  | RestoreRequest
  | RetainRequest
  | SyncRequest
  | CopyRequest
  | CollectRequest;

export interface CommonRequest {
  /** The kinds that the run covers. */
  readonly kinds: readonly KindName[];
  /** True where these are everything that AWS Backup takes, rather than kinds requested by name. */
  readonly allKinds?: true;
  readonly engine: BackupMaker;
  /** The `regions` input as written; it can only be judged once the enabled regions are known. */
  readonly regions: string;
  readonly dryRun: boolean;
  readonly session: SessionRequest;
  /** The accounts to work in, each with its own session; null or absent works in that of the session. */
  readonly accounts?: AccountsRequest | null;
  /** Null outside a workflow. */
  readonly workflowRun: WorkflowRun | null;
}

/** The maker of the backups: this action itself, or AWS Backup in one of its vaults. */
export type BackupMaker = { readonly name: 'direct' } | AwsBackupMaker;

export interface AwsBackupMaker {
  readonly name: 'aws-backup';
  readonly vault: string;
  /** ARN of the role that AWS Backup assumes; empty in a purge, which needs none. */
  readonly roleArn: string;
  /** Whole days until AWS Backup moves a recovery point to cold storage; null never does. */
  readonly coldStorageAfterDays: number | null;
  /** How to create a missing vault; null creates none. */
  readonly newVault: NewVault | null;
  /** Cluster types that the kind rds-cluster means; absent means all. */
  readonly clusterTypes?: readonly ClusterType[];
}

/** A run whose changes can be reviewed, approved, and applied as approved. */
interface ApprovableRequest extends CommonRequest {
  readonly changeSet: ChangeSetRequest;
}

export interface ChangeSetRequest {
  /** Path of the approved change set: only its changes are made. Null where no approval is needed. */
  readonly approved: string | null;
  /** How long a change set from this run can be applied, in milliseconds. */
  readonly validForMilliseconds: number;
}

/** Path of the plan file as written. Null where none was given: the default path is then used, if the file exists. */
export type PlanFileInput = string | null;

/** A backup selects by a tag with an expiry, or by the rules of the plan file that are due. */
export type BackupRequest = TagBackupRequest | PlanBackupRequest;

interface CommonBackupRequest extends ApprovableRequest {
  readonly mode: 'backup';
  readonly ifNoneFound: IfNoneFound;
  /** How long to wait for the new recovery points to become available, in milliseconds; null does not wait. */
  readonly waitMilliseconds: number | null;
  /** True to also look for backups of the selected resources that others make. */
  readonly otherBackups: boolean;
  /** Tags to write in addition to ours. */
  readonly tagWishes: TagWishes;
  /** Keys of vaults that receive copies, for vaults that the run creates; none where this action makes the backups. */
  readonly copyKeys: readonly CopyKey[];
}

export interface TagBackupRequest extends CommonBackupRequest {
  /** Copies wanted of each backup. */
  readonly copyTo: readonly AskedCopy[];
  readonly tagLines: readonly TagLine[];
  readonly expiryText: string;
  readonly expiry: ExpiryRule;
}

export interface PlanBackupRequest extends CommonBackupRequest {
  readonly tagLines: null;
  readonly planFile: PlanFileInput;
  /** The inputs `plan` and `rule`; empty where none was given. */
  readonly plan: string;
  readonly rule: string;
}

export interface PurgeRequest extends ApprovableRequest {
  readonly mode: 'purge';
  /** Only recovery points made for exactly these lines; null takes all of ours. */
  readonly tagLines: readonly TagLine[] | null;
  readonly minKeep: number;
  /** How many of the newest verified recovery points are kept. */
  readonly keepVerified: number;
  readonly maxDeletions: MaxDeletions | null;
  readonly protectInUse: boolean;
  /** True to keep a recovery point until the copies wanted of it exist. */
  readonly protectUncopied: boolean;
  readonly planFile: PlanFileInput;
  /** How long a shortened retention still keeps, in milliseconds. */
  readonly graceMilliseconds: number;
  /** Only in a dry run: judges as of this instant. Null judges as of now. */
  readonly asOf: Instant | null;
}

/** A check takes the allowed age of a backup from a length of time for a tag, or from the schedules of the plan file. */
export type CheckRequest = TagCheckRequest | PlanCheckRequest;

interface CommonCheckRequest extends CommonRequest {
  readonly mode: 'check';
  readonly ifNoneFound: IfNoneFound;
  /** Time allowed for a backup after it was due, in milliseconds. */
  readonly lateAfterMilliseconds: number;
  /** `all` also covers resources that nothing selects. */
  readonly coverage: Coverage;
  /** True where backups of AWS Backup and Data Lifecycle Manager count as well. */
  readonly otherBackups: boolean;
  /** Maximum time since a backup was verified, in milliseconds; null requires no verification. */
  readonly requireVerifiedMilliseconds: number | null;
  /** Namespace for metrics; null sends none. */
  readonly metrics: string | null;
  /** Path of the evidence for auditors, as written; null writes none. */
  readonly evidence: string | null;
}

export interface TagCheckRequest extends CommonCheckRequest {
  readonly tagLines: readonly TagLine[];
  readonly maxAgeMilliseconds: number;
}

export interface PlanCheckRequest extends CommonCheckRequest {
  readonly tagLines: null;
  readonly planFile: PlanFileInput;
  /** The inputs `plan` and `rule`; empty where none was given. */
  readonly plan: string;
  readonly rule: string;
}

export type Coverage = 'tagged' | 'all';

/** Lists what can be restored. */
export interface ListRequest extends CommonRequest {
  readonly mode: 'list';
  /** Only recovery points made for exactly these lines; null takes all of ours. */
  readonly tagLines: readonly TagLine[] | null;
  /** Name or id of a resource, or the id of a recovery point; null lists all. */
  readonly from: string | null;
  /** Whether the recovery points in AWS Backup's vaults are listed as well. */
  readonly otherBackups: boolean;
  readonly ifNoneFound: IfNoneFound;
}

/** Makes a new resource from a recovery point. */
export interface RestoreRequest extends ApprovableRequest {
  readonly mode: 'restore';
  /** Name or id of a resource, or the id of a recovery point. */
  readonly from: string;
  /** Uses the newest recovery point not after this instant; null uses the newest of all. */
  readonly at: Instant | null;
  /** Settings for the new resource from the inputs. */
  readonly asked: RestoreSettings;
  /** What to restore from the Recycle Bin; null where a new resource is to be made. */
  readonly undo: UndoRequest | null;
  /** Whether to wait until it is available. */
  readonly wait: boolean;
  /** Time limit, also for the waits between two steps. */
  readonly waitMilliseconds: number;
}

/** Undoes deletions. */
export interface UndoRequest {
  /** Ids of AMIs, snapshots, instances or volumes; empty means what one purge deleted. */
  readonly ids: readonly string[];
  /** How long a restored item is kept from now on, where it would be due again. */
  readonly expiry: ExpiryRule;
  readonly expiryText: string;
}

/** Boots the newest backups of the resources selected by a tag, or by the plans of the plan file. */
export interface VerifyRequest extends CommonRequest {
  readonly mode: 'verify';
  /** Null where the plan file selects. */
  readonly tagLines: readonly TagLine[] | null;
  readonly planFile: PlanFileInput;
  /** The input `plan`; empty where none was given. */
  readonly plan: string;
  readonly ifNoneFound: IfNoneFound;
  /** How long a verification counts. */
  readonly verifyEveryMilliseconds: number;
  /** Maximum number of test boots. */
  readonly maxTests: number;
  /** Time limit for each to pass its checks. */
  readonly testTimeoutMilliseconds: number;
  /** Null uses the instance type of the original. */
  readonly testInstanceType: string | null;
}

/**
 * Shows the effects of a change to the plan file. Nothing is written to the cloud, so `dryRun` is always true. Its change set is that of a
 * retain under the new file.
 */
export interface PreviewRequest extends ApprovableRequest {
  readonly mode: 'preview';
  readonly planFile: PlanFileInput;
  readonly minKeep: number;
  readonly keepVerified: number;
  readonly protectUncopied: boolean;
  readonly graceMilliseconds: number;
  readonly asOf: Instant | null;
  /** Empty allows everything. */
  readonly failOn: readonly FailOn[];
  readonly pricePerGibMonth: number;
  readonly pricePerGibTransferred: number;
  /** Empty where there is none: the pull request is then neither read nor written. */
  readonly githubToken: string;
  readonly comment: boolean;
}

/** Updates the `Expire` tags of existing recovery points to match the plan file. */
export interface RetainRequest extends ApprovableRequest {
  readonly mode: 'retain';
  readonly planFile: PlanFileInput;
  /** No expiry is shortened to less than this from now. */
  readonly graceMilliseconds: number;
}

/** Makes the missing copies in other regions that are wanted of existing recovery points. */
export interface CopyRequest extends ApprovableRequest {
  readonly mode: 'copy';
  /** Null where no file was given: the default path is then used, if the file exists. */
  readonly planFile: PlanFileInput;
  readonly copyKeys: readonly CopyKey[];
  readonly pricePerGibTransferred: number;
  /** How long to wait for the copies to become available, in milliseconds; null does not wait. */
  readonly waitMilliseconds: number | null;
}

/** Makes AWS Backup's own plans, rules and selections match those of the plan file. */
export interface SyncRequest extends ApprovableRequest {
  readonly mode: 'sync';
  readonly planFile: PlanFileInput;
  /** How to create missing vaults that the plan file names; null creates none. */
  readonly newVault: NewVault | null;
  /** Names of plans of ours to delete. */
  readonly removePlans: readonly string[];
  /** Names of plans made by others to take over. */
  readonly adopt: readonly string[];
  /** Name of a plan to export as a plan file, without any other work; null where there is none. */
  readonly importPlan: string | null;
  readonly ifNoneFound: IfNoneFound;
}

/** Collects the reports of separate runs. Makes no call to AWS. */
export interface CollectRequest extends CommonRequest {
  readonly mode: 'collect';
  /** Paths and globs. */
  readonly reports: readonly string[];
  /** How many there must be; null requires at least one. */
  readonly expect: number | null;
}

export type IfNoneFound = 'error' | 'warn' | 'ignore';
export type MaxDeletions = { readonly count: number } | { readonly percent: number };

export interface SessionRequest {
  /** ARN of the role to assume with the workflow's ID token; null uses the default credential chain. */
  readonly role: string | null;
  readonly audience: string;
  readonly sessionName: string;
  readonly durationSeconds: number;
  /** Session policy that limits the role, as JSON; null sets no limit. */
  readonly policy: string | null;
  /** The region used for the session and for the list of regions. */
  readonly homeRegion: string;
}

/** Account ids, and ids of units for the accounts in them. */
export interface AccountsRequest {
  readonly taken: readonly string[];
  readonly left: readonly string[];
  /** The session that lists the accounts of units; null where no unit is named. */
  readonly organization: SessionRequest | null;
}
