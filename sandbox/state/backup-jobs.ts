import { matchesGlob } from '../glob.ts';
import type { Account } from './account.ts';
import { beginCopy, endCopy } from './backup-copies.ts';
import { startCopy } from './backup-copy-jobs.ts';
import { uuid } from './backup-ids.ts';
import { calculateLifecycle, removePoint, scheduleLifecycle } from './backup-points.ts';
import type {
  BackupJob,
  BackupVault,
  CopyAction,
  JobCreator,
  JobOutcome,
  Lifecycle,
  RecoveryPoint,
} from './backup-records.ts';
import type { Resource } from './backup-resources.ts';
import { findResource } from './backup-resources.ts';
import { lockProblem } from './backup-vaults.ts';
import type { Context } from './context.ts';
import type { Tags } from './records.ts';
import type { Region } from './region.ts';

/** How long a job waits before it tries again. */
const retryMs = 600_000;

/** What is asked for when a job starts. */
export interface NewJob {
  resource: Resource;
  /** Name of the vault, which a plan may name although it is gone. */
  vaultName: string;
  vaultArn: string;
  roleArn: string;
  /** Minutes. */
  startWindow: number;
  /** Minutes. */
  completionWindow: number;
  lifecycle: Lifecycle;
  tags: Tags;
  options: Tags;
  copies?: readonly CopyAction[];
  createdBy?: JobCreator;
}

/** The account as it was at an instant: what is made is dated then, however late the schedule is looked at. */
function contextAt({ accountId, ids, settings }: Account, at: number): Context {
  return { accountId, ids, settings, clock: { now: () => at } };
}

function drawOutcome(account: Account, arn: string): JobOutcome | undefined {
  for (const outcome of account.backup.outcomes) {
    if (!matchesGlob(outcome.resource, arn) || outcome.struck >= (outcome.times ?? Number.POSITIVE_INFINITY)) continue;
    outcome.struck += 1;
    return outcome;
  }
  return undefined;
}

function isOver({ state }: BackupJob): boolean {
  return state !== 'CREATED' && state !== 'PENDING' && state !== 'RUNNING' && state !== 'ABORTING';
}

function pointOf(region: Region, job: BackupJob): RecoveryPoint | undefined {
  return job.recoveryPointArn === undefined ? undefined : region.backup.points.get(job.recoveryPointArn);
}

/** Lets the next job of the same resource run; those that ended while they waited are passed over. */
function release(account: Account, region: Region, job: BackupJob, at: number): void {
  const { running, waiting } = region.backup;
  const { resourceArn } = job;
  if (running.get(resourceArn) !== job) return;
  running.delete(resourceArn);
  const queue = waiting.get(resourceArn) ?? [];
  while (!running.has(resourceArn)) {
    const next = queue.shift();
    if (next === undefined) break;
    tryToRun(account, region, next, at);
  }
  if (queue.length === 0) waiting.delete(resourceArn);
}

interface End {
  state: 'COMPLETED' | 'PARTIAL' | 'FAILED' | 'ABORTED' | 'EXPIRED';
  category: string;
  message?: string;
}

function failed(state: End['state'], message: string): End {
  return { state, category: 'FAILURE', message };
}

/** How a job ends that nothing hindered: as a test says, or well. */
function plannedEnd({ state = 'COMPLETED', messageCategory, statusMessage }: JobOutcome = { resource: '*' }): End {
  const message = statusMessage ?? (state === 'COMPLETED' ? undefined : `The backup job ended as ${state}.`);
  return {
    state,
    category: messageCategory ?? (state === 'COMPLETED' ? 'SUCCESS' : 'FAILURE'),
    ...(message === undefined ? {} : { message }),
  };
}

function end(account: Account, region: Region, job: BackupJob, { state, category, message }: End, at: number): void {
  if (isOver(job)) return;
  job.state = state;
  job.completedAt = at;
  job.messageCategory = category;
  if (message !== undefined) job.statusMessage = message;
  const point = pointOf(region, job);
  if (point !== undefined && (state === 'COMPLETED' || state === 'PARTIAL')) {
    endCopy(region, point.underlying, at);
    point.status = state;
    point.completedAt = at;
    if (state === 'COMPLETED') copy(account, region, job, point, at);
  } else if (point !== undefined) {
    removePoint(contextAt(account, at), region, point);
    delete job.recoveryPointArn;
  }
  release(account, region, job, at);
}

/** Starts the copies that the rule of a job makes of what is complete. */
function copy(account: Account, region: Region, job: BackupJob, point: RecoveryPoint, at: number): void {
  for (const { vaultArn, lifecycle } of job.copies ?? []) {
    const made = job.createdBy === undefined ? {} : { createdBy: job.createdBy };
    startCopy(account, region, { point, vaultArn, roleArn: job.roleArn, lifecycle, ...made }, at);
  }
}

