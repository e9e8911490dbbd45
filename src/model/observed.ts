import type { SeenJobs } from './backup-jobs.ts';
import type { Fault, Result } from './faults.ts';
import type { Failure, Warning } from './findings.ts';
import type { AccountId, Instant, RecoveryPointId, Region, ResourceId, SnapshotId, Tags } from './ids.ts';
import type { ClusterType, KindName, OwnKindName } from './kinds.ts';

/** What is protected. Only resources that carry the wanted tags are observed. */
export interface Resource {
  readonly kind: KindName;
  readonly region: Region;
  readonly id: ResourceId;
  /** What stays with a resource that can be renamed, and no other one ever has; absent where the id is that. */
  readonly identity?: string;
  /** Its ARN, where that cannot be made of its kind, region and id. */
  readonly arn?: string;
  /** What AWS Backup calls a cluster like this one; absent where the kind says it. */
  readonly clusterType?: ClusterType;
  /** The resource's `Name` tag, or empty. Untrusted text. */
  readonly name: string;
  readonly tags: Tags;
  /** Why the kind cannot back this one up, or null when it can. */
  readonly obstacle: Obstacle | null;
  /** True when the resource asked to be rebooted for its backup. */
  readonly reboot: boolean;
  /** Volumes that other resources may share; backups of the same volume must be spaced in time. */
  readonly volumes: readonly string[];
  /** Absent where the kind tells none. */
  readonly details?: ResourceDetails;
  /** When it first came to be, whatever was started or renamed since; absent where the service does not tell. */
  readonly bornAt?: Instant;
  /** Present where it is gone, or on its way, although it is still listed. */
  readonly gone?: true;
  /** What it is a member of, which holds its data: the backups of that are its own. */
  readonly partOf?: Pick<Resource, 'kind' | 'region' | 'id'>;
}

/** What the listing tells of a resource that its recovery points are to remember, or may leave out. */
export interface ResourceDetails {
  /** What a launch in its place needs, as key and value; what is needed most stands first. */
  readonly launch: readonly (readonly [key: string, value: string])[];
  readonly securityGroups: readonly string[];
  readonly devices: readonly Device[];
  /** The device that it starts from; null where the service does not tell. */
  readonly rootDevice: string | null;
  /** True where the service itself copies the tags of the resource, as long as a request names none. */
  readonly copiesTags: boolean;
}

export interface Device {
  readonly name: string;
  readonly volume: string | null;
}

export interface Obstacle {
  readonly reason: string;
  /** True when a person must act before this resource can ever be protected. */
  readonly actionNeeded: boolean;
  /** Present where it is broken: it should have a backup, and nobody chose that it has none. */
  readonly incident?: true;
  /** What it is backed up with, where it is a part of something that is backed up as a whole. */
  readonly coveredBy?: Pick<Resource, 'kind' | 'region' | 'id'>;
  /** What stands in the way of AWS Backup, where that is another thing or nothing; absent where it is the same. */
  readonly ofAwsBackup?: Obstacle | null;
}

/** A resource as AWS Backup finds it, which backs up some that this action does not. */
export function asAwsBackupFindsIt(resource: Resource): Resource {
  const { obstacle } = resource;
  return obstacle?.ofAwsBackup === undefined ? resource : { ...resource, obstacle: obstacle.ofAwsBackup };
}

export type RecoveryPointState = 'available' | 'pending' | 'failed' | 'disabled' | 'other';

/** What a backup produced. A slim record: accounts hold tens of thousands. */
export interface RecoveryPoint {
  readonly kind: OwnKindName;
  readonly region: Region;
  readonly id: RecoveryPointId;
  readonly name: string;
  readonly owner: AccountId;
  /** Null when the service's text could not be read. */
  readonly createdAt: Instant | null;
  readonly state: RecoveryPointState;
  /** The service's own word for the state. */
  readonly stateText: string;
  readonly stateReason: string;
  /** What the service itself recorded as the source; null on copies and registered images. */
  readonly source: ResourceId | null;
  /**
   * What the service itself recorded as the recovery point that it was copied from, in the form of the `BackupCopyOf` tag; absent
   * where that is none.
   */
  readonly copyOf?: string;
  /** `identity` of that source, where the service recorded it. */
  readonly sourceIdentity?: string;
  /** Our tags as read; null where the tag is absent. */
  readonly tags: RecoveryPointTags;
  /** The service that made it and deletes it; null where none did. */
  readonly managedBy: BackupService | null;
  /** The service refuses deletion of a protected one; the text says how it is protected. */
  readonly protection: string | null;
  /** Null where the listing does not tell: then the evidence does. */
  readonly public: boolean | null;
  readonly snapshots: readonly Snapshot[];
  /** What a copy takes along; absent unless asked for, and where no copy is wanted. */
  readonly whole?: Whole;
}

/** What a copy takes along of a recovery point; read only where copies are wanted of it. */
export interface Whole {
  /** Every tag, ours and those of others, as the service has them. */
  readonly tags: Tags;
  readonly encrypted: boolean;
}

