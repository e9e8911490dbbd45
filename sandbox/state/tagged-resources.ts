import type { Context } from './context.ts';
import { partitionOf } from './partition.ts';
import { databaseArn, dbSnapshotArn } from './rds-records.ts';
import type { Tags } from './records.ts';
import type { Region } from './region.ts';

/** What the tagging API tells of a resource. */
export interface TaggedResource {
  arn: string;
  tags: Tags;
}

/** What AWS itself wrote is listed too: only those who make the resources leave it out of theirs. */
function ofEc2(context: Context, region: Region): TaggedResource[] {
  const prefix = `arn:${partitionOf(region.name)}:ec2:${region.name}:`;
  const own = `${prefix}${context.accountId}:`;
  const { instances, volumes, images, snapshots } = region;
  const { accountId } = context;
  return [
    ...[...instances.values()].map(({ instanceId, tags }) => ({ arn: `${own}instance/${instanceId}`, tags })),
    ...[...volumes.values()].map(({ volumeId, tags }) => ({ arn: `${own}volume/${volumeId}`, tags })),
    ...[...images.values()].flatMap(({ imageId, ownerId, tags }) =>
      ownerId === accountId ? [{ arn: `${own}image/${imageId}`, tags }] : [],
    ),
    ...[...snapshots.values()].flatMap(({ snapshotId, ownerId, tags }) =>
      ownerId === accountId ? [{ arn: `${own}snapshot/${snapshotId}`, tags }] : [],
    ),
  ];
}

function ofRds({ accountId }: Context, { name, dbInstances, dbClusters, dbSnapshots, dbClusterSnapshots }: Region) {
  return [
    ...[...dbInstances.values()].map(({ id, tags }) => ({ arn: databaseArn('instance', name, accountId, id), tags })),
    ...[...dbClusters.values()].map(({ id, tags }) => ({ arn: databaseArn('cluster', name, accountId, id), tags })),
    ...[...dbSnapshots.values(), ...dbClusterSnapshots.values()].map((snapshot) => ({
      arn: dbSnapshotArn(snapshot),
      tags: snapshot.tags,
    })),
  ];
}

/**
 * Everything in a region that carries tags, whatever it is.
 *
 * @see https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/supported-services.html
 */
export function listTagged(context: Context, region: Region): TaggedResource[] {
  const all = [...ofEc2(context, region), ...ofRds(context, region), ...region.others.values()];
  return all.filter(({ tags }) => tags.size > 0).sort((a, b) => (a.arn < b.arn ? -1 : 1));
}
