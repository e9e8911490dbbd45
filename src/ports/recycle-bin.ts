import type { Binned, BinRule, BinType, Fault, Region, Result, TagPairs, Tags } from '../model.ts';

/** Where deletions go while a rule of the account keeps them. */
export interface RecycleBin {
  /** Reads the active rules of a region, longest first. Answers within seconds, or with a fault. */
  readonly readRules: (region: Region, type: BinType) => Promise<Result<readonly BinRule[]>>;
  /** Reads all tags of AMIs or snapshots that are not in the bin, by id; one that is gone is absent. */
  readonly readTags: (
    region: Region,
    type: BinType,
    ids: readonly string[],
  ) => Promise<Result<ReadonlyMap<string, Tags>>>;
  /** Lists everything in it. */
  readonly list: (region: Region, type: BinType) => Promise<Result<readonly Binned[]>>;
  /** Restores one item; null where that succeeded, or it is no longer in the bin. An AMI needs its snapshots restored first. */
  readonly takeOut: (region: Region, type: BinType, id: string) => Promise<Fault | null>;
  /** Writes tags on items that are in the bin or were restored. */
  readonly write: (region: Region, ids: readonly string[], tags: TagPairs) => Promise<Fault | null>;
}
