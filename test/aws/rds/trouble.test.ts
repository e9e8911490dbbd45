import { describe, expect, it } from 'vitest';
import type { FaultRule } from '../../../sandbox/index.ts';
import { HOME, runWith, type World, worldOf } from '../../engine/run-engine.ts';
import { verdict } from '../../report/views.ts';
import {
  account,
  alterAnswers,
  BACKUP,
  calls,
  cluster,
  clusterSnapshots,
  database,
  dbSnapshots,
  RUN,
} from './databases.ts';

const BOTH = { ...BACKUP, kinds: 'rds-instance, rds-cluster' } as const;

function create(effect: FaultRule['do'], more: Partial<FaultRule> = {}): FaultRule {
  return { match: { action: ['CreateDBSnapshot', 'CreateDBClusterSnapshot'] }, do: effect, ...more };
}

const both = (faults: FaultRule[]) =>
  account({ dbInstances: [database('orders')], dbClusters: [cluster('big')], faults });

describe('a lost answer', () => {
  it.each<[string, FaultRule['do'], number]>([
    ['cut after the work', { lostAnswer: true }, 2],
    ['a 500 after the work', { answer500AfterWork: true }, 2],
    ['cut before the work', { reset: true }, 4],
  ])('%s makes no duplicate and misses no database', async (_, effect, requests) => {
    const world = await worldOf(
      both([
        create(effect, { match: { action: 'Create*', nth: 1 } }),
        create(effect, { match: { action: 'Create*', nth: 2 } }),
      ]),
    );
    const report = await runWith(world, BOTH, { workflowRun: RUN });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 2, failedCount: 0 });
    expect(report.created.map(({ alreadyDone }) => alreadyDone)).toEqual([false, false]);
    expect([dbSnapshots(world).length, clusterSnapshots(world).length]).toEqual([1, 1]);
    const { CreateDBSnapshot = 0, CreateDBClusterSnapshot = 0 } = calls(world);
    expect(CreateDBSnapshot + CreateDBClusterSnapshot).toBe(requests);
  });

  it('finds its own snapshot where the look-up after it is lost too', async () => {
    const world = await worldOf(
      account({
        dbInstances: [database('orders')],
        faults: [
          create({ lostAnswer: true }, { times: 1 }),
          {
            match: { action: 'DescribeDBSnapshots' },
            do: { error: { code: 'InternalFailure', status: 500, message: 'x' } },
            times: 4,
          },
        ],
      }),
    );
    const report = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1, created: [{ alreadyDone: false }] });
    expect(dbSnapshots(world)).toHaveLength(1);
    expect(calls(world).CreateDBSnapshot).toBe(2);
  });
});

describe('an answer that says 200 and is none', () => {
  it.each([
    ['nothing', () => ''],
    ['a page of a proxy', () => '<html><body>Welcome</body></html>'],
    ['a text that ends in the middle', (body: string) => body.slice(0, body.length / 2)],
  ])('is not taken for an account without databases: %s', async (_, answer) => {
    const world = await worldOf(account({ dbInstances: [database('orders')] }));
    await alterAnswers(world, (body) => (body.includes('<DescribeDBInstancesResponse') ? answer(body) : body));
    const report = await runWith(world, { ...BACKUP, 'if-none-found': 'ignore' });
    expect(report).toMatchObject({ outcome: 'failed', failed: [{ region: HOME, action: 'read' }] });
  });
});

