import type { FailureSubject, Resource } from '../model.ts';

/**
 * Returns the resource that a failure concerns. An id alone is ambiguous: a database and a cluster may have the same
 * name.
 */
export function aboutResource({ kind, id, name }: Pick<Resource, 'kind' | 'id' | 'name'>): FailureSubject {
  return { kind, resourceId: id, resourceName: name, recoveryPointId: null };
}
