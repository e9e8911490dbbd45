import type { DbClusterSeed, DbInstanceSeed } from '../rds/seed.ts';
import { instantOf } from '../seed.ts';
import type { Context } from './context.ts';
import type { DbCluster, DbInstance } from './rds-records.ts';
import type { Region } from './region.ts';

/** An id in the form of RDS: `db-` or `cluster-` and 26 letters and digits. */
function resourceId(context: Context, prefix: string): string {
  return `${prefix}-${context.ids.accessKey('')}${context.ids.accessKey('').slice(0, 10)}`;
}

function base(context: Context, region: Region, seed: DbInstanceSeed | DbClusterSeed, prefix: string) {
  const { createdAt } = seed;
  return {
    id: (seed.id ?? `database-${context.ids.resource('x').slice(3)}`).toLowerCase(),
    region: region.name,
    status: seed.status ?? 'available',
    tags: new Map(Object.entries(seed.tags ?? {})),
    createdAt: createdAt === undefined ? context.clock.now() - 86_400_000 : instantOf(createdAt),
    encrypted: seed.encrypted ?? false,
    copyTagsToSnapshot: seed.copyTagsToSnapshot ?? false,
    resourceId: seed.resourceId ?? resourceId(context, prefix),
    multiAz: seed.multiAz ?? false,
    securityGroups: seed.securityGroups ?? [],
    ...(seed.subnetGroup === undefined ? {} : { subnetGroup: seed.subnetGroup }),
  };
}

/** Puts a DB instance into a region; one that is a member of a cluster takes the cluster's engine. */
export function addDbInstance(context: Context, region: Region, seed: DbInstanceSeed): DbInstance {
  const clusterId = seed.clusterId?.toLowerCase();
  const cluster = clusterId === undefined ? undefined : region.dbClusters.get(clusterId);
  if (clusterId !== undefined && cluster === undefined) {
    throw new TypeError(`There is no DB cluster "${clusterId}" in ${region.name}.`);
  }
  const instance: DbInstance = {
    ...base(context, region, seed, 'db'),
    engine: seed.engine ?? cluster?.engine ?? 'postgres',
    engineVersion: seed.engineVersion ?? cluster?.engineVersion ?? '17.4',
    allocatedStorage: seed.allocatedStorage ?? (cluster === undefined ? 20 : 1),
    instanceClass: seed.instanceClass ?? 'db.t4g.micro',
    ...(clusterId === undefined ? {} : { clusterId }),
  };
  if (region.dbInstances.has(instance.id)) throw new TypeError(`The DB instance ${instance.id} is there already.`);
  region.dbInstances.set(instance.id, instance);
  return instance;
}

/** Puts a DB cluster with its members into a region. */
export function addDbCluster(context: Context, region: Region, seed: DbClusterSeed): DbCluster {
  const cluster: DbCluster = {
    ...base(context, region, seed, 'cluster'),
    engine: seed.engine ?? 'aurora-postgresql',
    engineVersion: seed.engineVersion ?? '16.6',
    allocatedStorage: seed.allocatedStorage ?? 1,
    ...(seed.instanceClass !== undefined && { instanceClass: seed.instanceClass }),
    ...(seed.scaling !== undefined && { scaling: seed.scaling }),
  };
  if (region.dbClusters.has(cluster.id)) throw new TypeError(`The DB cluster ${cluster.id} is there already.`);
  region.dbClusters.set(cluster.id, cluster);
  for (const id of seed.members ?? []) {
    addDbInstance(context, region, { region: region.name, id, clusterId: cluster.id, status: cluster.status });
  }
  return cluster;
}
