import { describe, expect, it } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { RUN } from './restore-world.ts';
import { DAY, HOME, runWith, START, type World, worldOf } from './run-engine.ts';

const GROUP = 'sg-0aaaaaaaaaaaaaaa1';
const PLACE = { subnetGroup: 'private', securityGroups: [GROUP] };
const tagsOf = (source: string) => ({
  CreatedBy: 'backupViaTag',
  Expire: 'never',
  Name: `2026/11/20 23:00:00 Backup of ${source}`,
  BackupSource: source,
  BackupTag: 'Backup:daily',
  BackupRun: 'https://github.com/acme/ops/actions/runs/1',
});
const slot = (source: string) => `backupviatag-${source}-1-0123456789ab`;
const arn = (type: string, source: string) => `arn:aws:rds:${HOME}:123456789012:${type}:${slot(source)}`;

const SEED: AccountSeed = {
  regions: [HOME],
  dbInstances: [{ region: HOME, id: 'orders', instanceClass: 'db.m6g.large', ...PLACE, tags: { Backup: 'daily' } }],
  dbSnapshots: [
    {
      region: HOME,
      id: slot('orders'),
      sourceId: 'orders',
      createdAt: Date.parse(START) - DAY,
      tags: { ...tagsOf('orders'), BackupLaunch: `class=db.r6g.large subnet-group=private groups=${GROUP}` },
    },
  ],
};

const RESTORE = { mode: 'restore', from: 'orders', kinds: 'rds-instance', regions: HOME, wait: 'true' } as const;

function databasesIn({ sandbox }: World) {
  return sandbox.account.region(HOME).dbInstances;
}

describe('a database', () => {
  it('comes back beside the old one, under a name with the time', async () => {
    const world = await worldOf(SEED);
    const report = await runWith(world, RESTORE, { workflowRun: RUN });
    expect(report).toMatchObject({
      outcome: 'ok',
      restored: [
        {
          kind: 'rds-instance',
          resourceId: 'orders',
          recoveryPointId: arn('snapshot', 'orders'),
          restoredId: 'orders-restored-202611212300',
          state: 'available',
          fields: {
            'instance-class': { value: 'db.r6g.large', origin: 'tag' },
            'subnet-group': { value: 'private', origin: 'tag' },
            'security-groups': { value: GROUP, origin: 'tag' },
          },
        },
      ],
    });
    const made = databasesIn(world).get('orders-restored-202611212300');
    expect(made).toMatchObject({ instanceClass: 'db.r6g.large', ...PLACE, status: 'available' });
    expect(Object.fromEntries(made?.tags ?? [])).toEqual({
      Name: 'orders-restored-202611212300',
      BackupRestoredFrom: arn('snapshot', 'orders'),
      BackupRun: RUN.url,
    });
    expect(databasesIn(world).get('orders')).toMatchObject({ status: 'available', instanceClass: 'db.m6g.large' });
    const asked = world.sandbox.requests.find(({ action }) => action === 'RestoreDBInstanceFromDBSnapshot');
    expect(asked?.params.PubliclyAccessible).toBe('false');
  });

  it('is found again by the next attempt, although the time is another by then', async () => {
    const world = await worldOf(SEED);
    await runWith(world, RESTORE, { workflowRun: RUN });
    world.clock.advance(10 * 60_000);
    const again = await runWith(world, RESTORE, { workflowRun: { ...RUN, attempt: 2 } });
    expect(again).toMatchObject({
      outcome: 'ok',
      restored: [{ alreadyDone: true, restoredId: 'orders-restored-202611212300' }],
    });
    expect([...databasesIn(world).keys()]).toEqual(['orders', 'orders-restored-202611212300']);
  });

  it.each([{ lostAnswer: true }, { answer500AfterWork: true }, { cut: true }] as const)(
    'is one through %o',
    async (effect) => {
      const world = await worldOf({
        ...SEED,
        faults: [{ match: { action: 'RestoreDBInstanceFromDBSnapshot' }, do: effect, times: 1 }],
      });
      expect(await runWith(world, RESTORE)).toMatchObject({ outcome: 'ok', restored: [{ alreadyDone: false }] });
      expect(databasesIn(world).size).toBe(2);
    },
  );

  it('takes its name, class and place from the inputs', async () => {
    const world = await worldOf({
      ...SEED,
      dbInstances: [...(SEED.dbInstances ?? []), { region: HOME, id: 'x', subnetGroup: 'other' }],
    });
    const inputs = { 'restore-as': 'Orders-2', 'instance-class': 'db.t4g.micro', 'subnet-group': 'other' };
    const report = await runWith(world, { ...RESTORE, ...inputs });
    expect(report).toMatchObject({ outcome: 'ok', restored: [{ restoredId: 'orders-2' }] });
    expect(databasesIn(world).get('orders-2')).toMatchObject({ instanceClass: 'db.t4g.micro', subnetGroup: 'other' });
  });

  it('is refused under a name that somebody else has', async () => {
    const world = await worldOf(SEED);
    const report = await runWith(world, { ...RESTORE, 'restore-as': 'orders' });
    expect(report).toMatchObject({ restored: [], failed: [{ fault: 'name-taken' }] });
    expect(world.sandbox.requests.some(({ action }) => action === 'RestoreDBInstanceFromDBSnapshot')).toBe(false);
  });

  it('is red with what to write where its place is gone', async () => {
    const world = await worldOf(SEED);
    const report = await runWith(world, { ...RESTORE, 'subnet-group': 'gone' });
    expect(report).toMatchObject({ failed: [{ fault: 'bad-input' }] });
    expect(report.failed[0]?.advice).toContain('subnet-group');
  });
});

