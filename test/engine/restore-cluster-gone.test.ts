import { describe, expect, it } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { RUN } from './restore-world.ts';
import { HOME, runWith, type World, worldOf } from './run-engine.ts';

const GROUP = 'sg-0aaaaaaaaaaaaaaa1';
const PLACE = { subnetGroup: 'private', securityGroups: [GROUP] };
const TAGS = { Name: 'Ledger', Backup: 'daily' };

type ClusterSeed = NonNullable<AccountSeed['dbClusters']>[number];

function accountWith(cluster: Partial<ClusterSeed>, classes: readonly string[], faults: AccountSeed['faults'] = []) {
  return worldOf({
    regions: [HOME],
    dbClusters: [{ region: HOME, id: 'ledger', ...PLACE, tags: TAGS, ...cluster }],
    dbInstances: [
      ...classes.map((instanceClass, index) => ({
        region: HOME,
        id: `ledger-${index}`,
        clusterId: 'ledger',
        instanceClass,
      })),
      { region: HOME, id: 'bystander', ...PLACE },
    ],
    faults,
  });
}

const BACKUP = { mode: 'backup', tag: 'Backup:daily', expiry: '7 days', regions: HOME, kinds: 'rds-cluster' } as const;
const RESTORE = { mode: 'restore', from: 'ledger', regions: HOME, kinds: 'rds-cluster', wait: 'true' } as const;

/** Backs the cluster up, and takes it away with all its members. */
async function backedUpAndGone(world: World, inputs: Readonly<Record<string, string>> = BACKUP) {
  expect(await runWith(world, inputs, { workflowRun: RUN })).toMatchObject({ outcome: 'ok', createdCount: 1 });
  world.clock.advance(3_600_000);
  const region = world.sandbox.account.region(HOME);
  const [snapshot] = region.dbClusterSnapshots.values();
  region.dbClusters.delete('ledger');
  for (const [id, { clusterId }] of region.dbInstances) if (clusterId === 'ledger') region.dbInstances.delete(id);
  return snapshot?.tags.get('BackupLaunch');
}

function madeIn({ sandbox }: World) {
  const { dbClusters, dbInstances } = sandbox.account.region(HOME);
  const [cluster] = dbClusters.values();
  return { cluster, members: [...dbInstances.values()].filter(({ clusterId }) => clusterId === cluster?.id) };
}

describe('a cluster that is gone comes back without an instance-class', () => {
  it('of Aurora: with one instance of the class that its writer had', async () => {
    const world = await accountWith({}, ['db.r7g.2xlarge', 'db.t4g.medium']);
    expect(await backedUpAndGone(world)).toBe(`class=db.r7g.2xlarge subnet-group=private groups=${GROUP}`);
    const report = await runWith(world, RESTORE);
    const field = { value: 'db.r7g.2xlarge', origin: 'tag' };
    expect(report).toMatchObject({ outcome: 'ok', restored: [{ fields: { 'instance-class': field } }] });
    const { cluster, members } = madeIn(world);
    expect(cluster).toMatchObject(PLACE);
    expect(members).toMatchObject([{ instanceClass: 'db.r7g.2xlarge' }]);
  });

  it.each([
    { scaling: { min: 0.5, max: 16 }, written: '0.5-16' },
    { scaling: { min: 0, max: 8, secondsUntilAutoPause: 900 }, written: '0-8-900' },
  ])('of Aurora, serverless: with its capacity $written', async ({ scaling, written }) => {
    const world = await accountWith({ scaling }, ['db.serverless']);
    const launch = `class=db.serverless capacity=${written} subnet-group=private groups=${GROUP}`;
    expect(await backedUpAndGone(world)).toBe(launch);
    const report = await runWith(world, RESTORE);
    expect(report).toMatchObject({ outcome: 'ok', restored: [{ fields: { capacity: { value: written } } }] });
    const { cluster, members } = madeIn(world);
    expect(cluster?.scaling).toEqual(scaling);
    expect(members).toMatchObject([{ instanceClass: 'db.serverless' }]);
  });

  it('of Aurora, serverless, with another class asked for: without a capacity', async () => {
    const world = await accountWith({ scaling: { min: 1, max: 4 } }, ['db.serverless']);
    await backedUpAndGone(world);
    const report = await runWith(world, { ...RESTORE, 'instance-class': 'db.r6g.large' });
    expect(report).toMatchObject({ outcome: 'ok', restored: [{ fields: { 'instance-class': { origin: 'input' } } }] });
    expect(report).not.toHaveProperty('restored.0.fields.capacity');
    expect(madeIn(world).cluster).not.toHaveProperty('scaling');
  });

  it('of Multi-AZ: with the class of its own, and no listing of instances', async () => {
    const world = await accountWith({ engine: 'postgres', multiAz: true, instanceClass: 'db.m6gd.large' }, []);
    expect(await backedUpAndGone(world)).toMatch(/^class=db\.m6gd\.large /);
    expect(world.sandbox.requests.some(({ action }) => action === 'DescribeDBInstances')).toBe(false);
    expect(await runWith(world, RESTORE)).toMatchObject({ outcome: 'ok' });
    expect(madeIn(world).cluster?.instanceClass).toBe('db.m6gd.large');
  });
});

