import { describe, expect, it } from 'vitest';
import type { AccountSeed, ImageSeed } from '../../../sandbox/index.ts';
import type { CheckStatus } from '../../../src/model.ts';
import { pointsIn, ROLE, VAULT } from '../../engine/backup-world.ts';
import { DAY, HOME, worldOf } from '../../engine/run-engine.ts';
import { accountWith, ami, BY_TAG, checkIn, checkOf, instance, requestsOf, statuses, WEB } from './world.ts';

const PLAN = `
plans:
  nightly:
    selection: {tags: [Backup:daily]}
    rules:
      daily: {schedule: '0 19 * * *', expiry: 30 days}
      weekly: {schedule: '0 3 * * 0', expiry: 90 days}
`;

async function statusWith(images: readonly ImageSeed[], plan = PLAN, more: Partial<AccountSeed> = {}, inputs = {}) {
  const report = await checkOf(accountWith(images, more), { plan, inputs });
  const [entry] = report.checked;
  return { report, entry, status: entry?.status };
}

describe('by the plan file', () => {
  // It is Saturday, 21 November 2026, 23:00: with late-after at 3 hours, what was due by 20:00 should be there.
  it.each<[string, string, CheckStatus, string | null]>([
    ['daily at 19:00', '2026-11-21T19:00:00Z', 'fresh', '2026-11-21T19:00:00Z'],
    ['daily at 19:00, a second early', '2026-11-21T18:59:59Z', 'late', '2026-11-21T19:00:00Z'],
  ])('%s', async (_, createdAt, status, dueAt) => {
    expect(await statusWith([ami(createdAt)])).toMatchObject({ status, entry: { dueAt } });
  });

  it.each<[string, string, string]>([
    [
      'what was due within late-after may still come',
      "{schedule: '30 20 * * *', expiry: 30 days}",
      '2026-11-20T20:30:00Z',
    ],
    [
      'the clocks of the zone count',
      "{schedule: '0 21 * * *', time-zone: Europe/Berlin, expiry: 30 days}",
      '2026-11-21T20:00:00Z',
    ],
    ['a month is a month', "{schedule: '0 3 1 * *', expiry: 30 days}", '2026-11-01T03:00:00Z'],
  ])('%s', async (_, rule, dueAt) => {
    const plan = `plans:\n  p:\n    selection: {tags: [Backup:daily]}\n    rules:\n      r: ${rule}\n`;
    expect(await statusWith([ami(dueAt)], plan)).toMatchObject({ status: 'fresh', entry: { dueAt } });
    expect(await statusWith([ami(new Date(Date.parse(dueAt) - 1000).toISOString())], plan)).toMatchObject({
      status: 'late',
    });
  });

  it('asks of a rule without a schedule only that there is one', async () => {
    const plan = 'plans:\n  p:\n    selection: {tags: [Backup:daily]}\n    rules:\n      r: {expiry: 30 days}\n';
    expect(await statusWith([ami('2020-01-01T00:00:00Z')], plan)).toMatchObject({
      status: 'fresh',
      entry: { dueAt: null },
    });
    const young = { instances: [instance({ firstLaunchedAt: '2026-11-21T22:00:00Z' })] };
    expect(await statusWith([], plan, young)).toMatchObject({ status: 'never' });
  });

  it('takes the latest of all rules of all plans that select it, and a backup by whichever', async () => {
    const plan = `${PLAN}  often:\n    selection: {tags: [Backup:daily]}\n    rules:\n      hourly: {schedule: '7 * * * *', expiry: 2 days}\n`;
    const made = { tags: { BackupPlan: 'nightly/weekly' } };
    expect(await statusWith([ami('2026-11-21T19:07:00Z', made)], plan)).toMatchObject({
      status: 'fresh',
      entry: { dueAt: '2026-11-21T19:07:00Z' },
    });
    expect(await statusWith([ami('2026-11-21T19:06:59Z', made)], plan)).toMatchObject({ status: 'late' });
    expect(await statusWith([ami('2026-11-21T19:00:00Z')], plan, {}, { plan: 'nightly' })).toMatchObject({
      status: 'fresh',
    });
    expect(await statusWith([ami('2026-11-15T03:00:00Z')], plan, {}, { rule: 'weekly' })).toMatchObject({
      status: 'fresh',
    });
  });

  it.each([
    [{ plan: 'nihgtly' }, 'plan: the plan file has no plan "nihgtly"; did you mean "nightly"?'],
    [{ rule: 'hourly' }, 'rule: the plan file has no rule "hourly"'],
    [{ plan: 'nightly', rule: 'hourly' }, 'rule: the plan "nightly" has no rule "hourly"'],
  ])('is refused for %o', async (inputs, message) => {
    const { report } = await statusWith([], PLAN, {}, inputs);
    expect(report.failed[0]?.message).toContain(message);
    expect(report).toMatchObject({ account: null, failed: [{ fault: 'bad-input' }] });
  });

  it('finds what no plan selects any more although one made its backups', async () => {
    const untagged = { instances: [instance({ tags: {} })] };
    const made = ami('2026-11-21T19:00:00Z', { tags: { BackupPlan: 'nightly/daily' } });
    expect(await statusWith([made], PLAN, untagged)).toMatchObject({
      status: 'lost-tag',
      report: { unprotectedCount: 1 },
    });
    const former = `former-plans: [old]\n${PLAN}`;
    const before = ami('2026-11-21T19:00:00Z', { tags: { BackupPlan: 'old/daily' } });
    const ignore = { 'if-none-found': 'ignore' };
    expect(await statusWith([before], former, untagged, ignore)).toMatchObject({ status: undefined });
    expect(await statusWith([before], former, untagged, { coverage: 'all' })).toMatchObject({ status: 'unprotected' });
  });

  it('is red for what the file names and is not there', async () => {
    const plan = PLAN.replace('tags: [Backup:daily]', 'tags: [Backup:daily], resources: [i-0fffffffffffffff9]');
    const { report } = await statusWith([ami('2026-11-21T19:00:00Z')], plan);
    expect(report).toMatchObject({
      outcome: 'partial',
      failed: [{ fault: 'resource-gone', target: 'i-0fffffffffffffff9' }],
    });
  });
});

