import type { TagLine } from '../../decide/tag-lines.ts';
import type { SelectionCondition } from '../../model/selection-condition.ts';
import type { AccountId, OwnKindName, Region } from '../../model.ts';
import { arnOf } from '../../plan/arns.ts';
import type { AwsBackupPlan } from '../../plan/model.ts';

/** The ARN of a resource that a plan names. */
export interface NamedArn {
  readonly kind: OwnKindName;
  readonly arn: string;
}

/**
 * Returns the ARNs that a plan names in a region. An id doesn't show its region, so it is named in each: where nothing has
 * the ARN, it selects nothing.
 */
export function namedArns({ selection }: AwsBackupPlan, region: Region, account: AccountId): readonly NamedArn[] {
  const here = selection.resources.filter((one) => one.region === null || one.region === region);
  return here.map(({ kind, id, account: owner }) => ({
    kind,
    arn: arnOf({ kind, region, account: owner ?? account, id }),
  }));
}

/** Returns tag conditions as AWS Backup compares them. */
export function conditionsOf(is: SelectionCondition['is'], lines: readonly TagLine[]): readonly SelectionCondition[] {
  return lines.map(({ key, value }) => ({ is, key, value }));
}
