import {
  CopyDBSnapshotCommand,
  CreateDBSnapshotCommand,
  type DBInstance,
  type DBSnapshot,
  DeleteDBSnapshotCommand,
  DescribeDBInstancesCommand,
  DescribeDBSnapshotAttributesCommand,
  DescribeDBSnapshotsCommand,
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

/** DB instances and their DB snapshots. */
export const DB_INSTANCES: DatabaseFamily = {
  kind: 'rds-instance',
  createAction: 'CreateDBSnapshot',
  databases: async (caller, region, { id, marker }) =>
    mapped(
      await caller.repeatable(region, 'DescribeDBInstances', (client) =>
        client.send(
          new DescribeDBInstancesCommand({ DBInstanceIdentifier: id, MaxRecords: MOST_RECORDS, Marker: marker }),
        ),
      ),
      ({ DBInstances, Marker }) => ({ items: (DBInstances ?? []).map(databaseOf), NextToken: Marker }),
    ),
  snapshots: async (caller, region, { id, names, databases, type = 'manual', marker }) =>
    mapped(
      await caller.repeatable(region, 'DescribeDBSnapshots', (client) =>
        client.send(
          new DescribeDBSnapshotsCommand({
            SnapshotType: type,
            DBSnapshotIdentifier: id,
            Filters: filtersOf({ 'db-snapshot-id': names, 'db-instance-id': databases }),
            MaxRecords: MOST_RECORDS,
            Marker: marker,
          }),
        ),
      ),
      ({ DBSnapshots, Marker }) => ({ items: (DBSnapshots ?? []).map(recordOf), NextToken: Marker }),
    ),
  create: async (caller, region, { name, database, tags }, unless) =>
    mapped(
      await caller.once(
        region,
        'CreateDBSnapshot',
        (client) =>
          client.send(
            new CreateDBSnapshotCommand({
              DBSnapshotIdentifier: name,
              DBInstanceIdentifier: database,
              Tags: [...tags],
            }),
          ),
        unless,
      ),
      ({ DBSnapshot: made }) => (made === undefined ? null : recordOf(made)),
    ),
  copy: async (caller, to, { source, name, kmsKey, tags }, unless) =>
    mapped(
      await caller.repeatable(
        to,
        'CopyDBSnapshot',
        (client) =>
          client.send(
            new CopyDBSnapshotCommand({
              SourceDBSnapshotIdentifier: source,
              TargetDBSnapshotIdentifier: name,
              Tags: [...tags],
              ...(kmsKey !== null && { KmsKeyId: kmsKey }),
            }),
          ),
        unless,
      ),
      ({ DBSnapshot: made }) => (made === undefined ? null : recordOf(made)),
    ),
  delete: (caller, region, name, lastLook) =>
    caller.repeatable(
      region,
      'DeleteDBSnapshot',
      (client) => client.send(new DeleteDBSnapshotCommand({ DBSnapshotIdentifier: name })),
      lastLook,
    ),
  restorers: async (caller, region, name) =>
    mapped(
      await caller.repeatable(region, 'DescribeDBSnapshotAttributes', (client) =>
        client.send(new DescribeDBSnapshotAttributesCommand({ DBSnapshotIdentifier: name })),
      ),
      ({ DBSnapshotAttributesResult: read }) =>
        (read?.DBSnapshotAttributes ?? []).flatMap(({ AttributeName, AttributeValues }) =>
          AttributeName === 'restore' ? (AttributeValues ?? []) : [],
        ),
    ),
  codes: {
    noDatabase: 'DBInstanceNotFoundFault',
    databaseState: 'InvalidDBInstanceStateFault',
    noSnapshot: 'DBSnapshotNotFoundFault',
    snapshotExists: 'DBSnapshotAlreadyExistsFault',
    snapshotState: 'InvalidDBSnapshotStateFault',
  },
  quota: { name: 'ManualSnapshots', counts: 'manual DB snapshots' },
};

/** Converts a DB instance from an RDS answer. */
export function databaseOf(instance: DBInstance): Database {
  return {
    id: instance.DBInstanceIdentifier ?? '',
    resourceId: instance.DbiResourceId ?? '',
    state: instance.DBInstanceStatus,
    engine: instance.Engine ?? '',
    tags: tagsOf(instance.TagList),
    cluster: instance.DBClusterIdentifier || null,
    bornAt: instance.InstanceCreateTime?.getTime() ?? null,
    copiesTags: instance.CopyTagsToSnapshot === true,
    instanceClass: instance.DBInstanceClass ?? '',
    capacity: '',
    writer: '',
    subnetGroup: instance.DBSubnetGroup?.DBSubnetGroupName ?? '',
    securityGroups: (instance.VpcSecurityGroups ?? []).flatMap((group) => group.VpcSecurityGroupId ?? []),
  };
}

function recordOf(snapshot: DBSnapshot): DbSnapshotRecord {
  return {
    arn: snapshot.DBSnapshotArn ?? '',
    name: snapshot.DBSnapshotIdentifier ?? '',
    database: snapshot.DBInstanceIdentifier ?? '',
    databaseResourceId: snapshot.DbiResourceId ?? '',
    type: snapshot.SnapshotType ?? '',
    state: snapshot.Status ?? 'unknown',
    takenAt: snapshot.SnapshotCreateTime,
    gib: snapshot.AllocatedStorage ?? null,
    copyOf: snapshot.SourceDBSnapshotIdentifier ?? '',
    encrypted: snapshot.Encrypted === true,
    tags: snapshot.TagList,
  };
}
