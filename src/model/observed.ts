import type { SeenJobs } from './backup-jobs.ts';
import type { Fault, Result } from './faults.ts';
import type { Failure, Warning } from './findings.ts';
import type { AccountId, Instant, RecoveryPointId, Region, ResourceId, SnapshotId, Tags } from './ids.ts';
import type { ClusterType, KindName, OwnKindName } from './kinds.ts';

/** A resource. Only those that carry the wanted tags are observed. */
export interface Resource {
  readonly kind: KindName;
  readonly region: Region;
  readonly id: ResourceId;
  /** An identifier that survives a rename and is never reused; absent where `id` is one. */
  readonly identity?: string;
  /** Its ARN, where kind, region and id do not determine it. */
  readonly arn?: string;
  /** AWS Backup's name for this type of cluster; absent where the kind determines it. */
  readonly clusterType?: ClusterType;
  /** The resource's `Name` tag, or empty. Untrusted text. */
  readonly name: string;
  readonly tags: Tags;
  /** Why the kind cannot back it up; null when it can. */
  readonly obstacle: Obstacle | null;
  /** True when the resource's tag requests a reboot for its backup. */
  readonly reboot: boolean;
  /** Volumes that it may share with other resources; backups of one volume must be spaced in time. */
  readonly volumes: readonly string[];
  /** Absent where the kind has none. */
  readonly details?: ResourceDetails;
  /** When it was created, regardless of later starts and renames; absent where the service does not report it. */
  readonly bornAt?: Instant;
  /** Present where it is deleted, or being deleted, but still listed. */
  readonly gone?: true;
  /** The resource it is a member of, which holds its data: backups of that one count as its own. */
  readonly partOf?: Pick<Resource, 'kind' | 'region' | 'id'>;
}

/** Facts from the listing that recovery points of the resource record, or devices they may leave out. */
export interface ResourceDetails {
  /** Settings that a replacement needs at launch, as key and value; most important first. */
  readonly launch: readonly (readonly [key: string, value: string])[];
  readonly securityGroups: readonly string[];
  readonly devices: readonly Device[];
  /** The device it boots from; null where the service does not report it. */
  readonly rootDevice: string | null;
  /** True where the service itself copies the resource's tags, unless a request names tags. */
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
  /** Present where it is broken: it should have a backup, and nobody chose otherwise. */
  readonly incident?: true;
  /** The resource it is backed up with, where it is part of one that is backed up as a whole. */
  readonly coveredBy?: Pick<Resource, 'kind' | 'region' | 'id'>;
  /** The obstacle for AWS Backup where it differs, null for none; absent where it is the same. */
  readonly ofAwsBackup?: Obstacle | null;
}

/** Returns a resource with the obstacles of AWS Backup, which can back up some that this action cannot. */
export function asAwsBackupFindsIt(resource: Resource): Resource {
  const { obstacle } = resource;
  return obstacle?.ofAwsBackup === undefined ? resource : { ...resource, obstacle: obstacle.ofAwsBackup };
}

export type RecoveryPointState = 'available' | 'pending' | 'failed' | 'disabled' | 'other';

/** A recovery point. A slim record: accounts hold tens of thousands. */
export interface RecoveryPoint {
  readonly kind: OwnKindName;
  readonly region: Region;
  readonly id: RecoveryPointId;
  readonly name: string;
  readonly owner: AccountId;
  /** Null when the service's text was not a valid time. */
  readonly createdAt: Instant | null;
  readonly state: RecoveryPointState;
  /** The service's own word for the state. */
  readonly stateText: string;
  readonly stateReason: string;
  /** The source that the service itself recorded; null on copies and registered images. */
  readonly source: ResourceId | null;
  /**
   * The recovery point it was copied from, as the service itself recorded it, in the form of the `BackupCopyOf` tag; absent where it is not
   * a copy.
   */
  readonly copyOf?: string;
  /** `identity` of that source, where the service recorded it. */
  readonly sourceIdentity?: string;
  /** Our tags as read; null where the tag is absent. */
  readonly tags: RecoveryPointTags;
  /** The service that made it and will delete it; null where there is none. */
  readonly managedBy: BackupService | null;
  /** How it is protected, where the service refuses its deletion; null where it is not. */
  readonly protection: string | null;
  /** Null where the listing does not report it; the evidence then does. */
  readonly public: boolean | null;
  readonly snapshots: readonly Snapshot[];
  /** The details that a copy needs; absent unless requested, and where no copy is wanted. */
  readonly whole?: Whole;
}

/** The details of a recovery point that a copy needs; read only where copies of it are wanted. */
export interface Whole {
  /** Every tag, ours and others', as the service has them. */
  readonly tags: Tags;
  readonly encrypted: boolean;
}

