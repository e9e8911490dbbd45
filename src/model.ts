/**
 * The vocabulary of the project as types: what is observed, what is decided, what became of it, and what is told.
 * Nothing here knows a cloud's SDK, GitHub, the clock or the environment.
 */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A region's name, such as `eu-central-1`. */
export type Region = Branded<'Region'>;
/** The twelve digits of an AWS account. */
export type AccountId = Branded<'AccountId'>;
/** Id of what is protected, such as `i-0123456789abcdef0`. */
export type ResourceId = Branded<'ResourceId'>;
/** Id of what a backup produced, such as `ami-0123456789abcdef0`. */
export type RecoveryPointId = Branded<'RecoveryPointId'>;
/** Id of one snapshot that a recovery point consists of. */
export type SnapshotId = Branded<'SnapshotId'>;
/** The name of one planned backup of one resource; the same slot twice means the same backup. */
export type Slot = Branded<'Slot'>;

// The one place where plain text becomes an id: everything that calls these has just read the text from the service.
export const region = (text: string): Region => text as Region;
export const accountId = (text: string): AccountId => text as AccountId;
export const resourceId = (text: string): ResourceId => text as ResourceId;
export const recoveryPointId = (text: string): RecoveryPointId => text as RecoveryPointId;
export const snapshotId = (text: string): SnapshotId => text as SnapshotId;
export const slot = (text: string): Slot => text as Slot;

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;
/** The instant from which a recovery point may be purged, or `never`. */
export type Expiry = Instant | 'never';

export type Tags = ReadonlyMap<string, string>;
/** One pair of resource and recovery point, such as `ec2-instance`. */
export type KindName = 'ec2-instance';
export type Mode = 'backup' | 'purge';

/** A known kind of failure. Every fault says what happened and what the user can do. */
export interface Fault {
  readonly code: FaultCode;
  /** What happened, in the service's own words where it gave some. */
  readonly message: string;
  /** One sentence: what to do now. */
  readonly advice: string;
}

export type FaultCode =
  | 'bad-input'
  | 'no-id-token'
  | 'role-refused'
  | 'no-credentials'
  | 'credentials-expired'
  | 'access-denied'
  | 'denied-by-policy'
  | 'region-not-enabled'
  | 'unreachable'
  | 'throttled'
  | 'service-error'
  | 'quota-reached'
  | 'tag-policy'
  | 'none-found'
  | 'resource-gone'
  | 'wrong-state'
  | 'busy'
  | 'name-taken'
  | 'image-failed'
  | 'not-available-in-time'
  | 'deletion-blocked'
  | 'snapshot-left'
  | 'guard-unevaluated'
  | 'too-many-deletions'
  | 'cancelled'
  | 'unexpected';

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault };
export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value });
export const failure = (fault: Fault): { readonly ok: false; readonly fault: Fault } => ({ ok: false, fault });

// ---------------------------------------------------------------- observed

/** What is protected. Only resources that carry the wanted tags are observed. */
export interface Resource {
  readonly kind: KindName;
  readonly region: Region;
  readonly id: ResourceId;
  /** The resource's `Name` tag, or empty. Untrusted text. */
  readonly name: string;
  readonly tags: Tags;
  /** Why the kind cannot back this one up, or null when it can. */
  readonly obstacle: Obstacle | null;
  /** True when the resource asked to be rebooted for its backup. */
  readonly reboot: boolean;
  /** Volumes that other resources may share; backups of the same volume must be spaced in time. */
  readonly volumes: readonly string[];
}

export interface Obstacle {
  readonly reason: string;
  /** True when a person must act before this resource can ever be protected. */
  readonly actionNeeded: boolean;
}

export type RecoveryPointState = 'available' | 'pending' | 'failed' | 'disabled' | 'other';

/** What a backup produced. A slim record: accounts hold tens of thousands. */
export interface RecoveryPoint {
  readonly kind: KindName;
  readonly region: Region;
  readonly id: RecoveryPointId;
  readonly name: string;
  readonly owner: AccountId;
  readonly createdAt: Instant;
  readonly state: RecoveryPointState;
  /** The service's own word for the state. */
  readonly stateText: string;
  readonly stateReason: string;
  /** What the service itself recorded as the source; null on copies and registered images. */
  readonly source: ResourceId | null;
  /** Our tags as read; null where the tag is absent. */
  readonly tags: RecoveryPointTags;
  /** The service refuses deletion of a protected one; the text says how it is protected. */
  readonly protection: string | null;
  readonly public: boolean;
  readonly snapshots: readonly Snapshot[];
}

export interface RecoveryPointTags {
  readonly createdBy: string | null;
  readonly expire: string | null;
  readonly source: string | null;
  readonly backupTag: string | null;
  readonly run: string | null;
}