export interface RecoveryPointTags {
  readonly createdBy: string | null;
  readonly expire: string | null;
  readonly source: string | null;
  /** `BackupSourceName`: the Name tag that the resource had, which tells it by name once it is gone. Untrusted text. */
  readonly sourceName: string | null;
  readonly backupTag: string | null;
  readonly run: string | null;
  /** `Name`, which holds the start of the run that made it. */
  readonly name: string | null;
  /** `plan/rule` of each rule that made it, joined with `, `; null where no plan file did. */
  readonly backupPlan: string | null;
  /** `BackupVerified`, as it was read; absent where it has none. */
  readonly verified?: string;
  /** `BackupCopyTo`: the copies that are wanted of it; absent where it has none. */
  readonly copyTo?: string;
  /** `BackupCopyOf`: what it is a copy of; absent where it has none. */
  readonly copyOf?: string;
  /** `BackupUndeleted`: when it was deleted, where it was brought back since; absent where it has none. */
  readonly undeleted?: string;
}

export interface Snapshot {
  readonly id: SnapshotId;
  /** Size of the volume it was taken from; null when the service does not tell. */
  readonly gib: number | null;
  /** Its own Expire tag, where that is not what its recovery point says; absent where it is, or where nobody looked. */
  readonly strayExpire?: string;
}

/** A snapshot that carries our tag while the recovery point it was made for is not among those observed. */
export interface LooseSnapshot extends Snapshot {
  readonly kind: OwnKindName;
  readonly region: Region;
  readonly owner: AccountId;
  /** The recovery point that the service's own description names; null when it names none. */
  readonly madeFor: RecoveryPointId | null;
  /** The resource that the service's own description names; null when it names none. */
  readonly source: ResourceId | null;
  /** The recovery point that its own was copied from, by the service's own description; absent when that names none. */
  readonly copiedFrom?: RecoveryPointId;
  /** False where it may be a copy, which takes the description along, and says nothing about the region it is in. */
  readonly original: boolean;
  readonly tags: RecoveryPointTags;
  /** One in state `error` holds nothing. */
  readonly state: 'completed' | 'error' | 'other';
}

/**
 * Facts of one region that only matter for what is about to be deleted, read after the first decision. Each may be a fault,
 * and then the guard that needs it keeps. Null where no guard asked.
 */
export interface Evidence {
  /** Which sources of the candidates still exist, by their identity, or by their id where they have no other. */
  readonly existing: Result<ReadonlySet<string>> | null;
  /** Who still names a candidate; an absent key means nobody does. */
  readonly users: Result<ReadonlyMap<RecoveryPointId, readonly string[]>> | null;
  /** Which candidates are public, of those whose listing does not tell. */
  readonly public: Result<ReadonlySet<RecoveryPointId>> | null;
  /** Every recovery point of the account and the snapshots they consist of, with or without our tag. */
  readonly registered: Result<Registered> | null;
  /** What a lock holds. */
  readonly locked: Result<Locks> | null;
}

/** The snapshots of a region that a lock holds, each with how and until when; or that this account may not ask. */
export type Locks =
  | { readonly known: true; readonly held: ReadonlyMap<SnapshotId, string> }
  | { readonly known: false; readonly why: Fault };

export interface Registered {
  readonly points: ReadonlySet<RecoveryPointId>;
  readonly snapshots: ReadonlySet<SnapshotId>;
}

/** A service of AWS that makes backups by rules of its own. */
export type BackupService = 'AWS Backup' | 'Data Lifecycle Manager' | 'Compute Optimizer';

/** What such a service keeps of one resource. */
export interface OtherBackup {
  readonly resource: Resource;
  readonly by: BackupService;
  /** When the newest was taken; null where the service does not tell. */
  readonly newest: Instant | null;
  /** How many AMIs and snapshots there are; those that an AMI consists of are not counted beside it. */
  readonly count: number;
  /** Ids of the policies that made them, where the tags tell; else empty. */
  readonly detail: string;
}

/** What was read in one region at once. */
interface ReadAtOnce {
  readonly kind: KindName;
  /** Other kinds that the same listing tells of; absent means none. */
  readonly also?: readonly KindName[];
  readonly region: Region;
}

/** Everything of one kind that was read in one region, or the fault that kept it from being read whole. */
export type RegionInventory =
  | (ReadAtOnce & {
      readonly read: true;
      readonly resources: readonly Resource[];
      readonly points: readonly RecoveryPoint[];
      readonly loose: readonly LooseSnapshot[];
      /** What is wrong with some that no change can put right; absent means nothing. */
      readonly troubles?: readonly Failure[];
      /** What is wrong with some that are not known to be ours; absent means nothing. */
      readonly warnings?: readonly Warning[];
      /** The jobs of AWS Backup's vault; absent where nobody asked for them. */
      readonly jobs?: SeenJobs;
    })
  | (ReadAtOnce & { readonly read: false; readonly fault: Fault });

/** True where the entry is what is known of a kind. */
export function tellsOf({ kind, also = [] }: ReadAtOnce, asked: KindName): boolean {
  return kind === asked || also.includes(asked);
}

export interface Inventory {
  readonly account: AccountId;
  /** One entry for each kind in each region. */
  readonly regions: readonly RegionInventory[];
}

/** One kind in one region: what is listed, asked about and refused together. */
export type Place = `${KindName} ${Region}`;
export const placeOf = ({ kind, region }: { readonly kind: KindName; readonly region: Region }): Place =>
  `${kind} ${region}`;

/** Kind, region and id of a resource as one key: databases of two regions may share a name. */
export const keyOf = ({ kind, region, id }: Pick<Resource, 'kind' | 'region' | 'id'>): string =>
  `${placeOf({ kind, region })} ${id}`;
