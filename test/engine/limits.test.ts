import { describe, expect, it } from 'vitest';
import type { FaultRule } from '../../sandbox/index.ts';
import { HOME, runWith, worldOf } from './run-engine.ts';

const MINUTE = 60_000;
const TAGS = { Backup: 'daily' };
const BACKUP = { mode: 'backup', tag: 'Backup:daily', expiry: '7 days' } as const;
const KINDS = [
  ['ec2-instance', 'CreateImage'],
  ['ebs-volume', 'CreateSnapshot'],
  ['rds-instance', 'CreateDBSnapshot'],
  ['rds-cluster', 'CreateDBClusterSnapshot'],
] as const;

function account(count: number, faults: readonly FaultRule[]) {
  const many = <Seed>(make: (digit: number) => Seed) => Array.from({ length: count }, (_, index) => make(index + 1));
  return {
    regions: [HOME],
    instances: many((digit) => ({
      region: HOME,
      id: `i-0${digit}`,
      tags: TAGS,
      volumes: [{ id: `vol-0${digit}`, tags: TAGS }],
    })),
    dbInstances: many((digit) => ({ region: HOME, id: `db-${digit}`, tags: TAGS })),
    dbClusters: many((digit) => ({ region: HOME, id: `cluster-${digit}`, tags: TAGS })),
    faults: [...faults],
  };
}
const refuse = (code: string) => ({ error: { code, status: 400, message: 'Too many at once.' } });

describe('a limit that passes', () => {
  it.each(
    KINDS.flatMap(([kind, action]) =>
      ['PendingSnapshotLimitExceeded', 'ConcurrentSnapshotLimitExceeded', 'ConcurrentTomorrowLimitExceeded'].map(
        (code) => ({ kind, action, code }),
      ),
    ),
  )('is waited for: $kind, $code', async ({ kind, action, code }) => {
    const world = await worldOf(account(3, [{ match: { action }, do: refuse(code), times: 20 }]));
    const report = await runWith(world, { ...BACKUP, kinds: kind });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 3, failed: [] });
  });

  it.each(KINDS)('is waited for half an hour at most, and then it is busy: %s', async (kind, action) => {
    const world = await worldOf(account(2, [{ match: { action }, do: refuse('PendingSnapshotLimitExceeded') }]));
    const before = world.clock.now();
    const report = await runWith(world, { ...BACKUP, kinds: kind });
    expect(report).toMatchObject({ createdCount: 0, failed: [{ fault: 'busy' }, { fault: 'busy' }] });
    expect(world.clock.now() - before).toBeGreaterThan(28 * MINUTE);
    expect(world.clock.now() - before).toBeLessThan(31 * MINUTE);
  });
});

describe('a limit that stands', () => {
  it.each([
    ['ec2-instance', 'CreateImage', 'AMILimitExceeded'],
    ['ebs-volume', 'CreateSnapshot', 'SnapshotLimitExceeded'],
    ['rds-instance', 'CreateDBSnapshot', 'SnapshotQuotaExceeded'],
    ['rds-cluster', 'CreateDBClusterSnapshot', 'SnapshotQuotaExceeded'],
  ])('fails the region at once: %s', async (kind, action, code) => {
    const world = await worldOf(account(3, [{ match: { action }, do: refuse(code) }]));
    const before = world.clock.now();
    const report = await runWith(world, { ...BACKUP, kinds: kind });
    expect(report.failed.map(({ fault }) => fault)).toEqual(['quota-reached', 'quota-reached', 'quota-reached']);
    expect(world.clock.now() - before).toBeLessThan(MINUTE);
  });
});

describe('however many there are', () => {
  it('each gets its backup, and the report lists them in the order of their ids', async () => {
    const world = await worldOf(account(230, []));
    const report = await runWith(world, BACKUP);
    expect(report).toMatchObject({ outcome: 'ok', matchedCount: 230, createdCount: 230 });
    const ids = report.created.map(({ resourceId }) => resourceId);
    expect(ids).toEqual([...ids].sort());
    const asked = world.sandbox.requests.filter(({ action }) => action === 'CreateImage');
    expect(asked).toHaveLength(230);
  });
});
