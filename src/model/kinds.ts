/** The facts that the core has about a kind: its words, and the names its backups may have. Everything else is behind the port. */
export interface KindFacts {
  /** The resource, in AWS's words. */
  readonly resource: string;
  /** The recovery point, in AWS's words. */
  readonly point: string;
  /** The same with an article. */
  readonly aPoint: string;
  /** The limits on a slot's name. */
  readonly slot: { readonly mostCharacters: number; readonly lowerCase: boolean };
}

/** The kinds that this action backs up itself. The plural of each word adds an s. */
const OWN_KINDS = {
  'ec2-instance': {
    resource: 'instance',
    point: 'AMI',
    aPoint: 'an AMI',
    // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html (Name)
    slot: { mostCharacters: 128, lowerCase: false },
  },
  'ebs-volume': {
    resource: 'volume',
    point: 'snapshot',
    aPoint: 'a snapshot',
    // The description serves as the snapshot's name: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSnapshot.html
    slot: { mostCharacters: 255, lowerCase: false },
  },
  'rds-instance': {
    resource: 'database',
    point: 'DB snapshot',
    aPoint: 'a DB snapshot',
    // https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBSnapshot.html (DBSnapshotIdentifier)
    slot: { mostCharacters: 255, lowerCase: true },
  },
  'rds-cluster': {
    resource: 'database cluster',
    point: 'DB cluster snapshot',
    aPoint: 'a DB cluster snapshot',
    // https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBClusterSnapshot.html (DBClusterSnapshotIdentifier)
    slot: { mostCharacters: 63, lowerCase: true },
  },
} as const satisfies Readonly<Record<string, KindFacts>>;

/** A type that only AWS Backup backs up, as a recovery point in a vault; a token identifies its job. */
const inVault = (resource: string): KindFacts => ({
  resource,
  point: 'recovery point',
  aPoint: 'a recovery point',
  slot: { mostCharacters: 128, lowerCase: false },
});

/**
 * The types of AWS Backup that are not a kind of this action, under AWS Backup's names.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_GetSupportedResourceTypes.html
 * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/backup_region_settings (DSQL, Redshift Serverless)
 */
const AWS_TYPES = {
  EFS: inVault('file system'),
  FSx: inVault('FSx file system'),
  DynamoDB: inVault('table'),
  S3: inVault('bucket'),
  DocumentDB: inVault('DocumentDB cluster'),
  Neptune: inVault('Neptune cluster'),
  DSQL: inVault('Aurora DSQL cluster'),
  Redshift: inVault('Redshift cluster'),
  'Redshift Serverless': inVault('Redshift namespace'),
  Timestream: inVault('Timestream table'),
  'Storage Gateway': inVault('gateway volume'),
  VirtualMachine: inVault('virtual machine'),
  'SAP HANA on Amazon EC2': inVault('SAP HANA database'),
  EKS: inVault('EKS cluster'),
  CloudFormation: inVault('stack'),
} as const satisfies Readonly<Record<string, KindFacts>>;

/** A kind that this action backs up itself, such as `ec2-instance`. */
export type OwnKindName = keyof typeof OWN_KINDS;
/** A type that only AWS Backup backs up, such as `EFS`. */
export type AwsTypeName = keyof typeof AWS_TYPES;
/** One pair of resource and recovery point: a kind of this action, or a type of AWS Backup. */
export type KindName = OwnKindName | AwsTypeName;

export const KINDS: Readonly<Record<KindName, KindFacts>> = { ...OWN_KINDS, ...AWS_TYPES };

export const isOwnKind = (name: string): name is OwnKindName => Object.hasOwn(OWN_KINDS, name);
export const isAwsType = (name: string): name is AwsTypeName => Object.hasOwn(AWS_TYPES, name);

/** The kinds of this action, in the order in which they are reported. */
export const KIND_NAMES: readonly OwnKindName[] = Object.keys(OWN_KINDS).filter(isOwnKind);
/** The other types, which only AWS Backup backs up. */
export const AWS_TYPE_NAMES: readonly AwsTypeName[] = Object.keys(AWS_TYPES).filter(isAwsType);

/** AWS Backup's names for the clusters that the RDS API lists. */
export const CLUSTER_TYPES = ['Aurora', 'RDS', 'DocumentDB', 'Neptune'] as const;
export type ClusterType = (typeof CLUSTER_TYPES)[number];

/** The words for several kinds at once. */
const MIXED: Pick<KindFacts, 'resource' | 'point' | 'aPoint'> = {
  resource: 'resource',
  point: 'recovery point',
  aPoint: 'a recovery point',
};

/** Returns the words for one kind, or those that fit all where there are several. */
export function wordsOf(kinds: readonly KindName[]): Pick<KindFacts, 'resource' | 'point' | 'aPoint'> {
  const [first, ...others] = new Set(kinds);
  return first === undefined || others.length > 0 ? MIXED : KINDS[first];
}
