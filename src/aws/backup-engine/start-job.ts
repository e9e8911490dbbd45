import { createHash } from 'node:crypto';
import { DescribeBackupJobCommand, StartBackupJobCommand } from '@aws-sdk/client-backup';
import { formatExpiry, formatInstant } from '../../decide/expiry.ts';
import type { AwsBackupMaker } from '../../inputs/request.ts';
import {
  type CreateChange,
  type CreateOutcome,
  type Expiry,
  type Fault,
  type Instant,
  type RecoveryPointId,
  type Region,
  recoveryPointId,
} from '../../model.ts';
import { resourceArn } from '../../plan/arns.ts';
import { type Made, orAnew } from '../anew.ts';
import { jobState } from '../backup/job-outcome.ts';
import { isPassingLimit, patience, stayedBusy } from '../passing-limits.ts';
import { tagsToWrite } from '../rds/tags.ts';
import type { Refusal } from '../refusal.ts';
import type { BackupContext } from './context.ts';
import { readyVault } from './foresee.ts';
import { daysUntil } from './lifecycle.ts';
import { startFault } from './start-faults.ts';

const DAY = 86_400_000;

/** AWS Backup's clock may be behind this machine's. */
const CLOCK_SKEW = 60_000;

/**
 * Starts an AWS Backup job for one slot. The token makes the call safe to repeat: for a known token, AWS Backup returns the
 * existing job and starts nothing.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_StartBackupJob.html
 */
export async function startBackupJob(context: BackupContext, change: CreateChange): Promise<CreateOutcome> {
  const vault = await readyVault(context, change.resource.region);
  if (!vault.ok) return failed(vault.fault);
  return orAnew(change, (asked) => start(context, asked));
}

async function start(context: BackupContext, change: CreateChange): Promise<Made> {
  const { caller, engine, startedAt, oldestJobs } = context;
  const { region } = change.resource;
  const days = daysUntil(change.expiresAt, startedAt);
  const arn = resourceArn(change.resource, context.account);
  const call = await ask(context, change, commandFor(engine, change, arn, days));
  if (call === 'cancelled') return failed(inDoubt(arn));
  if (!call.ok) return failed(startFault(call, { engine, region }));
  const { BackupJobId = '', CreationDate } = call.value;
  const id = recoveryPointId(BackupJobId);
  const createdAt = CreationDate?.getTime() ?? startedAt;
  if (createdAt < change.adopts.since) return failed(olderJob(change, id, createdAt));
  oldestJobs.set(region, Math.min(createdAt, oldestJobs.get(region) ?? createdAt));
  if (createdAt >= startedAt - CLOCK_SKEW) return { result: 'done', id, state: 'pending', expiresAt: change.expiresAt };
  const expiresAt = days === null ? 'never' : createdAt + days * DAY;
  if (expiresAt !== 'never' && expiresAt <= change.adopts.now) {
    const message = `the job ${id} was started before, and what it made expired at ${formatExpiry(expiresAt)}; another was started in its place`;
    return { result: 'unfit', met: { red: false, id, message } };
  }
  return adopt(caller, region, id, expiresAt);
}

/** Repeats the call until it is answered, and waits while a concurrency limit refuses it. */
async function ask({ caller }: BackupContext, { resource }: CreateChange, command: StartBackupJobCommand) {
  const busy = patience(caller.clock);
  let sent = false;
  try {
    for (;;) {
      const call = await caller.repeatable(resource.region, 'StartBackupJob', (client) => {
        sent = true;
        return client.send(command);
      });
      if (call.ok || !isPassing(call.refusal)) return call;
      const wait = busy.next(10_000, 60_000);
      if (wait === null) return { ...call, fault: stayedBusy(call.fault) };
      await caller.clock.sleep(wait, caller.signal);
    }
  } catch (error) {
    if (sent && caller.signal.aborted) return 'cancelled';
    throw error;
  }
}

/**
 * One code covers both quotas and concurrency limits; only the message distinguishes them.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_StartBackupJob.html (LimitExceededException)
 */
function isPassing({ code, message }: Refusal): boolean {
  return (
    isPassingLimit(code) || (code === 'LimitExceededException' && /concurrent|at (once|the same time)/i.test(message))
  );
}

/** A job that an earlier attempt started may have ended since, possibly in failure. */
async function adopt(
  caller: BackupContext['caller'],
  region: Region,
  id: RecoveryPointId,
  expiresAt: Expiry,
): Promise<Made> {
  const call = await caller.repeatable(region, 'DescribeBackupJob', (client) =>
    client.send(new DescribeBackupJobCommand({ BackupJobId: id })),
  );
  if (!call.ok) return failed(call.fault);
  const { state, stateText, fault } = jobState(call.value);
  if (fault === undefined) return { result: 'already-done', id, state, stateText, expiresAt };
  const message = `the job ${id} was started before, and another was started in its place: ${fault.message}`;
  const told = { ...fault, message, advice: 'Find the cause in the message, and see how the new job ends.' };
  return { result: 'unfit', met: { red: true, id, fault: told } };
}

/** Run ids repeat outside GitHub, and AWS does not document how long AWS Backup remembers a token. */
function olderJob({ slot }: CreateChange, id: RecoveryPointId, createdAt: Instant): Fault {
  return {
    code: 'name-taken',
    message: `the token of ${slot} stands for the job ${id}, which is not this backup: it was created at ${formatInstant(createdAt)}, before any attempt of this run`,
    advice: 'Start a new run, which gives its jobs other tokens.',
  };
}

function commandFor(
  { vault, roleArn, coldStorageAfterDays }: AwsBackupMaker,
  change: CreateChange,
  arn: string,
  days: number | null,
): StartBackupJobCommand {
  const lifecycle = {
    ...(days === null ? {} : { DeleteAfterDays: days }),
    // EBS snapshots move to cold storage only with this separate opt-in.
    ...(coldStorageAfterDays === null
      ? {}
      : {
          MoveToColdStorageAfterDays: coldStorageAfterDays,
          ...(change.resource.kind === 'ebs-volume' && { OptInToArchiveForSupportedResources: true }),
        }),
  };
  return new StartBackupJobCommand({
    BackupVaultName: vault,
    ResourceArn: arn,
    IamRoleArn: roleArn,
    // Everything that makes it a different backup: the same slot in two vaults is two backups.
    IdempotencyToken: `${change.slot}-${shortHash([arn, vault, roleArn, coldStorageAfterDays])}`,
    RecoveryPointTags: tagsOf(change),
    ...(Object.keys(lifecycle).length === 0 ? {} : { Lifecycle: lifecycle }),
  });
}

/** The tag asks a later run to copy; here this run makes the copies itself. */
function tagsOf(change: CreateChange): Record<string, string> {
  const pointTags = change.pointTags.filter(([key]) => key !== 'BackupCopyTo');
  return Object.fromEntries(tagsToWrite({ ...change, pointTags }).map(({ Key = '', Value = '' }) => [Key, Value]));
}

function shortHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}

/** The result is unknown: the run was cancelled while the call was in flight. */
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
