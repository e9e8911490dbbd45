import type { BinRule, BinType, Region, Result, Tags } from '../model.ts';

/** Where deletions go while a rule of the account keeps them. */
export interface RecycleBin {
  /** The active rules of a region, the longest first. Answers within seconds, or with a fault. */
  readonly readRules: (region: Region, type: BinType) => Promise<Result<readonly BinRule[]>>;
  /** All tags of AMIs or snapshots that are not deleted yet, by their ids; one that is gone is absent. */
  readonly readTags: (
    region: Region,
    type: BinType,
    ids: readonly string[],
  ) => Promise<Result<ReadonlyMap<string, Tags>>>;
}
