import type { Fault, Instant, RecoveryPointId, Region, Result, TagPairs, TestInstanceId } from '../model.ts';

/** Instances started from recovery points for a short time, to test whether they boot. */
export interface BootTests {
  /** Reads what is marked as a test network in a region. */
  readonly readNetwork: (region: Region) => Promise<Result<NetworkFacts>>;
  /** Reads what a launch needs to know about recovery points; one that no longer exists is absent. */
  readonly readImages: (
    region: Region,
    ids: readonly RecoveryPointId[],
  ) => Promise<Result<ReadonlyMap<RecoveryPointId, ImageFacts>>>;
  /** Lists the instances that carry both our marks, in any state. */
  readonly listMarked: (region: Region) => Promise<Result<readonly MarkedInstance[]>>;
  /** Starts one instance for each token, however often it is called. Never throws. */
  readonly launch: (launch: TestLaunch) => Promise<Launched>;
  /** Reads its state and checks; null while it is not yet visible. */
  readonly readStatus: (region: Region, id: TestInstanceId) => Promise<Result<BootStatus | null>>;
  /** Reads the service's reason why it is no longer running; empty where it gives none. */
  readonly readStateReason: (region: Region, id: TestInstanceId) => Promise<Result<string>>;
  /** Reads its console output. */
  readonly readConsole: (region: Region, id: TestInstanceId) => Promise<Result<string>>;
  /** Takes a screenshot, as JPEG. */
  readonly readScreen: (region: Region, id: TestInstanceId) => Promise<Result<Uint8Array>>;
  /**
   * Terminates one, even in a cancelled run; null where it is terminating or gone.
   * @param seen False for one that was started but never seen: it may be too new to be found.
   */
  readonly terminate: (region: Region, id: TestInstanceId, seen: boolean) => Promise<Fault | null>;
  /** Marks a recovery point as verified, and writes nothing else. */
  readonly markVerified: (region: Region, id: RecoveryPointId, at: Instant) => Promise<Fault | null>;
}

export interface NetworkFacts {
  readonly subnets: readonly { readonly id: string; readonly vpc: string }[];
  /** Security groups, each with its number of rules, inbound and outbound together. */
  readonly groups: readonly { readonly id: string; readonly vpc: string; readonly rules: number }[];
}

export interface ImageFacts {
  readonly available: boolean;
  /** Devices that become volumes. */
  readonly devices: readonly string[];
  /** `BackupLaunch`, as read; null where it has none. */
  readonly launch: string | null;
}

export interface MarkedInstance {
  readonly id: TestInstanceId;
  /** The service's own words. */
  readonly state: string;
  /** As the service recorded it; empty where it does not report it. */
  readonly image: string;
  readonly token: string;
  readonly tags: { readonly createdBy: string; readonly test: string; readonly expire: string | null };
}

export interface TestLaunch {
  readonly region: Region;
  readonly image: RecoveryPointId;
  readonly type: string;
  readonly subnet: string;
  readonly group: string;
  readonly devices: readonly string[];
  readonly tags: TagPairs;
  readonly token: string;
}

export type Launched =
  | { readonly started: true; readonly id: TestInstanceId }
  /** In doubt means that an instance may have been started nevertheless. */
  | { readonly started: false; readonly fault: Fault; readonly inDoubt: boolean };

/** All in the service's own words. */
export interface BootStatus {
  readonly state: string;
  readonly instance: string;
  readonly system: string;
}
