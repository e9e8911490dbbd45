import { describe, expect, it } from 'vitest';
import { recoveryPointId, type SeenJob } from '../../../src/model.ts';
import { type Evidence, type NewestPoint, NO_EVIDENCE } from '../../../src/modes/check/evidence.ts';
import { type Case, reasonOf } from '../../../src/modes/check/reasons.ts';
import { DAY, fault, frankfurt, HOUR, makeResource, NOW } from '../../decide/make-model.ts';

const MINUTE = 60_000;
const good = { id: recoveryPointId('ami-1'), at: NOW - 30 * HOUR, by: 'backup-via-tag' } as const;
const read = { ours: null, others: null };
const found = (overrides: Partial<Evidence> = {}): Evidence => ({ ...NO_EVIDENCE, ...overrides });
const newest = (state: NewestPoint['state'], stateReason = '', at = NOW - 2 * HOUR): Partial<Evidence> => ({
  newest: { id: 'ami-9', at, state, stateReason },
});
const job = (overrides: Partial<SeenJob> = {}): SeenJob => ({
  region: frankfurt,
  id: 'job-1',
  resource: 'arn',
  subject: { kind: null, resourceId: null, resourceName: null, recoveryPointId: null },
  maker: 'web/daily',
  state: 'FAILED',
  whole: false,
  message: '',
  createdAt: NOW - 3 * HOUR,
  endedAt: null,
  ...overrides,
});

const reason = (overrides: Partial<Case>) =>
  reasonOf({
    resource: makeResource(),
    status: 'never',
    newest: null,
    dueAt: NOW - DAY,
    found: NO_EVIDENCE,
    maker: 'direct',
    job: null,
    inTime: false,
    incident: null,
    unread: read,
    passedOver: null,
    asked: {
      now: NOW,
      seenAt: NOW,
      lateAfter: HOUR,
      coverage: 'tagged',
      otherBackups: false,
      verifiedSince: null,
      kinds: ['ec2-instance'],
      looked: ['ec2-instance'],
    },
    ...overrides,
  });

