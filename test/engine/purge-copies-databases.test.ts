import { describe, expect, it } from 'vitest';
import type { AccountSeed, DbSnapshotSeed } from '../../sandbox/index.ts';
import { HOME, runWith, type World, worldOf } from './run-engine.ts';

/** Copies of snapshots of databases in one region, and a purge that finds their home as it is that day. */

const AWAY = 'eu-west-1';
const ACCOUNT = '123456789012';
const NAME = 'backupviatag-orders-41-0123456789ab';

const KINDS = [
  { kind: 'rds-instance', field: 'dbSnapshots', databases: 'dbInstances', type: 'snapshot' },
  { kind: 'rds-cluster', field: 'dbClusterSnapshots', databases: 'dbClusters', type: 'cluster-snapshot' },
] as const;

describe.each(KINDS)('copies of the kind $kind', ({ kind, field, databases, type }) => {
  const arn = (region: string, id = NAME, account = ACCOUNT) => `arn:aws:rds:${region}:${account}:${type}:${id}`;
  const ours = {
    CreatedBy: 'backupViaTag',
    Expire: '2026-11-01T00:00:00Z',
    BackupSource: 'orders',
    BackupTag: 'Backup:Daily',
  };
  const copy = (id: string, day: number, more: Partial<DbSnapshotSeed> = {}): DbSnapshotSeed => ({
    region: AWAY,
    id: `backupviatag-copy-of-${id}`,
    sourceId: 'orders',
    sourceResourceId: 'db-ORDERS',
    createdAt: `2026-10-${String(day).padStart(2, '0')}T00:00:00Z`,
    copyOf: arn(HOME),
    tags: { ...ours, BackupCopyOf: arn(HOME) },
    ...more,
  });
  const worldWith = (snapshots: readonly DbSnapshotSeed[], more: Partial<AccountSeed> = {}) =>
    worldOf({
      regions: [HOME, AWAY],
      [databases]: [{ region: HOME, id: 'orders', resourceId: 'db-ORDERS' }],
      [field]: [...snapshots],
      ...more,
    });
  const left = ({ sandbox }: World, region = AWAY) =>
    [...sandbox.account.region(region)[field].keys()].map((id) => id.replace('backupviatag-copy-of-', '')).sort();
  const PURGE = { mode: 'purge', kinds: kind } as const;

  it('stay while their home region cannot answer, and the run is red', async () => {
    const home = 'us-east-1';
    const lost = { copyOf: arn(home), tags: { ...ours, BackupCopyOf: arn(home) } };
    for (const condition of ['unreachable', 'denied'] as const) {
      const world = await worldWith([copy('a', 10, lost), copy('b', 11, lost)], {
        regions: [HOME, AWAY, { name: home, condition }],
      });
      const report = await runWith(world, { ...PURGE, regions: AWAY });
      expect(left(world)).toEqual(['a', 'b']);
      expect(report).toMatchObject({
        outcome: 'failed',
        failed: [{ region: home, target: 'min-keep', fault: 'guard-unevaluated' }],
        kept: [{ because: 'refused' }, { because: 'refused' }],
      });
    }
  });

  it('stay, with a warning, where their home region is not enabled any more', async () => {
    const home = 'me-south-1';
    const world = await worldWith([copy('a', 10, { copyOf: arn(home), tags: { ...ours, BackupCopyOf: arn(home) } })]);
    const report = await runWith(world, PURGE);
    expect(left(world)).toEqual(['a']);
    expect(report).toMatchObject({ outcome: 'ok', warnings: [{ region: home, target: 'min-keep' }] });
  });

  it('go by min-keep in their own region, with the existence asked in the home region', async () => {
    const world = await worldWith([copy('a', 10), copy('b', 11)]);
    const report = await runWith(world, { ...PURGE, regions: AWAY });
    expect(left(world)).toEqual(['b']);
    expect(report).toMatchObject({ outcome: 'ok', kept: [{ because: 'min-keep' }] });
    const writes = world.sandbox.requests.filter(({ action }) => action.startsWith('Delete'));
    expect(writes.map(({ region }) => region)).toEqual([AWAY]);
  });

  it('go, all of them, once their database is gone', async () => {
    const world = await worldWith([copy('a', 10), copy('b', 11)], { [databases]: [] });
    expect(await runWith(world, PURGE)).toMatchObject({ outcome: 'ok', deletedCount: 2 });
    expect(left(world)).toEqual([]);
  });

  it('that somebody else made stay: of a copy with its tags, by hand, of another account, of a restored database', async () => {
    const third = 'us-east-1';
    const world = await worldWith(
      [
        copy('of-a-copy', 1, { region: third, copyOf: arn(AWAY, 'backupviatag-copy-of-a') }),
        copy('by-hand', 2, { tags: ours }),
        copy('of-another', 3, { copyOf: arn(HOME, 'backupviatag-other-41-0123456789ab') }),
        copy('of-an-account', 4, {
          copyOf: arn(HOME, NAME, '999999999999'),
          tags: { ...ours, BackupCopyOf: arn(HOME, NAME, '999999999999') },
        }),
        copy('of-the-region', 5, { copyOf: arn(AWAY), tags: { ...ours, BackupCopyOf: arn(AWAY) } }),
        {
          region: AWAY,
          id: 'of-a-restored-one',
          sourceId: 'orders-restored-202611212300',
          tags: { Name: 'orders', BackupRestoredFrom: arn(AWAY, 'backupviatag-copy-of-a') },
        },
      ],
      { regions: [HOME, AWAY, third], [databases]: [] },
    );
    const report = await runWith(world, { ...PURGE, 'min-keep': '0' });
    expect(left(world)).toEqual(['by-hand', 'of-a-restored-one', 'of-an-account', 'of-another', 'of-the-region']);
    expect(left(world, third)).toEqual(['of-a-copy']);
    expect(report).toMatchObject({ outcome: 'ok', deletedCount: 0 });
  });

  // https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBSnapshot.html: it must be available to be deleted
  it('that failed are red with what AWS says of them, also where it does not let them go', async () => {
    const world = await worldWith([copy('a', 10, { status: 'failed' }), copy('b', 11)]);
    const report = await runWith(world, PURGE);
    expect(left(world)).toEqual(['a', 'b']);
    expect(report).toMatchObject({
      outcome: 'failed',
      failed: [{ fault: 'backup-failed', message: 'the copy ended in state failed' }, { action: 'delete' }],
    });
  });

  it('are waited for where the destination cannot answer, and the run is red', async () => {
    const source = { ...copy('x', 1), region: HOME, id: NAME };
    const { copyOf: _none, ...plain } = source;
    const wishing = { ...plain, tags: { ...ours, BackupCopyTo: 'us-east-1=never' } };
    const world = await worldWith([wishing], {
      regions: [HOME, AWAY, { name: 'us-east-1', condition: 'denied' }],
      [databases]: [],
    });
    const report = await runWith(world, { ...PURGE, regions: HOME });
    expect(left(world, HOME)).toEqual([NAME]);
    expect(report).toMatchObject({ failed: [{ region: 'us-east-1', target: 'protect-uncopied' }] });
  });
});
