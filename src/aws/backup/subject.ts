import { type FailureSubject, recoveryPointId, resourceId } from '../../model.ts';
import { readArn } from '../../plan/arns.ts';

/** What AWS Backup tells of a resource, in the words of all other failures: its id, and never an ARN or a job. */
export function subjectOf(
  resourceArn: string | undefined,
  name: string | undefined,
  pointArn: string | undefined,
): FailureSubject {
  const read = readArn(resourceArn ?? '');
  return {
    kind: read?.kind ?? null,
    resourceId: read === null ? null : resourceId(read.id),
    resourceName: read === null ? null : (name ?? ''),
    recoveryPointId: pointArn === undefined ? null : recoveryPointId(pointArn),
  };
}
