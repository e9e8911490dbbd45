import {
  CopyDBClusterSnapshotCommand,
  CreateDBClusterSnapshotCommand,
  type DBCluster,
  type DBClusterSnapshot,
  DeleteDBClusterSnapshotCommand,
  DescribeDBClusterSnapshotAttributesCommand,
  DescribeDBClusterSnapshotsCommand,
  DescribeDBClustersCommand,
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
    subnetGroup: cluster.DBSubnetGroup ?? '',
    securityGroups: (cluster.VpcSecurityGroups ?? []).flatMap((group) => group.VpcSecurityGroupId ?? []),
  };
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
