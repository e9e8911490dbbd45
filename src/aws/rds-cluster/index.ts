import type { Kind } from '../../ports/cloud.ts';
import type { RdsContext } from '../rds/context.ts';
import { databaseKind } from '../rds/kind.ts';
import { obstacleOfState } from '../rds/states.ts';
import { DB_CLUSTERS } from './family.ts';

/** DB clusters with all their members, backed up as manual DB cluster snapshots. */
export function rdsClusterKind(rds: RdsContext): Kind {
  return databaseKind(DB_CLUSTERS, rds, {
    obstacleOf: ({ state }) => obstacleOfState(state),
    whole: async (region, clusters) => (await import('./writers.ts')).withClassOfWriter(rds, region, clusters),
  });
}
