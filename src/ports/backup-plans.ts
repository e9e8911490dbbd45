import type { ExistingPlan, ExistingRegion, ExistingVault, NewVault, SyncChange } from '../model/backup-plans.ts';
import type { Fault, Instant, Region, Result } from '../model.ts';

/** AWS Backup's own plans in an account: what a sync reads and changes. */
export interface BackupPlans {
  /** Reads what carries our tag or has one of these names in a region, and skips everything else. */
  readonly read: (region: Region, names: NamesOfInterest) => Promise<ExistingRegion>;
  /** Reads the plans with a name, each completely, whoever made them. */
  readonly readNamed: (region: Region, name: string) => Promise<Result<readonly ExistingPlan[]>>;
  /** Reads the names of all plans of a region, and which of those not in `known` carry our tag. */
  readonly readThere: (region: Region, known: readonly string[]) => Promise<Result<PlansThere>>;
  /** Reads the vaults of a region, also of one where no plan is wanted. */
  readonly readVaults: (region: Region) => Promise<Result<readonly ExistingVault[]>>;
  /**
   * Carries out one change, or finds that it was carried out before.
   * @param newVault How to make a vault.
   */
  readonly apply: (change: SyncChange, newVault: NewVault) => Promise<SyncOutcome>;
}

/** Plans of a region, without those that AWS services make. */
export interface PlansThere {
  /** All of them, in any order; two may have the same name. */
  readonly names: readonly string[];
  /** Other plans that carry our tag. */
  readonly others: readonly PlanThere[];
  /** Other plans whose tags could not be read. */
  readonly unclear: readonly string[];
}

export interface PlanThere {
  readonly name: string;
  /** When it last ran; null where it never did. */
  readonly ranAt: Instant | null;
}

export interface NamesOfInterest {
  /** Those that the plan file wants in the region; none where it wants no plan there. */
  readonly vaults: readonly string[];
  /** Those that the plan file has, in any region, and those to remove. */
  readonly plans: readonly string[];
  /** Those to read completely, although others may have made them. */
  readonly whole: readonly string[];
  /** True to also read restore testing plans, of these plans and of those that carry our tag. */
  readonly restoreTests: boolean;
}

export type SyncOutcome = { readonly result: 'done' } | { readonly result: 'failed'; readonly fault: Fault };
