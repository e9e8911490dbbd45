import type {
  Instant,
  RecoveryPointId,
  Region,
  Resource,
  ResourceId,
  RestoreChange,
  Restored,
  RestoreFacts,
  RestoreOutcome,
  Result,
} from '../model.ts';

/** How one kind restores a resource. */
export interface Restoring {
  /** Reads facts about the resource that a recovery point was made from. `living` is null where it is gone or out of reach. */
  readonly readFacts: (
    region: Region,
    point: RecoveryPointId,
    living: Resource | null,
  ) => Promise<Result<RestoreFacts>>;
  /** Makes the resource, or finds the one that an earlier attempt made for the same slot. Waits between its steps until the deadline. */
  readonly restore: (change: RestoreChange, deadline: Instant) => Promise<RestoreOutcome>;
  /** Reads the resources as they are now; an id that is not yet visible is absent. */
  readonly readStates: (
    region: Region,
    ids: readonly ResourceId[],
  ) => Promise<Result<ReadonlyMap<ResourceId, Restored>>>;
}