describe('a name that is taken', () => {
  async function takenBy(tags: Record<string, string>, more: object = {}): Promise<World> {
    const world = await worldOf(account({ dbInstances: [database('orders')] }));
    const planned = await runWith(world, { ...BACKUP, 'dry-run': 'true' }, { workflowRun: RUN });
    const id = planned.created[0]?.name;
    if (id === undefined) throw new Error('one is planned');
    world.sandbox.account.addDbSnapshot('instance', { region: HOME, id, sourceId: 'orders', tags, ...more });
    return world;
  }
  const ours = {
    CreatedBy: 'backupViaTag',
    Expire: '2026-12-01T00:00:00Z',
    BackupSource: 'orders',
    BackupTag: 'Backup:daily',
    BackupRun: RUN.url,
  };

  it('by this slot is adopted with the expiry that it has', async () => {
    const world = await takenBy(ours);
    const report = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(report).toMatchObject({
      outcome: 'ok',
      created: [{ alreadyDone: true, expiresAt: '2026-12-01T00:00:00Z', state: 'available' }],
    });
  });

  it('by this slot is known though its BackupTag had to be cut', async () => {
    const marks = ','.repeat(120);
    const world = await worldOf(
      account({ dbInstances: [database('orders', { tags: { Backup: 'daily', Marks: marks } })] }),
    );
    const long = { ...BACKUP, tag: `Backup:daily\nMarks:${marks}` };
    await runWith(world, long, { workflowRun: RUN });
    expect(dbSnapshots(world)[0]?.tags.get('BackupTag')).toMatch(/^Backup:daily@2C Marks:(@2C)+@cut-[0-9a-f]{16}$/);
    const again = await runWith(world, long, { workflowRun: RUN });
    expect(again).toMatchObject({ outcome: 'ok', created: [{ alreadyDone: true }] });
  });

  it.each<[string, Record<string, string>, object, RegExp]>([
    ['of another run', { ...ours, BackupRun: 'elsewhere' }, {}, /its BackupRun tag is "elsewhere"/],
    ['without an expiry', { ...ours, Expire: 'soon' }, {}, /its Expire tag is missing or unreadable/],
    ['without tags', {}, {}, /its CreatedBy tag is missing/],
    ['of another database', ours, { sourceId: 'billing' }, /its source is not recorded/],
  ])('by a snapshot %s is a failure', async (_, tags, more, words) => {
    const world = await takenBy(tags, more);
    const report = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(report).toMatchObject({ createdCount: 0, failedCount: 1, failed: [{ fault: 'name-taken' }] });
    expect(report.failed[0]?.message).toMatch(words);
    expect(dbSnapshots(world)).toHaveLength(1);
  });

  it.each<'rds-instance' | 'rds-cluster'>(['rds-instance', 'rds-cluster'])(
    'by the backup of a database that had the name before is a failure: %s',
    async (kind) => {
      const world = await worldOf(account({ dbInstances: [database('orders')], dbClusters: [cluster('orders')] }));
      const backup = { ...BACKUP, kinds: kind };
      await runWith(world, backup, { workflowRun: RUN });
      world.clock.advance(60_000);
      const { account: there } = world.sandbox;
      const { dbInstances, dbClusters } = there.region(HOME);
      if (kind === 'rds-instance') {
        dbInstances.delete('orders');
        there.addDbInstance(database('orders'));
      } else {
        dbClusters.delete('orders');
        there.addDbCluster(cluster('orders'));
      }
      const again = await runWith(world, backup, { workflowRun: RUN });
      expect(again).toMatchObject({ createdCount: 0, created: [], failed: [{ fault: 'name-taken' }] });
      expect(again.failed[0]?.message).toContain('another database that was called orders before');
    },
  );

  it('is seen on whatever page it is, and so is the state of a busy database', async () => {
    const world = await worldOf(
      account({
        dbInstances: [database('orders'), database('billing', { status: 'modifying' })],
        settings: { pages: 'empty' },
      }),
    );
    await runWith(world, { ...BACKUP, tag: 'Backup:daily' }, { workflowRun: RUN });
    world.sandbox.account.setDbStatus(HOME, 'instance', 'billing', 'modifying');
    const again = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(again.created).toMatchObject([{ resourceId: 'orders', alreadyDone: true }]);
    expect(again.failed).toMatchObject([{ target: 'billing', fault: 'busy' }]);
  });

  it('by a failed one is told, and another is made', async () => {
    const world = await takenBy(ours, { status: 'failed' });
    const report = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(report).toMatchObject({ createdCount: 1, failed: [{ target: 'orders', fault: 'backup-failed' }] });
    const [made] = report.created;
    expect(made).toMatchObject({ alreadyDone: false, state: 'pending' });
    // A further attempt finds the one that was made in its place.
    const again = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(again.created).toMatchObject([{ alreadyDone: true, recoveryPointId: made?.recoveryPointId }]);
    expect(dbSnapshots(world)).toHaveLength(2);
  });
});

