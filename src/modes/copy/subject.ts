import type { CopyChange, FailureSubject, RecoveryPointId } from '../../model.ts';

/**
 * Returns the subject of a copy's failure. The report can't find it by the target, because the source is in another region
 * than the copy, and a new copy is in no listing.
 * @param id The copy if it exists; else its source.
 */
export function subjectOf(
  { point, source }: Pick<CopyChange, 'point' | 'source'>,
  id: RecoveryPointId = point.id,
): FailureSubject {
  return { kind: point.kind, resourceId: source, resourceName: point.tags.sourceName, recoveryPointId: id };
}