describe('a cluster', () => {
  const CLUSTER: AccountSeed = {
    regions: [HOME],
    dbClusters: [{ region: HOME, id: 'ledger', ...PLACE, tags: { Name: 'Ledger' } }],
    dbInstances: [{ region: HOME, id: 'ledger-writer', clusterId: 'ledger', instanceClass: 'db.r7g.large' }],
    dbClusterSnapshots: [
      {
        region: HOME,
        id: slot('ledger'),
        sourceId: 'ledger',
        tags: { ...tagsOf('ledger'), BackupLaunch: `subnet-group=private groups=${GROUP}` },
      },
    ],
    settings: { dbRestoreMs: 600_000 },
  };
  const inputs = { ...RESTORE, from: 'Ledger', kinds: 'rds-cluster' };

  it('comes back with one instance of the class of its writer', async () => {
    const world = await worldOf(CLUSTER);
    const report = await runWith(world, inputs, { workflowRun: RUN });
    expect(report).toMatchObject({
      outcome: 'ok',
      restored: [
        {
          restoredId: 'ledger-restored-202611212300',
          state: 'available',
          fields: { 'instance-class': { value: 'db.r7g.large', origin: 'original' } },
        },
      ],
    });
    const members = [...databasesIn(world).values()].filter(({ clusterId }) =>
      clusterId?.startsWith('ledger-restored'),
    );
    expect(members).toMatchObject([{ id: 'ledger-restored-202611212300-1', instanceClass: 'db.r7g.large' }]);
    const region = world.sandbox.account.region(HOME);
    expect(region.dbClusters.get('ledger-restored-202611212300')).toMatchObject(PLACE);
    expect(region.dbClusters.get('ledger')?.status).toBe('available');
  });

  it('is finished by the next attempt where the first was stopped before it had an instance', async () => {
    const world = await worldOf(CLUSTER);
    const short = { ...inputs, 'wait-timeout': '1 minute' };
    const first = await runWith(world, short, { workflowRun: RUN });
    expect(first).toMatchObject({ failed: [{ fault: 'not-available-in-time' }] });
    const again = await runWith(world, inputs, { workflowRun: { ...RUN, attempt: 2 } });
    expect(again).toMatchObject({ outcome: 'ok', restored: [{ state: 'available', alreadyDone: false }] });
    expect(world.sandbox.account.region(HOME).dbClusters.size).toBe(2);
    expect(databasesIn(world).size).toBe(2);
  });

  it('that is gone and remembers no class, as one of an older run, needs one', async () => {
    const world = await worldOf({ ...CLUSTER, dbClusters: [], dbInstances: [{ region: HOME, id: 'x', ...PLACE }] });
    const gone = { ...inputs, from: 'ledger' };
    const report = await runWith(world, gone);
    expect(report).toMatchObject({ failed: [{ fault: 'bad-input', target: 'instance-class' }], restored: [] });
    expect(await runWith(world, { ...gone, 'instance-class': 'db.r6g.large' })).toMatchObject({ outcome: 'ok' });
  });
});

