import type { CopyChange, FailureSubject, RecoveryPointId } from '../../model.ts';

/**
 * What a failure of a copy is about: the source lies in another region than the copy, and a new copy in none that was read, so that
 * no report finds it by its target.
 * @param id The copy itself, where it is there; else what was to be copied.
 */
export function subjectOf(
  { point, source }: Pick<CopyChange, 'point' | 'source'>,
  id: RecoveryPointId = point.id,
): FailureSubject {
  return { kind: point.kind, resourceId: source, resourceName: point.tags.sourceName, recoveryPointId: id };
}