describe('the state of a database', () => {
  it('is waited for while it is being backed up', async () => {
    const world = await worldOf(
      account({
        dbInstances: [database('orders', { status: 'backing-up' })],
        dbSnapshots: [{ region: HOME, id: 'by-hand', sourceId: 'orders', status: 'creating' }],
        settings: { dbSnapshotReadyMs: 240_000 },
      }),
    );
    const report = await runWith(world, BACKUP);
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1 });
    expect(calls(world).CreateDBSnapshot).toBeGreaterThan(2);
  });

  it('is waited for at most half an hour', async () => {
    const world = await worldOf(account({ dbInstances: [database('orders', { status: 'modifying' })] }));
    const before = world.clock.now();
    const report = await runWith(world, BACKUP);
    expect(report).toMatchObject({
      createdCount: 0,
      failed: [{ fault: 'busy', advice: expect.stringMatching(/run again later/) }],
    });
    expect(report.failed[0]?.message).toMatch(/InvalidDBInstanceStateFault.*; the database is modifying$/);
    expect(world.clock.now() - before).toBeGreaterThan(28 * 60_000);
    expect(world.clock.now() - before).toBeLessThan(30 * 60_000 + 10_000);
  });

  it.each([
    'backtracking',
    'migrating',
    'scaling-compute',
    'scaling-capacity',
    'synchronizing',
    'preparing-data-migration',
    'a state that AWS adds tomorrow',
  ])('is for the service to judge where it is %s: never a skip that nobody sees', async (status) => {
    const world = await worldOf(
      account({
        dbClusters: [cluster('big', { status }), cluster('small')],
        dbInstances: [database('orders', { status })],
      }),
    );
    const report = await runWith(world, BOTH);
    expect(report).toMatchObject({ outcome: 'partial', createdCount: 1, skipped: [] });
    expect(report.failed.map(({ target, fault }) => [target, fault]).sort()).toEqual([
      ['big', 'busy'],
      ['orders', 'busy'],
    ]);
  });

  it('is waited for in a state that is not known', async () => {
    const world = await worldOf(account({ dbClusters: [cluster('big', { status: 'backtracking' })] }));
    const ends = () => {
      if (calls(world).CreateDBClusterSnapshot === 3)
        world.sandbox.account.setDbStatus(HOME, 'cluster', 'big', 'available');
      return false;
    };
    world.sandbox.account.faults.add([
      { match: { action: 'CreateDBClusterSnapshot', where: ends }, do: { throttle: true } },
    ]);
    const report = await runWith(world, { ...BACKUP, kinds: 'rds-cluster' });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1 });
  });

  it.each(['creating', 'deleting', 'delete-precheck', 'stopped', 'stopping'])(
    'is no reason to ask where it is %s, and leaves the run green',
    async (status) => {
      const world = await worldOf(account({ dbClusters: [cluster('big', { status }), cluster('small')] }));
      const report = await runWith(world, { ...BACKUP, kinds: 'rds-cluster' });
      expect(report).toMatchObject({ outcome: 'ok', matchedCount: 1, createdCount: 1, failedCount: 0 });
      expect(report.skipped).toMatchObject([{ resourceId: 'big', reason: `it is ${status}`, actionNeeded: false }]);
      expect(calls(world).CreateDBClusterSnapshot).toBe(1);
    },
  );

  it.each([
    'cloning-failed',
    'migration-failed',
    'failed',
    'inaccessible-encryption-credentials',
    'inaccessible-encryption-credentials-recoverable',
    'incompatible-network',
    'incompatible-option-group',
    'incompatible-parameters',
    'incompatible-restore',
    'insufficient-capacity',
    'restore-error',
    'storage-full',
  ])('is an incident where it is %s: red, and counted', async (status) => {
    const world = await worldOf(
      account({
        dbInstances: [database('orders', { status }), database('billing')],
        dbClusters: [cluster('big', { status }), cluster('small')],
      }),
    );
    for (const kinds of ['rds-instance', 'rds-cluster'] as const) {
      const report = await runWith(world, { ...BACKUP, kinds });
      expect(report).toMatchObject({ outcome: 'partial', matchedCount: 2, createdCount: 1, skipped: [] });
      const target = kinds === 'rds-instance' ? 'orders' : 'big';
      const message = expect.stringContaining(`it is ${status}`);
      expect(report.failed).toMatchObject([{ target, action: 'create', fault: 'wrong-state', message }]);
      expect(report.regions).toMatchObject([{ matched: 2, created: 1 }]);
      expect(verdict(report).sentence).toMatch(/1 of 2 .* has no new backup/);
    }
  });

  it('ends it at once where no waiting helps', async () => {
    const world = await worldOf(
      both([
        create(
          { error: { code: 'InvalidDBInstanceState', status: 400, message: 'not available' } },
          { match: { action: 'CreateDBSnapshot' } },
        ),
        create(
          { error: { code: 'InvalidDBClusterStateFault', status: 400, message: 'not available' } },
          { match: { action: 'CreateDBClusterSnapshot' } },
        ),
      ]),
    );
    const { dbInstances, dbClusters } = world.sandbox.account.region(HOME);
    // Stopped between the listing and the snapshot.
    const stop = () => {
      for (const one of [...dbInstances.values(), ...dbClusters.values()]) one.status = 'stopped';
      return false;
    };
    world.sandbox.account.faults.add([{ match: { action: 'Create*', where: stop }, do: { throttle: true } }]);
    const report = await runWith(world, BOTH);
    expect(report.failed).toMatchObject([
      {
        fault: 'wrong-state',
        message: expect.stringMatching(/; the database is stopped$/),
        advice: expect.stringMatching(/available/),
      },
      { fault: 'wrong-state', message: expect.stringMatching(/; the database is stopped$/) },
    ]);
    expect(calls(world)).toMatchObject({ CreateDBSnapshot: 1, CreateDBClusterSnapshot: 1 });
  });
});

