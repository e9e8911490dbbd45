import { describe, expect, it } from 'vitest';
import { runWith, worldOf } from '../../engine/run-engine.ts';
import { account, cluster, clusterSnapshots, database, dbSnapshots, oldSnapshot, PURGE } from './databases.ts';

/** AWS's own way to replace a database is to rename it and to give its name to another one. */
describe.each([
  ['rds-instance', 'dbInstances', 'dbSnapshots', database, dbSnapshots],
  ['rds-cluster', 'dbClusters', 'dbClusterSnapshots', cluster, clusterSnapshots],
] as const)('%s', (kinds, databases, snapshots, make, left) => {
  const purge = { ...PURGE, kinds };
  const ofSame = [1, 2].map((day) => oldSnapshot('orders', day, { sourceResourceId: 'db-SAME' }));
  const ids = (world: Parameters<typeof left>[0]) => left(world).map(({ id }) => id);

  it('keeps the newest backup of one that was renamed', async () => {
    const world = await worldOf(
      account({ [databases]: [make('orders-old', { resourceId: 'db-SAME' })], [snapshots]: ofSame }),
    );
    const report = await runWith(world, purge);
    expect(report).toMatchObject({ outcome: 'ok', kept: [{ because: 'min-keep' }] });
    expect(ids(world)).toEqual([ofSame[1]?.id]);
  });

  it('keeps the newest of each where a new one has the old name', async () => {
    const ofNew = [3, 4].map((day) => oldSnapshot('orders', day, { sourceResourceId: 'db-NEW' }));
    const world = await worldOf(
      account({
        [databases]: [make('orders', { resourceId: 'db-NEW' }), make('orders-old', { resourceId: 'db-SAME' })],
        [snapshots]: [...ofSame, ...ofNew],
      }),
    );
    await runWith(world, purge);
    expect(ids(world).sort()).toEqual([ofSame[1]?.id, ofNew[1]?.id].sort());
  });

  it('lets go what was of one that is gone, although a new one has its name', async () => {
    const world = await worldOf(
      account({ [databases]: [make('orders', { resourceId: 'db-NEW' })], [snapshots]: ofSame }),
    );
    expect(await runWith(world, purge)).toMatchObject({ outcome: 'ok', deletedCount: 2 });
    expect(ids(world)).toEqual([]);
  });

  it('goes by the name where the service records no id', async () => {
    const world = await worldOf(
      account({
        [databases]: [make('orders', { resourceId: 'db-NEW' })],
        [snapshots]: ofSame.map((one) => ({ ...one, sourceResourceId: '' })),
      }),
    );
    await runWith(world, purge);
    expect(ids(world)).toEqual([ofSame[1]?.id]);
  });
});
