import type { Region } from '../../model.ts';
import type { Kind } from '../../ports/cloud.ts';
import type { RdsContext } from '../rds/context.ts';
import { listDatabases } from '../rds/databases.ts';
import { databaseKind } from '../rds/kind.ts';
import { obstacleOfState } from '../rds/states.ts';
import { remembered } from '../remembered.ts';
import { DB_CLUSTERS } from './family.ts';

/** DB clusters with all their members, backed up as manual DB cluster snapshots. */
export function rdsClusterKind(rds: RdsContext): Kind {
  return databaseKind(DB_CLUSTERS, rds, {
    obstacleOf: ({ state }) => obstacleOfState(state),
    list: (region) => clustersOf(rds, region),
  });
}

/** The clusters of a region, read once a run: members are judged by them too. */
export function clustersOf(rds: RdsContext, region: Region) {
  return remembered(rds.clusters, region, () => listDatabases(DB_CLUSTERS, rds, region));
}
