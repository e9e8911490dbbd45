import type { BackupRole, CopyOutcome, JobOutcome } from '../state/backup-records.ts';

/** One vault. Default: the key that AWS Backup has in the region, no tags, not locked. */
export interface BackupVaultSeed {
  region: string;
  name: string;
  encryptionKeyArn?: string;
  tags?: Record<string, string>;
  /** Whether a vault lock keeps its recovery points from being deleted. */
  locked?: boolean;
  /** What its lock asks of the retention of every job, in days; default: nothing. */
  minRetentionDays?: number;
  maxRetentionDays?: number;
  /** `air-gapped` for a vault that only copies go into; default an ordinary one. */
  type?: 'air-gapped';
}

/** A vault of another account, whose access policy lets this one copy into it. */
export interface SharedVaultSeed {
  arn: string;
}

/** Opt-in settings of one region; types that are not named stay as they are. */
export interface BackupOptInSeed {
  region: string;
  /** Such as `{ "RDS": false }`. */
  types: Record<string, boolean>;
}

/** Types that AWS Backup does not have in one region. */
export interface BackupUnsupportedSeed {
  region: string;
  types: string[];
}

/** A restore that has ended, of a restore testing plan or on demand. */
export interface RestoreJobSeed {
  region: string;
  id: string;
  resourceArn: string;
  completedAt: string;
  /** Default `COMPLETED`. */
  status?: string;
  /** Default: nobody validates it. */
  validationStatus?: string;
  /** Default: somebody asked for it. */
  testingPlanArn?: string;
}

/** What AWS Backup starts with. */
export interface BackupSeed {
  /** Roles that can be given to it. Default: none, not even the default role, which the console makes on its first use. */
  roles?: BackupRole[];
  vaults?: BackupVaultSeed[];
  optIn?: BackupOptInSeed[];
  /** Types that AWS Backup does not have in a region; default none. */
  unsupported?: BackupUnsupportedSeed[];
  /** How jobs end; those of resources that none fits complete. */
  outcomes?: JobOutcome[];
  /** How copies end; those into vaults that none fits complete. */
  copyOutcomes?: CopyOutcome[];
  /** Vaults of other accounts that let this one copy into them. Default: none. */
  sharedVaults?: SharedVaultSeed[];
  /** Restores that have ended. Default: none. */
  restoreJobs?: RestoreJobSeed[];
}
