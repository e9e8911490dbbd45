/** A condition on a tag of a resource, in a selection of AWS Backup. */
export interface SelectionCondition {
  readonly is: 'equals' | 'not-equals';
  /** Key of a tag, without the service's `aws:ResourceTag/`. */
  readonly key: string;
  readonly value: string;
}
