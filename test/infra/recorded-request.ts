/** Requests as they were recorded, and what is known of the account they were sent to. */

/** One request as an endpoint received it: the action, and its parameters as sent. */
export interface RecordedRequest {
  /** `ec2`, `sts`, `rds`, `backup`, or `github` for the workflow's token endpoint, which is no part of AWS and needs no permission of it. */
  readonly service: string;
  readonly region: string;
  readonly action: string;
  /** Flat parameters, such as `TagSpecification.1.Tag.1.Key`; `Action` and `Version` may be among them. */
  readonly params: Readonly<Record<string, string>>;
}

/** What IAM knows of the resources that a request names, and the request does not say itself. */
export interface AccountContext {
  /** Twelve digits. */
  readonly account: string;
  /** `aws`, `aws-cn` or `aws-us-gov`; `aws` when left out. */
  readonly partition?: string;
  /**
   * Tags by id of an instance, volume, AMI or snapshot, or by ARN of anything else, as they stood before the request. What is
   * absent has no tags.
   */
  readonly tags: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Snapshot ids by AMI id, for DeregisterImage with DeleteAssociatedSnapshots. */
  readonly snapshots?: ReadonlyMap<string, readonly string[]>;
  /** Owner by id where it is another account. */
  readonly owners?: ReadonlyMap<string, string>;
  /** ARNs of the customer managed keys of databases, by ARN of the database. */
  readonly databaseKeys?: ReadonlyMap<string, string>;
}
