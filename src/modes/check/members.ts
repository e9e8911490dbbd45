import { type KindName, keyOf, type Obstacle, type Resource } from '../../model.ts';

/**
 * Returns the resources with the obstacle that applies to their backups. A cluster member has no backups of its own; if the
 * check includes clusters, it is judged by its cluster, which holds its data, and the cluster's obstacle replaces its own.
 * Obstacles that only concern AWS Backup remain separate.
 * @param ofAwsBackup The kinds that the check looks at for AWS Backup plans, including those of the run.
 */
export function withoutCover(
  resources: readonly Resource[],
  kinds: readonly KindName[],
  ofAwsBackup: readonly KindName[],
): readonly Resource[] {
  const obstacles = new Map(resources.map((one) => [keyOf(one), one.obstacle] as const));
  return resources.map((resource) => {
    const { obstacle, partOf } = resource;
    if (obstacle === null || partOf === undefined || !ofAwsBackup.includes(partOf.kind)) return resource;
    const theirs = obstacles.get(keyOf(partOf)) ?? null;
    if (obstacle.ofAwsBackup !== undefined) {
      return { ...resource, obstacle: { ...obstacle, ofAwsBackup: passedOn(theirs?.ofAwsBackup ?? null, partOf) } };
    }
    const passed = passedOn(theirs, partOf);
    return { ...resource, obstacle: kinds.includes(partOf.kind) ? passed : { ...obstacle, ofAwsBackup: passed } };
  });
}

function passedOn(obstacle: Obstacle | null, { id }: Pick<Resource, 'id'>): Obstacle | null {
  return obstacle === null ? null : { ...obstacle, reason: `it belongs to the cluster ${id}, and ${obstacle.reason}` };
}

/** Returns the resource that holds the data: for a member its cluster, if the check includes clusters. */
export function wholeOf(resource: Resource, kinds: readonly KindName[]): Pick<Resource, 'kind' | 'region' | 'id'> {
  const { partOf } = resource;
  return partOf !== undefined && kinds.includes(partOf.kind) ? partOf : resource;
}
