import { type AwsTypeName, type FailureSubject, type KindName, recoveryPointId, resourceId } from '../../model.ts';
import { readArn } from '../../plan/arns.ts';
import { typeOfArn } from './type-arns.ts';

function otherArn(arn: string): { readonly kind: AwsTypeName; readonly id: string } | null {
  const named = typeOfArn(arn);
  return named === null ? null : { kind: named.type, id: named.id };
}

/** The members about the resource in AWS Backup's records of jobs and recovery points. */
interface Recorded {
  readonly ResourceArn?: string | undefined;
  readonly ResourceName?: string | undefined;
  readonly ResourceType?: string | undefined;
  readonly RecoveryPointArn?: string | undefined;
}

/** Returns the resource in the form that all failures use: its id, never an ARN or a job. */
export function subjectOf(recorded: Recorded): FailureSubject {
  const { ResourceArn: arn = '', ResourceName: name = '', ResourceType: type, RecoveryPointArn: pointArn } = recorded;
  const read = readArn(arn) ?? otherArn(arn);
  return {
    kind: read === null ? null : kindOf(read.kind, type),
    resourceId: read === null ? null : resourceId(read.id),
    resourceName: read === null ? null : name,
    recoveryPointId: pointArn === undefined ? null : recoveryPointId(pointArn),
  };
}

/** Clusters of DocumentDB and Neptune have ARNs of RDS: only their type distinguishes them. */
function kindOf(kind: KindName, type: string | undefined): KindName {
  return kind === 'rds-cluster' && (type === 'DocumentDB' || type === 'Neptune') ? type : kind;
}