describe('the quota of manual snapshots', () => {
  const byHand = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ region: HOME, id: `by-hand-${index}` }));
  const three = [database('a'), database('b'), database('c')];

  it('is asked for once a region and not counted twice with what an earlier attempt made', async () => {
    const world = await worldOf(
      account({ dbInstances: three, dbSnapshots: byHand(2), settings: { manualDbSnapshotQuota: 4 } }),
    );
    const first = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(first).toMatchObject({ outcome: 'partial', createdCount: 2, failedCount: 1 });
    expect(first.failed[0]?.message).toBe('the region has 4 of 4 manual DB snapshots');
    expect(calls(world)).toMatchObject({ DescribeAccountAttributes: 1, CreateDBSnapshot: 2 });
    world.sandbox.requests.length = 0;
    const again = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(again).toMatchObject({ outcome: 'partial', createdCount: 0, failedCount: 1 });
    expect(again.created.map(({ alreadyDone }) => alreadyDone)).toEqual([true, true]);
    expect(calls(world)).not.toHaveProperty('CreateDBSnapshot');
    const region = world.sandbox.account.region(HOME);
    region.dbSnapshots.delete('by-hand-0');
    const third = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(third).toMatchObject({ outcome: 'ok', createdCount: 1 });
    expect(third.created).toHaveLength(3);
  });

  it('has a number of its own for clusters', async () => {
    const world = await worldOf(
      account({
        ...both([]),
        dbSnapshots: byHand(2),
        settings: { manualDbSnapshotQuota: 5, manualDbClusterSnapshotQuota: 0 },
      }),
    );
    const report = await runWith(world, BOTH);
    expect(report).toMatchObject({ createdCount: 1, failedCount: 1 });
    expect(report.failed[0]?.message).toBe('the region has 0 of 0 manual DB cluster snapshots');
    expect(calls(world)).toMatchObject({ DescribeAccountAttributes: 1 });
  });

  it('is left to the service where it may not be read, whose first refusal ends the region', async () => {
    const many = Array.from({ length: 40 }, (_, index) => database(`db-${index}`));
    const world = await worldOf(
      account({
        dbInstances: many,
        dbSnapshots: byHand(2),
        settings: { manualDbSnapshotQuota: 2 },
        faults: [{ match: { action: 'DescribeAccountAttributes' }, do: { deny: true } }],
      }),
    );
    const report = await runWith(world, BACKUP);
    expect(report).toMatchObject({ outcome: 'failed', createdCount: 0, failedCount: 40 });
    expect(new Set(report.failed.map(({ fault }) => fault))).toEqual(new Set(['quota-reached']));
    expect(report.failed[0]?.message).toMatch(/SnapshotQuotaExceeded/);
    expect(calls(world).CreateDBSnapshot).toBeLessThan(20);
  });
});

