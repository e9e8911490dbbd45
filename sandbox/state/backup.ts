import type { RestoreJobSeed } from '../backup/seed.ts';
import type {
  BackupJob,
  BackupPlan,
  BackupRole,
  BackupVault,
  CopyJob,
  CopyOutcome,
  JobOutcome,
  RecoveryPoint,
  RestoreTestingPlan,
} from './backup-records.ts';

/** What AWS Backup holds in one region, by name, id or ARN, in the order of creation. */
export interface BackupState {
  readonly vaults: Map<string, BackupVault>;
  readonly plans: Map<string, BackupPlan>;
  readonly restoreTestingPlans: Map<string, RestoreTestingPlan>;
  readonly jobs: Map<string, BackupJob>;
  readonly points: Map<string, RecoveryPoint>;
  /** Copies of recovery points of this region, by their ids, and the ids by the token their caller gave. */
  readonly copyJobs: Map<string, CopyJob>;
  readonly copyJobIdsByToken: Map<string, string>;
  /** Ids of jobs by the token their caller gave. */
  readonly jobIdsByToken: Map<string, string>;
  /** The one running job of each resource, by ARN. */
  readonly running: Map<string, BackupJob>;
  /** Jobs that wait for the running job of their resource, by ARN. */
  readonly waiting: Map<string, BackupJob[]>;
  /** Whether a type of resource is backed up when only its tags select it. */
  readonly optIn: Map<string, boolean>;
  readonly management: Map<string, boolean>;
}

/** What AWS Backup takes from the account as a whole. */
export interface BackupAccount {
  readonly roles: Map<string, BackupRole>;
  /** How jobs end that do not simply complete; the first that fits a resource counts. */
  readonly outcomes: (JobOutcome & { struck: number })[];
  /** The same for copies. */
  readonly copyOutcomes: (CopyOutcome & { struck: number })[];
  /** ARNs of vaults of other accounts that let this one copy into them. */
  readonly sharedVaults: Set<string>;
  /** Restores that have ended. */
  readonly restoreJobs: RestoreJobSeed[];
  /** Names of the regions from which copies are made. */
  readonly copying: Set<string>;
}

/**
 * Types a region knows opt-in settings for. Those the sandbox has no resources of are off.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DescribeRegionSettings.html
 */
const optInDefaults: Readonly<Record<string, boolean>> = {
  Aurora: true,
  CloudFormation: false,
  DSQL: false,
  DocumentDB: true,
  DynamoDB: false,
  EBS: true,
  EC2: true,
  EFS: false,
  EKS: false,
  FSx: false,
  Neptune: true,
  RDS: true,
  Redshift: false,
  'Redshift Serverless': false,
  S3: false,
  'SAP HANA on Amazon EC2': false,
  'Storage Gateway': false,
  Timestream: false,
  VirtualMachine: false,
};

/** A region in which nothing was ever backed up. */
export function createBackupState(): BackupState {
  return {
    vaults: new Map(),
    plans: new Map(),
    restoreTestingPlans: new Map(),
    jobs: new Map(),
    points: new Map(),
    copyJobs: new Map(),
    copyJobIdsByToken: new Map(),
    jobIdsByToken: new Map(),
    running: new Map(),
    waiting: new Map(),
    optIn: new Map(Object.entries(optInDefaults)),
    management: new Map(Object.entries({ DynamoDB: false, EFS: false })),
  };
}

/** An account without roles for AWS Backup: the default role is made by the console, on its first use. */
export function createBackupAccount(): BackupAccount {
  return {
    roles: new Map(),
    outcomes: [],
    copyOutcomes: [],
    sharedVaults: new Set(),
    restoreJobs: [],
    copying: new Set(),
  };
}
