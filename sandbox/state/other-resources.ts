import type { OtherBackupType } from './backup-records.ts';
import type { Tags } from './records.ts';

/** A resource of a service that the sandbox does not have: what tags and AWS Backup know of it, and nothing more. */
export interface OtherResource {
  readonly arn: string;
  readonly tags: Tags;
  /** Bytes. */
  readonly size: number;
  readonly encrypted: boolean;
  /** Deleted, while the tagging API still lists it. */
  gone: boolean;
}

/** A resource of another service in a seed: its ARN says what it is, its tags who looks after it. */
export interface OtherResourceSeed {
  region: string;
  arn: string;
  tags?: Record<string, string>;
  /** Bytes, default 1 GiB. */
  size?: number;
  /** Default true. */
  encrypted?: boolean;
  /** Deleted, while the tagging API still lists it. */
  gone?: boolean;
}

/** Puts a resource of another service into a region. */
export function addOther(others: Map<string, OtherResource>, seed: OtherResourceSeed): void {
  const { region, arn, tags = {}, size = 2 ** 30, encrypted = true, gone = false } = seed;
  const home = arn.split(':')[3];
  if (!arn.startsWith('arn:') || (home !== '' && home !== region)) {
    throw new TypeError(`Not the ARN of a resource in ${region}: "${arn}".`);
  }
  others.set(arn, { arn, tags: new Map(Object.entries(tags)), size, encrypted, gone });
}

/**
 * The ARNs of what AWS Backup takes beside EC2 and RDS.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources-json.html
 */
const types: readonly (readonly [pattern: RegExp, type: OtherBackupType])[] = [
  [/^elasticfilesystem:.*:file-system\/fs-[^/]+$/, 'EFS'],
  [/^fsx:.*:file-system\/fs-[^/]+$/, 'FSx'],
  [/^fsx:.*:volume\/fs-[^/]+\/fsvol-[^/]+$/, 'FSx'],
  [/^dynamodb:.*:table\/[^/]+$/, 'DynamoDB'],
  [/^s3:::[^/]+$/, 'S3'],
  [/^dsql:.*:cluster\/[^/]+$/, 'DSQL'],
  [/^redshift:.*:cluster:[^:]+$/, 'Redshift'],
  [/^redshift-serverless:.*:namespace\/[^/]+$/, 'Redshift Serverless'],
  [/^timestream:.*:database\/[^/]+\/table\/[^/]+$/, 'Timestream'],
  [/^storagegateway:.*:gateway\/sgw-[^/]+\/volume\/vol-[^/]+$/, 'Storage Gateway'],
  [/^backup-gateway:.*:vm\/vm-[^/]+$/, 'VirtualMachine'],
  [/^ssm-sap:.*:HANA\/[^/]+\/DB\/[^/]+$/, 'SAP HANA on Amazon EC2'],
  [/^eks:.*:cluster\/[^/]+$/, 'EKS'],
  [/^cloudformation:.*:stack\/[^/]+\/[^/]+$/, 'CloudFormation'],
];

/** The type of AWS Backup that an ARN is of; undefined where it takes no such thing. */
export function otherTypeOf(arn: string): OtherBackupType | undefined {
  const from = arn.split(':').slice(2).join(':');
  return types.find(([pattern]) => pattern.test(from))?.[1];
}
