import { CreateDBClusterSnapshotCommand, CreateDBSnapshotCommand } from '@aws-sdk/client-rds';
import type { DbClusterSeed, DbInstanceSeed } from '../../sandbox/index.ts';
import { region } from './helpers.ts';

/** Two databases, and requests for snapshots of them. */

export const one: DbInstanceSeed = { region, id: 'one', engine: 'mysql', allocatedStorage: 100 };
export const big: DbClusterSeed = { region, id: 'big', members: ['big-1', 'big-2'] };

export function snapshotOf(id: string, source = 'one') {
  return new CreateDBSnapshotCommand({ DBSnapshotIdentifier: id, DBInstanceIdentifier: source });
}

export function clusterSnapshotOf(id: string, source = 'big') {
  return new CreateDBClusterSnapshotCommand({ DBClusterSnapshotIdentifier: id, DBClusterIdentifier: source });
}
