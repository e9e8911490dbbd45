import type { ExistingPlan, ExistingRegion, ExistingVault, NewVault, SyncChange } from '../model/backup-plans.ts';
import type { Fault, Instant, Region, Result } from '../model.ts';

/** AWS Backup's own plans in an account: what a sync reads, and how it changes them. */
export interface BackupPlans {
  /** What carries our tag or one of these names in a region; everything else in it is passed over. */
  readonly read: (region: Region, names: NamesOfInterest) => Promise<ExistingRegion>;
  /** The plans of a name, each in whole, whoever made them. */
  readonly readNamed: (region: Region, name: string) => Promise<Result<readonly ExistingPlan[]>>;
  /** The plans of a region by their names, and which of those that have none of these names carry our tag. */
  readonly readThere: (region: Region, known: readonly string[]) => Promise<Result<PlansThere>>;
  /** The vaults of a region, also one that no plan is wanted in. */
  readonly readVaults: (region: Region) => Promise<Result<readonly ExistingVault[]>>;
  /**
   * Carries one change out, or finds that it was carried out before.
   * @param newVault How to make a vault.
   */
  readonly apply: (change: SyncChange, newVault: NewVault) => Promise<SyncOutcome>;
}

/** Plans of a region; those that services of AWS make are left out. */
export interface PlansThere {
  /** All of them, in whatever order; two may have one name. */
  readonly names: readonly string[];
  /** Of the other names, those that carry our tag. */
  readonly others: readonly PlanThere[];
  /** Of the other names, those whose tags could not be read. */
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
  /** Those that the plan file has, wherever, and those to remove. */
  readonly plans: readonly string[];
  /** Those of which all is read, although others may have made them. */
  readonly whole: readonly string[];
  /** True where restore testing plans are looked for as well, of these plans and of those that carry our tag. */
  readonly restoreTests: boolean;
}

export type SyncOutcome = { readonly result: 'done' } | { readonly result: 'failed'; readonly fault: Fault };
