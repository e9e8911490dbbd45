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

/** What one kind offers to bring a resource back. */
export interface Restoring {
  /** What is known of the resource that a recovery point was made of. `living` is null where it is gone, or out of reach. */
  readonly readFacts: (
    region: Region,
    point: RecoveryPointId,
    living: Resource | null,
  ) => Promise<Result<RestoreFacts>>;
  /**
   * Makes the resource, or finds the one that an earlier attempt made for the same slot. What takes several steps is waited for
   * until the deadline.
   */
  readonly restore: (change: RestoreChange, deadline: Instant) => Promise<RestoreOutcome>;
  /** The resources as they are now; an id that is not yet visible is absent. */
  readonly readStates: (
    region: Region,
    ids: readonly ResourceId[],
  ) => Promise<Result<ReadonlyMap<ResourceId, Restored>>>;
}
