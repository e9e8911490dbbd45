import { describe, expect, it } from 'vitest';
import type { FaultRule } from '../../../sandbox/index.ts';
import { HOME, runWith, worldOf } from '../../engine/run-engine.ts';
import { account, alterAnswers, BACKUP, calls, clusterSnapshots, database, dbSnapshots, RUN } from './databases.ts';
import { BOTH, both, create } from './trouble-backup.ts';

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
