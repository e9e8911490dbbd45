import type { Fault, Instant, RecoveryPointId, Region, Result, TagPairs, TestInstanceId } from '../model.ts';

/** Instances that are started from recovery points for as long as it takes to see whether they boot. */
export interface BootTests {
  /** What is marked as a test network in a region. */
  readonly readNetwork: (region: Region) => Promise<Result<NetworkFacts>>;
  /** What a launch needs to know of recovery points; one that is gone is absent. */
  readonly readImages: (
    region: Region,
    ids: readonly RecoveryPointId[],
  ) => Promise<Result<ReadonlyMap<RecoveryPointId, ImageFacts>>>;
  /** The instances that bear both our marks, in whatever state. */
  readonly listMarked: (region: Region) => Promise<Result<readonly MarkedInstance[]>>;
  /** Starts one. However often it is asked, one token starts one instance. It never throws. */
  readonly launch: (launch: TestLaunch) => Promise<Launched>;
  /** Its state and its checks; null while it cannot be seen yet. */
  readonly readStatus: (region: Region, id: TestInstanceId) => Promise<Result<BootStatus | null>>;
  /** Why the service says that it is no longer running; empty where it gives no reason. */
  readonly readStateReason: (region: Region, id: TestInstanceId) => Promise<Result<string>>;
  /** What it has written on its console. */
  readonly readConsole: (region: Region, id: TestInstanceId) => Promise<Result<string>>;
  /** A picture of its screen, as JPEG. */
  readonly readScreen: (region: Region, id: TestInstanceId) => Promise<Result<Uint8Array>>;
  /**
   * Terminates one, in a run that is told to stop too; null where it is on its way or gone.
   * @param seen False for one that was started and never seen: what is not found may be too new.
   */
  readonly terminate: (region: Region, id: TestInstanceId, seen: boolean) => Promise<Fault | null>;
  /** Writes on a recovery point that it booted, and nothing else. */
  readonly markVerified: (region: Region, id: RecoveryPointId, at: Instant) => Promise<Fault | null>;
}

export interface NetworkFacts {
  readonly subnets: readonly { readonly id: string; readonly vpc: string }[];
  /** Security groups, with how many rules each has, in and out together. */
  readonly groups: readonly { readonly id: string; readonly vpc: string; readonly rules: number }[];
}

export interface ImageFacts {
  readonly available: boolean;
  /** The devices that become volumes. */
  readonly devices: readonly string[];
  /** `BackupLaunch`, as it was read; null where it has none. */
  readonly launch: string | null;
}

export interface MarkedInstance {
  readonly id: TestInstanceId;
  /** The service's own words. */
  readonly state: string;
  /** What the service recorded; empty where it does not tell. */
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
  /** Where it is in doubt, nobody knows whether there is an instance after all. */
  | { readonly started: false; readonly fault: Fault; readonly inDoubt: boolean };

/** All in the service's own words. */
export interface BootStatus {
  readonly state: string;
  readonly instance: string;
  readonly system: string;
}
