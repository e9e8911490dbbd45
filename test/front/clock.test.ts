import { describe, expect, it } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { ami, daysAgo, HOME, i, instance, ourImage, stamp, worldOf } from './world.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const ROLE = 'arn:aws:iam::123456789012:role/backup';

/** An account whose services are so much ahead of the machine that the action runs on. */
async function skewed(clockSkewMs: number, change: AccountSeed = {}) {
  const world = await worldOf({
    regions: [HOME],
    roles: [{ arn: ROLE, trust: { subjects: ['*'] } }],
    instances: [instance({ id: i(1) }), instance({ id: i(2) })],
    dbInstances: [{ region: HOME, id: 'orders', engine: 'mysql', tags: { Backup: 'Daily' } }],
    backup: { roles: [{ arn: 'arn:aws:iam::123456789012:role/service' }] },
    images: [ourImage({ id: ami(1), source: i(41) })],
    settings: { clockSkewMs },
    ...change,
  });
  if (clockSkewMs > 0) world.sandbox.clock.advance?.(clockSkewMs);
  return world;
}

describe.each([
  ['behind', 20 * MINUTE],
  ['ahead', -20 * MINUTE],
])('a machine whose clock is 20 minutes %s', (direction, skew) => {
  it.each([
    ['keys', {}, {}],
    ['a role', { 'role-to-assume': ROLE }, { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined }],
  ])('backs up by the time of AWS, with %s', async (_, inputs, env) => {
    const world = await skewed(skew);
    const startedAt = Date.now() + skew;
    const run = await world.backup({ kinds: 'ec2-instance, rds-instance', ...inputs }, { env });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs['created-count']).toBe('3');
    const { tags } =
      world.sandbox.snapshotState().regions[HOME]?.images.find(({ imageId }) => imageId !== ami(1)) ?? {};
    for (const [text, off] of [
      [tags?.Expire ?? '', 30 * DAY],
      [`${tags?.Name?.slice(0, 19).replaceAll('/', '-').replace(' ', 'T')}Z`, 0],
    ] as const) {
      expect(Math.abs(Date.parse(text) - off - startedAt)).toBeLessThan(MINUTE / 2);
    }
    expect(run.report.warnings.map(({ message }) => message).join()).toMatch(
      new RegExp(`clock of this machine is (19|20) minutes.* ${direction}`),
    );
  });

  it.each([{}, { 'dry-run': 'true' }])('purges nothing: %j', async (inputs) => {
    const world = await skewed(skew);
    const run = await world.purge(inputs);
    expect(run.exitCode).toBe(1);
    expect(run.failed).toMatchObject([{ target: 'clock', action: 'start', fault: 'clock-wrong' }]);
    expect(run.failed[0]?.message).toContain(direction);
    expect(world.writes()).toEqual([]);
  });

  it('retains nothing', async () => {
    const world = await skewed(skew);
    const plan =
      'plans:\n  nightly:\n    selection: {tags: ["Backup:Daily"]}\n    rules: {daily: {schedule: "0 23 * * *", expiry: 7 days}}\n';
    const run = await world.run({ mode: 'retain', 'plan-file': 'plans.yml' }, { files: { 'plans.yml': plan } });
    expect(run.exitCode).toBe(1);
    expect(run.failed, run.log).toMatchObject([{ target: 'clock', fault: 'clock-wrong' }]);
    expect(world.writes()).toEqual([]);
  });

  it('starts jobs of AWS Backup', async () => {
    const world = await skewed(skew);
    const run = await world.backup({
      engine: 'aws-backup',
      vault: 'nightly',
      'create-vault': 'true',
      'backup-role-arn': 'arn:aws:iam::123456789012:role/service',
    });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs['created-count']).toBe('2');
  });
});

it('a clock that is off by three minutes purges, and says so', async () => {
  const world = await skewed(3 * MINUTE, {
    images: [ourImage({ id: ami(1), source: i(41), expire: stamp(daysAgo(1)) })],
  });
  const run = await world.purge();
  expect(run.exitCode, run.log).toBe(0);
  expect(run.outputs['deleted-count']).toBe('1');
  expect(run.report.warnings).toMatchObject([{ target: 'clock' }]);
});
