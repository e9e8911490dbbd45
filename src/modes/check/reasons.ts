import { spanWords } from '../../decide/duration-words.ts';
import { formatInstant } from '../../decide/expiry.ts';
import { type CheckStatus, type Instant, KINDS, type Resource, type SeenJob } from '../../model.ts';
import type { RestoreTest } from '../../ports/cloud.ts';
import type { Obligation } from './claims.ts';
import type { Evidence } from './evidence.ts';
import type { Asked, GoodPoint, Unread } from './judged.ts';

/** The facts that a reason is built from. */
export interface Case {
  readonly resource: Resource;
  readonly status: CheckStatus;
  readonly newest: GoodPoint | null;
  readonly dueAt: Instant | null;
  readonly found: Evidence;
  readonly maker: Obligation['maker'];
  /** The last AWS Backup job; null where none is known, or AWS Backup doesn't matter. */
  readonly job: SeenJob | null;
  readonly inTime: boolean;
  /** The resource's type if AWS Backup skips it because the type is switched off; else null. */
  readonly passedOver: string | null;
  readonly incident: string | null;
  readonly unread: Unread;
  /** The newest AWS Backup restore test, null where there was none; absent where none is required. */
  readonly test?: RestoreTest | null;
  readonly asked: Asked;
}

/** Explains why a selected resource has its status. Contains untrusted text. */
export function reasonOf(one: Case): string {
  const { status, inTime, found, asked, incident } = one;
  const parts = [mainReason(one)];
  const good = status === 'fresh' || status === 'unknown';
  if (!good && !inTime) parts.push(...whatDoesNotCount(one));
  if (status === 'late' && inTime)
    parts.push(one.test === undefined ? verifiedWords(found, asked) : testWords(one.test));
  if (one.passedOver !== null && !good) parts.push(switchedOffWords(one.passedOver, one.resource));
  if (incident !== null && status !== 'fresh') parts.push(incident);
  return parts.join('; ');
}

function mainReason({ resource, status, newest, dueAt, found, maker, job, inTime, unread, asked }: Case): string {
  const by = maker === 'aws-backup' ? ' of AWS Backup' : '';
  const born = resource.bornAt === undefined ? '' : `${ago(resource.bornAt, asked)} ago`;
  switch (status) {
    case 'unknown':
      return unread.ours !== null
        ? `its backups could not be read: ${unread.ours.message}`
        : `AWS Backup could not be asked about it: ${unread.others?.message ?? ''}`;
    case 'new':
      return `it first started ${born}, after the last time a backup was due, and has none yet`;
    case 'under-way':
      if (job !== null)
        return `its last job of AWS Backup${jobWords(job)} began ${ago(job.createdAt, asked)} ago and is ${job.state}`;
      return `its newest backup began ${found.newest === null ? '' : ago(found.newest.at, asked)} ago and is not finished`;
    case 'never':
      return `it has no backup${by} that counts`;
    default: {
      const age = newest === null ? '' : `its newest backup${by} is ${ago(newest.at, asked)} old`;
      return inTime || dueAt === null ? age : `${age}, and one from ${formatInstant(dueAt)} or later was due`;
    }
  }
}

/** Lists backups that exist but don't count. */
function whatDoesNotCount({ resource, found, maker, job, status, asked }: Case): readonly string[] {
  if (maker === 'aws-backup') return job === null || status === 'under-way' ? [] : [lastJobWords(job, asked)];
  const { point } = KINDS[resource.kind];
  const { newest } = found;
  const parts: string[] = [];
  if (newest?.state === 'pending' && status !== 'under-way') {
    parts.push(`the newest ${point} (${newest.id}) has been pending for ${ago(newest.at, asked)}`);
  }
  if (newest?.state === 'failed') {
    const why = newest.stateReason === '' ? '' : `: ${newest.stateReason}`;
    parts.push(`the newest ${point} (${newest.id}) failed${why}`);
  } else if (found.failed > 0) parts.push(`${several(found.failed, point)} failed`);
  if (found.fromTheFuture > 0) parts.push(`${several(found.fromTheFuture, point)} dated in the future`);
  if (found.undated > 0) parts.push(`${several(found.undated, point)} without a readable date`);
  if (found.disabled > 0) parts.push(`${several(found.disabled, point)} disabled`);
  return parts;
}

function lastJobWords(job: SeenJob, asked: Asked): string {
  const said = job.message === '' ? '' : `: ${job.message}`;
  return `its last job${jobWords(job)}, of ${ago(job.createdAt, asked)} ago, is ${job.state}${job.whole === false && job.state === 'COMPLETED' ? ' with issues' : ''}${said}`;
}

function switchedOffWords(type: string, { region }: Resource): string {
  return `AWS Backup is switched off for ${type} in ${region} and passes over it in silence: switch it on under Settings, Service opt-in`;
}

/** Names the plan that started the job. */
function jobWords({ maker }: SeenJob): string {
  return maker === null ? ', on demand' : ` by the plan ${maker}`;
}

/** Describes restore tests that did not pass in time. */
function testWords(test: RestoreTest | null): string {
  return test === null
    ? 'no restore test of it has ended in that time'
    : `its newest restore test, of ${formatInstant(test.at)}, did not pass`;
}

function verifiedWords({ verifiedAt }: Evidence, asked: Asked): string {
  return verifiedAt === null
    ? 'none of its backups was ever verified'
    : `none of its backups was verified since ${formatInstant(verifiedAt)}, ${ago(verifiedAt, asked)} ago`;
}

function several(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Returns the time from `at` until now, such as `3 days 2 hours`. */
function ago(at: Instant, { now }: Asked): string {
  return now - at < 60_000 ? 'less than a minute' : spanWords(now - at);
}
