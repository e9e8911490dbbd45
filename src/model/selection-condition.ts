/** A condition on a tag of a resource, in an AWS Backup selection. */
export interface SelectionCondition {
  readonly is: 'equals' | 'not-equals';
  /** Key of the tag, without AWS Backup's prefix `aws:ResourceTag/`. */
  readonly key: string;
  readonly value: string;
}
