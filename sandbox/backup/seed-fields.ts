import type { BackupRole, CopyOutcome, JobOutcome } from '../state/backup-records.ts';
import type {
  BackupOptInSeed,
  BackupSeed,
  BackupUnsupportedSeed,
  BackupVaultSeed,
  RestoreJobSeed,
  SharedVaultSeed,
} from './seed.ts';

/** Field names of a type, written so that the compiler misses none. */
type Fields<Type> = Readonly<Record<keyof Type, true>>;

/** The fields of what AWS Backup starts with. */
export const backupFields: Fields<BackupSeed> = {
  roles: true,
  vaults: true,
  optIn: true,
  unsupported: true,
  outcomes: true,
  copyOutcomes: true,
  sharedVaults: true,
  restoreJobs: true,
};

/** The fields of the entries of each of its lists. */
export const backupEntryFields: {
  readonly roles: Fields<BackupRole>;
  readonly vaults: Fields<BackupVaultSeed>;
  readonly optIn: Fields<BackupOptInSeed>;
  readonly unsupported: Fields<BackupUnsupportedSeed>;
  readonly outcomes: Fields<JobOutcome>;
  readonly copyOutcomes: Fields<CopyOutcome>;
  readonly sharedVaults: Fields<SharedVaultSeed>;
  readonly restoreJobs: Fields<RestoreJobSeed>;
} = {
  roles: { arn: true, trusted: true, passable: true },
  vaults: {
    region: true,
    name: true,
    encryptionKeyArn: true,
    tags: true,
    locked: true,
    minRetentionDays: true,
    maxRetentionDays: true,
    type: true,
  },
  optIn: { region: true, types: true },
  unsupported: { region: true, types: true },
  outcomes: {
    resource: true,
    state: true,
    messageCategory: true,
    statusMessage: true,
    undeletable: true,
    times: true,
  },
  copyOutcomes: { vault: true, state: true, statusMessage: true, times: true },
  sharedVaults: { arn: true },
  restoreJobs: {
    region: true,
    id: true,
    resourceArn: true,
    completedAt: true,
    status: true,
    validationStatus: true,
    testingPlanArn: true,
  },
};
