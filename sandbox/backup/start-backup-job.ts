import { ServiceError } from '../errors.ts';
import { startJob } from '../state/backup-jobs.ts';
import type { BackupJob } from '../state/backup-records.ts';
import type { Resource } from '../state/backup-resources.ts';
import { findResource } from '../state/backup-resources.ts';
import { otherTypeOf } from '../state/other-resources.ts';
import type { Action, Call } from './call.ts';
import { seconds } from './call.ts';
import { checkTags, maxPointTags, readLifecycle, readWindows } from './checks.ts';
import { invalidValue, notFound } from './errors.ts';
import { checkRole } from './role.ts';

/**
 * The resource to back up, which must be in the account and the Region. That there is no such code for a resource as
 * `ResourceNotFoundException` is for a vault is not said; here both have it.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_StartBackupJob.html (Errors)
 */
function readResource({ account, region }: Call, arn: string): Resource {
  const [head, partition, service, regionName, accountId, ...rest] = arn.split(':');
  if (head !== 'arn' || partition === undefined || rest.length === 0) throw invalidValue(`Invalid ARN "${arn}"`);
  const localName = rest.join(':');
  const known =
    (service === 'ec2' && /^(?:instance|volume)\//.test(localName)) ||
    (service === 'rds' && /^(?:db|cluster):/.test(localName)) ||
    otherTypeOf(arn) !== undefined;
  if (!known) throw invalidValue(`Unsupported resource type: ${arn}`);
  // The ARN of a bucket names neither.
  if (service !== 's3' && (regionName !== region.name || accountId !== account.accountId)) {
    throw invalidValue(`The resource ${arn} is not in this account and Region`);
  }
  const resource = findResource(account, region, arn);
  if (resource === undefined) throw notFound(`Resource ${arn} does not exist`);
  // That it is refused is documented, its code and wording are not:
  // https://docs.aws.amazon.com/aws-backup/latest/devguide/API_UpdateRegionSettings.html (on-demand backups too)
  if (region.backup.optIn.get(resource.type) !== true) {
    throw new ServiceError(
      'InvalidRequestException',
      `Resource type ${resource.type} is not opted in for this Region.`,
    );
  }
  return resource;
}

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupJob.html (BackupOptions) */
function readOptions(call: Call, resource: Resource): Map<string, string> {
  const options = call.members.textMap('BackupOptions');
  for (const [name, value] of options) {
    if (name !== 'WindowsVSS' || (value !== 'enabled' && value !== 'disabled') || resource.type !== 'EC2') {
      throw invalidValue(`Invalid backup option ${name}=${value} for ${resource.type}`);
    }
  }
  return options;
}

function started(job: BackupJob) {
  return { BackupJobId: job.jobId, CreationDate: seconds(job.createdAt), IsParent: false };
}

/**
 * The job that a token was given for before. A token of another request is refused here, so that nobody depends on what
 * AWS makes of it, which is not documented.
 */
function findRepeated({ region, members }: Call, token: string | undefined): BackupJob | undefined {
  const jobId = token === undefined ? undefined : region.backup.jobIdsByToken.get(token);
  const job = jobId === undefined ? undefined : region.backup.jobs.get(jobId);
  if (job === undefined) return undefined;
  if (job.resourceArn !== members.text('ResourceArn') || job.vaultName !== members.text('BackupVaultName')) {
    throw invalidValue(`The idempotency token "${token}" was given for another backup job`);
  }
  return job;
}

/**
 * Starts a backup on demand. The same idempotency token gives the same job, and starts nothing.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_StartBackupJob.html
 */
export const StartBackupJob: Action = {
  method: 'PUT',
  path: '/backup-jobs',
  body: [
    'BackupVaultName',
    'ResourceArn',
    'IamRoleArn',
    'IdempotencyToken',
    'StartWindowMinutes',
    'CompleteWindowMinutes',
    'Lifecycle.MoveToColdStorageAfterDays',
    'Lifecycle.DeleteAfterDays',
    'Lifecycle.OptInToArchiveForSupportedResources',
    'Lifecycle.DeleteAfterEvent',
    'RecoveryPointTags.*',
    'BackupOptions.*',
  ],
  unmodelled: ['LogicallyAirGappedBackupVaultArn', 'Index'],
  run(call) {
    const { account, region, members, now } = call;
    const vaultName = members.required('BackupVaultName');
    const arn = members.required('ResourceArn');
    const roleArn = members.required('IamRoleArn');
    const token = members.text('IdempotencyToken');
    const lifecycle = readLifecycle(members.group('Lifecycle'));
    const windows = readWindows(members, 'CompleteWindowMinutes');
    const tags = checkTags(members.textMap('RecoveryPointTags'), maxPointTags);
    const repeated = findRepeated(call, token);
    if (repeated !== undefined) return started(repeated);
    const vault = region.backup.vaults.get(vaultName);
    // The code is documented; the wording is not.
    if (vault === undefined) throw notFound(`Backup vault ${vaultName} does not exist`);
    checkRole(call, roleArn);
    const resource = readResource(call, arn);
    const job = startJob(
      account,
      region,
      {
        resource,
        vaultName,
        vaultArn: vault.arn,
        roleArn,
        startWindow: windows.start,
        completionWindow: windows.complete,
        lifecycle,
        tags,
        options: readOptions(call, resource),
      },
      now,
    );
    if (token !== undefined) region.backup.jobIdsByToken.set(token, job.jobId);
    return started(job);
  },
};
