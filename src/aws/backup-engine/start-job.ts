import { createHash } from 'node:crypto';
import { DescribeBackupJobCommand, StartBackupJobCommand } from '@aws-sdk/client-backup';
import type { AwsBackupMaker } from '../../inputs/request.ts';
import {
  type CreateChange,
  type CreateOutcome,
  type Expiry,
  type Fault,
  type RecoveryPointId,
  type Region,
  recoveryPointId,
} from '../../model.ts';
import { arnOf } from '../../plan/arns.ts';
import { jobState } from '../backup/job-outcome.ts';
import type { CallResult } from '../caller.ts';
import { tagsToWrite } from '../rds/tags.ts';
import type { BackupContext } from './context.ts';
import { readyVault } from './foresee.ts';
import { daysUntil } from './lifecycle.ts';
import { startFault } from './start-faults.ts';

const DAY = 86_400_000;

/** AWS Backup's clock may be behind this machine's. */
const CLOCK_SKEW = 60_000;

/**
 * Has AWS Backup make one recovery point for one slot. The token makes the call safe to repeat: AWS Backup answers a token that
 * it knows with the job that it stands for, and starts nothing.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_StartBackupJob.html
 */
export async function startBackupJob(context: BackupContext, change: CreateChange): Promise<CreateOutcome> {
  const { caller, engine, startedAt } = context;
  const { region } = change.resource;
  const vault = await readyVault(context, region);
  if (!vault.ok) return failed(vault.fault);
  const days = daysUntil(change.expiresAt, startedAt);
  const arn = arnOf({ ...change.resource, account: context.account });
  let sent = false;
  let call: CallResult<{ BackupJobId?: string | undefined; CreationDate?: Date | undefined }>;
  try {
    call = await caller.repeatable(region, 'StartBackupJob', (client) => {
      sent = true;
      return client.send(commandFor(engine, change, arn, days));
    });
  } catch (error) {
    if (sent && caller.signal.aborted) return failed(inDoubt(arn));
    throw error;
  }
  if (!call.ok) return failed(startFault(call, { engine, region }));
  const { BackupJobId = '', CreationDate } = call.value;
  const id = recoveryPointId(BackupJobId);
  const createdAt = CreationDate?.getTime() ?? startedAt;
  const { oldestJobs } = context;
  oldestJobs.set(region, Math.min(createdAt, oldestJobs.get(region) ?? createdAt));
  if (createdAt >= startedAt - CLOCK_SKEW) return { result: 'done', id, state: 'pending', expiresAt: change.expiresAt };
  return adopt(context, region, id, days === null ? 'never' : createdAt + days * DAY);
}

/** A job that an earlier attempt started may have ended by now, and not well. */
async function adopt(
  { caller }: BackupContext,
  region: Region,
  id: RecoveryPointId,
  expiresAt: Expiry,
): Promise<CreateOutcome> {
  const call = await caller.repeatable(region, 'DescribeBackupJob', (client) =>
    client.send(new DescribeBackupJobCommand({ BackupJobId: id })),
  );
  if (!call.ok) return failed(call.fault);
  const { state, stateText, fault } = jobState(call.value);
  if (fault !== undefined) return failed({ ...fault, message: `the job ${id} was started before: ${fault.message}` });
  return { result: 'already-done', id, state, stateText, expiresAt };
}

function commandFor(
  { vault, roleArn, coldStorageAfterDays }: AwsBackupMaker,
  change: CreateChange,
  arn: string,
  days: number | null,
): StartBackupJobCommand {
  const lifecycle = {
    ...(days === null ? {} : { DeleteAfterDays: days }),
    // Snapshots of volumes are moved only where that is asked for by itself.
    ...(coldStorageAfterDays === null
      ? {}
      : { MoveToColdStorageAfterDays: coldStorageAfterDays, OptInToArchiveForSupportedResources: true }),
  };
  return new StartBackupJobCommand({
    BackupVaultName: vault,
    ResourceArn: arn,
    IamRoleArn: roleArn,
    // Whatever else makes it another backup: the same slot in two vaults is two of them.
    IdempotencyToken: `${change.slot}-${shortHash([arn, vault, roleArn, coldStorageAfterDays])}`,
    RecoveryPointTags: Object.fromEntries(tagsToWrite(change).map(({ Key = '', Value = '' }) => [Key, Value])),
    ...(Object.keys(lifecycle).length === 0 ? {} : { Lifecycle: lifecycle }),
  });
}

function shortHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}

/** Neither started nor missing: the call was under way when the run was told to stop. */
function inDoubt(arn: string): Fault {
  return {
    code: 'cancelled',
    message: `the run was cancelled and the answer of the service was lost: a backup job for ${arn} may have been started`,
    advice: 'Look at the backup jobs of the vault before you back up again; a rerun of the same workflow run finds it.',
  };
}

function failed(fault: Fault): CreateOutcome {
  return { result: 'failed', fault };
}
