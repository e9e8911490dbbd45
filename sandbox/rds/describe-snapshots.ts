import { invalidValue, ServiceError } from '../errors.ts';
import type { DbSnapshot } from '../state/rds-records.ts';
import { databaseArn, dbSnapshotArn, dbSnapshotsOf } from '../state/rds-records.ts';
import type { Action, Call } from './call.ts';
import { listingParameters } from './call.ts';
import type { Family } from './families.ts';
import { clusters, idOf, instances, noSnapshot } from './families.ts';
import { answerListing, readFilters } from './listing.ts';
import type { SnapshotView } from './snapshot-xml.ts';
import { snapshotXml } from './snapshot-xml.ts';

const types = ['automated', 'manual', 'shared', 'public', 'awsbackup'];

/**
 * How the request sees a snapshot, if it does: without a type, all of the account's own; others' only when they are asked
 * for, by type or by IncludeShared and IncludePublic, which mean nothing beside another type.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBSnapshots.html (SnapshotType)
 */
function viewing({ account, params }: Call): (snapshot: DbSnapshot) => SnapshotView | undefined {
  const type = params.text('SnapshotType');
  if (type !== undefined && !types.includes(type)) throw invalidValue(`Invalid snapshot type: ${type}`);
  const withShared = type === 'shared' || (type === undefined && params.flag('IncludeShared') === true);
  const withPublic = type === 'public' || (type === undefined && params.flag('IncludePublic') === true);
  return ({ ownerId, type: made, sharedWith }) => {
    if (ownerId === account.accountId && type !== 'public') {
      return type === undefined || type === made ? 'own' : undefined;
    }
    if (withShared && ownerId !== account.accountId && sharedWith.has(account.accountId)) return 'shared';
    return withPublic && sharedWith.has('all') ? 'public' : undefined;
  };
}

function list(call: Call, family: Family): string {
  const { account, region, params } = call;
  const { kind, database, snapshot } = family;
  const view = viewing(call);
  const source = params.text(`${database}Identifier`);
  const named = params.text(`${snapshot}Identifier`);
  const resource = params.text(kind === 'instance' ? 'DbiResourceId' : 'DbClusterResourceId');
  if (kind === 'cluster' && source !== undefined && named !== undefined) {
    // https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBClusterSnapshots.html
    throw new ServiceError(
      'InvalidParameterCombination',
      'DBClusterIdentifier and DBClusterSnapshotIdentifier cannot be used together.',
    );
  }
  const fits = readFilters<DbSnapshot>(call, {
    [kind === 'instance' ? 'db-instance-id' : 'db-cluster-id']: ({ sourceId }) => [
      sourceId,
      databaseArn(kind, region.name, account.accountId, sourceId),
    ],
    [kind === 'instance' ? 'db-snapshot-id' : 'db-cluster-snapshot-id']: (entry) => [entry.id, dbSnapshotArn(entry)],
    'snapshot-type': ({ type }) => type,
    engine: ({ engine }) => engine,
    ...(kind === 'instance' ? { 'dbi-resource-id': ({ sourceResourceId }: DbSnapshot) => sourceResourceId } : {}),
  });
  const isOpen = ({ sharedWith }: DbSnapshot) => sharedWith.has(account.accountId) || sharedWith.has('all');
  const isNamed = (entry: DbSnapshot) => {
    if (named === undefined) return true;
    // An automated one is found by its name only when its type is told too.
    if (entry.type === 'automated' && params.text('SnapshotType') === undefined) return false;
    if (named.startsWith('arn:')) return dbSnapshotArn(entry) === named;
    return entry.ownerId === account.accountId && entry.id === named.toLowerCase();
  };
  const found = new Map(
    [...dbSnapshotsOf(region, kind)].filter(
      ([, entry]) =>
        isNamed(entry) &&
        (view(entry) !== undefined || (named?.startsWith('arn:') === true && isOpen(entry))) &&
        (source === undefined || entry.sourceId === idOf(source)) &&
        (resource === undefined || entry.sourceResourceId === resource) &&
        fits(entry),
    ),
  );
  if (named !== undefined && found.size === 0) throw noSnapshot(family, named);
  return answerListing(call, {
    element: snapshot,
    list: () => found,
    render: (entry) => snapshotXml(entry, account.accountId, view(entry) ?? 'shared', entry.status),
  });
}

const common = ['SnapshotType', 'IncludeShared', 'IncludePublic', ...listingParameters];

/**
 * Lists snapshots of DB instances, also of instances that are gone.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBSnapshots.html
 */
export const DescribeDBSnapshots: Action = {
  parameters: ['DBInstanceIdentifier', 'DBSnapshotIdentifier', 'DbiResourceId', ...common],
  run: (call) => list(call, instances),
};

/**
 * Lists snapshots of DB clusters, also of clusters that are gone.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBClusterSnapshots.html
 */
export const DescribeDBClusterSnapshots: Action = {
  parameters: ['DBClusterIdentifier', 'DBClusterSnapshotIdentifier', 'DbClusterResourceId', ...common],
  run: (call) => list(call, clusters),
};
