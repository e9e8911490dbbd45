import type { FailureSubject, Resource } from '../model.ts';

/** What a failure is about, where it is a resource. An id alone does not tell: a database and a cluster may have one name. */
export function aboutResource({ kind, id, name }: Pick<Resource, 'kind' | 'id' | 'name'>): FailureSubject {
  return { kind, resourceId: id, resourceName: name, recoveryPointId: null };
}
