import type { KindName, Resource } from '../../model.ts';

/**
 * A member of a cluster has no backups of its own: it is asked for those of its cluster, which holds its data, where the check
 * looks at clusters. What only AWS Backup backs up stays so.
 */
export function withoutCover(resource: Resource, kinds: readonly KindName[]): Resource {
  const { obstacle, partOf } = resource;
  if (obstacle === null || partOf === undefined || !kinds.includes(partOf.kind)) return resource;
  return { ...resource, obstacle: obstacle.ofAwsBackup === undefined ? null : { ...obstacle, ofAwsBackup: null } };
}

/** What holds the data of a resource: the cluster of a member, where the check looks at clusters. */
export function wholeOf(resource: Resource, kinds: readonly KindName[]): Pick<Resource, 'kind' | 'region' | 'id'> {
  const { partOf } = resource;
  return partOf !== undefined && kinds.includes(partOf.kind) ? partOf : resource;
}
