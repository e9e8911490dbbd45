import { describe, expect, it } from 'vitest';
import type { AccountSeed, ImageSeed } from '../../../sandbox/index.ts';
import type { CheckStatus } from '../../../src/model.ts';
import { HOME, worldOf } from '../../engine/run-engine.ts';
import { ACCOUNT, accountWith, ami, BY_TAG, checkIn, checkOf, instance, requestsOf, statuses, WEB } from './world.ts';

const AWAY = 'us-east-1';

/** The status of the one instance, with these AMIs. */
async function statusWith(images: readonly ImageSeed[], more: Partial<AccountSeed> = {}, inputs = {}) {
  const report = await checkOf(accountWith(images, more), { inputs: { ...BY_TAG, ...inputs } });
  const [entry] = report.checked;
  return { status: entry?.status, reason: entry?.reason, entry, report };
}

describe('a tagged instance', () => {
  it.each<[string, readonly ImageSeed[], CheckStatus]>([
    ['with an AMI of today', [ami('2026-11-21T22:00:00Z')], 'fresh'],
    ['with one that is as old as it may be', [ami('2026-11-20T21:00:00Z')], 'fresh'],
    ['with one that is a second too old', [ami('2026-11-20T20:59:59Z')], 'late'],
    ['without any', [], 'never'],
    [
      'with failed ones alone',
      [ami('2026-11-21T22:00:00Z', { state: 'failed' }), ami('2026-11-20T22:00:00Z', { state: 'failed' })],
      'never',
    ],
    [
      'with a failed one and a good one',
      [ami('2026-11-21T22:00:00Z', { state: 'failed' }), ami('2026-11-21T20:00:00Z')],
      'fresh',
    ],
    ['with one dated in the future', [ami('2027-11-21T22:00:00Z')], 'never'],
    ['with one dated in the future and an old one', [ami('2027-11-21T22:00:00Z'), ami('2026-11-01T22:00:00Z')], 'late'],
    [
      'with one that has been pending for an hour',
      [ami('2026-11-21T22:00:00Z', { state: 'pending', readyAt: '2026-11-22T23:00:00Z' })],
      'under-way',
    ],
    [
      'with one that has been pending for three hours',
      [ami('2026-11-21T20:00:00Z', { state: 'pending', readyAt: '2026-11-22T23:00:00Z' })],
      'never',
    ],
    [
      'with one that has been pending for 20 hours, and an old one',
      [ami('2026-11-21T03:00:00Z', { state: 'pending', readyAt: '2026-11-22T23:00:00Z' }), ami('2026-11-19T03:00:00Z')],
      'late',
    ],
    [
      'with one that is pending, after a good one',
      [ami('2026-11-21T22:00:00Z', { state: 'pending', readyAt: '2026-11-22T23:00:00Z' }), ami('2026-11-21T21:00:00Z')],
      'fresh',
    ],
    ['with one that is disabled', [ami('2026-11-21T22:00:00Z', { state: 'disabled' })], 'never'],
    ['with one made for another tag', [ami('2026-11-21T22:00:00Z', { tags: { BackupTag: 'Backup:hourly' } })], 'fresh'],
    [
      'with one that has expired and is there',
      [ami('2026-11-21T22:00:00Z', { tags: { Expire: '2026-11-21T22:30:00Z' } })],
      'fresh',
    ],
    ['with one that somebody else made', [ami('2026-11-21T22:00:00Z', { tags: { CreatedBy: 'somebody' } })], 'never'],
    [
      'with one whose tags were copied by hand',
      [ami('2026-11-21T22:00:00Z', { tags: { BackupSource: 'i-0bbbbbbbbbbbbbbb2' } })],
      'never',
    ],
  ])('%s', async (_, images, status) => {
    const found = await statusWith(images);
    expect(found).toMatchObject({ status });
    const red = status === 'late' || status === 'never';
    expect(found.report).toMatchObject({
      outcome: red ? 'failed' : 'ok',
      failed: [],
      checkedCount: 1,
      lateCount: red ? 1 : 0,
    });
  });

  it('is new where it was first launched since, whenever it was started', async () => {
    const born = {
      instances: [instance({ firstLaunchedAt: '2026-11-21T12:00:00Z', launchedAt: '2026-11-21T22:59:00Z' })],
    };
    expect(await statusWith([], born)).toMatchObject({ status: 'new', entry: { newestId: null, newestAt: null } });
    const old = {
      instances: [instance({ firstLaunchedAt: '2026-01-01T12:00:00Z', launchedAt: '2026-11-21T22:59:00Z' })],
    };
    expect(await statusWith([], old)).toMatchObject({ status: 'never' });
  });

  it('tells its newest good AMI, when it was due, and who made it', async () => {
    const { entry } = await statusWith([
      ami('2026-11-20T22:00:00Z', { id: 'ami-0aaaaaaaaaaaaaaa1' }),
      ami('2026-11-21T22:00:00Z', { id: 'ami-0aaaaaaaaaaaaaaa2', state: 'failed' }),
    ]);
    expect(entry).toEqual({
      account: ACCOUNT,
      region: HOME,
      kind: 'ec2-instance',
      resourceId: WEB,
      resourceName: 'web',
      recoveryPointId: 'ami-0aaaaaaaaaaaaaaa1',
      status: 'fresh',
      newestId: 'ami-0aaaaaaaaaaaaaaa1',
      newestAt: '2026-11-20T22:00:00Z',
      dueAt: '2026-11-20T21:00:00Z',
      by: 'backup-via-tag',
      reason: 'its newest backup is 1 day 1 hour old',
    });
  });

  it.each<[string, readonly ImageSeed[], string]>([
    [
      'failed',
      [ami('2026-11-21T22:00:00Z', { state: 'failed', stateReason: { code: 'Client.InvalidKey', message: 'no key' } })],
      'failed: Client.InvalidKey: no key',
    ],
    ['future', [ami('2027-11-21T22:00:00Z')], '1 AMI dated in the future'],
    [
      'stuck',
      [ami('2026-11-21T03:00:00Z', { state: 'pending', readyAt: '2026-11-22T23:00:00Z' })],
      'has been pending for 20 hours',
    ],
  ])('says why those that are there do not count: %s', async (_, images, words) => {
    expect((await statusWith(images)).reason).toContain(words);
  });
});