describe('a volume', () => {
  const VOLUME: AccountSeed = {
    regions: [HOME],
    instances: [
      {
        region: HOME,
        id: 'i-0aaaaaaaaaaaaaaa1',
        volumes: [{}, { id: 'vol-0aaaaaaaaaaaaaaa1', size: 30, type: 'gp3', tags: { Name: 'data', Backup: 'daily' } }],
      },
    ],
    snapshots: [
      {
        region: HOME,
        id: 'snap-0aaaaaaaaaaaaaaa1',
        volumeId: 'vol-0aaaaaaaaaaaaaaa1',
        size: 30,
        description: 'backupViaTag-vol-0aaaaaaaaaaaaaaa1-1-0123456789ab',
        tags: { ...tagsOf('vol-0aaaaaaaaaaaaaaa1'), BackupSourceName: 'data' },
      },
    ],
  };
  const inputs = { mode: 'restore', from: 'vol-0aaaaaaaaaaaaaaa1', regions: HOME, wait: 'true' } as const;

  it('comes back in the zone of the original, by its id alone', async () => {
    const world = await worldOf(VOLUME);
    const report = await runWith(world, inputs, { workflowRun: RUN });
    const made = [...world.sandbox.account.region(HOME).volumes.values()].at(-1);
    expect(report).toMatchObject({
      outcome: 'ok',
      restored: [
        {
          kind: 'ebs-volume',
          restoredId: made?.volumeId,
          state: 'available',
          fields: { 'availability-zone': { value: `${HOME}a`, origin: 'original' } },
        },
      ],
    });
    expect(made).toMatchObject({ snapshotId: 'snap-0aaaaaaaaaaaaaaa1', size: 30, type: 'gp3' });
    expect(Object.fromEntries(made?.tags ?? [])).toEqual({
      Name: 'data',
      BackupRestoredFrom: 'snap-0aaaaaaaaaaaaaaa1',
      BackupRun: RUN.url,
    });
    const again = await runWith(world, inputs, { workflowRun: { ...RUN, attempt: 2 } });
    expect(again).toMatchObject({ restored: [{ alreadyDone: true, restoredId: made?.volumeId }] });
  });

  it('of which the original is gone needs a zone', async () => {
    const world = await worldOf({ ...VOLUME, instances: [] });
    expect(await runWith(world, inputs)).toMatchObject({
      failed: [{ target: 'availability-zone', fault: 'bad-input' }],
    });
    const report = await runWith(world, { ...inputs, 'availability-zone': `${HOME}b`, 'instance-type': 't3.nano' });
    expect(report).toMatchObject({ outcome: 'ok', warnings: [{ target: 'instance-type' }] });
  });

  it('is refused in a zone of another region', async () => {
    const world = await worldOf(VOLUME);
    const report = await runWith(world, { ...inputs, 'availability-zone': 'us-east-1a' });
    expect(report).toMatchObject({ failed: [{ fault: 'bad-input' }] });
    expect(report.failed[0]?.advice).toContain('availability-zone');
  });
});
