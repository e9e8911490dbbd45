import {
  CopyDBClusterSnapshotCommand,
  CreateDBClusterSnapshotCommand,
  type DBCluster,
  type DBClusterSnapshot,
  DeleteDBClusterSnapshotCommand,
  DescribeDBClusterSnapshotAttributesCommand,
  DescribeDBClusterSnapshotsCommand,
  DescribeDBClustersCommand,
  type ServerlessV2ScalingConfiguration,
} from '@aws-sdk/client-rds';
import { tagsOf } from '../ec2/wire.ts';
import {
  type Database,
  type DatabaseFamily,
  type DbSnapshotRecord,
  filtersOf,
  MOST_RECORDS,
  mapped,
} from '../rds/family.ts';

/** DB clusters and their DB cluster snapshots. */
export const DB_CLUSTERS: DatabaseFamily = {
  kind: 'rds-cluster',
  createAction: 'CreateDBClusterSnapshot',
  databases: async (caller, region, { id, marker }) =>
    mapped(
      await caller.repeatable(region, 'DescribeDBClusters', (client) =>
        client.send(
          new DescribeDBClustersCommand({ DBClusterIdentifier: id, MaxRecords: MOST_RECORDS, Marker: marker }),
        ),
      ),
      ({ DBClusters, Marker }) => ({ items: (DBClusters ?? []).map(databaseOf), NextToken: Marker }),
    ),
  snapshots: async (caller, region, { id, names, databases, type = 'manual', marker }) =>
    mapped(
      await caller.repeatable(region, 'DescribeDBClusterSnapshots', (client) =>
        client.send(
          new DescribeDBClusterSnapshotsCommand({
            SnapshotType: type,
            DBClusterSnapshotIdentifier: id,
            Filters: filtersOf({ 'db-cluster-snapshot-id': names, 'db-cluster-id': databases }),
            MaxRecords: MOST_RECORDS,
            Marker: marker,
          }),
        ),
      ),
      ({ DBClusterSnapshots, Marker }) => ({ items: (DBClusterSnapshots ?? []).map(recordOf), NextToken: Marker }),
    ),
  create: async (caller, region, { name, database, tags }, unless) =>
    mapped(
      await caller.once(
        region,
        'CreateDBClusterSnapshot',
        (client) =>
          client.send(
            new CreateDBClusterSnapshotCommand({
              DBClusterSnapshotIdentifier: name,
              DBClusterIdentifier: database,
              Tags: [...tags],
            }),
          ),
        unless,
      ),
      ({ DBClusterSnapshot: made }) => (made === undefined ? null : recordOf(made)),
    ),
  copy: async (caller, to, { source, name, kmsKey, tags }, unless) =>
    mapped(
      await caller.repeatable(
        to,
        'CopyDBClusterSnapshot',
        (client) =>
          client.send(
            new CopyDBClusterSnapshotCommand({
              SourceDBClusterSnapshotIdentifier: source,
              TargetDBClusterSnapshotIdentifier: name,
              Tags: [...tags],
              ...(kmsKey !== null && { KmsKeyId: kmsKey }),
            }),
          ),
        unless,
      ),
      ({ DBClusterSnapshot: made }) => (made === undefined ? null : recordOf(made)),
    ),
  delete: (caller, region, name, lastLook) =>
    caller.repeatable(
      region,
      'DeleteDBClusterSnapshot',
      (client) => client.send(new DeleteDBClusterSnapshotCommand({ DBClusterSnapshotIdentifier: name })),
      lastLook,
    ),
  restorers: async (caller, region, name) =>
    mapped(
      await caller.repeatable(region, 'DescribeDBClusterSnapshotAttributes', (client) =>
        client.send(new DescribeDBClusterSnapshotAttributesCommand({ DBClusterSnapshotIdentifier: name })),
      ),
      ({ DBClusterSnapshotAttributesResult: read }) =>
        (read?.DBClusterSnapshotAttributes ?? []).flatMap(({ AttributeName, AttributeValues }) =>
          AttributeName === 'restore' ? (AttributeValues ?? []) : [],
        ),
    ),
  codes: {
    noDatabase: 'DBClusterNotFoundFault',
    databaseState: 'InvalidDBClusterStateFault',
    noSnapshot: 'DBClusterSnapshotNotFoundFault',
    snapshotExists: 'DBClusterSnapshotAlreadyExistsFault',
    snapshotState: 'InvalidDBClusterSnapshotStateFault',
  },
  quota: { name: 'ManualClusterSnapshots', counts: 'manual DB cluster snapshots' },
};

/** Converts a DB cluster from an RDS answer. */
export function databaseOf(cluster: DBCluster): Database {
  return {
    id: cluster.DBClusterIdentifier ?? '',
    resourceId: cluster.DbClusterResourceId ?? '',
    state: cluster.Status,
    engine: cluster.Engine ?? '',
    tags: tagsOf(cluster.TagList),
    cluster: null,
    bornAt: cluster.ClusterCreateTime?.getTime() ?? null,
    copiesTags: cluster.CopyTagsToSnapshot === true,
    instanceClass: cluster.DBClusterInstanceClass ?? '',
    capacity: capacityOf(cluster),
    writer: cluster.DBClusterMembers?.find(({ IsClusterWriter }) => IsClusterWriter)?.DBInstanceIdentifier ?? '',
    subnetGroup: cluster.DBSubnetGroup ?? '',
    securityGroups: (cluster.VpcSecurityGroups ?? []).flatMap((group) => group.VpcSecurityGroupId ?? []),
  };
}

/** `0.5-16`, or `0-16-300` if it pauses: a form that RDS accepts in tags. */
function capacityOf({ ServerlessV2ScalingConfiguration: scaling }: DBCluster): string {
  const { MinCapacity, MaxCapacity, SecondsUntilAutoPause } = scaling ?? {};
  if (MinCapacity === undefined || MaxCapacity === undefined) return '';
  return [MinCapacity, MaxCapacity, SecondsUntilAutoPause].filter((one) => one !== undefined).join('-');
}

/**
 * Converts such a capacity to the form of a request.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ServerlessV2ScalingConfiguration.html
 */
export function scalingOf(capacity: string): ServerlessV2ScalingConfiguration {
  const [MinCapacity, MaxCapacity, SecondsUntilAutoPause] = capacity.split('-').map(Number);
  return { MinCapacity, MaxCapacity, ...(SecondsUntilAutoPause !== undefined && { SecondsUntilAutoPause }) };
}

function recordOf(snapshot: DBClusterSnapshot): DbSnapshotRecord {
  return {
    arn: snapshot.DBClusterSnapshotArn ?? '',
    name: snapshot.DBClusterSnapshotIdentifier ?? '',
    database: snapshot.DBClusterIdentifier ?? '',
    databaseResourceId: snapshot.DbClusterResourceId ?? '',
    type: snapshot.SnapshotType ?? '',
    state: snapshot.Status ?? 'unknown',
    takenAt: snapshot.SnapshotCreateTime,
    gib: snapshot.AllocatedStorage ?? null,
    copyOf: snapshot.SourceDBClusterSnapshotArn ?? '',
    encrypted: snapshot.StorageEncrypted === true,
    tags: snapshot.TagList,
  };
}
