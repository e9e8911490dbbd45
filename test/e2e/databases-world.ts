import type { AccountSeed } from '../../sandbox/index.ts';
import { AWAY, HOME, type World } from './world.ts';

export const FAR = 'ap-southeast-2';
export const TAGS = { Backup: 'Daily' };
export const KINDS = { kinds: 'rds-instance rds-cluster', tag: 'Backup:Daily', expiry: '30 days' };

/** Ten tagged databases in three regions: one stopped, one inside a cluster, and no room left in the third region. */
export function tenDatabases(): AccountSeed {
  const database = (region: string, id: string) => ({ region, id, tags: TAGS });
  return {
    regions: [HOME, AWAY, FAR],
    settings: { manualDbSnapshotQuota: 2 },
    dbInstances: [
      database(HOME, 'orders'),
      database(HOME, 'billing'),
      { ...database(HOME, 'archive'), status: 'stopped' },
      database(AWAY, 'orders'),
      database(AWAY, 'users'),
      database(FAR, 'orders'),
      database(FAR, 'metrics'),
      database(FAR, 'events'),
      { ...database(AWAY, 'shop-1'), clusterId: 'shop' },
      { region: FAR, id: 'untagged' },
    ],
    dbClusters: [{ region: AWAY, id: 'shop', tags: TAGS }],
  };
}

export function snapshotsOf({ sandbox }: World) {
  return Object.entries(sandbox.snapshotState().regions).flatMap(([region, { dbSnapshots, dbClusterSnapshots }]) =>
    [...dbSnapshots, ...dbClusterSnapshots].map((snapshot) => ({ region, ...snapshot })),
  );
}