function makePoint(
  account: Account,
  region: Region,
  job: BackupJob,
  resource: Resource,
  vault: BackupVault,
  at: number,
) {
  const context = contextAt(account, at);
  const { arn, underlying } = beginCopy(context, region, resource, job);
  const point: RecoveryPoint = {
    arn,
    vaultName: vault.name,
    vaultArn: vault.arn,
    resourceArn: job.resourceArn,
    resourceType: job.resourceType,
    roleArn: job.roleArn,
    createdAt: at,
    initiatedAt: at,
    status: 'CREATING',
    size: job.size,
    // A snapshot keeps the encryption of its source; the vault's key is for types that AWS Backup manages in full.
    // https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html
    encrypted: resource.encrypted,
    lifecycle: job.lifecycle,
    underlying,
    undeletable: job.outcome?.undeletable ?? false,
    ...calculateLifecycle({ createdAt: at, resourceType: job.resourceType }, job.lifecycle),
    ...(job.resourceName === undefined ? {} : { resourceName: job.resourceName }),
    ...(job.createdBy === undefined ? {} : { createdBy: job.createdBy }),
  };
  region.backup.points.set(arn, point);
  job.recoveryPointArn = arn;
  scheduleLifecycle((then) => contextAt(account, then), region, point);
}

/**
 * Runs a job, unless another one of the resource is running: then it waits.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/aws-backup-limits.html (one job per resource at a time)
 */
function tryToRun(account: Account, region: Region, job: BackupJob, at: number): void {
  // A job that is to expire never finds its turn.
  if (job.state !== 'PENDING' || job.outcome?.state === 'EXPIRED') return;
  const { running, waiting, vaults } = region.backup;
  if (running.has(job.resourceArn)) {
    const queue = waiting.get(job.resourceArn);
    if (queue === undefined) waiting.set(job.resourceArn, [job]);
    else queue.push(job);
    return;
  }
  const resource = findResource(contextAt(account, at), region, job.resourceArn);
  if (resource?.busy === true) {
    // https://docs.aws.amazon.com/aws-backup/latest/devguide/API_StartBackupJob.html (StartWindowMinutes: retries)
    region.schedule.add(at + retryMs, (then) => tryToRun(account, region, job, then));
    return;
  }
  running.set(job.resourceArn, job);
  const vault = vaults.get(job.vaultName);
  const problem =
    vault === undefined
      ? `Backup vault ${job.vaultName} does not exist`
      : resource === undefined
        ? `Resource ${job.resourceArn} does not exist`
        : (resource.problem ?? lockProblem(vault, job.lifecycle.deleteAfterDays));
  if (resource === undefined || vault === undefined || problem !== undefined) {
    end(account, region, job, failed('FAILED', problem ?? 'The backup job failed.'), at);
    return;
  }
  job.state = 'RUNNING';
  job.initiatedAt = at;
  makePoint(account, region, job, resource, vault, at);
  region.schedule.add(at + account.settings.backupRunningMs, (then) => {
    if (job.state === 'RUNNING') end(account, region, job, plannedEnd(job.outcome), then);
  });
}

/**
 * Starts a job: `CREATED`, `PENDING`, `RUNNING`, each for as long as the settings say, then its end. One that does not
 * start or end within its windows ends as `EXPIRED`.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_StartBackupJob.html (StartWindowMinutes)
 * @see https://dev.classmethod.jp/articles/tsnote-awsbackup-ec2-jobs-expired/ (wording, and the end of the second window)
 */
export function startJob(account: Account, region: Region, wanted: NewJob, at: number): BackupJob {
  const { resource, startWindow, completionWindow, createdBy } = wanted;
  const { backupCreatedMs, backupPendingMs } = account.settings;
  const outcome = drawOutcome(account, resource.arn);
  const job: BackupJob = {
    jobId: uuid(account.ids).toUpperCase(),
    vaultName: wanted.vaultName,
    vaultArn: wanted.vaultArn,
    resourceArn: resource.arn,
    resourceType: resource.type,
    roleArn: wanted.roleArn,
    createdAt: at,
    startBy: at + startWindow * 60_000,
    completeBy: at + completionWindow * 60_000,
    state: 'CREATED',
    size: resource.size,
    lifecycle: wanted.lifecycle,
    tags: wanted.tags,
    options: wanted.options,
    ...(wanted.copies === undefined ? {} : { copies: wanted.copies }),
    ...(resource.name === undefined ? {} : { resourceName: resource.name }),
    ...(createdBy === undefined ? {} : { createdBy }),
    ...(outcome === undefined ? {} : { outcome }),
  };
  region.backup.jobs.set(job.jobId, job);
  region.schedule.add(at + backupCreatedMs, () => {
    if (job.state === 'CREATED') job.state = 'PENDING';
  });
  region.schedule.add(at + backupCreatedMs + backupPendingMs, (then) => tryToRun(account, region, job, then));
  const late =
    outcome?.state === 'EXPIRED' ? plannedEnd(outcome) : failed('EXPIRED', 'Backup job expired before completion.');
  const expire = (then: number) => end(account, region, job, late, then);
  region.schedule.add(job.startBy, (then) => {
    if (job.state === 'CREATED' || job.state === 'PENDING') expire(then);
  });
  region.schedule.add(job.completeBy, expire);
  return job;
}

/** Ends a job that was asked to stop: one that has not begun at once, a running one in a while. */
export function stopJob(account: Account, region: Region, job: BackupJob, at: number): void {
  const stopped = failed('ABORTED', 'Backup job was stopped by user.');
  if (job.state !== 'RUNNING') {
    end(account, region, job, stopped, at);
    return;
  }
  job.state = 'ABORTING';
  region.schedule.add(at + account.settings.backupPendingMs, (then) => end(account, region, job, stopped, then));
}
