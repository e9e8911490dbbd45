import { describe, expect, it } from 'vitest';
import type { AccountSeed, DbSnapshotSeed } from '../../sandbox/index.ts';
import { ACCOUNT, AWAY, COMING, callsOf, copyWorld, keyIn, tagsOf } from './copy-world.ts';
import { HOME, runWith } from './run-engine.ts';

const NAME = 'backupviatag-orders-41-0123456789ab';
const arn = (kind: 'snapshot' | 'cluster-snapshot', region: string, name = NAME) =>
  `arn:aws:rds:${region}:${ACCOUNT}:${kind}:${name}`;
const tags = (copyTo: string) => ({
  CreatedBy: 'backupViaTag',
  Expire: '2026-11-01T00:00:00Z',
  BackupSource: 'orders',
  BackupTag: 'Backup:Daily',
  Name: '2026/11/20 23:00:00 Backup of orders',
  BackupCopyTo: copyTo,
});
const snapshot = (more: Partial<DbSnapshotSeed> = {}): DbSnapshotSeed => ({
  region: HOME,
  id: NAME,
  sourceId: 'orders',
  sourceResourceId: 'db-ORDERS',
  tags: tags(`${AWAY}=${COMING}`),
  ...more,
});

const worldWith = (seed: Partial<AccountSeed>) => copyWorld({ kmsKeys: [{ arn: keyIn(AWAY) }], ...seed });
const BOTH = { mode: 'copy', kinds: 'rds-instance rds-cluster' } as const;

describe.each([
  ['rds-instance', 'dbSnapshots', 'snapshot', 'CopyDBSnapshot', 'SourceDBSnapshotIdentifier'],
  [
    'rds-cluster',
    'dbClusterSnapshots',
    'cluster-snapshot',
    'CopyDBClusterSnapshot',
    'SourceDBClusterSnapshotIdentifier',
  ],
] as const)('copies of the kind %s', (kind, field, type, action, parameter) => {
  const there = async (world: Awaited<ReturnType<typeof worldWith>>) => [
    ...world.sandbox.account.region(AWAY)[field].values(),
  ];

  it('are made once, by the ARN of their source, with a proof of it', async () => {
    const world = await worldWith({ [field]: [snapshot()] });
    const report = await runWith(world, BOTH);
    const [made, ...others] = await there(world);
    expect(others).toEqual([]);
    expect(tagsOf(made?.tags)).toEqual({
      CreatedBy: 'backupViaTag',
      Expire: COMING,
      BackupSource: 'orders',
      BackupTag: 'Backup:Daily',
      Name: '2026/11/20 23:00:00 Backup of orders',
      BackupCopyOf: arn(type, HOME),
    });
    expect(callsOf(world, action)).toMatchObject([{ region: AWAY, params: { [parameter]: arn(type, HOME) } }]);
    expect(report).toMatchObject({
      outcome: 'ok',
      created: [{ kind, region: AWAY, copyOf: arn(type, HOME), resourceId: 'orders', state: 'pending' }],
    });
    world.clock.advance(60_000);
    expect(await runWith(world, BOTH)).toMatchObject({ outcome: 'ok', createdCount: 0 });
    expect(callsOf(world, action)).toHaveLength(1);
  });

  it('whose answer was lost are found by their name', async () => {
    const faults = [{ match: { action }, do: { lostAnswer: true as const }, times: 1 }];
    const world = await worldWith({ [field]: [snapshot()], faults });
    expect(await runWith(world, BOTH)).toMatchObject({ outcome: 'ok', created: [{ alreadyDone: true }] });
    expect(await there(world)).toHaveLength(1);
  });

  it('that are encrypted are refused without a key, before the call', async () => {
    const world = await worldWith({ [field]: [snapshot({ encrypted: true })] });
    const report = await runWith(world, BOTH);
    expect(report).toMatchObject({ outcome: 'failed', failed: [{ kind, action: 'copy', fault: 'bad-input' }] });
    expect(callsOf(world, action)).toEqual([]);
  });

  it('that are encrypted get the key of their region', async () => {
    const world = await worldWith({ [field]: [snapshot({ encrypted: true })] });
    expect(await runWith(world, { ...BOTH, 'copy-kms-key': keyIn(AWAY) })).toMatchObject({ outcome: 'ok' });
    expect(callsOf(world, action)[0]?.params).toMatchObject({ KmsKeyId: keyIn(AWAY) });
  });

  it('that are not encrypted get a key only where the service takes one', async () => {
    const world = await worldWith({ [field]: [snapshot()] });
    expect(await runWith(world, { ...BOTH, 'copy-kms-key': keyIn(AWAY) })).toMatchObject({ outcome: 'ok' });
    const { KmsKeyId: key } = callsOf(world, action)[0]?.params ?? {};
    expect(key).toBe(kind === 'rds-instance' ? keyIn(AWAY) : undefined);
  });

  it('are waited for by a purge of their source, and deleted in their own time', async () => {
    const world = await worldWith({ [field]: [snapshot()] });
    const purge = { mode: 'purge', kinds: 'rds-instance rds-cluster', 'min-keep': '0' } as const;
    expect(await runWith(world, purge)).toMatchObject({ outcome: 'ok', kept: [{ because: 'awaiting-copy' }] });
    await runWith(world, { ...BOTH, wait: 'true' });
    expect(await runWith(world, purge)).toMatchObject({
      outcome: 'ok',
      deleted: [{ region: HOME }],
      kept: [{ region: AWAY, because: 'not-expired' }],
    });
    world.clock.advance(Date.parse('2027-03-01T00:00:00Z') - world.clock.now());
    expect(await runWith(world, purge)).toMatchObject({
      outcome: 'ok',
      deleted: [{ region: AWAY, resourceId: 'orders' }],
    });
    expect(await there(world)).toEqual([]);
  });
});

it('stops at once where the quota of a region is full, and says so of each', async () => {
  const others = [1, 2, 3].map((number) => snapshot({ id: `backupviatag-orders-4${number}-0123456789ab` }));
  const world = await worldWith({ dbSnapshots: others, settings: { manualDbSnapshotQuota: 0 } });
  const report = await runWith(world, BOTH);
  expect(report.failed.map(({ fault }) => fault)).toEqual(['quota-reached', 'quota-reached', 'quota-reached']);
});
