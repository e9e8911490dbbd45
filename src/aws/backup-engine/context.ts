import type { AwsBackupMaker } from '../../inputs/request.ts';
import type { AccountId, Instant, Region, Result } from '../../model.ts';
import type { BackupCaller } from '../backup/service.ts';
import type { VaultLook } from '../backup/vault.ts';
import type { RegionTypes } from './region-types.ts';

/** Types of AWS Backup, as they were asked for. */
export interface AskedTypes {
  /** True where every type is. */
  readonly all: boolean;
  /** How many things carry the tag that AWS Backup never takes, by what they are, in all regions that were listed. */
  readonly passedOver: Map<string, number>;
}

/** What all kinds share in one run whose backups AWS Backup makes. */
export interface BackupContext {
  readonly caller: BackupCaller;
  readonly account: AccountId;
  readonly engine: AwsBackupMaker;
  /** When the run began, to the second: a job that is more than a minute older is an earlier attempt's. */
  readonly startedAt: Instant;
  /** The vault of each region as it was found before the region's first job. */
  readonly vaults: Map<Region, Promise<Result<VaultLook>>>;
  /** The types of AWS Backup that the run asks for; null where it asks for kinds of this action alone. */
  readonly types: AskedTypes | null;
  /** What AWS Backup takes in each region. */
  readonly regionTypes: Map<Region, Promise<RegionTypes>>;
  /** The vaults that this run had made. */
  readonly made: Map<Region, Promise<Result<null>>>;
  /** For each region that a purge asked for its recovery points, whether it has the vault; true while that is not known. */
  readonly hasVault: Map<Region, boolean>;
  /** Resources that asked to be rebooted, by their keys. */
  readonly wantReboot: Set<string>;
  /** When the oldest job was created that this run asked for in a region: listings need not go further back. */
  readonly oldestJobs: Map<Region, Instant>;
}
