import type { AwsTypeName } from '../../model.ts';

/** The resource that an ARN names, by its AWS Backup type. */
export interface TypedArn {
  readonly type: AwsTypeName;
  /** Identifies it among the resources of its type in its region. */
  readonly id: string;
}

interface ArnForm {
  readonly type: AwsTypeName;
  readonly service: string;
  /** Matches the part after the account; its groups are the id. */
  readonly resource: RegExp;
  /** The resource type for GetResources; if the ARN has two possible types, only the service. */
  readonly filter: string;
}

/**
 * The AWS Backup types by the form of their resources' ARNs. An ARN that matches no form has no type: nothing is guessed.
 * Clusters of DocumentDB and Neptune have ARNs of RDS, so only their engine distinguishes them.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources-json.html
 * @see
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const FORMS: readonly ArnForm[] = [
  form('EFS', 'elasticfilesystem', /^file-system\/([^/]+)$/, 'file-system'),
  form('FSx', 'fsx', /^file-system\/([^/]+)$/, 'file-system'),
  // For ONTAP, AWS Backup backs up the volumes of a file system.
  form('FSx', 'fsx', /^volume\/[^/]+\/([^/]+)$/, 'volume'),
  form('DynamoDB', 'dynamodb', /^table\/([^/]+)$/, 'table'),
  form('S3', 's3', /^([^/:]+)$/, ''),
  form('DSQL', 'dsql', /^cluster\/([^/]+)$/, 'cluster'),
  form('Redshift', 'redshift', /^cluster:([^/:]+)$/, 'cluster'),
  form('Redshift Serverless', 'redshift-serverless', /^namespace\/([^/]+)$/, 'namespace'),
  form('Timestream', 'timestream', /^database\/([^/]+)\/table\/([^/]+)$/, ''),
  form('Storage Gateway', 'storagegateway', /^gateway\/[^/]+\/volume\/([^/]+)$/, ''),
  form('VirtualMachine', 'backup-gateway', /^vm\/([^/]+)$/, ''),
  form('SAP HANA on Amazon EC2', 'ssm-sap', /^HANA\/([^/]+)\/DB\/([^/]+)$/, ''),
  form('EKS', 'eks', /^cluster\/([^/]+)$/, 'cluster'),
  form('CloudFormation', 'cloudformation', /^stack\/([^/]+)\/[^/]+$/, 'stack'),
];

function form(type: AwsTypeName, service: string, resource: RegExp, filter: string): ArnForm {
  return { type, service, resource, filter: filter === '' ? service : `${service}:${filter}` };
}

interface ArnParts {
  readonly service: string;
  /** The part after the account. */
  readonly resource: string;
}

function partsOf(arn: string): ArnParts | null {
  const [, service = '', resource = ''] = /^arn:[^:]*:([^:]+):[^:]*:[^:]*:(.+)$/s.exec(arn) ?? [];
  return service === '' ? null : { service, resource };
}

/** Returns the AWS Backup type of an ARN; null if its form matches none. */
export function typeOfArn(arn: string): TypedArn | null {
  const parts = partsOf(arn);
  if (parts === null) return null;
  for (const { type, service, resource } of FORMS) {
    const [, ...ids] = (service === parts.service ? resource.exec(parts.resource) : null) ?? [];
    if (ids.length > 0) return { type, id: ids.join('/') };
  }
  return null;
}

/** Returns service and resource type as GetResources spells them, such as `lambda:function`. */
export function resourceTypeOf(arn: string): string {
  const parts = partsOf(arn);
  if (parts === null) return 'unknown';
  const [first = ''] = parts.resource.split(/[/:]/);
  return first === parts.resource ? parts.service : `${parts.service}:${first}`;
}

/** Returns the GetResources filters that list these types. */
export function filtersOf(types: readonly AwsTypeName[]): readonly string[] {
  return [...new Set(FORMS.flatMap(({ type, filter }) => (types.includes(type) ? filter : [])))];
}