describe('a service that is slow or says no', () => {
  it('is not asked faster than it answers', async () => {
    const many = Array.from({ length: 30 }, (_, index) => database(`db-${index}`));
    const world = await worldOf(
      account({
        dbInstances: many,
        settings: {
          buckets: { CreateDBSnapshot: { burst: 2, refillPerSecond: 0.5 }, '*': { burst: 5, refillPerSecond: 1 } },
        },
      }),
    );
    const report = await runWith(world, { ...BACKUP, wait: 'true' });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 30 });
    expect(report.created.every(({ state }) => state === 'available')).toBe(true);
    expect(dbSnapshots(world)).toHaveLength(30);
  });

  it.each<[string, FaultRule['do'], string, RegExp]>([
    ['a missing permission', { deny: true }, 'access-denied', /Allow rds:CreateDBSnapshot/],
    ['a service control policy', { deny: 'scp' }, 'denied-by-policy', /rds:CreateDBSnapshot/],
    [
      'a key that is disabled',
      { error: { code: 'KMSKeyNotAccessibleFault', status: 400, message: 'the key is disabled' } },
      'access-denied',
      /KMS key.*kms:CreateGrant/,
    ],
    [
      'a database that is gone',
      { error: { code: 'DBInstanceNotFound', status: 404, message: 'x' } },
      'resource-gone',
      /do nothing/,
    ],
  ])('%s has its advice', async (_, effect, fault, advice) => {
    const world = await worldOf(
      account({ dbInstances: [database('orders')], faults: [{ match: { action: 'CreateDBSnapshot' }, do: effect }] }),
    );
    const report = await runWith(world, BACKUP);
    expect(report).toMatchObject({ createdCount: 0, failed: [{ fault, advice: expect.stringMatching(advice) }] });
    expect(calls(world).CreateDBSnapshot).toBe(1);
  });

  it('keeps no other kind from being backed up', async () => {
    const world = await worldOf(both([{ match: { action: 'DescribeDBClusters' }, do: { deny: true } }]));
    const report = await runWith(world, BOTH);
    expect(report).toMatchObject({ outcome: 'partial', createdCount: 1, created: [{ resourceId: 'orders' }] });
    expect(report.failed).toMatchObject([{ region: HOME, action: 'read', fault: 'access-denied' }]);
  });
});

describe('a run that is cancelled', () => {
  it('says what it does not know where the answer was lost', async () => {
    const controller = new AbortController();
    const cancel = () => {
      controller.abort();
      return true;
    };
    const world = await worldOf(
      account({
        dbInstances: [database('orders')],
        faults: [{ match: { action: 'CreateDBSnapshot', where: cancel }, do: { lostAnswer: true } }],
      }),
    );
    const report = await runWith(world, BACKUP, { signal: controller.signal });
    expect(report).toMatchObject({ outcome: 'failed', failedCount: 1, failed: [{ fault: 'cancelled' }] });
    expect(report.failed[0]?.message).toMatch(/the snapshot backupviatag-orders-\S+ may have been made$/);
    expect(calls(world).CreateDBSnapshot).toBe(1);
  });

  it('says the same where it is told to stop during the look that would tell', async () => {
    const controller = new AbortController();
    const cancel = () => {
      controller.abort();
      return true;
    };
    const world = await worldOf(
      both([
        create({ lostAnswer: true }),
        {
          match: { action: ['DescribeDBSnapshots', 'DescribeDBClusterSnapshots'], where: cancel },
          do: { error: { code: 'InternalFailure', status: 500, message: 'x' } },
        },
      ]),
    );
    const report = await runWith(world, { ...BACKUP, kinds: 'rds-instance' }, { signal: controller.signal });
    expect(report).toMatchObject({ outcome: 'failed', failed: [{ target: 'orders', fault: 'cancelled' }] });
    expect(report.failed[0]?.message).toMatch(/the snapshot backupviatag-orders-\S+ may have been made$/);
    expect(dbSnapshots(world)).toHaveLength(1);
  });

  it('knows that nothing was made where the service had refused', async () => {
    const controller = new AbortController();
    const cancel = () => {
      controller.abort();
      return true;
    };
    const world = await worldOf(
      account({
        dbInstances: [database('orders')],
        faults: [{ match: { action: 'CreateDBSnapshot', where: cancel }, do: { throttle: true } }],
      }),
    );
    const report = await runWith(world, BACKUP, { signal: controller.signal });
    expect(report.failed).toMatchObject([
      { target: 'orders', fault: 'cancelled', message: expect.stringMatching(/before this was done/) },
    ]);
  });
});
