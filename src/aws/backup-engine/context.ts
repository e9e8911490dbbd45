import type { AwsBackupMaker } from '../../inputs/request.ts';
import type { AccountId, Instant, Region, Result } from '../../model.ts';
import type { BackupCaller } from '../backup/service.ts';
import type { VaultLook } from '../backup/vault.ts';
import type { RegionTypes } from './region-types.ts';

/** The AWS Backup types that the run asks for. */
export interface AskedTypes {
  /** True if the run asks for every type. */
  readonly all: boolean;
  /** Tagged resources that AWS Backup never supports: their number by resource type, over all listed regions. */
  readonly passedOver: Map<string, number>;
}

/** Shared by all kinds in a run with `engine: aws-backup`. */
export interface BackupContext {
  readonly caller: BackupCaller;
  readonly account: AccountId;
  readonly engine: AwsBackupMaker;
  /** Start of the run, to the second: a job more than a minute older belongs to an earlier attempt. */
  readonly startedAt: Instant;
  /** The vault of each region as found before the region's first job. */
  readonly vaults: Map<Region, Promise<Result<VaultLook>>>;
  /** The AWS Backup types that the run asks for; null if it asks only for kinds of this action. */
  readonly types: AskedTypes | null;
  /** The types that AWS Backup supports in each region. */
  readonly regionTypes: Map<Region, Promise<RegionTypes>>;
  /** Vaults that this run created. */
  readonly made: Map<Region, Promise<Result<null>>>;
  /** For each region whose recovery points a purge listed, whether the vault exists; true until that is known. */
  readonly hasVault: Map<Region, boolean>;
  /** Keys of the resources that asked for a reboot. */
  readonly wantReboot: Set<string>;
  /** Creation time of the oldest job that this run started in each region: listings need not go further back. */
  readonly oldestJobs: Map<Region, Instant>;
}
