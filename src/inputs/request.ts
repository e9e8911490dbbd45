import type { ExpiryRule } from '../decide/expiry.ts';
import type { WorkflowRun } from '../decide/naming.ts';
import type { TagLine } from '../decide/tag-lines.ts';
import type { TagWishes } from '../decide/user-tags.ts';
import type { NewVault } from '../model/backup-plans.ts';
import type { ClusterType, Instant, KindName, RestoreSettings } from '../model.ts';
import type { AskedCopy, CopyKey } from './copies.ts';
import type { FailOn } from './preview.ts';

/** What the user asked for, checked: everything that can be refused without a call has been refused. */
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
  /** What the run looks at. */
  readonly kinds: readonly KindName[];
  /** True where these are whatever AWS Backup takes, so that nobody expects something of each. */
  readonly allKinds?: true;
  readonly engine: BackupMaker;
  /** The `regions` input as written; it can only be judged once the enabled regions are known. */
  readonly regions: string;
  readonly dryRun: boolean;
  readonly session: SessionRequest;
  /** The accounts to work in, each with a session of its own; null or absent works in the one of the session. */
  readonly accounts?: AccountsRequest | null;
  /** Null outside a workflow. */
  readonly workflowRun: WorkflowRun | null;
}

/** Who makes the backups: this action itself, or AWS Backup in one of its vaults. */
export type BackupMaker = { readonly name: 'direct' } | AwsBackupMaker;

export interface AwsBackupMaker {
  readonly name: 'aws-backup';
  readonly vault: string;
  /** ARN of the role that AWS Backup takes on; empty in a purge, which needs none. */
  readonly roleArn: string;
  /** Whole days after which AWS Backup moves a recovery point to cold storage; null never does. */
  readonly coldStorageAfterDays: number | null;
  /** How to make the vault where there is none; null makes none. */
  readonly newVault: NewVault | null;
  /** Which clusters the kind rds-cluster stands for, by their types; absent takes all. */
  readonly clusterTypes?: readonly ClusterType[];
}

/** A run whose changes can be shown, approved, and applied as approved. */
interface ApprovableRequest extends CommonRequest {
  readonly changeSet: ChangeSetRequest;
}

export interface ChangeSetRequest {
  /** Path of the approved change set: nothing beyond it is done. Null where nothing needs approval. */
  readonly approved: string | null;
  /** How long a change set that this run writes can be applied, in milliseconds. */
  readonly validForMilliseconds: number;
}

/** Path of the plan file as it was written. Null where none was: then it is at the default path, if it is there. */
export type PlanFileInput = string | null;

/** What to back up, and for how long, is said by a tag and an expiry, or by the rules of the plan file that are due. */
export type BackupRequest = TagBackupRequest | PlanBackupRequest;

interface CommonBackupRequest extends ApprovableRequest {
  readonly mode: 'backup';
  readonly ifNoneFound: IfNoneFound;
  /** How long to wait for the new recovery points to become available, in milliseconds; null does not wait. */
  readonly waitMilliseconds: number | null;
  /** True where the run also looks for backups that others make of what it selects. */
  readonly otherBackups: boolean;
  /** Which tags are written beside ours. */
  readonly tagWishes: TagWishes;
  /** Keys of vaults that copies are put into, for those that are made; none where this action makes the backups. */
  readonly copyKeys: readonly CopyKey[];
}

export interface TagBackupRequest extends CommonBackupRequest {
  /** The copies that are wanted of each backup. */
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
  /** How many of the newest verified recovery points stay. */
  readonly keepVerified: number;
  readonly maxDeletions: MaxDeletions | null;
  readonly protectInUse: boolean;
  /** True where nothing goes before the copies that are wanted of it are there. */
  readonly protectUncopied: boolean;
  readonly planFile: PlanFileInput;
  /** For how long a retention that was cut still keeps. */
  readonly graceMilliseconds: number;
  /** Only in a dry run: judges as if it were this instant. Null judges now. */
  readonly asOf: Instant | null;
}

/** How old a backup may be is said by a length of time for what carries a tag, or by the schedules of the plan file. */
export type CheckRequest = TagCheckRequest | PlanCheckRequest;

interface CommonCheckRequest extends CommonRequest {
  readonly mode: 'check';
  readonly ifNoneFound: IfNoneFound;
  /** How long a backup may take after it was due, in milliseconds. */
  readonly lateAfterMilliseconds: number;
  /** `all` also asks for what nothing selects. */
  readonly coverage: Coverage;
  /** True where backups of AWS Backup and Data Lifecycle Manager count as well. */
  readonly otherBackups: boolean;
  /** Within how long a time a backup must have been verified, in milliseconds; null asks for none. */
  readonly requireVerifiedMilliseconds: number | null;
  /** The namespace that metrics are sent to; null sends none. */
  readonly metrics: string | null;
  /** Where the evidence for auditors goes, as it was written; null writes none. */
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
  /** Whether what is in the vaults of AWS Backup is listed beside. */
  readonly otherBackups: boolean;
  readonly ifNoneFound: IfNoneFound;
}