describe('what is not asked for a backup', () => {
  it.each<[string, Partial<AccountSeed>, CheckStatus, string]>([
    [
      'exempt',
      { instances: [instance({ tags: { Backup: 'daily', BackupExempt: 'rebuilt from code' } })] },
      'exempt',
      'rebuilt from code',
    ],
    ['terminated', { instances: [instance({ state: 'terminated' })] }, 'skipped', 'it is terminated'],
    [
      'managed by a service',
      { instances: [instance({ operator: 'eks.amazonaws.com' })] },
      'skipped',
      'eks.amazonaws.com',
    ],
    ['instance store', { instances: [instance({ rootDeviceType: 'instance-store' })] }, 'skipped', 'instance store'],
  ])('%s', async (_, more, status, words) => {
    const { report, reason, ...found } = await statusWith([], more, { 'if-none-found': 'ignore' });
    expect(found).toMatchObject({ status });
    expect(reason).toContain(words);
    expect(report).toMatchObject({ outcome: 'ok', checkedCount: 1, lateCount: 0, unprotectedCount: 0 });
  });

  it('is no exemption of what is terminated', async () => {
    const gone = instance({ state: 'terminated', tags: { Backup: 'daily', BackupExempt: 'x' } });
    expect(await statusWith([], { instances: [gone] })).toMatchObject({ status: 'skipped' });
  });
});

describe('a tag that was taken off', () => {
  const untagged = { instances: [instance({ tags: { Name: 'web' } })] };
  it.each<[string, readonly ImageSeed[], Partial<AccountSeed>, CheckStatus | undefined]>([
    ['is told while a backup is left', [ami('2026-11-21T22:00:00Z')], untagged, 'lost-tag'],
    [
      'is told while one never expires',
      [ami('2026-01-01T22:00:00Z', { tags: { Expire: 'never' } })],
      untagged,
      'lost-tag',
    ],
    [
      'is told while the end of one is not known',
      [ami('2026-01-01T22:00:00Z', { tags: { Expire: 'soon' } })],
      untagged,
      'lost-tag',
    ],
    [
      'is forgotten with the last backup',
      [ami('2026-11-01T22:00:00Z', { tags: { Expire: '2026-11-02T22:00:00Z' } })],
      untagged,
      undefined,
    ],
    [
      'is not one where they were made for another tag',
      [ami('2026-11-21T22:00:00Z', { tags: { BackupTag: 'Backup:hourly' } })],
      untagged,
      undefined,
    ],
    [
      'is not one where a copy alone says so',
      [ami('2026-11-21T22:00:00Z', { sourceInstanceId: '' })],
      untagged,
      undefined,
    ],
    [
      'is not one of what is terminated',
      [ami('2026-11-21T22:00:00Z')],
      { instances: [instance({ state: 'terminated', tags: {} })] },
      undefined,
    ],
    [
      'is no loss where it is exempt',
      [ami('2026-11-21T22:00:00Z')],
      { instances: [instance({ tags: { BackupExempt: 'yes' } })] },
      'exempt',
    ],
  ])('%s', async (_, images, more, status) => {
    expect(await statusWith(images, more, { 'if-none-found': 'ignore' })).toMatchObject({
      status,
      report: {
        outcome: status === 'lost-tag' ? 'failed' : 'ok',
        unprotectedCount: status === 'lost-tag' ? 1 : 0,
        failed: [],
      },
    });
  });
});

