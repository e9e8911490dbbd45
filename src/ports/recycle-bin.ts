import type { Binned, BinRule, BinType, Fault, Region, Result, TagPairs, Tags } from '../model.ts';

/** Where deletions go while a rule of the account keeps them. */
export interface RecycleBin {
  /** The active rules of a region, the longest first. Answers within seconds, or with a fault. */
  readonly readRules: (region: Region, type: BinType) => Promise<Result<readonly BinRule[]>>;
  /** All tags of AMIs or snapshots that are not in the bin, by their ids; one that is gone is absent. */
  readonly readTags: (
    region: Region,
    type: BinType,
    ids: readonly string[],
  ) => Promise<Result<ReadonlyMap<string, Tags>>>;
  /** All that lies in it. */
  readonly list: (region: Region, type: BinType) => Promise<Result<readonly Binned[]>>;
  /** Restores one thing; null where that is done, or it is not in there any more. An AMI needs its snapshots first. */
  readonly takeOut: (region: Region, type: BinType, id: string) => Promise<Fault | null>;
  /** Writes tags on what lies in it or was restored. */
  readonly write: (region: Region, ids: readonly string[], tags: TagPairs) => Promise<Fault | null>;
}
