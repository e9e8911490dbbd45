import type { Tags } from './records.ts';

/** The kinds of resource that AWS Backup knows and the sandbox has no service for, as its API spells them. */
export type OtherBackupType =
  | 'CloudFormation'
  | 'DSQL'
  | 'DynamoDB'
  | 'EFS'
  | 'EKS'
  | 'FSx'
  | 'Redshift'
  | 'Redshift Serverless'
  | 'S3'
  | 'SAP HANA on Amazon EC2'
  | 'Storage Gateway'
  | 'Timestream'
  | 'VirtualMachine';

/** The same of all kinds. */
export type BackupType = 'EC2' | 'EBS' | 'RDS' | 'Aurora' | 'Neptune' | 'DocumentDB' | OtherBackupType;

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupJob.html (State) */
export type JobState =
  | 'CREATED'
  | 'PENDING'
  | 'RUNNING'
  | 'ABORTING'
  | 'ABORTED'
  | 'COMPLETED'
  | 'FAILED'
  | 'EXPIRED'
  | 'PARTIAL';

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DescribeRecoveryPoint.html (Status) */
export type PointStatus = 'CREATING' | 'COMPLETED' | 'PARTIAL' | 'DELETING' | 'EXPIRED';

/** When a recovery point is moved and deleted, in days after it was made; -1 is never. */
export interface Lifecycle {
  moveToColdAfterDays?: number;
  deleteAfterDays?: number;
  archive?: boolean;
}

export interface BackupVault {
  name: string;
  arn: string;
  createdAt: number;
  creatorRequestId?: string;
  encryptionKeyArn: string;
  /** Default an ordinary one; `air-gapped` for one that only copies go into. */
  type?: 'air-gapped';
  /** Whether its maker named the key; otherwise it is the one that AWS Backup has in the region. */
  ownKey: boolean;
  tags: Tags;
  /** Whether a vault lock keeps its recovery points from being deleted. */
  locked: boolean;
  /** The shortest and the longest retention, in days, that a vault lock lets into it. */
  minRetentionDays?: number;
  maxRetentionDays?: number;
}

/** The plan, its version and its rule that a job was started for, as they were then. */
export interface JobCreator {
  planId: string;
  planArn: string;
  planName: string;
  planVersion: string;
  ruleId: string;
  ruleName: string;
  cron: string;
  timezone: string;
}

/** How the jobs of some resources end, when a test says so. */
export interface JobOutcome {
  /** ARN of the resource, or a glob over ARNs. */
  resource: string;
  /** Default `COMPLETED`. */
  state?: 'COMPLETED' | 'PARTIAL' | 'FAILED' | 'ABORTED' | 'EXPIRED';
  /** Default `SUCCESS` for a job that completes, `FAILURE` for others. */
  messageCategory?: string;
  statusMessage?: string;
  /** Whether the lifecycle cannot delete the recovery point: it ends as `EXPIRED` and stays. */
  undeletable?: boolean;
  /** How many jobs it strikes; default all. */
  times?: number;
}

export interface BackupJob {
  jobId: string;
  vaultName: string;
  vaultArn: string;
  resourceArn: string;
  resourceType: BackupType;
  resourceName?: string;
  roleArn: string;
  createdAt: number;
  initiatedAt?: number;
  completedAt?: number;
  /** When it is given up if it has not started. */
  startBy: number;
  /** When it is given up if it has not ended. */
  completeBy: number;
  state: JobState;
  statusMessage?: string;
  messageCategory?: string;
  recoveryPointArn?: string;
  /** Bytes. */
  size: number;
  lifecycle: Lifecycle;
  tags: Tags;
  options: Tags;
  createdBy?: JobCreator;
  /** What its rule copies once it is complete. */
  copies?: readonly CopyAction[];
  outcome?: JobOutcome;
}

/** How the copies into some vaults end, when a test says so. */
export interface CopyOutcome {
  /** ARN of the vault they go into, or a glob over ARNs. */
  vault: string;
  /** Default `COMPLETED`. */
  state?: 'COMPLETED' | 'PARTIAL' | 'FAILED';
  statusMessage?: string;
  /** How many copies it strikes; default all. */
  times?: number;
}

