import type { KindName } from '../../src/model.ts';
import { dbSnapshotId } from './facts-rds.ts';
import type { Arrival } from './turnstile.ts';
import type { World } from './world.ts';

/** What the requests of a run are for, read from what stands in them alone. */

/**
 * What a listing is about: what is to be protected, what protects it, or a question of a guard. `look` is a question about one
 * thing on which nothing hangs but that thing.
 */
export type Part =
  | 'resources'
  | 'points'
  | 'loose'
  | 'existing'
  | 'in-use'
  | 'public'
  | 'locked'
  | 'registered'
  | 'look';

export interface Reading {
  readonly kind: KindName;
  readonly part: Part;
}

/** What a run changes, at the moment of its turn. */
export type Write = DeletionRequest | TagRequest | CreateRequest;

export interface CreateRequest {
  readonly does: 'create';
  readonly kind: KindName;
  readonly region: string;
  /** Id of the resource. */
  readonly source: string;
  readonly name: string;
}

/** A request to delete something. */
export interface DeletionRequest {
  readonly does: 'delete';
  readonly action: string;
  readonly region: string;
  /** What it is by its action alone: a snapshot of EC2 may be of a volume or of an AMI. */
  readonly kind: KindName | 'snapshot';
  readonly id: string;
}

/** A request to write tags. */
export interface TagRequest {
  readonly does: 'tag';
  readonly action: string;
  readonly kind: KindName;
  readonly region: string;
  /** The first resource, and all of them. */
  readonly id: string;
  readonly ids: readonly string[];
  readonly tags: ReadonlyMap<string, string>;
}

/** Which service answers for a kind. */
export function serviceOf(kind: KindName): 'ec2' | 'rds' {
  return kind === 'rds-instance' || kind === 'rds-cluster' ? 'rds' : 'ec2';
}

/** What a request reads; null where it reads nothing of any kind. */
export function readingOf({ action, params }: Arrival, mode: string): Reading | null {
  const filters = ['Filter.1.Name', 'Filter.2.Name', 'Filter.3.Name'].map((name) => params[name]);
  const [first, second, third] = filters;
  const hasFilter = Object.keys(params).some((name) => name.startsWith('Filters.'));
  const part = (kind: KindName, which: Part): Reading => ({ kind, part: which });
  const ofDatabases = (kind: KindName, id: string | undefined) =>
    part(kind, id !== undefined ? 'look' : mode === 'backup' ? 'resources' : 'existing');
  const ofDbSnapshots = (kind: KindName, id: string | undefined) =>
    part(kind, id !== undefined || hasFilter ? 'look' : 'points');
  switch (action) {
    case 'DescribeInstances':
      return part('ec2-instance', first === 'instance-id' ? 'existing' : 'resources');
    case 'DescribeLockedSnapshots':
      return part('ec2-instance', 'locked');
    case 'DescribeImages':
      if (first === 'block-device-mapping.snapshot-id') return part('ebs-volume', 'in-use');
      return part('ec2-instance', first === undefined ? 'registered' : first === 'tag:CreatedBy' ? 'points' : 'look');
    case 'DescribeImageReferences':
      return part('ec2-instance', 'in-use');
    case 'DescribeSnapshots':
      if (first === 'tag:CreatedBy' && second === undefined) return part('ec2-instance', 'loose');
      if (first === 'tag:CreatedBy' && third === undefined) return part('ebs-volume', 'points');
      return part('ebs-volume', params['RestorableBy.1'] === undefined ? 'look' : 'public');
    case 'DescribeVolumes':
      return part('ebs-volume', first === 'volume-id' ? 'existing' : 'resources');
    case 'DescribeDBInstances':
      return ofDatabases('rds-instance', params.DBInstanceIdentifier);
    case 'DescribeDBClusters':
      return ofDatabases('rds-cluster', params.DBClusterIdentifier);
    case 'DescribeDBSnapshots':
      return ofDbSnapshots('rds-instance', params.DBSnapshotIdentifier);
    case 'DescribeDBClusterSnapshots':
      return ofDbSnapshots('rds-cluster', params.DBClusterSnapshotIdentifier);
    case 'DescribeDBSnapshotAttributes':
      return part('rds-instance', 'public');
    case 'DescribeDBClusterSnapshotAttributes':
      return part('rds-cluster', 'public');
    default:
      return null;
  }
}

