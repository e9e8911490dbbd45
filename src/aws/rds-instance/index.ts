import { carriesAll, type TagLine } from '../../decide/tag-lines.ts';
import { type KindName, type Obstacle, type Region, resourceId, type Tags } from '../../model.ts';
import type { Kind } from '../../ports/cloud.ts';
import type { RdsContext } from '../rds/context.ts';
import { clusterTypeOf, databasesOnce } from '../rds/databases.ts';
import type { Database } from '../rds/family.ts';
import { databaseKind } from '../rds/kind.ts';
import { obstacleOfState } from '../rds/states.ts';
import { DB_CLUSTERS } from '../rds-cluster/family.ts';
import { DB_INSTANCES } from './family.ts';

/** DB instances, backed up as manual DB snapshots. */
export function rdsInstanceKind(rds: RdsContext): Kind {
  return databaseKind(DB_INSTANCES, rds, {
    obstacleOf: (database, region, lines) =>
      database.cluster === null
        ? obstacleOfState(database.state)
        : memberOf(database.cluster, database, rds, region, lines),
  });
}

/**
 * Returns why a cluster member is not backed up: it has no storage of its own, so the snapshot is one of its cluster. A
 * person must act unless this run backs up the cluster.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.StorageReliability.html
 */
async function memberOf(
  cluster: string,
  { tags, engine }: Database,
  rds: RdsContext,
  region: Region,
  lines: readonly TagLine[],
): Promise<Obstacle> {
  const whole = `it belongs to the cluster ${cluster}, which is backed up as a whole`;
  const kind = kindOfCluster(engine, rds);
  if (!rds.kinds.includes(kind)) {
    return { reason: `${whole}: add rds-cluster to kinds and tag the cluster`, actionNeeded: true };
  }
  const clusters = await databasesOnce(DB_CLUSTERS, rds, region);
  // If the clusters cannot be read, their own kind reports that.
  const found = clusters.ok ? clusters.value.find(({ id }) => id === cluster) : undefined;
  if (found !== undefined && carriesAll(found.tags, lines.length > 0 ? lines : ownLines(tags))) {
    const coveredBy = { kind, region, id: resourceId(cluster) };
    return { reason: whole, actionNeeded: false, coveredBy };
  }
  return { reason: `${whole}: tag the cluster as this one is tagged`, actionNeeded: true };
}

/** Clusters of Neptune and DocumentDB have their own type if the run asks for it; otherwise they belong to `rds-cluster`. */
function kindOfCluster(engine: string, { kinds }: RdsContext): KindName {
  const type = clusterTypeOf(engine);
  return kinds.find((kind) => kind === type) ?? 'rds-cluster';
}

/** With a plan file, any tag may select: the cluster must then carry all tags of its member, except `Name` and AWS's own. */
function ownLines(tags: Tags): TagLine[] {
  return [...tags].flatMap(([key, value]) => (key === 'Name' || /^aws:/i.test(key) ? [] : [{ key, value }]));
}
