import { type AwsTypeName, type FailureSubject, recoveryPointId, resourceId } from '../../model.ts';
import { readArn } from '../../plan/arns.ts';
import { typeOfArn } from './type-arns.ts';

/** Clusters of DocumentDB and Neptune have the ARNs of RDS. */
function otherArn(arn: string): { readonly kind: AwsTypeName; readonly id: string } | null {
  const named = typeOfArn(arn);
  return named === null ? null : { kind: named.type, id: named.id };
}

/** What AWS Backup tells of a resource, in the words of all other failures: its id, and never an ARN or a job. */
export function subjectOf(
  resourceArn: string | undefined,
  name: string | undefined,
  pointArn: string | undefined,
): FailureSubject {
  const read = readArn(resourceArn ?? '') ?? otherArn(resourceArn ?? '');
  return {
    kind: read?.kind ?? null,
    resourceId: read === null ? null : resourceId(read.id),
    resourceName: read === null ? null : (name ?? ''),
    recoveryPointId: pointArn === undefined ? null : recoveryPointId(pointArn),
  };
}
