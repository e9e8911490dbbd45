import { expect, it } from 'vitest';
import type { RdsContext } from '../../../src/aws/rds/context.ts';
import type { DatabaseFamily, DbSnapshotRecord } from '../../../src/aws/rds/family.ts';
import { listSnapshots } from '../../../src/aws/rds/snapshots.ts';
import { DB_INSTANCES } from '../../../src/aws/rds-instance/family.ts';
import { region } from '../../../src/model.ts';
import { worldOf } from '../../engine/run-engine.ts';
import { account, connectTo, oldSnapshot } from './databases.ts';

const here = region('eu-central-1');

it('only manual snapshots are asked for', async () => {
  const world = await worldOf(account({ dbSnapshots: [oldSnapshot('orders', 1)] }));
  const connection = await connectTo(world, ['rds-instance']);
  await connection.kinds.get('rds-instance')?.listPoints(here);
  const asked = world.sandbox.requests.filter(({ action }) => action === 'DescribeDBSnapshots');
  expect(asked.map(({ params }) => params.SnapshotType)).toEqual(['manual']);
});

it('of what comes all the same, only manual snapshots are candidates', async () => {
  const record = (type: string): DbSnapshotRecord => ({
    arn: `arn:aws:rds:eu-central-1:123456789012:snapshot:backupviatag-orders-1-0123456789ab-${type}`,
    name: 'backupviatag-orders-1-0123456789ab',
    database: 'orders',
    databaseResourceId: 'db-A',
    type,
    state: 'available',
    takenAt: new Date(0),
    gib: 1,
    copyOf: '',
    encrypted: false,
    tags: [{ Key: 'CreatedBy', Value: 'backupViaTag' }],
  });
  const family: DatabaseFamily = {
    ...DB_INSTANCES,
    snapshots: () =>
      Promise.resolve({
        ok: true,
        value: { items: ['manual', 'automated', 'awsbackup', 'shared', 'public'].map(record) },
      }),
  };
  const context: Pick<RdsContext, 'caller'> = { caller: unused() };
  const listed = await listSnapshots(family, context, here);
  expect(listed.ok && listed.value.map(({ id }) => id.split('-').at(-1))).toEqual(['manual']);
});

/** The family above asks nobody. */
function unused(): RdsContext['caller'] {
  const never = () => Promise.reject(new Error('nothing is called here'));
  return {
    repeatable: never,
    once: never,
    clock: { now: () => 0, sleep: () => Promise.resolve() },
    signal: new AbortController().signal,
    close: () => {},
  };
}
