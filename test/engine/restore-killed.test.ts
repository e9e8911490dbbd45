import { expect, it } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { RUN } from './restore-world.ts';
import { HOME, runWith, type World, worldOf } from './run-engine.ts';

const tagsOf = (source: string) => ({ CreatedBy: 'backupViaTag', Expire: 'never', BackupSource: source });
const slot = (source: string) => `backupviatag-${source}-1-0123456789ab`;

const CLUSTER: AccountSeed = {
  regions: [HOME],
  dbClusters: [{ region: HOME, id: 'ledger', subnetGroup: 'private', members: ['ledger-1'] }],
  dbClusterSnapshots: [{ region: HOME, id: slot('ledger'), sourceId: 'ledger', tags: tagsOf('ledger') }],
};
const VOLUME: AccountSeed = {
  regions: [HOME],
  instances: [{ region: HOME, volumes: [{ id: 'vol-0aaaaaaaaaaaaaaa1' }] }],
  snapshots: [
    {
      region: HOME,
      id: 'snap-0aaaaaaaaaaaaaaa1',
      volumeId: 'vol-0aaaaaaaaaaaaaaa1',
      tags: tagsOf('vol-0aaaaaaaaaaaaaaa1'),
    },
  ],
};

/** How many of each kind there are. */
function countsIn({ sandbox }: World): Record<string, number> {
  const { volumes, dbClusters, dbInstances } = sandbox.account.region(HOME);
  return { volumes: volumes.size, clusters: dbClusters.size, instances: dbInstances.size };
}

it.each([
  ['cluster', CLUSTER, { from: 'ledger', kinds: 'rds-cluster' }, { volumes: 0, clusters: 2, instances: 2 }],
  ['volume', VOLUME, { from: 'vol-0aaaaaaaaaaaaaaa1' }, { volumes: 2, clusters: 0, instances: 0 }],
] as const)('a %s: killed at any request, the next attempt makes no second one', async (_what, seed, asked, counts) => {
  const inputs = { mode: 'restore', regions: HOME, wait: 'true', ...asked } as const;
  const whole = await worldOf(seed);
  expect(await runWith(whole, inputs, { workflowRun: RUN })).toMatchObject({ outcome: 'ok' });
  expect(countsIn(whole)).toEqual(counts);
  const steps = whole.sandbox.requests.length;
  for (let step = 1; step <= steps; step += 1) {
    const world = await worldOf(seed);
    const killed = new AbortController();
    const where = () => {
      if (world.sandbox.requests.length + 1 >= step) killed.abort();
      return false;
    };
    world.sandbox.account.faults.add([{ match: { where }, do: { reset: true } }]);
    await runWith(world, inputs, { workflowRun: RUN, signal: killed.signal });
    world.sandbox.account.faults.clear();
    world.clock.advance(120_000);
    const report = await runWith(world, inputs, { workflowRun: { ...RUN, attempt: 2 } });
    expect(report).toMatchObject({ outcome: 'ok', restored: [{ state: 'available' }] });
    expect(countsIn(world)).toEqual(counts);
  }
});
