import type { Region } from '../../model.ts';
import type { RdsContext } from '../rds/context.ts';
import { databasesOnce } from '../rds/databases.ts';
import type { Database } from '../rds/family.ts';
import { DB_INSTANCES } from '../rds-instance/family.ts';

/**
 * Adds the class of the writer instance to each cluster: Aurora clusters have no class of their own, and once a cluster is
 * deleted, its class is lost. One listing of the instances serves all clusters of a region. If it is refused, the backups
 * are made without the class, and a restore must specify it.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBCluster.html (DBClusterInstanceClass: Multi-AZ DB
 * clusters only)
 */
export async function withClassOfWriter(
  rds: RdsContext,
  region: Region,
  clusters: readonly Database[],
): Promise<readonly Database[]> {
  if (!clusters.some(lacksClass)) return clusters;
  const instances = await databasesOnce(DB_INSTANCES, rds, region);
  if (!instances.ok) return clusters;
  const classes = new Map(instances.value.map(({ id, instanceClass }) => [id, instanceClass]));
  return clusters.map((cluster) =>
    lacksClass(cluster) ? { ...cluster, instanceClass: classes.get(cluster.writer) ?? '' } : cluster,
  );
}

function lacksClass({ engine, instanceClass, writer }: Database): boolean {
  return engine.startsWith('aurora') && instanceClass === '' && writer !== '';
}