describe('why a resource has its status', () => {
  const late = { status: 'late', newest: good } as const;
  const due = ', and one from 2026-11-20T23:00:00Z or later was due';
  const old = 'its newest backup is 1 day 6 hours old';
  const AWS = { maker: 'aws-backup' } as const;

  it.each<[string, Partial<Case>]>([
    ['it has no backup that counts', {}],
    ['it has no backup of AWS Backup that counts', AWS],
    [old, { status: 'fresh', newest: good, inTime: true }],
    [old, { status: 'late', newest: good, dueAt: null }],
    [`${old}${due}`, late],
    [`its newest backup of AWS Backup is 1 day 6 hours old${due}`, { ...late, ...AWS }],
    [
      'its newest backup is less than a minute old',
      { status: 'fresh', newest: { ...good, at: NOW - MINUTE + 1 }, inTime: true },
    ],
    ['its newest backup is 1 minute old', { status: 'fresh', newest: { ...good, at: NOW - MINUTE }, inTime: true }],
    [
      `its backups could not be read: ${fault.message}`,
      { status: 'unknown', unread: { ours: fault, others: { ...fault, message: 'x' } }, found: found({ failed: 1 }) },
    ],
    [
      'AWS Backup could not be asked about it: x',
      { status: 'unknown', unread: { ours: null, others: { ...fault, message: 'x' } } },
    ],
    [
      'it first started 5 hours ago, after the last time a backup was due, and has none yet',
      { status: 'new', resource: makeResource({ bornAt: NOW - 5 * HOUR }) },
    ],
    [
      'its newest backup began 2 hours ago and is not finished',
      { status: 'under-way', found: found(newest('pending')) },
    ],
    [
      'its last job of AWS Backup by the plan web/daily began 3 hours ago and is RUNNING',
      { status: 'under-way', ...AWS, job: job({ state: 'RUNNING', whole: null }) },
    ],
  ])('%s', (text, overrides) => {
    expect(reason(overrides)).toBe(text);
  });

  it.each<[string, Partial<Case>]>([
    ['the newest AMI (ami-9) has been pending for 2 hours', { found: found(newest('pending')) }],
    ['the newest AMI (ami-9) failed', { found: found({ ...newest('failed'), failed: 3 }) }],
    ['the newest AMI (ami-9) failed: no space', { found: found({ ...newest('failed', 'no space'), failed: 1 }) }],
    ['1 AMI failed', { found: found({ ...newest('available'), failed: 1 }) }],
    ['2 AMIs failed', { found: found({ failed: 2 }) }],
    ['1 AMI dated in the future', { found: found({ fromTheFuture: 1 }) }],
    ['1 AMI without a readable date', { found: found({ undated: 1 }) }],
    ['2 AMIs disabled', { found: found({ disabled: 2 }) }],
    [
      '1 AMI failed; 1 AMI dated in the future; 1 AMI without a readable date; 1 AMI disabled',
      { found: found({ failed: 1, fromTheFuture: 1, undated: 1, disabled: 1 }) },
    ],
    ['1 DB snapshot disabled', { found: found({ disabled: 1 }), resource: makeResource({ kind: 'rds-instance' }) }],
    ['the database is full', { incident: 'the database is full' }],
    ['1 AMI failed; the database is full', { found: found({ failed: 1 }), incident: 'the database is full' }],
  ])('names backups that are none: %s', (text, overrides) => {
    expect(reason(overrides)).toBe(`it has no backup that counts; ${text}`);
    expect(reason({ ...late, ...overrides })).toBe(`${old}${due}; ${text}`);
  });

  it.each<[string, Partial<SeenJob>]>([
    ['its last job by the plan web/daily, of 3 hours ago, is FAILED', {}],
    ['its last job, on demand, of 3 hours ago, is FAILED: no role', { maker: null, message: 'no role' }],
    ['its last job by the plan web/daily, of 3 hours ago, is COMPLETED with issues', { state: 'COMPLETED' }],
    ['its last job by the plan web/daily, of 3 hours ago, is COMPLETED', { state: 'COMPLETED', whole: true }],
    ['its last job by the plan web/daily, of 3 hours ago, is RUNNING', { state: 'RUNNING', whole: null }],
  ])('names the last job of AWS Backup, and none of ours: %s', (text, overrides) => {
    expect(reason({ ...AWS, job: job(overrides), found: found({ failed: 1 }) })).toBe(
      `it has no backup of AWS Backup that counts; ${text}`,
    );
  });

  it('says nothing of them where there is a backup in time', () => {
    const beside = { found: found({ failed: 1, disabled: 1 }), incident: 'it is full', inTime: true, newest: good };
    expect(reason({ ...beside, status: 'fresh' })).toBe(old);
    expect(reason({ ...beside, status: 'under-way', found: found({ ...newest('pending'), failed: 1 }) })).toBe(
      'its newest backup began 2 hours ago and is not finished; it is full',
    );
    expect(reason({ status: 'under-way', found: found({ ...newest('pending'), failed: 1 }) })).toBe(
      'its newest backup began 2 hours ago and is not finished; 1 AMI failed',
    );
    expect(reason({ ...AWS, status: 'under-way', job: job({ state: 'RUNNING', whole: null }) })).not.toContain(';');
  });

  it.each<[string, Partial<Case>]>([
    ['none of its backups was ever verified', {}],
    [
      'none of its backups was verified since 2026-11-19T23:00:00Z, 2 days ago',
      { found: found({ verifiedAt: NOW - 2 * DAY }) },
    ],
    ['no restore test of it has ended in that time', { test: null }],
    [
      'its newest restore test, of 2026-11-20T23:00:00Z, did not pass',
      { test: { at: NOW - DAY, passed: false }, found: found({ verifiedAt: NOW - 2 * DAY }) },
    ],
  ])('where it is late for want of a test: %s', (text, overrides) => {
    expect(reason({ ...late, inTime: true, ...overrides })).toBe(`${old}; ${text}`);
    // Where the backup is too old, that is what is wrong.
    expect(reason({ ...late, ...overrides })).toBe(`${old}${due}`);
  });

  it('names a type that AWS Backup is switched off for, but where all is well or not known', () => {
    const off = { passedOver: 'EBS' };
    const text = '; AWS Backup is switched off for EBS in eu-central-1';
    expect(reason({ ...off, ...AWS })).toContain(text);
    expect(reason({ ...off, ...late, incident: 'it is full' })).toMatch(/Service opt-in; it is full$/);
    expect(reason({ ...off, status: 'fresh', newest: good, inTime: true })).toBe(old);
    expect(reason({ ...off, status: 'unknown', unread: { ours: fault, others: null } })).not.toContain(text);
  });
});
