import { describe, expect, it } from 'vitest';
import { restoreTestFile } from '../modes/sync/restore-test-world.ts';
import {
  backupIn,
  HOME,
  OREGON,
  PLAN,
  ROLE,
  sync,
  syncWorld,
  VAULT,
  type World,
  writes,
} from '../modes/sync/sync-world.ts';
import { renderSummary } from '../report/views.ts';

const TEST = PLAN.replaceAll('-', '_');
const VAULTS = {
  vaults: [
    { region: HOME, name: VAULT },
    { region: OREGON, name: VAULT },
  ],
};

async function tested(restoreTest = 'monthly'): Promise<World> {
  const world = await syncWorld(VAULTS);
  expect((await sync(world, restoreTestFile(restoreTest))).report.outcome).toBe('ok');
  return world;
}

function testPlans(world: World, region = HOME) {
  return backupIn(world, region).restoreTestingPlans;
}

function onlyTest(world: World) {
  const test = testPlans(world).get(TEST);
  if (test === undefined || testPlans(world).size > 1) throw new Error('there is not one restore testing plan');
  return test;
}

describe('a plan with restore-test', () => {
  it('gets a restore testing plan with a selection for each type, by its tags and from its vault', async () => {
    const world = await syncWorld(VAULTS);
    const synced = await sync(world, restoreTestFile('monthly'));
    expect(synced.report).toMatchObject({ outcome: 'ok', failed: [] });
    expect(writes(synced)).toEqual([
      'CreateBackupPlan',
      'CreateBackupSelection',
      'CreateRestoreTestingPlan',
      'CreateRestoreTestingSelection',
      'CreateRestoreTestingSelection',
    ]);
    const test = onlyTest(world);
    expect(Object.fromEntries(test.tags)).toEqual({ CreatedBy: 'backupViaTag', BackupPlan: PLAN });
    expect(test).toMatchObject({
      schedule: 'cron(17 6 1 * ? *)',
      timezone: 'Etc/UTC',
      algorithm: 'LATEST_WITHIN_WINDOW',
      includeVaults: [`arn:aws:backup:${HOME}:123456789012:backup-vault:${VAULT}`],
      pointTypes: ['SNAPSHOT'],
      windowDays: 30,
      startWindowHours: 24,
    });
    expect([...test.selections.values()]).toMatchObject(
      ['EC2', 'RDS'].map((type) => ({
        name: type,
        resourceType: type,
        roleArn: ROLE,
        resources: [],
        conditions: {
          StringEquals: [
            { key: 'aws:ResourceTag/Environment', value: 'production' },
            { key: 'aws:ResourceTag/ResourceType', value: 'rdspg-fcj' },
          ],
          StringNotEquals: [{ key: 'aws:ResourceTag/Keep', value: 'no' }],
        },
      })),
    );
    const summary = renderSummary(synced.report, { reportPath: null });
    expect(summary).toContain('make restore testing plan');
    expect(summary).toContain('every RDS where Environment is production');
  });

  it('is left alone the second time, after one listing and one look at each part', async () => {
    const world = await tested();
    const again = await sync(world, restoreTestFile('monthly'));
    expect(again.report).toMatchObject({ outcome: 'ok', synced: [] });
    expect(again.calls.filter((call) => /RestoreTesting/.test(call)).sort()).toEqual([
      'GetRestoreTestingPlan',
      'GetRestoreTestingSelection',
      'GetRestoreTestingSelection',
      'ListRestoreTestingPlans',
      'ListRestoreTestingSelections',
    ]);
  });

  it('is asked about in no run whose file says nothing of it', async () => {
    const { calls } = await sync(await tested(), restoreTestFile(null));
    expect(calls.filter((call) => /RestoreTesting/.test(call))).toEqual([]);
  });

  it('says all that AWS Backup can', async () => {
    const world = await syncWorld({ ...VAULTS, roles: [{ arn: ROLE }, { arn: `${ROLE}-2` }] });
    const said = `{schedule: '30 4 * * SAT', time-zone: Europe/Berlin, start-window: 8 hours, within: 14 days, select: random, validation-window: 4 hours, role: '${ROLE}-2', overrides: {RDS: {dbSubnetGroupName: tests}}}`;
    expect((await sync(world, restoreTestFile(said))).report.outcome).toBe('ok');
    const test = onlyTest(world);
    expect(test).toMatchObject({
      schedule: 'cron(30 4 ? * SAT *)',
      timezone: 'Europe/Berlin',
      algorithm: 'RANDOM_WITHIN_WINDOW',
      windowDays: 14,
      startWindowHours: 8,
    });
    const [ec2, rds] = [...test.selections.values()];
    expect(ec2).toMatchObject({ roleArn: `${ROLE}-2`, validationHours: 4, overrides: new Map() });
    expect(rds).toMatchObject({ overrides: new Map([['dbSubnetGroupName', 'tests']]) });
    expect((await sync(world, restoreTestFile(said))).report.synced).toEqual([]);
    // What was said before and is not said now goes, which an update of a selection cannot do.
    const less = await sync(world, restoreTestFile('weekly'));
    expect(less.report.outcome).toBe('ok');
    expect(onlyTest(world)).toMatchObject({ windowDays: 30, startWindowHours: 24, timezone: 'Etc/UTC' });
    expect([...onlyTest(world).selections.values()].map((one) => [one.validationHours, one.overrides.size])).toEqual([
      [undefined, 0],
      [undefined, 0],
    ]);
    expect((await sync(world, restoreTestFile('weekly'))).report.synced).toEqual([]);
  });

  it.each<[string, (world: World) => void, readonly string[]]>([
    [
      'deleted',
      (world) => testPlans(world).clear(),
      ['CreateRestoreTestingPlan', ...Array(2).fill('CreateRestoreTestingSelection')],
    ],
    [
      'given another schedule',
      (world) => Object.assign(onlyTest(world), { schedule: 'cron(0 1 ? * * *)' }),
      ['UpdateRestoreTestingPlan'],
    ],
    [
      'kept out of the vault',
      (world) => Object.assign(onlyTest(world), { excludeVaults: ['*'] }),
      ['UpdateRestoreTestingPlan'],
    ],
    ['robbed of a selection', (world) => onlyTest(world).selections.delete('RDS'), ['CreateRestoreTestingSelection']],
    [
      'given another role',
      (world) => Object.assign(onlyTest(world).selections.get('RDS') ?? {}, { roleArn: 'other' }),
      ['UpdateRestoreTestingSelection'],
    ],
    [
      'narrowed to one ARN',
      (world) =>
        Object.assign(onlyTest(world).selections.get('RDS') ?? {}, { resources: ['arn:x'], conditions: undefined }),
      ['DeleteRestoreTestingSelection', 'CreateRestoreTestingSelection'],
    ],
  ])('is put right where somebody had it %s', async (_, edit, expected) => {
    const world = await tested();
    const before = structuredClone(
      [...onlyTest(world).selections.values()].map(({ createdAt: _at, creatorRequestId: _id, ...one }) => one),
    );
    edit(world);
    const synced = await sync(world, restoreTestFile('monthly'));
    expect(synced.report).toMatchObject({ outcome: 'ok', failed: [] });
    expect(writes(synced)).toEqual(expected);
    expect([...onlyTest(world).selections.values()]).toMatchObject(before);
    expect((await sync(world, restoreTestFile('monthly'))).report.synced).toEqual([]);
  });

  it('is made in each region of the plan', async () => {
    const world = await syncWorld(VAULTS);
    await sync(world, restoreTestFile('monthly'), { regions: `${HOME} ${OREGON}` });
    expect(testPlans(world, OREGON).get(TEST)?.includeVaults).toEqual([
      `arn:aws:backup:${OREGON}:123456789012:backup-vault:${VAULT}`,
    ]);
  });

  it('tests every type that AWS Backup is switched on for where it names no kinds, and names what cannot be tested', async () => {
    const world = await syncWorld(
      { ...VAULTS, optIn: [{ region: HOME, types: { S3: true, Redshift: true } }] },
      {
        otherResources: [
          { region: HOME, arn: `arn:aws:redshift:${HOME}:123456789012:cluster:sales`, tags: { A: 'b' } },
        ],
      },
    );
    const file = restoreTestFile('monthly', { tags: 'A:b' }).replace(/, kinds: \[.*?\]/, '');
    const { report } = await sync(world, file);
    expect([...onlyTest(world).selections.keys()]).toEqual([
      'Aurora',
      'DocumentDB',
      'EBS',
      'EC2',
      'Neptune',
      'RDS',
      'S3',
    ]);
    expect(report.warnings).toContainEqual({
      region: HOME,
      target: PLAN,
      message: expect.stringContaining('AWS Backup cannot test restores of Redshift'),
    });
  });

  it('tests what is named by its ARN', async () => {
    const world = await syncWorld(VAULTS);
    const arn = `arn:aws:rds:${HOME}:123456789012:db:other`;
    const file = restoreTestFile('monthly').replace('selection: {', `selection: {resources: ['${arn}'], `);
    expect((await sync(world, file)).report.outcome).toBe('ok');
    expect(onlyTest(world).selections.get('RDS_2')).toMatchObject({ resourceType: 'RDS', resources: [arn] });
    expect((await sync(world, file)).report.synced).toEqual([]);
  });
});
