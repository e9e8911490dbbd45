import type { AwsTypeName } from '../../model.ts';

/** What an ARN names, in the words of AWS Backup. */
export interface TypedArn {
  readonly type: AwsTypeName;
  /** What tells it from others of its type in its region. */
  readonly id: string;
}

interface ArnForm {
  readonly type: AwsTypeName;
  readonly service: string;
  /** What stands behind the account, with the id as its groups. */
  readonly resource: RegExp;
  /** What GetResources calls it; where the ARN names two things, its service alone is certain. */
  readonly filter: string;
}

/**
 * The types of AWS Backup by the ARNs of their resources. A form that stands here is taken for a type; whatever fits none is
 * never guessed. Clusters of DocumentDB and Neptune have the ARNs of RDS, so that only their engine tells.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources-json.html
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const FORMS: readonly ArnForm[] = [
  form('EFS', 'elasticfilesystem', /^file-system\/([^/]+)$/, 'file-system'),
  form('FSx', 'fsx', /^file-system\/([^/]+)$/, 'file-system'),
  // Of file systems of ONTAP the volumes are backed up.
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
  /** What stands behind the account. */
  readonly resource: string;
}

function partsOf(arn: string): ArnParts | null {
  const [, service = '', resource = ''] = /^arn:[^:]*:([^:]+):[^:]*:[^:]*:(.+)$/s.exec(arn) ?? [];
  return service === '' ? null : { service, resource };
}

/** The type of AWS Backup that an ARN is of; null where it is of none that its form tells. */
export function typeOfArn(arn: string): TypedArn | null {
  const parts = partsOf(arn);
  if (parts === null) return null;
  for (const { type, service, resource } of FORMS) {
    const [, ...ids] = (service === parts.service ? resource.exec(parts.resource) : null) ?? [];
    if (ids.length > 0) return { type, id: ids.join('/') };
  }
  return null;
}

/** `lambda:function`: service and kind of resource, as GetResources has them. */
export function resourceTypeOf(arn: string): string {
  const parts = partsOf(arn);
  if (parts === null) return 'unknown';
  const [first = ''] = parts.resource.split(/[/:]/);
  return first === parts.resource ? parts.service : `${parts.service}:${first}`;
}

/** What GetResources is asked for, to list these types. */
export function filtersOf(types: readonly AwsTypeName[]): readonly string[] {
  return [...new Set(FORMS.flatMap(({ type, filter }) => (types.includes(type) ? filter : [])))];
}
