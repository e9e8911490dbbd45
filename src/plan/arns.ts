import {
  type AwsTypeName,
  isOwnKind,
  KIND_NAMES,
  type KindName,
  type OwnKindName,
  type Region,
  region,
} from '../model.ts';

interface ArnPart {
  readonly service: string;
  /** The text before the id. */
  readonly type: string;
}

/**
 * How the ARNs of each kind differ.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html#amazonec2-resources-for-iam-policies
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.ARN.Constructing.html
 */
const PARTS: Readonly<Record<OwnKindName, ArnPart>> = {
  'ec2-instance': { service: 'ec2', type: 'instance/' },
  'ebs-volume': { service: 'ec2', type: 'volume/' },
  'rds-instance': { service: 'rds', type: 'db:' },
  'rds-cluster': { service: 'rds', type: 'cluster:' },
};

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
const PARTITIONS: readonly (readonly [start: string, partition: string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['eusc-', 'aws-eusc'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-isof-', 'aws-iso-f'],
];

/** Returns the partition of a region's ARNs, derived from the region's name. */
export function partitionOf(name: string): string {
  return PARTITIONS.find(([start]) => name.startsWith(start))?.[1] ?? 'aws';
}

export interface ArnNames {
  readonly kind: OwnKindName;
  readonly region: Region;
  readonly account: string;
  readonly id: string;
}

/** Returns the ARN of a resource. */
export function arnOf({ kind, region, account, id }: ArnNames): string {
  const { service, type } = PARTS[kind];
  return `arn:${partitionOf(region)}:${service}:${region}:${account}:${type}${id}`;
}

/** Returns the ARN of an observed resource: the one it was listed with, or else one built from its kind and id. */
export function resourceArn({ kind, region, id, arn }: Observed, account: string): string {
  if (arn !== undefined) return arn;
  if (!isOwnKind(kind)) throw new Error(`${id} of the type ${kind} was observed without its ARN: this is a bug`);
  return arnOf({ kind, region, account, id });
}

interface Observed {
  readonly kind: KindName;
  readonly region: Region;
  readonly id: string;
  readonly arn?: string;
}

/**
 * The part after `arn:<partition>:` in patterns for all resources of a type; for FSx, file systems and ONTAP volumes.
 */
const TYPE_PATTERNS: Readonly<Record<AwsTypeName, readonly string[]>> = {
  EFS: ['elasticfilesystem:*:*:file-system/*'],
  FSx: ['fsx:*:*:file-system/*', 'fsx:*:*:volume/*'],
  DynamoDB: ['dynamodb:*:*:table/*'],
  S3: ['s3:::*'],
  // Clusters of RDS, Aurora, DocumentDB and Neptune share their ARNs.
  DocumentDB: ['rds:*:*:cluster:*'],
  Neptune: ['rds:*:*:cluster:*'],
  DSQL: ['dsql:*:*:cluster/*'],
  Redshift: ['redshift:*:*:cluster:*'],
  'Redshift Serverless': ['redshift-serverless:*:*:namespace/*'],
  Timestream: ['timestream:*:*:database/*'],
  'Storage Gateway': ['storagegateway:*:*:gateway/*'],
  VirtualMachine: ['backup-gateway:*:*:vm/*'],
  'SAP HANA on Amazon EC2': ['ssm-sap:*:*:HANA/*'],
  EKS: ['eks:*:*:cluster/*'],
  CloudFormation: ['cloudformation:*:*:stack/*'],
};

/**
 * Returns the patterns by which AWS Backup selects all resources of a kind in any region, such as
 * `arn:aws:rds:*:*:db:*`. They specify the type of resource: a pattern for the whole service would be limited to the
 * types that are enabled.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources-json.html (selection by resource type)
 */
export function everyArnOf(kind: KindName, region: Region): readonly string[] {
  const patterns = isOwnKind(kind) ? [`${PARTS[kind].service}:*:*:${PARTS[kind].type}*`] : TYPE_PATTERNS[kind];
  return patterns.map((pattern) => `arn:${partitionOf(region)}:${pattern}`);
}

const REGION = '[a-z]+(?:-[a-z0-9]+)+';

/** Returns the start of a kind's ARNs, up to the id, as a pattern without capturing groups. */
export function arnStartPattern(kind: OwnKindName): string {
  return startPattern(kind, REGION, '[0-9]{12}');
}

function startPattern(kind: OwnKindName, home: string, account: string): string {
  const { service, type } = PARTS[kind];
  return `arn:aws[a-z-]*:${service}:${home}:${account}:${type}`;
}

/** Splits the ARN of a resource without validating its id; null for the ARN of anything that is not backed up. */
export function readArn(text: string): ArnNames | null {
  for (const kind of KIND_NAMES) {
    const match = new RegExp(`^${startPattern(kind, `(${REGION})`, '([0-9]{12})')}(.*)$`, 's').exec(text);
    if (match === null) continue;
    const [, home = '', account = '', id = ''] = match;
    return { kind, region: region(home), account, id };
  }
  return null;
}

/** Placeholder for the id of the account that a run works in, in ARNs that apply to several accounts. */
export const ACCOUNT_PLACEHOLDER = '{account}';

/** Returns an ARN with the account filled in. */
export function inAccount(arn: string, account: string): string {
  return arn.replaceAll(ACCOUNT_PLACEHOLDER, account);
}