export interface Snapshot {
  readonly id: SnapshotId;
  /** Size of the volume it was taken from; null when the service does not tell. */
  readonly gib: number | null;
}

/** A snapshot that carries our tag while the recovery point it was made for is not among those observed. */
export interface LooseSnapshot extends Snapshot {
  readonly kind: KindName;
  readonly region: Region;
  readonly owner: AccountId;
  /** The recovery point that the service's own description names; null when it names none. */
  readonly madeFor: RecoveryPointId | null;
  /** The resource that the service's own description names; null when it names none. */
  readonly source: ResourceId | null;
  readonly tags: RecoveryPointTags;
  readonly completed: boolean;
}

/**
 * Facts of one region that only matter for what is about to be deleted, read after the first decision. Each may be a fault,
 * and then the guard that needs it keeps. Null where no guard asked.
 */
export interface Evidence {
  /** Which sources of the candidates still exist. */
  readonly existing: Result<ReadonlySet<ResourceId>> | null;
  /** Who still names a candidate; an absent key means nobody does. */
  readonly users: Result<ReadonlyMap<RecoveryPointId, readonly string[]>> | null;
  /** Every recovery point of the account and the snapshots they consist of, with or without our tag. */
  readonly registered: Result<Registered> | null;
}

export interface Registered {
  readonly points: ReadonlySet<RecoveryPointId>;
  readonly snapshots: ReadonlySet<SnapshotId>;
}

/** Everything read in one region, or the fault that kept it from being read whole. */
export type RegionInventory =
  | {
      readonly region: Region;
      readonly read: true;
      readonly resources: readonly Resource[];
      readonly points: readonly RecoveryPoint[];
      readonly loose: readonly LooseSnapshot[];
    }
  | { readonly region: Region; readonly read: false; readonly fault: Fault };

export interface Inventory {
  readonly account: AccountId;
  readonly regions: readonly RegionInventory[];
}

// ---------------------------------------------------------------- decided

/** The tags written on a recovery point and on each of its snapshots. */
export type WrittenTags = Readonly<
  Record<'CreatedBy' | 'Expire' | 'Name' | 'BackupSource' | 'BackupTag' | 'BackupRun', string>
>;

export interface CreateChange {
  readonly action: 'create';
  readonly resource: Resource;
  readonly slot: Slot;
  readonly expiresAt: Expiry;
  readonly tags: WrittenTags;
  readonly reason: string;
}
export interface DeleteChange {
  readonly action: 'delete';
  readonly point: RecoveryPoint;
  /** The resource it is proven to be made from: without a proof there is no deletion. */
  readonly source: ResourceId;
  readonly expiresAt: Expiry | null;
  readonly because: 'expired' | 'failed';
  readonly reason: string;
}
export interface DeleteSnapshotChange {
  readonly action: 'delete-snapshot';
  readonly snapshot: LooseSnapshot;
  readonly reason: string;
}
export interface KeepChange {
  readonly action: 'keep';
  readonly point: RecoveryPoint;
  readonly because: KeepReason;
  readonly reason: string;
}
/** A deletion that was due but must not be carried out now. A refusal makes the run red. */
export interface RefuseChange {
  readonly action: 'refuse';
  readonly point: RecoveryPoint;
  readonly reason: string;
}
/** One thing a run would do, with its reason. */
export type Change = CreateChange | DeleteChange | DeleteSnapshotChange | KeepChange | RefuseChange;

export type KeepReason =
  | 'not-ours'
  | 'other-tag'
  | 'not-expired'
  | 'never-expires'
  | 'expiry-missing'
  | 'expiry-unreadable'
  | 'pending'
  | 'protected'
  | 'public'
  | 'min-keep'
  | 'in-use';

/** What a run would do. `failures` are findings that make the run red whatever becomes of the changes. */
export interface ChangeSet {
  readonly changes: readonly Change[];
  readonly skipped: readonly Skipped[];
  readonly failures: readonly Failure[];
  readonly warnings: readonly Warning[];
  /** How many resources were selected for backup. */
  readonly matched: number;
}

/** A resource that carries the tag and is not backed up. */
export interface Skipped {
  readonly kind: KindName;
  readonly region: Region;
  readonly id: ResourceId;
  readonly name: string;
  readonly reason: string;
  readonly actionNeeded: boolean;
}

export interface Warning {
  readonly region: Region | null;
  readonly target: string;
  readonly message: string;
}

/** Something that failed, was refused or could not be read. One entry makes the run red. */
export interface Failure {
  readonly region: Region | null;
  /** What it happened to: an id, a tag text, an input. */
  readonly target: string;
  readonly action: FailedAction;
  readonly fault: Fault;
}
export type FailedAction = 'start' | 'select' | 'read' | 'create' | 'wait' | 'delete' | 'delete-snapshot' | 'purge';

