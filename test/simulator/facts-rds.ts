import type { Account, DatabaseKind, DbCluster, DbInstance, DbSnapshot } from '../../sandbox/index.ts';
import type { PointFact, ResourceFact } from './facts.ts';

/** A kind of RDS. */
export type DatabaseKindName = 'rds-instance' | 'rds-cluster';

export function familyOf(kind: DatabaseKindName): DatabaseKind {
  return kind === 'rds-instance' ? 'instance' : 'cluster';
}

export function databaseKey({ accountId }: Account, region: string, kind: DatabaseKindName, id: string): string {
  return `arn:aws:rds:${region}:${accountId}:${kind === 'rds-instance' ? 'db' : 'cluster'}:${id}`;
}

export function dbSnapshotId({ accountId }: Account, region: string, kind: DatabaseKindName, name: string): string {
  return `arn:aws:rds:${region}:${accountId}:${kind === 'rds-instance' ? '' : 'cluster-'}snapshot:${name}`;
}

/** The databases as they are, to be changed. */
export function databases(
  account: Account,
  region: string,
  kind: DatabaseKindName,
): Map<string, DbInstance | DbCluster> {
  const { dbInstances, dbClusters } = account.region(region);
  return new Map<string, DbInstance | DbCluster>(kind === 'rds-instance' ? dbInstances : dbClusters);
}

/** The snapshots as they are, to be changed. */
export function dbSnapshots(account: Account, region: string, kind: DatabaseKindName): Map<string, DbSnapshot> {
  const found = account.region(region);
  return kind === 'rds-instance' ? found.dbSnapshots : found.dbClusterSnapshots;
}

export function databasesIn(account: Account, region: string, kind: DatabaseKindName): ResourceFact[] {
  return [...databases(account, region, kind).values()].map((database) => {
    const cluster = 'clusterId' in database ? (database.clusterId ?? null) : null;
    return {
      kind,
      region,
      id: database.id,
      key: databaseKey(account, region, kind, database.id),
      state: database.status,
      tags: new Map(database.tags),
      barred: /^(neptune|docdb)/.test(database.engine) ? 'other service' : cluster === null ? null : 'member',
      cluster,
      copiesTags: database.copyTagsToSnapshot,
      incarnation: database.resourceId,
      imageId: '',
      launch: [
        ['class', classOf(account, region, database)],
        ['subnet-group', database.subnetGroup],
        ['groups', database.securityGroups.join(',')],
      ],
      securityGroups: [],
    };
  });
}

/** One of Aurora has the class of the first of its members, which writes. */
function classOf(account: Account, region: string, database: DbInstance | DbCluster): string | undefined {
  if (database.instanceClass !== undefined || !database.engine.startsWith('aurora')) return database.instanceClass;
  return [...account.region(region).dbInstances.values()].find(({ clusterId }) => clusterId === database.id)
    ?.instanceClass;
}

/** Manual snapshots of this account: nobody else's are of any concern. */
export function dbSnapshotsIn(account: Account, region: string, kind: DatabaseKindName): PointFact[] {
  return [...dbSnapshots(account, region, kind).values()].flatMap((snapshot): PointFact[] => {
    if (snapshot.type !== 'manual' || snapshot.ownerId !== account.accountId) return [];
    const isOurs = isNameOfOurs(snapshot.id, snapshot.sourceId, kind);
    // An instance's has no time before it is available.
    const timed = kind === 'rds-cluster' || !['creating', 'failed'].includes(snapshot.status);
    return [
      {
        kind,
        region,
        id: dbSnapshotId(account, region, kind, snapshot.id),
        name: snapshot.id,
        owner: snapshot.ownerId,
        state: snapshot.status === 'creating' ? 'pending' : snapshot.status,
        createdAt: timed ? Math.floor(snapshot.createdAt) : null,
        tags: new Map([...snapshot.tags].map(([key, value]) => [key, meant(value)])),
        public: snapshot.sharedWith.has('all'),
        locked: false,
        protected: false,
        source: isOurs ? snapshot.sourceId : null,
        sourceKey: isOurs ? databaseKey(account, region, kind, snapshot.sourceId) : '',
        incarnation: snapshot.sourceResourceId,
        snapshotExpires: [],
        snapshots: [],
      },
    ];
  });
}

const LONGEST_NAME: Readonly<Record<DatabaseKindName, number>> = { 'rds-instance': 255, 'rds-cluster': 63 };

/**
 * Our mark, the database, when, and twelve hex digits; a database's name that is too long for that stands there as far as it
 * fits.
 */
function isNameOfOurs(name: string, database: string, kind: DatabaseKindName): boolean {
  const parts = name.split('-');
  const hash = parts.pop() ?? '';
  const when = parts.pop() ?? '';
  if (!/^[0-9a-f]{12}$/.test(hash) || !/^[0-9]+$/.test(when) || parts.shift() !== 'backupviatag') return false;
  const middle = parts.join('-');
  if (middle === database) return true;
  const room = LONGEST_NAME[kind] - (name.length - middle.length);
  return room < database.length && middle !== '' && database.slice(0, room).replace(/-+$/, '') === middle;
}

/** RDS takes few characters: others stand there as an at sign and two hex digits for each byte. */
function meant(value: string): string {
  return value.replaceAll(/(?:@[0-9A-F]{2})+/g, (bytes) => decodeURIComponent(bytes.replaceAll('@', '%')));
}
