import type { Account } from '../../sandbox/index.ts';
import type { KindName } from '../../src/model.ts';
import { amisOf, instancesOf, snapshotFactsOf, volumeSnapshotsOf, volumesOf } from './facts-ec2.ts';
import { databasesIn, dbSnapshotsIn } from './facts-rds.ts';

/** What an account holds at one instant, copied, so that later changes do not reach it. */

/** One kind in one region. */
export interface Place {
  readonly kind: KindName;
  readonly region: string;
}

/** What a backup produces: an AMI, a snapshot of a volume, a manual snapshot of a database. */
export interface PointFact extends Place {
  /** As a report names it: ids of EC2, ARNs of RDS. */
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  /** In the words of AMIs: `available`, `pending`, `failed`, `disabled`; others as the service has them. */
  readonly state: string;
  /** Null where the service does not tell. */
  readonly createdAt: number | null;
  /** As they were meant, without what RDS's alphabet asks for. */
  readonly tags: ReadonlyMap<string, string>;
  readonly public: boolean;
  /** Whether a lock holds any of its snapshots, or it. */
  readonly locked: boolean;
  /** Whether its own protection or its state keep everybody from deleting it. */
  readonly protected: boolean;
  /** Id of what it is proven to be made of. */
  readonly source: string | null;
  /** The same as one word of the whole account; empty without a source. */
  readonly sourceKey: string;
  /** Which of all databases that ever had the source's name; empty for other kinds. */
  readonly incarnation: string;
  /** What the snapshots that it consists of say of their expiry, those with our mark that say anything. */
  readonly snapshotExpires: readonly string[];
  /** The snapshots that it consists of, where it is none itself. */
  readonly snapshots: readonly string[];
}

/** A snapshot of EC2, whatever it was made for. */
export interface SnapshotFact {
  readonly id: string;
  readonly region: string;
  readonly owner: string;
  readonly state: string;
  readonly description: string;
  /** False where it may be a copy. */
  readonly original: boolean;
  readonly tags: ReadonlyMap<string, string>;
  /** Held by a lock or by AWS Backup: nobody can delete it. */
  readonly held: boolean;
}

/** What can be backed up. */
export interface ResourceFact extends Place {
  /** As a report names it, which says nothing of kind and region. */
  readonly id: string;
  /** One word of the whole account. */
  readonly key: string;
  readonly state: string;
  readonly tags: ReadonlyMap<string, string>;
  /** What keeps it from being backed up whatever its state; null for nothing. */
  readonly barred: 'no EBS root' | 'managed' | 'member' | 'other service' | null;
  /** The cluster that it is a member of. */
  readonly cluster: string | null;
  /** Whether snapshots take its tags along. */
  readonly copiesTags: boolean;
  readonly incarnation: string;
  readonly imageId: string;
  /** What a launch in its place needs, in the order in which it is written down. */
  readonly launch: readonly (readonly [string, string | undefined])[];
  readonly securityGroups: readonly string[];
}

/** Every recovery point of a place that carries our mark or might, seen by other calls or not yet. */
export function allPoints(account: Account, { kind, region }: Place): PointFact[] {
  switch (kind) {
    case 'ec2-instance':
      return amisOf(account, region);
    case 'ebs-volume':
      return volumeSnapshotsOf(account, region);
    case 'rds-instance':
    case 'rds-cluster':
      return dbSnapshotsIn(account, region, kind);
    default:
      throw new Error(`the simulator has no ${kind}`);
  }
}

/** Those that other calls can see by now. */
export function visiblePoints(account: Account, place: Place): PointFact[] {
  const { images, snapshots } = account.region(place.region);
  const now = account.clock.now();
  return allPoints(account, place).filter(({ id }) => ((images.get(id) ?? snapshots.get(id))?.visibleAt ?? now) <= now);
}

export function pointNow(account: Account, place: Place, id: string): PointFact | null {
  return allPoints(account, place).find((point) => point.id === id) ?? null;
}

export function resourcesNow(account: Account, { kind, region }: Place): ResourceFact[] {
  switch (kind) {
    case 'ec2-instance':
      return instancesOf(account, region);
    case 'ebs-volume':
      return volumesOf(account, region);
    case 'rds-instance':
    case 'rds-cluster':
      return databasesIn(account, region, kind);
    default:
      throw new Error(`the simulator has no ${kind}`);
  }
}

/** The snapshots of a region that other calls can see by now. */
export function visibleSnapshots(account: Account, region: string): SnapshotFact[] {
  const now = account.clock.now();
  return [...account.region(region).snapshots.values()]
    .filter((snapshot) => snapshot.visibleAt <= now && !snapshot.deleteWhenDone)
    .map(snapshotFactsOf);
}

/** True when the snapshot is there and is not about to go. */
export function snapshotStands(account: Account, region: string, id: string): boolean {
  const snapshot = account.region(region).snapshots.get(id);
  return snapshot !== undefined && !snapshot.deleteWhenDone;
}

/** What a live instance, a launch template, an SSM parameter, a recipe or an AMI names: AMIs and snapshots. */
export function inUseNow(account: Account, { kind, region }: Place): Set<string> {
  if (kind === 'ebs-volume') return new Set(amisOf(account, region).flatMap(({ snapshots }) => snapshots));
  if (kind !== 'ec2-instance') return new Set();
  const { launchTemplates, references } = account.region(region);
  const named = [...launchTemplates.values()].flatMap(({ versions }) => versions.map(({ imageId }) => imageId));
  const running = instancesOf(account, region).flatMap(({ state, imageId }) =>
    state === 'terminated' ? [] : [imageId],
  );
  const elsewhere = references.map(({ imageId }) => imageId);
  return new Set([...running, ...elsewhere, ...named.filter((id) => id !== undefined)]);
}
