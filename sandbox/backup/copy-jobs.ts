import { startCopy } from '../state/backup-copy-jobs.ts';
import type { CopyJob } from '../state/backup-records.ts';
import type { Action, Call } from './call.ts';
import { seconds } from './call.ts';
import { readLifecycle } from './checks.ts';
import { invalidRequest, invalidValue, notFound } from './errors.ts';
import { findVault } from './lookup.ts';
import { checkRole } from './role.ts';
import { writtenCreator, writtenLifecycle } from './written.ts';

const vaultArn = /^arn:aws[a-z-]*:backup:[a-z0-9-]+:[0-9]{12}:backup-vault:[a-zA-Z0-9\-_]{2,50}$/;

/** The ARN of a vault to copy into, which is another one than that of the source. */
export function checkDestination(arn: string, source: string | undefined): void {
  if (!vaultArn.test(arn)) throw invalidValue(`Invalid destination backup vault ARN "${arn}"`);
  // That it is refused is documented for neither call; a copy in the vault of its source would be the source.
  if (arn === source) throw invalidValue(`The destination backup vault ${arn} is that of the source`);
}

function started(job: CopyJob) {
  return { CopyJobId: job.jobId, CreationDate: seconds(job.createdAt), IsParent: false };
}

/** The copy that a token was given for before; a token of another request is refused, as for backups. */
function findRepeated({ region, members }: Call, token: string | undefined): CopyJob | undefined {
  const jobId = token === undefined ? undefined : region.backup.copyJobIdsByToken.get(token);
  const job = jobId === undefined ? undefined : region.backup.copyJobs.get(jobId);
  if (job === undefined) return undefined;
  const same =
    job.sourcePointArn === members.text('RecoveryPointArn') &&
    job.destinationVaultArn === members.text('DestinationBackupVaultArn');
  if (!same) throw invalidValue(`The idempotency token "${token}" was given for another copy job`);
  return job;
}

/**
 * Copies a recovery point that is complete into another vault. The same idempotency token gives the same job, and starts nothing.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_StartCopyJob.html
 */
export const StartCopyJob: Action = {
  method: 'PUT',
  path: '/copy-jobs',
  body: [
    'RecoveryPointArn',
    'SourceBackupVaultName',
    'DestinationBackupVaultArn',
    'IamRoleArn',
    'IdempotencyToken',
    'Lifecycle.MoveToColdStorageAfterDays',
    'Lifecycle.DeleteAfterDays',
    'Lifecycle.OptInToArchiveForSupportedResources',
    'Lifecycle.DeleteAfterEvent',
  ],
  run(call) {
    const { account, region, members, now } = call;
    const pointArn = members.required('RecoveryPointArn');
    const sourceName = members.required('SourceBackupVaultName');
    const destination = members.required('DestinationBackupVaultArn');
    const roleArn = members.required('IamRoleArn');
    const token = members.text('IdempotencyToken');
    const lifecycle = readLifecycle(members.group('Lifecycle'));
    const repeated = findRepeated(call, token);
    if (repeated !== undefined) return started(repeated);
    const vault = findVault(call, sourceName);
    checkDestination(destination, vault.arn);
    checkRole(call, roleArn);
    const point = region.backup.points.get(pointArn);
    // The code is documented; the wording is not.
    if (point?.vaultName !== vault.name) throw notFound(`Recovery point ${pointArn} does not exist`);
    if (point.status !== 'COMPLETED') {
      // That one that is not complete cannot be copied is documented for neither code nor wording.
      throw invalidRequest(`Recovery point ${pointArn} is ${point.status} and cannot be copied`);
    }
    const job = startCopy(account, region, { point, vaultArn: destination, roleArn, lifecycle }, now);
    if (token !== undefined) region.backup.copyJobIdsByToken.set(token, job.jobId);
    return started(job);
  },
};

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DescribeCopyJob.html */
export const DescribeCopyJob: Action = {
  method: 'GET',
  path: '/copy-jobs/{CopyJobId}',
  run({ account, region, members }) {
    const jobId = members.required('CopyJobId');
    const job = region.backup.copyJobs.get(jobId);
    // The code is documented; the wording is not.
    if (job === undefined) throw notFound(`Copy job ${jobId} does not exist`);
    return {
      CopyJob: {
        AccountId: account.accountId,
        CopyJobId: job.jobId,
        SourceBackupVaultArn: job.sourceVaultArn,
        SourceRecoveryPointArn: job.sourcePointArn,
        DestinationBackupVaultArn: job.destinationVaultArn,
        DestinationRecoveryPointArn: job.destinationPointArn,
        DestinationRecoveryPointLifecycle: writtenLifecycle(job.lifecycle),
        ResourceArn: job.resourceArn,
        ResourceType: job.resourceType,
        ResourceName: job.resourceName,
        CreationDate: seconds(job.createdAt),
        CompletionDate: seconds(job.completedAt),
        State: job.state,
        StatusMessage: job.statusMessage,
        MessageCategory: job.messageCategory,
        BackupSizeInBytes: job.size,
        IamRoleArn: job.roleArn,
        CreatedBy: writtenCreator(job.createdBy),
        IsParent: false,
      },
    };
  },
};