describe('coverage', () => {
  const two = { instances: [instance(), instance({ id: 'i-0bbbbbbbbbbbbbbb2', tags: {} })] };
  it('of what is tagged passes over the others, and of all finds them unprotected', async () => {
    const good = [ami('2026-11-21T22:00:00Z')];
    expect(statuses((await statusWith(good, two)).report)).toEqual({ [WEB]: 'fresh' });
    const { report } = await statusWith(good, two, { coverage: 'all' });
    expect(statuses(report)).toEqual({ [WEB]: 'fresh', 'i-0bbbbbbbbbbbbbbb2': 'unprotected' });
    expect(report).toMatchObject({
      outcome: 'partial',
      freshCount: 1,
      unprotectedCount: 1,
      lateCount: 0,
      checkedCount: 2,
    });
  });

  it('asks nothing of what is gone or exempt', async () => {
    const instances = [
      instance(),
      instance({ id: 'i-0bbbbbbbbbbbbbbb2', tags: {}, state: 'terminated' }),
      instance({ id: 'i-0ccccccccccccccc3', tags: { BackupExempt: '' } }),
    ];
    const { report } = await statusWith([ami('2026-11-21T22:00:00Z')], { instances }, { coverage: 'all' });
    expect(report.outcome).toBe('ok');
    expect(statuses(report)).toEqual({ [WEB]: 'fresh', 'i-0ccccccccccccccc3': 'exempt' });
  });
});

describe('where nothing carries the tag', () => {
  const untagged = { instances: [instance({ tags: {} })] };
  it.each([
    ['error', { outcome: 'failed', failed: [{ fault: 'none-found', action: 'select' }], warnings: [] }],
    ['warn', { outcome: 'ok', failed: [], warnings: [{ target: 'Backup:daily' }] }],
    ['ignore', { outcome: 'ok', failed: [], warnings: [] }],
  ])('if-none-found: %s', async (text, expected) => {
    expect((await statusWith([], untagged, { 'if-none-found': text })).report).toMatchObject(expected);
  });
});

describe('a region that cannot be read', () => {
  const regions = [HOME, AWAY];
  it('leaves its resources unknown where the AMIs are refused', async () => {
    const world = await worldOf(
      accountWith([ami('2026-11-21T22:00:00Z')], {
        regions,
        faults: [{ match: { action: 'DescribeImages', region: HOME }, do: { deny: true } }],
      }),
    );
    const report = await checkIn(world);
    expect(statuses(report)).toEqual({ [WEB]: 'unknown' });
    expect(report).toMatchObject({
      outcome: 'failed',
      failed: [{ region: HOME, action: 'read', kind: 'ec2-instance' }],
    });
  });

  it('is red by itself where the instances are refused, and once where all is', async () => {
    const world = await worldOf(
      accountWith([ami('2026-11-21T22:00:00Z')], {
        regions,
        faults: [{ match: { action: ['DescribeInstances', 'DescribeImages'], region: AWAY }, do: { deny: 'scp' } }],
      }),
    );
    const report = await checkIn(world);
    expect(statuses(report)).toEqual({ [WEB]: 'fresh' });
    expect(report.outcome).toBe('partial');
    expect(report.failed.every(({ region, action }) => region === AWAY && action === 'read')).toBe(true);
  });
});

it('asks for no more than it needs, and writes nothing', async () => {
  const world = await worldOf(accountWith([ami('2026-11-21T22:00:00Z')], { regions: [HOME, AWAY] }));
  await checkIn(world, { inputs: { ...BY_TAG, coverage: 'all' } });
  expect(requestsOf(world)).toEqual({
    GetCallerIdentity: 1,
    DescribeRegions: 1,
    DescribeInstances: 2,
    DescribeImages: 2,
  });
});
