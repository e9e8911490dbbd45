import { type KindName, keyOf, type Obstacle, type Resource } from '../../model.ts';

/**
 * Resources as a check asks for their backups. A member of a cluster has none of its own: it is asked for those of its cluster, which
 * holds its data, where the check looks at clusters; what stands in the way of the cluster stands in its way. What only AWS Backup
 * backs up stays so.
 * @param ofAwsBackup The kinds that the check looks at for plans of AWS Backup, those of the run among them.
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

/** What holds the data of a resource: the cluster of a member, where the check looks at clusters. */
export function wholeOf(resource: Resource, kinds: readonly KindName[]): Pick<Resource, 'kind' | 'region' | 'id'> {
  const { partOf } = resource;
  return partOf !== undefined && kinds.includes(partOf.kind) ? partOf : resource;
}