// ---------------------------------------------------------------- applied

export type CreateOutcome =
  | {
      readonly result: 'done' | 'already-done';
      readonly id: RecoveryPointId;
      readonly state: RecoveryPointState;
      /** What its Expire tag says: that of the first attempt when an earlier one made it. */
      readonly expiresAt: Expiry;
    }
  | { readonly result: 'failed'; readonly fault: Fault };

/** AWS's own words for what became of a snapshot of a deregistered AMI. */
export type SnapshotResultCode =
  | 'success'
  | 'skipped'
  | 'missing-permissions'
  | 'internal-error'
  | 'client-error'
  | (string & {});
export interface SnapshotResult {
  readonly snapshotId: SnapshotId;
  readonly result: SnapshotResultCode;
  /** Set when the snapshot stayed behind and that is a failure. */
  readonly fault: Fault | null;
}
export type DeleteOutcome =
  | { readonly result: 'done' | 'already-done'; readonly snapshots: readonly SnapshotResult[] }
  | { readonly result: 'failed'; readonly fault: Fault };

export type DeleteSnapshotOutcome =
  | { readonly result: 'done' | 'already-done' }
  | { readonly result: 'skipped'; readonly reason: string }
  | { readonly result: 'failed'; readonly fault: Fault };

// ---------------------------------------------------------------- reported

export type RunOutcome = 'ok' | 'partial' | 'failed';

export interface CreatedEntry {
  readonly region: Region;
  readonly instanceId: ResourceId;
  readonly instanceName: string;
  /** Null in a dry run. */
  readonly imageId: RecoveryPointId | null;
  readonly name: Slot;
  /** RFC 3339 in UTC to the second, or `never`. */
  readonly expiresAt: string;
  readonly reboot: boolean;
  readonly state: RecoveryPointState | 'planned';
  /** True when an earlier attempt of the same slot made it. */
  readonly alreadyDone: boolean;
}

export interface DeletedEntry {
  readonly region: Region;
  readonly imageId: RecoveryPointId;
  readonly name: string;
  readonly instanceId: ResourceId | null;
  readonly createdAt: string;
  /** The Expire tag as an instant; null where a failed AMI had none that could be read. */
  readonly expiresAt: string | null;
  readonly state: 'planned' | 'deleted';
  readonly because: 'expired' | 'failed';
  readonly gib: number;
  readonly snapshots: readonly { readonly snapshotId: SnapshotId; readonly result: SnapshotResultCode | 'planned' }[];
}

export interface KeptEntry {
  readonly region: Region;
  readonly imageId: RecoveryPointId;
  readonly name: string;
  readonly instanceId: ResourceId | null;
  /** `refused` when a deletion was due and not carried out, `failed` when it was tried. */
  readonly because: KeepReason | 'refused' | 'failed';
  readonly reason: string;
}

/** A snapshot whose AMI an earlier run had already deregistered. */
export interface FinishedSnapshotEntry {
  readonly region: Region;
  readonly snapshotId: SnapshotId;
  readonly imageId: RecoveryPointId | null;
  readonly gib: number;
  readonly result: 'planned' | 'deleted' | 'skipped' | 'failed';
  readonly reason: string;
}

export interface FailedEntry {
  readonly region: string;
  readonly target: string;
  readonly action: FailedAction;
  readonly fault: FaultCode;
  readonly message: string;
  readonly advice: string;
}

export interface RegionEntry {
  readonly region: Region;
  readonly read: boolean;
  readonly matched: number;
  readonly created: number;
  readonly deleted: number;
  readonly kept: number;
  readonly failed: number;
}

/** Everything known at the end of a run; summary, outputs, annotations and exit status are views of it. */
export interface Report {
  readonly version: 1;
  /** Null when the input that names it could not be read. */
  readonly mode: Mode | null;
  readonly dryRun: boolean;
  readonly outcome: RunOutcome;
  readonly startedAt: string;
  readonly finishedAt: string;
  /** Null when the run ended before the account was known. */
  readonly account: AccountId | null;
  /** Who called, as the service names it; null when the run ended before that was known. */
  readonly caller: string | null;
  readonly tag: string | null;
  readonly expiry: string | null;
  readonly run: string | null;
  readonly matchedCount: number;
  readonly createdCount: number;
  readonly deletedCount: number;
  readonly keptCount: number;
  readonly failedCount: number;
  readonly regions: readonly RegionEntry[];
  readonly created: readonly CreatedEntry[];
  readonly deleted: readonly DeletedEntry[];
  readonly finishedSnapshots: readonly FinishedSnapshotEntry[];
  readonly kept: readonly KeptEntry[];
  readonly skipped: readonly Skipped[];
  readonly warnings: readonly Warning[];
  readonly failed: readonly FailedEntry[];
}