/** What a request changes; null where it changes nothing. Throws for what no run has any business to ask. */
export function writeOf({ account }: World, { region, action, params }: Arrival): Write | null {
  const create = (kind: KindName, source = '', name = ''): Write => ({ does: 'create', kind, region, source, name });
  const remove = (kind: DeletionRequest['kind'], id = ''): Write => ({ does: 'delete', action, kind, region, id });
  switch (action) {
    case 'CreateImage':
      return create('ec2-instance', params.InstanceId, params.Name);
    case 'CreateSnapshot':
      return create('ebs-volume', params.VolumeId, params.Description);
    case 'CreateDBSnapshot':
      return create('rds-instance', params.DBInstanceIdentifier, params.DBSnapshotIdentifier);
    case 'CreateDBClusterSnapshot':
      return create('rds-cluster', params.DBClusterIdentifier, params.DBClusterSnapshotIdentifier);
    case 'DeregisterImage':
      return remove('ec2-instance', params.ImageId);
    case 'DeleteSnapshot':
      return remove('snapshot', params.SnapshotId);
    case 'DeleteDBSnapshot':
      return remove('rds-instance', dbSnapshotId(account, region, 'rds-instance', params.DBSnapshotIdentifier ?? ''));
    case 'DeleteDBClusterSnapshot':
      return remove(
        'rds-cluster',
        dbSnapshotId(account, region, 'rds-cluster', params.DBClusterSnapshotIdentifier ?? ''),
      );
    case 'CreateTags': {
      const ids = valuesOf(params, 'ResourceId.');
      const [id = ''] = ids;
      const kind = id.startsWith('ami-') ? 'ec2-instance' : 'ebs-volume';
      return { does: 'tag', action, kind, region, id, ids, tags: tagsOf(params, 'Tag.') };
    }
    case 'AddTagsToResource': {
      const id = params.ResourceName ?? '';
      const kind = id.includes(':cluster-snapshot:') ? 'rds-cluster' : 'rds-instance';
      return { does: 'tag', action, kind, region, id, ids: [id], tags: tagsOf(params, 'Tags.Tag.') };
    }
    default:
      if (isReading(action)) return null;
      throw new Error(`${action} is nothing that a run has to ask for`);
  }
}

/** Whether a request changes nothing, whatever it asks. */
export function isReading(action: string): boolean {
  return /^(Describe|Assume|Get[A-Z]|POST \/list-rules$)/.test(action);
}

/** What a request is about, for telling and for counting. */
export function targetOf(world: World, arrival: Arrival): string {
  const { action, params, region } = arrival;
  const write = isReading(action) ? null : writeOf(world, arrival);
  if (write !== null) return write.does === 'create' ? write.source : write.id;
  const { DBSnapshotIdentifier: instance, DBClusterSnapshotIdentifier: cluster } = params;
  if (instance !== undefined) return dbSnapshotId(world.account, region, 'rds-instance', instance);
  if (cluster !== undefined) return dbSnapshotId(world.account, region, 'rds-cluster', cluster);
  return params.DBInstanceIdentifier ?? params.DBClusterIdentifier ?? '';
}

function tagsOf(params: Arrival['params'], prefix: string): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (let n = 1; params[`${prefix}${n}.Key`] !== undefined; n += 1) {
    tags.set(params[`${prefix}${n}.Key`] ?? '', params[`${prefix}${n}.Value`] ?? '');
  }
  return tags;
}

/** The values of a numbered parameter, such as `ResourceId.`. */
export function valuesOf(params: Arrival['params'], prefix: string): string[] {
  return Object.entries(params).flatMap(([name, value]) =>
    name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)) ? [value] : [],
  );
}