export interface CopyJob {
  jobId: string;
  sourceVaultArn: string;
  sourcePointArn: string;
  destinationVaultArn: string;
  destinationPointArn?: string;
  resourceArn: string;
  resourceType: BackupType;
  resourceName?: string;
  roleArn: string;
  createdAt: number;
  completedAt?: number;
  /** https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CopyJob.html (State) */
  state: 'CREATED' | 'RUNNING' | 'COMPLETED' | 'PARTIAL' | 'FAILED';
  statusMessage?: string;
  messageCategory?: string;
  /** Bytes. */
  size: number;
  lifecycle: Lifecycle;
  createdBy?: JobCreator;
}

/** A copy that a rule of a plan makes. */
export interface CopyAction {
  vaultArn: string;
  lifecycle: Lifecycle;
}

/** The thing of another service that a recovery point is. */
export type Underlying =
  | { kind: 'image'; id: string }
  | { kind: 'snapshot'; id: string }
  | { kind: 'db-snapshot'; id: string }
  | { kind: 'db-cluster-snapshot'; id: string }
  /** It is in the vault alone. */
  | { kind: 'in-vault'; id: string };

export interface RecoveryPoint {
  arn: string;
  vaultName: string;
  vaultArn: string;
  resourceArn: string;
  resourceType: BackupType;
  resourceName?: string;
  roleArn: string;
  createdAt: number;
  initiatedAt: number;
  completedAt?: number;
  status: PointStatus;
  statusMessage?: string;
  /** Bytes. */
  size: number;
  encrypted: boolean;
  encryptionKeyArn?: string;
  lifecycle: Lifecycle;
  moveToColdAt?: number;
  deleteAt?: number;
  createdBy?: JobCreator;
  underlying: Underlying;
  undeletable: boolean;
}

export interface BackupRule {
  ruleId: string;
  name: string;
  vaultName: string;
  cron: string;
  timezone: string;
  /** Minutes. */
  startWindow: number;
  /** Minutes. */
  completionWindow: number;
  lifecycle: Lifecycle;
  copies: readonly CopyAction[];
  tags: Tags;
  /** The rule as it was sent. */
  document: Readonly<Record<string, unknown>>;
}

export interface TagCondition {
  key: string;
  value: string;
}

export interface BackupSelection {
  selectionId: string;
  name: string;
  roleArn: string;
  createdAt: number;
  creatorRequestId?: string;
  resources: readonly string[];
  notResources: readonly string[];
  listOfTags: readonly TagCondition[];
  /** Conditions by operator. */
  conditions: Readonly<Record<ConditionOperator, readonly TagCondition[]>>;
  /** The selection as it was sent. */
  document: Readonly<Record<string, unknown>>;
}

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Conditions.html */
export type ConditionOperator = 'StringEquals' | 'StringNotEquals' | 'StringLike' | 'StringNotLike';

export interface BackupPlan {
  planId: string;
  arn: string;
  name: string;
  versionId: string;
  createdAt: number;
  creatorRequestId?: string;
  lastExecutionAt?: number;
  tags: Tags;
  rules: readonly BackupRule[];
  /** The plan as it was sent, by which another one with the same content is told. */
  document: Readonly<Record<string, unknown>>;
  readonly selections: Map<string, BackupSelection>;
}

/** The resources of one type that a restore testing plan restores. */
export interface RestoreTestingSelection {
  name: string;
  resourceType: string;
  roleArn: string;
  createdAt: number;
  creatorRequestId?: string;
  resources: readonly string[];
  /** Undefined where none were sent. */
  conditions?: Readonly<Record<'StringEquals' | 'StringNotEquals', readonly TagCondition[]>>;
  overrides: Tags;
  validationHours?: number;
}

/** A plan by which AWS Backup restores recovery points and deletes what it restored. */
export interface RestoreTestingPlan {
  name: string;
  arn: string;
  createdAt: number;
  updatedAt?: number;
  creatorRequestId?: string;
  tags: Tags;
  schedule: string;
  timezone: string;
  startWindowHours: number;
  algorithm: string;
  includeVaults: readonly string[];
  excludeVaults: readonly string[];
  pointTypes: readonly string[];
  windowDays: number;
  readonly selections: Map<string, RestoreTestingSelection>;
}

/** A role that AWS Backup may be given to work with. */
export interface BackupRole {
  arn: string;
  /** Whether it lets AWS Backup assume it; default true. */
  trusted?: boolean;
  /** Whether the callers of the sandbox may pass it (`iam:PassRole`); default true. */
  passable?: boolean;
}