export interface RecoveryPointTags {
  readonly createdBy: string | null;
  readonly expire: string | null;
  readonly source: string | null;
  /** `BackupSourceName`: the Name tag that the resource had, to identify it once it is gone. Untrusted text. */
  readonly sourceName: string | null;
  readonly backupTag: string | null;
  readonly run: string | null;
  /** `Name`, which contains the start of the run that made it. */
  readonly name: string | null;
  /** `plan/rule` of each rule that made it, joined with `, `; null where none of a plan file did. */
  readonly backupPlan: string | null;
  /** `BackupVerified`, as read; absent where it has none. */
  readonly verified?: string;
  /** `BackupCopyTo`: the copies wanted of it; absent where it has none. */
  readonly copyTo?: string;
  /** `BackupCopyOf`: the recovery point it was copied from; absent where it has none. */
  readonly copyOf?: string;
  /** `BackupUndeleted`: when it was deleted, where it was restored since; absent where it has none. */
  readonly undeleted?: string;
}

export interface Snapshot {
  readonly id: SnapshotId;
  /** Size of the source volume; null when the service does not report it. */
  readonly gib: number | null;
  /** Its own Expire tag, where it differs from that of its recovery point; absent where it does not, or where it was not read. */
  readonly strayExpire?: string;
}

/** A snapshot with our tag whose recovery point is not among those observed. */
export interface LooseSnapshot extends Snapshot {
  readonly kind: OwnKindName;
  readonly region: Region;
  readonly owner: AccountId;
  /** The recovery point named in the service's own description; null when it names none. */
  readonly madeFor: RecoveryPointId | null;
  /** The resource named in the service's own description; null when it names none. */
  readonly source: ResourceId | null;
  /** The recovery point that its own was copied from, by the service's own description; absent when it names none. */
  readonly copiedFrom?: RecoveryPointId;
  /** False where it may be a copy: a copy keeps the description, which then does not reveal its region. */
  readonly original: boolean;
  readonly tags: RecoveryPointTags;
  /** In state `error` it holds no data. */
  readonly state: 'completed' | 'error' | 'other';
}

/**
 * Facts of one region that only deletions need, read after the first decision. Each may be a fault; the guard that needs it then keeps.
 * Null where no guard asked.
 */
export interface Evidence {
  /** Sources of the candidates that still exist, by identity, or by id where they have none. */
  readonly existing: Result<ReadonlySet<string>> | null;
  /** Users of each candidate; an absent key means that it has none. */
  readonly users: Result<ReadonlyMap<RecoveryPointId, readonly string[]>> | null;
  /** Candidates that are public, among those whose listing does not report it. */
  readonly public: Result<ReadonlySet<RecoveryPointId>> | null;
  /** Every recovery point of the account with its snapshots, with or without our tag. */
  readonly registered: Result<Registered> | null;
  /** The snapshots that are locked. */
  readonly locked: Result<Locks> | null;
}

/** The locked snapshots of a region, each with how and until when; or that this account may not read locks. */
export type Locks =
  | { readonly known: true; readonly held: ReadonlyMap<SnapshotId, string> }
  | { readonly known: false; readonly why: Fault };

export interface Registered {
  readonly points: ReadonlySet<RecoveryPointId>;
  readonly snapshots: ReadonlySet<SnapshotId>;
}

/** An AWS service that makes backups by its own rules. */
export type BackupService = 'AWS Backup' | 'Data Lifecycle Manager' | 'Compute Optimizer';

/** The backups that such a service keeps of one resource. */
export interface OtherBackup {
  readonly resource: Resource;
  readonly by: BackupService;
  /** When the newest was taken; null where the service does not report it. */
  readonly newest: Instant | null;
  /** Number of AMIs and snapshots; snapshots of an AMI are not counted separately. */
  readonly count: number;
  /** Ids of the policies that made them, where the tags give them; otherwise empty. */
  readonly detail: string;
}

/** The scope of one listing of a region. */
interface ReadAtOnce {
  readonly kind: KindName;
  /** Other kinds that the same listing covers; absent means none. */
  readonly also?: readonly KindName[];
  readonly region: Region;
}

/** Everything read of one kind in one region, or the fault that prevented a complete listing. */
export type RegionInventory =
  | (ReadAtOnce & {
      readonly read: true;
      readonly resources: readonly Resource[];
      readonly points: readonly RecoveryPoint[];
      readonly loose: readonly LooseSnapshot[];
      /** Problems with some entries that no change can fix; absent means none. */
      readonly troubles?: readonly Failure[];
      /** Problems with entries that are not known to be ours; absent means none. */
      readonly warnings?: readonly Warning[];
      /** The jobs of AWS Backup's vault; absent where they were not requested. */
      readonly jobs?: SeenJobs;
    })
  | (ReadAtOnce & { readonly read: false; readonly fault: Fault });

/** Whether the entry covers a kind. */
export function tellsOf({ kind, also = [] }: ReadAtOnce, asked: KindName): boolean {
  return kind === asked || also.includes(asked);
}

export interface Inventory {
  readonly account: AccountId;
  /** One entry for each kind in each region. */
  readonly regions: readonly RegionInventory[];
}

/** One kind in one region: the unit of listing, questions and refusals. */
export type Place = `${KindName} ${Region}`;
export const placeOf = ({ kind, region }: { readonly kind: KindName; readonly region: Region }): Place =>
  `${kind} ${region}`;

/** Kind, region and id of a resource as one key: databases in two regions may have the same name. */
export const keyOf = ({ kind, region, id }: Pick<Resource, 'kind' | 'region' | 'id'>): string =>
  `${placeOf({ kind, region })} ${id}`;
