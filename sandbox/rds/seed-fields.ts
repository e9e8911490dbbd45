import type { DbClusterSeed, DbInstanceSeed, DbSnapshotSeed } from './seed.ts';

type Fields<Type> = Readonly<Record<keyof Type, true>>;

const database = {
  region: true,
  id: true,
  status: true,
  tags: true,
  engine: true,
  engineVersion: true,
  allocatedStorage: true,
  createdAt: true,
  encrypted: true,
  copyTagsToSnapshot: true,
  resourceId: true,
  multiAz: true,
  subnetGroup: true,
  securityGroups: true,
} as const;

/** The fields of a DB instance in a seed. */
export const dbInstanceFields: Fields<DbInstanceSeed> = { ...database, clusterId: true, instanceClass: true };

/** The fields of a DB cluster in a seed. */
export const dbClusterFields: Fields<DbClusterSeed> = {
  ...database,
  members: true,
  instanceClass: true,
  scaling: true,
};

/** The fields of a snapshot of either in a seed. */
export const dbSnapshotFields: Fields<DbSnapshotSeed> = {
  region: true,
  id: true,
  sourceId: true,
  sourceResourceId: true,
  type: true,
  status: true,
  createdAt: true,
  readyAt: true,
  tags: true,
  ownerId: true,
  sharedWith: true,
  public: true,
  engine: true,
  engineVersion: true,
  allocatedStorage: true,
  fullSizeBytes: true,
  encrypted: true,
  copyOf: true,
};
