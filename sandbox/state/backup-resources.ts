import type { BackupType } from './backup-records.ts';
import type { Context } from './context.ts';
import { type OtherResource, otherTypeOf } from './other-resources.ts';
import { partitionOf } from './partition.ts';
import type { DatabaseKind, DbCluster, DbInstance } from './rds-records.ts';
import { databaseArn } from './rds-records.ts';
import type { Instance, Tags, Volume } from './records.ts';
import type { Region } from './region.ts';

/** Something AWS Backup can back up, as it is now. */
export interface Resource {
  arn: string;
  /** The part of the ARN that names it in its service: `instance/i-...`, `db:...`. */
  localName: string;
  type: BackupType;
  /** Its `Name` tag, or its identifier. */
  name: string | undefined;
  tags: Tags;
  /** Bytes that its backup is said to have. */
  size: number;
  encrypted: boolean;
  /** Why it cannot be backed up as it is now. */
  problem?: string;
  /** Whether that will pass by itself: the job tries again. */
  busy?: boolean;
}

const gib = 2 ** 30;

function arnOf(context: Context, region: Region, service: string, localName: string): string {
  return `arn:${partitionOf(region.name)}:${service}:${region.name}:${context.accountId}:${localName}`;
}

function disksOf(region: Region, instance: Instance): Volume[] {
  return instance.devices.flatMap(({ volumeId }) => region.volumes.get(volumeId) ?? []);
}

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-feature-availability.html (Amazon EC2) */
function instanceResource(context: Context, region: Region, instance: Instance): Resource {
  const localName = `instance/${instance.instanceId}`;
  const disks = disksOf(region, instance);
  return {
    arn: arnOf(context, region, 'ec2', localName),
    localName,
    type: 'EC2',
    name: instance.tags.get('Name'),
    tags: instance.tags,
    size: disks.reduce((sum, { size }) => sum + size * gib, 0),
    encrypted: disks.some(({ encrypted }) => encrypted),
    ...(instance.rootDeviceType === 'ebs'
      ? {}
      : { problem: `The instance ${instance.instanceId} has an instance-store root device` }),
  };
}

function volumeResource(context: Context, region: Region, volume: Volume): Resource {
  const localName = `volume/${volume.volumeId}`;
  return {
    arn: arnOf(context, region, 'ec2', localName),
    localName,
    type: 'EBS',
    name: volume.tags.get('Name'),
    tags: volume.tags,
    size: volume.size * gib,
    encrypted: volume.encrypted,
  };
}

/** Engines of other services whose clusters RDS lists too. */
const foreignEngines: Readonly<Record<string, BackupType>> = { neptune: 'Neptune', docdb: 'DocumentDB' };

function clusterType(engine: string): BackupType {
  return foreignEngines[engine] ?? (engine.startsWith('aurora') ? 'Aurora' : 'RDS');
}

/** States that no waiting mends. */
const stuck = /^(?:stopp|delet|failed|storage-full|incompatible|inaccessible)/;

/**
 * A DB instance or cluster, of which a snapshot can be taken while it is `available`.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CreateSnapshot.html
 */
function databaseResource(
  context: Context,
  region: Region,
  kind: DatabaseKind,
  source: DbInstance | DbCluster,
): Resource {
  const { id, status, tags, encrypted, engine } = source;
  const problem = `The ${kind === 'instance' ? 'DB instance' : 'DB cluster'} ${id} is not in available state, but ${status}`;
  return {
    arn: databaseArn(kind, region.name, context.accountId, id),
    localName: `${kind === 'instance' ? 'db' : 'cluster'}:${id}`,
    type: kind === 'instance' ? 'RDS' : clusterType(engine),
    name: id,
    tags,
    // https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupJob.html (BackupSizeInBytes: RDS shows 0)
    size: 0,
    encrypted,
    ...(status === 'available' ? {} : { problem, busy: !stuck.test(status) }),
  };
}

/** Instances that are members of a cluster are backed up with it, and are no resources of their own. */
function ownInstances(region: Region): DbInstance[] {
  return [...region.dbInstances.values()].filter(({ clusterId }) => clusterId === undefined);
}

function isGone({ state }: Instance): boolean {
  return state === 'terminated' || state === 'shutting-down';
}

/** A resource of a service that the sandbox does not have. */
function otherResource({ arn, tags, size, encrypted, gone }: OtherResource): Resource[] {
  const type = otherTypeOf(arn);
  const localName = arn.split(':').slice(5).join(':');
  return type === undefined || gone
    ? []
    : [{ arn, localName, type, name: tags.get('Name') ?? localName.split(/[/:]/).at(-1), tags, size, encrypted }];
}

/** Everything in a region that AWS Backup could back up, opted in or not. */
export function listResources(context: Context, region: Region): Resource[] {
  const resources: Resource[] = [];
  for (const instance of region.instances.values()) {
    if (!isGone(instance)) resources.push(instanceResource(context, region, instance));
  }
  for (const volume of region.volumes.values()) resources.push(volumeResource(context, region, volume));
  for (const source of ownInstances(region)) resources.push(databaseResource(context, region, 'instance', source));
  for (const source of region.dbClusters.values()) resources.push(databaseResource(context, region, 'cluster', source));
  for (const other of region.others.values()) resources.push(...otherResource(other));
  return resources;
}

/** The resource of an ARN, undefined where there is none in the region. */
export function findResource(context: Context, region: Region, arn: string): Resource | undefined {
  const other = region.others.get(arn);
  if (other !== undefined) return otherResource(other)[0];
  const id = arn.split(/[:/]/).at(-1) ?? '';
  const instance = region.instances.get(id);
  const volume = region.volumes.get(id);
  const database = region.dbInstances.get(id);
  const cluster = region.dbClusters.get(id);
  const candidates = [
    ...(instance === undefined || isGone(instance) ? [] : [instanceResource(context, region, instance)]),
    ...(volume === undefined ? [] : [volumeResource(context, region, volume)]),
    ...(database === undefined || database.clusterId !== undefined
      ? []
      : [databaseResource(context, region, 'instance', database)]),
    ...(cluster === undefined ? [] : [databaseResource(context, region, 'cluster', cluster)]),
  ];
  return candidates.find((resource) => resource.arn === arn);
}