describe('backups of others', () => {
  const DLM = { 'aws:dlm:lifecycle-policy-id': 'policy-0123456789abcdef0' };
  const theirs = ami('2026-11-21T22:00:00Z', { tags: { CreatedBy: 'dlm', ...DLM } });
  it('of Data Lifecycle Manager count where that is asked for, at no further request of EC2', async () => {
    const world = await worldOf(accountWith([theirs]));
    expect(statuses(await checkIn(world))).toEqual({ [WEB]: 'never' });
    const report = await checkIn(world, { inputs: { ...BY_TAG, 'other-backups': 'true' } });
    expect(report.checked).toMatchObject([{ status: 'fresh', by: 'dlm', newestAt: '2026-11-21T22:00:00Z' }]);
    expect(requestsOf(world)).toMatchObject({ DescribeImages: 2, DescribeInstances: 2, ListProtectedResources: 1 });
  });

  const deny = { match: { action: 'ListProtectedResources' }, do: { deny: true } } as const;
  it.each<[string, readonly ImageSeed[], CheckStatus, object]>([
    [
      'leave it unknown',
      [],
      'unknown',
      { outcome: 'failed', failed: [{ region: HOME, action: 'read' }], warnings: [] },
    ],
    [
      'do not matter where ours is fresh',
      [ami('2026-11-21T22:00:00Z')],
      'fresh',
      { outcome: 'ok', failed: [], warnings: [{ region: HOME }] },
    ],
  ])('of AWS Backup that cannot be asked %s', async (_, images, status, expected) => {
    const report = await checkOf(accountWith(images, { faults: [deny] }), {
      inputs: { ...BY_TAG, 'other-backups': 'true' },
    });
    expect(report).toMatchObject({ checked: [{ status }], ...expected });
  });

  const AWS_PLAN = `
plans:
  vaulted:
    engine: aws-backup
    vault: ${VAULT}
    role: ${ROLE}
    selection: {tags: [Backup:daily]}
    rules:
      daily: {schedule: '0 19 * * *', expiry: 30 days}
`;
  it('of AWS Backup alone count for a plan that it carries out', async () => {
    const backup = { roles: [{ arn: ROLE }], vaults: [{ region: HOME, name: VAULT }] };
    const world = await worldOf(accountWith([ami('2026-11-21T22:00:00Z')], { backup }));
    expect(statuses(await checkIn(world, { plan: AWS_PLAN, inputs: {} }))).toEqual({ [WEB]: 'never' });
    const started = {
      mode: 'backup',
      engine: 'aws-backup',
      vault: VAULT,
      'backup-role-arn': ROLE,
      tag: 'Backup:daily',
      expiry: '30 days',
      wait: 'true',
    } as const;
    const { runWith } = await import('../../engine/run-engine.ts');
    expect(await runWith(world, started)).toMatchObject({ outcome: 'ok' });
    expect(pointsIn(world)).toHaveLength(1);
    const report = await checkIn(world, { plan: AWS_PLAN, inputs: {} });
    expect(report.checked).toMatchObject([{ status: 'fresh', by: 'aws-backup', newestId: pointsIn(world)[0]?.arn }]);
    world.clock.advance(2 * DAY);
    expect(statuses(await checkIn(world, { plan: AWS_PLAN, inputs: {} }))).toEqual({ [WEB]: 'late' });
  });
});

describe('require-verified', () => {
  const fresh = (verified?: string) => [
    ami('2026-11-21T22:00:00Z', verified === undefined ? {} : { tags: { BackupVerified: verified } }),
  ];
  it.each<[string, readonly ImageSeed[], CheckStatus]>([
    ['never', fresh(), 'late'],
    ['in time', fresh('2026-11-01T00:00:00Z'), 'fresh'],
    ['too long ago', fresh('2026-10-01T00:00:00Z'), 'late'],
    ['in the future', fresh('2027-10-01T00:00:00Z'), 'late'],
    ['unreadable', fresh('yes'), 'late'],
    [
      'an older one in time',
      [...fresh(), ami('2026-11-20T22:00:00Z', { tags: { BackupVerified: '2026-11-20T23:00:00Z' } })],
      'fresh',
    ],
  ])('%s', async (_, images, status) => {
    const report = await checkOf(accountWith(images), { inputs: { ...BY_TAG, 'require-verified': '35 days' } });
    expect(report).toMatchObject({ checked: [{ status }] });
  });
});
