import { expect, it } from 'vitest';
import type { RestoreJobSeed } from '../../sandbox/backup/seed.ts';
import type { FaultRule } from '../../sandbox/faults.ts';
import { restoreTestFile } from '../modes/sync/restore-test-world.ts';
import { HOME, ROLE, sync, TAGS, VAULT } from '../modes/sync/sync-world.ts';
import { runWith, worldOf } from './run-engine.ts';
import { PLAN_PATH } from './surroundings.ts';

/** What the restore tests that a sync asked for come to, in the eyes of a check that wants restores proven. */

const DAY = 86_400_000;
const FILE = restoreTestFile('monthly');
const MACHINE = 'i-0aaaaaaaaaaaaaaa1';
const arnOf = (rest: string) => `arn:aws:${rest.replace('REGION', `${HOME}:123456789012`)}`;
const DATABASE = arnOf('rds:REGION:db:orders');
const INSTANCE = arnOf(`ec2:REGION:instance/${MACHINE}`);

type Job = Pick<RestoreJobSeed, 'resourceArn' | 'status' | 'validationStatus'>;

/** A machine and a database of one plan, both backed up last night, and the jobs of its restore testing plan. */
async function checked(jobs: readonly Job[], faults: readonly FaultRule[] = []) {
  const world = await worldOf({
    regions: [HOME],
    instances: [{ region: HOME, id: MACHINE, tags: TAGS }],
    dbInstances: [{ region: HOME, id: 'orders', tags: TAGS }],
    backup: { roles: [{ arn: ROLE }], vaults: [{ region: HOME, name: VAULT }] },
  });
  expect((await sync(world, FILE)).report).toMatchObject({ outcome: 'ok', failed: [] });
  world.clock.advance(DAY);
  const { account } = world.sandbox;
  const [test] = account.region(HOME).backup.restoreTestingPlans.values();
  if (test === undefined) throw new Error('there is no restore testing plan');
  const completedAt = new Date(world.clock.now() - DAY / 2).toISOString();
  account.backup.restoreJobs.push(
    ...jobs.map((job, index) => ({ region: HOME, id: String(index), completedAt, testingPlanArn: test.arn, ...job })),
  );
  account.faults.add(faults);
  const inputs = { mode: 'check', 'aws-region': HOME, regions: HOME, 'require-verified': '35 days' } as const;
  const report = await runWith(
    world,
    { ...inputs, kinds: 'ec2-instance rds-instance' },
    { files: new Map([[PLAN_PATH, FILE]]) },
  );
  if (report.mode !== 'check') throw new Error('no check');
  const found = report.checked.map(({ resourceId, status }) => [resourceId, status] as const);
  const { outcome, failed } = report;
  return { outcome, failed, status: Object.fromEntries(found), checked: report.checked };
}

const PASSED = [{ resourceArn: DATABASE }, { resourceArn: INSTANCE }];

it.each<[string, readonly Job[], string, string]>([
  ['both passed', PASSED, 'fresh', 'fresh'],
  [
    'one was validated, too',
    [{ resourceArn: DATABASE, validationStatus: 'SUCCESSFUL' }, { resourceArn: INSTANCE }],
    'fresh',
    'fresh',
  ],
  ['one failed', [{ resourceArn: DATABASE, status: 'FAILED' }, { resourceArn: INSTANCE }], 'late', 'fresh'],
  [
    'the validation of one failed',
    [{ resourceArn: DATABASE, validationStatus: 'FAILED' }, { resourceArn: INSTANCE }],
    'late',
    'fresh',
  ],
  ['one is missing', [{ resourceArn: INSTANCE }], 'late', 'fresh'],
  ['one was given up', [{ resourceArn: DATABASE }, { resourceArn: INSTANCE, status: 'ABORTED' }], 'fresh', 'late'],
  ['none has run', [], 'late', 'late'],
])('where of the restore tests of a plan %s', async (_, jobs, database, machine) => {
  const { outcome, status } = await checked(jobs);
  expect(status).toEqual({ orders: database, [MACHINE]: machine });
  expect(outcome === 'ok').toBe(database === 'fresh' && machine === 'fresh');
});

it('says of a restore test that failed that it did', async () => {
  const { checked: entries } = await checked([{ resourceArn: DATABASE, status: 'FAILED' }, { resourceArn: INSTANCE }]);
  const late = entries.find(({ resourceId }) => resourceId === 'orders');
  expect(late).toMatchObject({ status: 'late', by: 'aws-backup', reason: expect.stringContaining('restore test') });
});

it('knows nothing of what is verified where restore tests may not be listed', async () => {
  const refused = { match: { action: 'ListRestoreJobs' }, do: { deny: true } } as const;
  const { outcome, failed, status } = await checked(PASSED, [refused]);
  expect([outcome === 'ok', status]).toEqual([false, { orders: 'unknown', [MACHINE]: 'unknown' }]);
  expect(failed).toMatchObject([{ message: expect.stringContaining('ListRestoreJobs') }]);
});