/** Makes a new resource from a recovery point. */
export interface RestoreRequest extends ApprovableRequest {
  readonly mode: 'restore';
  /** Name or id of a resource, or the id of a recovery point. */
  readonly from: string;
  /** The newest recovery point that is not after it; null takes the newest of all. */
  readonly at: Instant | null;
  /** What the new resource is to be like, as far as the inputs say. */
  readonly asked: RestoreSettings;
  /** What of the Recycle Bin is to be brought back; null where a new resource is to be made. */
  readonly undo: UndoRequest | null;
  /** Whether to wait until it is available. */
  readonly wait: boolean;
  /** How long at most: also for what must be waited for between two steps. */
  readonly waitMilliseconds: number;
}

/** Undoes deletions. */
export interface UndoRequest {
  /** Ids of AMIs, snapshots, instances or volumes; empty means what one purge took. */
  readonly ids: readonly string[];
  /** How long what comes back is kept from now on, where it would be due again. */
  readonly expiry: ExpiryRule;
  readonly expiryText: string;
}

/** Boots the newest backups of what a tag selects, or the plans of the plan file. */
export interface VerifyRequest extends CommonRequest {
  readonly mode: 'verify';
  /** Null where the plan file says what is selected. */
  readonly tagLines: readonly TagLine[] | null;
  readonly planFile: PlanFileInput;
  /** The input `plan`; empty where none was given. */
  readonly plan: string;
  readonly ifNoneFound: IfNoneFound;
  /** How long a verified backup counts. */
  readonly verifyEveryMilliseconds: number;
  /** How many are started at most. */
  readonly maxTests: number;
  /** How long each has to pass its checks. */
  readonly testTimeoutMilliseconds: number;
  /** Null takes the type of the original. */
  readonly testInstanceType: string | null;
}

/**
 * Shows what a change of the plan file does. It writes nothing to the cloud, so `dryRun` is always true. Its change set is
 * that of a retain under the new file.
 */
export interface PreviewRequest extends ApprovableRequest {
  readonly mode: 'preview';
  readonly planFile: PlanFileInput;
  readonly minKeep: number;
  readonly keepVerified: number;
  readonly protectUncopied: boolean;
  readonly graceMilliseconds: number;
  readonly asOf: Instant | null;
  /** None allows everything. */
  readonly failOn: readonly FailOn[];
  readonly pricePerGibMonth: number;
  readonly pricePerGibTransferred: number;
  /** Empty where there is none: then nothing is read from or written to the pull request. */
  readonly githubToken: string;
  readonly comment: boolean;
}

/** Brings the `Expire` tags of existing recovery points in line with the plan file. */
export interface RetainRequest extends ApprovableRequest {
  readonly mode: 'retain';
  readonly planFile: PlanFileInput;
  /** Nothing is shortened to less than this from now. */
  readonly graceMilliseconds: number;
}

/** Makes the copies in other regions that are wanted of existing recovery points and are missing. */
export interface CopyRequest extends ApprovableRequest {
  readonly mode: 'copy';
  /** Null where no file was named: then the one at the default path is read, if it is there. */
  readonly planFile: PlanFileInput;
  readonly copyKeys: readonly CopyKey[];
  readonly pricePerGibTransferred: number;
  /** How long to wait for the copies to become available, in milliseconds; null does not wait. */
  readonly waitMilliseconds: number | null;
}

/** Makes AWS Backup's own plans, rules and selections equal to those of the plan file. */
export interface SyncRequest extends ApprovableRequest {
  readonly mode: 'sync';
  readonly planFile: PlanFileInput;
  /** How to make the vaults that the plan file names where there are none; null makes none. */
  readonly newVault: NewVault | null;
  /** Names of plans of ours to delete. */
  readonly removePlans: readonly string[];
  /** Names of plans of others to take over. */
  readonly adopt: readonly string[];
  /** Name of a plan to write down as a plan file, and nothing else; null where none is. */
  readonly importPlan: string | null;
  readonly ifNoneFound: IfNoneFound;
}

/** Puts the reports of runs that worked apart together. Nothing is asked of AWS. */
export interface CollectRequest extends CommonRequest {
  readonly mode: 'collect';
  /** Paths and globs. */
  readonly reports: readonly string[];
  /** How many there must be; null is content with one. */
  readonly expect: number | null;
}

export type IfNoneFound = 'error' | 'warn' | 'ignore';
export type MaxDeletions = { readonly count: number } | { readonly percent: number };

export interface SessionRequest {
  /** ARN of the role to assume through the workflow's ID token; null takes the default credential chain. */
  readonly role: string | null;
  readonly audience: string;
  readonly sessionName: string;
  readonly durationSeconds: number;
  /** What the role's session may do at most, as the JSON of a policy; null leaves it all that the role may. */
  readonly policy: string | null;
  /** The region that is asked for the session and for the list of regions. */
  readonly homeRegion: string;
}

/** Account ids, and ids of units that stand for the accounts in them. */
export interface AccountsRequest {
  readonly taken: readonly string[];
  readonly left: readonly string[];
  /** Who is asked for the accounts of units; null where none is named. */
  readonly organization: SessionRequest | null;
}