describe('the class of the writer', () => {
  it('costs one listing of the instances, whatever the number of clusters and kinds', async () => {
    const world = await accountWith({}, ['db.r7g.large']);
    const region = world.sandbox.account;
    for (const id of ['b', 'c']) region.addDbCluster({ region: HOME, id, tags: TAGS, members: [`${id}-1`] });
    await runWith(world, { ...BACKUP, kinds: 'rds-instance rds-cluster' }, { workflowRun: RUN });
    expect(world.sandbox.requests.filter(({ action }) => action === 'DescribeDBInstances')).toHaveLength(1);
  });

  it('is not asked for by a check', async () => {
    const world = await accountWith({}, ['db.r7g.large']);
    await runWith(world, { ...BACKUP, mode: 'check', 'max-age': '26 hours' });
    expect(world.sandbox.requests.some(({ action }) => action === 'DescribeDBInstances')).toBe(false);
  });

  it('costs no backup where it may not be read: then a restore needs the input', async () => {
    const refused = {
      match: { action: 'DescribeDBInstances' },
      do: { error: { code: 'AccessDenied', status: 403, message: 'not authorized' } },
    };
    const world = await accountWith({}, ['db.r7g.large'], [refused]);
    expect(await backedUpAndGone(world)).toBe(`subnet-group=private groups=${GROUP}`);
    expect(await runWith(world, RESTORE)).toMatchObject({ failed: [{ target: 'instance-class', fault: 'bad-input' }] });
  });
});

describe('a serverless cluster that lives', () => {
  it('comes back with the capacity that it has, where its backup remembers none', async () => {
    const world = await accountWith({ scaling: { min: 2, max: 32 } }, ['db.serverless']);
    await runWith(world, BACKUP, { workflowRun: RUN });
    world.clock.advance(3_600_000);
    for (const { tags } of world.sandbox.account.region(HOME).dbClusterSnapshots.values()) tags.delete('BackupLaunch');
    const report = await runWith(world, RESTORE);
    expect(report).toMatchObject({ restored: [{ fields: { capacity: { value: '2-32', origin: 'original' } } }] });
  });

  it('is refused before any change where nobody knows its capacity', async () => {
    const world = await accountWith({ scaling: { min: 2, max: 32 } }, ['db.serverless']);
    await backedUpAndGone(world);
    for (const { tags } of world.sandbox.account.region(HOME).dbClusterSnapshots.values())
      tags.set('BackupLaunch', 'class=db.serverless');
    const report = await runWith(world, { ...RESTORE, 'dry-run': 'true' });
    expect(report).toMatchObject({ failed: [{ target: 'instance-class', fault: 'bad-input' }], restored: [] });
  });
});
