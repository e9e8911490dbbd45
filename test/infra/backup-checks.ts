import { type Check, existingTags, type Named, requestTags, required } from './check.ts';
import type { RecordedRequest } from './recorded-request.ts';

/**
 * The permissions that a request to AWS Backup needs. A role that it is handed must be passed, and a new vault needs storage
 * and a key. Selections have no ARN: they are judged on their plan.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/access-control.html#backup-api-permissions-ref
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbackup.html
 */
export function backupChecks(named: Named): Check[] {
  const { request, context } = named;
  const { action, params } = request;
  const permission = `backup:${action}`;
  switch (action) {
    case 'ListBackupJobs':
    case 'DescribeBackupJob':
    case 'DescribeCopyJob':
    case 'ListBackupVaults':
    case 'ListBackupPlans':
    case 'ListProtectedResources':
    case 'ListRestoreJobs':
    case 'ListRestoreTestingPlans':
    case 'DescribeRegionSettings':
    case 'GetSupportedResourceTypes':
    // It takes an ARN of any kind, and the simulator cannot tell which.
    case 'ListTags':
      return [{ permission, resource: '*', context: {} }];
    case 'DescribeBackupVault':
    case 'ListRecoveryPointsByBackupVault':
      return [{ permission, resource: vaultArn(named), context: existingTags(vaultArn(named), context) }];
    case 'StartBackupJob':
      return [
        { permission, resource: vaultArn(named), context: existingTags(vaultArn(named), context) },
        passRole(params.IamRoleArn, request),
      ];
    // The recovery point is an AMI, a snapshot, a DB snapshot or AWS Backup's own: it is judged by its ARN.
    case 'StartCopyJob':
      return [
        { permission, resource: required(params.RecoveryPointArn, 'RecoveryPointArn', request), context: {} },
        passRole(params.IamRoleArn, request),
      ];
    case 'CreateBackupVault':
      return [
        { permission, resource: vaultArn(named), context: requestTags(members(params, 'BackupVaultTags')) },
        { permission: 'backup-storage:MountCapsule', resource: '*', context: {} },
        ...keyChecks(named),
      ];
    case 'CreateBackupPlan':
      return [{ permission, resource: planArn('new', named), context: requestTags(members(params, 'BackupPlanTags')) }];
    case 'GetBackupPlan':
    case 'ListBackupSelections':
    case 'GetBackupSelection':
    case 'UpdateBackupPlan':
    case 'DeleteBackupPlan':
    case 'DeleteBackupSelection':
      return [onPlan(named)];
    case 'CreateBackupSelection':
      return [onPlan(named), passRole(params['BackupSelection.IamRoleArn'], request)];
    case 'CreateRestoreTestingPlan': {
      const resource = `${testArn(params['RestoreTestingPlan.RestoreTestingPlanName'], named)}new`;
      return [{ permission, resource, context: requestTags(members(params, 'Tags')) }];
    }
    case 'GetRestoreTestingPlan':
    case 'UpdateRestoreTestingPlan':
    case 'DeleteRestoreTestingPlan':
    case 'ListRestoreTestingSelections':
    case 'GetRestoreTestingSelection':
    case 'DeleteRestoreTestingSelection':
      return [onTest(named)];
    // https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbackup.html: another service than for selections of plans
    case 'CreateRestoreTestingSelection':
    case 'UpdateRestoreTestingSelection':
      return [
        onTest(named),
        passRole(params['RestoreTestingSelection.IamRoleArn'], request, 'restore-testing.backup.amazonaws.com'),
      ];
    default:
      throw new Error(`backup:${action}: say in backup-checks.ts which permissions this request needs`);
  }
}

function onPlan(named: Named): Check {
  const { request, context } = named;
  const resource = planArn(required(request.params.BackupPlanId, 'BackupPlanId', request), named);
  return { permission: `backup:${request.action}`, resource, context: existingTags(resource, context) };
}

/** The name of a restore testing plan is the start of its ARN. */
function onTest(named: Named): Check {
  const { request, context } = named;
  const start = testArn(request.params.RestoreTestingPlanName, named);
  const resource = [...context.tags.keys()].find((arn) => arn.startsWith(start)) ?? `${start}gone`;
  return { permission: `backup:${request.action}`, resource, context: existingTags(resource, context) };
}

function testArn(name: string | undefined, { request, context }: Named): string {
  const plan = required(name, 'RestoreTestingPlanName', request);
  return `arn:${context.partition ?? 'aws'}:backup:${request.region}:${context.account}:restore-testing-plan:${plan}-`;
}

function passRole(role: string | undefined, request: RecordedRequest, service = 'backup.amazonaws.com'): Check {
  return {
    permission: 'iam:PassRole',
    resource: required(role, 'role', request),
    context: { 'iam:PassedToService': service },
  };
}

// The id is not known to the request: a vault without a key of its own gets the one behind the alias.
const OWN_KEY = '00000000-0000-0000-0000-0000000000ff';

function keyChecks({ request, context }: Named): Check[] {
  const given = request.params.EncryptionKeyArn;
  const resource = given ?? `arn:${context.partition ?? 'aws'}:kms:${request.region}:${context.account}:key/${OWN_KEY}`;
  const conditions = {
    'kms:ViaService': `backup.${request.region}.amazonaws.com`,
    ...(given === undefined ? { 'kms:ResourceAliases': ['alias/aws/backup'] } : {}),
  };
  return ['CreateGrant', 'Decrypt', 'DescribeKey', 'GenerateDataKey', 'RetireGrant'].map((action) => ({
    permission: `kms:${action}`,
    resource,
    context: conditions,
  }));
}

function vaultArn({ request, context }: Named): string {
  const name = required(request.params.BackupVaultName, 'BackupVaultName', request);
  return `arn:${context.partition ?? 'aws'}:backup:${request.region}:${context.account}:backup-vault:${name}`;
}

function planArn(id: string, { request, context }: Named): string {
  return `arn:${context.partition ?? 'aws'}:backup:${request.region}:${context.account}:backup-plan:${id}`;
}

/** The members of a map, such as `Tags` in `Tags.CreatedBy`. */
function members(params: RecordedRequest['params'], map: string): Record<string, string> {
  const start = `${map}.`;
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      name.startsWith(start) ? [[name.slice(start.length), value] as const] : [],
    ),
  );
}
