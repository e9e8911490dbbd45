import { describe, expect, it } from 'vitest';
import { restoreTestFile } from '../modes/sync/restore-test-world.ts';
import { backupIn, HOME, PLAN, ROLE, sync, syncWorld, VAULT, type World, writes } from '../modes/sync/sync-world.ts';

/** Restore tests that cannot be made, that others made, and that are to go. */

const TEST = PLAN.replaceAll('-', '_');
const VAULTS = { vaults: [{ region: HOME, name: VAULT }] };
const MONTHLY = restoreTestFile('monthly');
const OTHER = restoreTestFile(null, { name: 'other' });

async function tested(): Promise<World> {
  const world = await syncWorld(VAULTS);
  expect((await sync(world, MONTHLY)).report.outcome).toBe('ok');
  return world;
}

const testsIn = (world: World) => backupIn(world).restoreTestingPlans;

function onlyTest(world: World) {
  const test = testsIn(world).get(TEST);
  if (test === undefined) throw new Error('there is no restore testing plan');
  return test;
}

describe('what others made', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['that has no tag of ours', {}, /that a sync did not make/],
    ['that says no plan', { CreatedBy: 'backupViaTag' }, /that a sync did not make/],
    ['that says our plan and not us', { CreatedBy: 'backupviatag', BackupPlan: PLAN }, /that a sync did not make/],
    [
      'that is of another plan of ours',
      { CreatedBy: 'backupViaTag', BackupPlan: 'rdspg.backup.plan' },
      /was made for the plan rdspg/,
    ],
  ])('under the name stays as it is, and is red: one %s', async (_, tags, message) => {
    const world = await tested();
    const test = onlyTest(world);
    test.tags.clear();
    for (const [key, value] of Object.entries(tags)) test.tags.set(key, value);
    test.schedule = 'cron(0 1 ? * * *)';
    const synced = await sync(world, MONTHLY);
    expect(writes(synced)).toEqual([]);
    expect(synced.report.failed).toMatchObject([
      { region: HOME, target: `${PLAN}/restore-test`, fault: 'name-taken', message: expect.stringMatching(message) },
    ]);
    const removed = await sync(world, OTHER, { 'remove-plans': PLAN });
    expect(removed.report.outcome).toBe('ok');
    expect(testsIn(world).has(TEST)).toBe(true);
  });

  it('beside ours in our restore testing plan stays, with a warning', async () => {
    const world = await tested();
    const [first] = onlyTest(world).selections.values();
    if (first === undefined) throw new Error('there is no selection');
    onlyTest(world).selections.set('mine', { ...first, name: 'mine' });
    const synced = await sync(world, MONTHLY);
    expect(synced.report).toMatchObject({ outcome: 'ok', synced: [] });
    expect(synced.report.warnings).toContainEqual({
      region: HOME,
      target: `${TEST}/mine`,
      message: expect.stringContaining('which a sync did not make'),
    });
  });
});

describe('restore tests of ours go', () => {
  it('before the plan that is removed, with all of their selections', async () => {
    const world = await tested();
    const synced = await sync(world, OTHER, { 'remove-plans': PLAN });
    expect(synced.report).toMatchObject({ outcome: 'ok', failed: [] });
    expect(writes(synced).filter((call) => call.startsWith('Delete'))).toEqual([
      'DeleteRestoreTestingSelection',
      'DeleteRestoreTestingSelection',
      'DeleteRestoreTestingPlan',
      'DeleteBackupSelection',
      'DeleteBackupPlan',
    ]);
    expect(testsIn(world).size).toBe(0);
  });

  it('and the plan stays while they cannot, so that the next sync finds both', async () => {
    const world = await tested();
    world.sandbox.account.faults.add([{ match: { action: 'DeleteRestoreTestingPlan' }, do: { deny: true } }]);
    const refused = await sync(world, OTHER, { 'remove-plans': PLAN });
    expect(refused.report.outcome).toBe('partial');
    expect([...backupIn(world).plans.values()].map(({ name }) => name)).toContain(PLAN);
    world.sandbox.account.faults.clear();
    expect((await sync(world, OTHER, { 'remove-plans': PLAN })).report).toMatchObject({ outcome: 'ok', failed: [] });
    expect(testsIn(world).size).toBe(0);
    expect([...backupIn(world).plans.values()].map(({ name }) => name)).toEqual(['other']);
  });

  it('also where their plan is gone already', async () => {
    const world = await tested();
    backupIn(world).plans.clear();
    const { report } = await sync(world, OTHER, { 'remove-plans': PLAN });
    expect(report).toMatchObject({ outcome: 'ok', failed: [], warnings: [] });
    expect(testsIn(world).size).toBe(0);
  });

  it('alone, where the file says never', async () => {
    const world = await tested();
    const synced = await sync(world, restoreTestFile('never'));
    expect(synced.report).toMatchObject({ outcome: 'ok', failed: [] });
    expect(synced.report.synced).toMatchObject([
      { action: 'delete-restore-test', name: TEST, plan: PLAN, after: null },
    ]);
    expect(testsIn(world).size).toBe(0);
    expect((await sync(world, restoreTestFile('never'))).report.synced).toEqual([]);
  });

  it('never by themselves: those that the file leaves unmentioned are told', async () => {
    const world = await tested();
    const left = `${restoreTestFile('monthly', { name: 'other' })}`;
    const { report } = await sync(world, left);
    expect(report.warnings).toContainEqual({
      region: HOME,
      target: TEST,
      message: expect.stringContaining(`run a sync with "remove-plans: ${PLAN}" and "regions: ${HOME}"`),
    });
    const both = left + restoreTestFile(null).replace('plans:', '');
    const unmentioned = await sync(world, both.replaceAll('\n\n', '\n'));
    expect(unmentioned.report.warnings).toContainEqual({
      region: HOME,
      target: TEST,
      message: expect.stringContaining('write "restore-test: never" into the plan'),
    });
    expect(testsIn(world).size).toBe(2);
  });
});

describe('what is refused', () => {
  it.each<[string, string, string | { deny: string }, RegExp]>([
    ['to pass the role', 'CreateRestoreTestingSelection', 'passrole', /iam:PassedToService "restore-testing\.backup/],
    ['to make a restore testing plan', 'CreateRestoreTestingPlan', { deny: 'x' }, /backup:CreateRestoreTestingPlan/],
  ])('%s is red with the permission, and leaves the plan made', async (_, action, how, advice) => {
    const world = await syncWorld({ ...VAULTS, roles: [{ arn: ROLE }, { arn: `${ROLE}-2`, passable: false }] });
    if (typeof how !== 'string') world.sandbox.account.faults.add([{ match: { action }, do: { deny: true } }]);
    const file = restoreTestFile(how === 'passrole' ? `{schedule: monthly, role: '${ROLE}-2'}` : 'monthly');
    const { report } = await sync(world, file);
    expect(report.outcome).toBe('partial');
    expect(report.failed).toMatchObject([{ region: HOME, target: `${PLAN}/${TEST}`, fault: 'access-denied' }]);
    expect(report.failed[0]?.advice).toMatch(advice);
    expect(report.synced).toMatchObject([
      { action: 'create-plan', state: 'done' },
      { action: 'create-restore-test', state: 'failed' },
    ]);
  });

  it('in a region without restore testing is red, with a way out', async () => {
    const world = await syncWorld(VAULTS);
    const refusal = {
      code: 'InvalidRequestException',
      status: 400,
      message: 'Restore testing is not supported in this Region.',
    };
    world.sandbox.account.faults.add([{ match: { action: 'CreateRestoreTestingPlan' }, do: { error: refusal } }]);
    const { report } = await sync(world, MONTHLY);
    expect(report.failed).toMatchObject([{ fault: 'not-allowed', advice: expect.stringContaining(`"!${HOME}"`) }]);
  });

  it('to look is red for the plans that want tests, and a warning for those that are removed', async () => {
    const world = await tested();
    world.sandbox.account.faults.add([{ match: { action: 'ListRestoreTestingPlans' }, do: { deny: true } }]);
    const changed = await sync(world, MONTHLY.replace('35 days', '14 days'));
    expect(writes(changed)).toEqual(['UpdateBackupPlan']);
    expect(changed.report.failed).toMatchObject([
      { target: `${PLAN}/restore-test`, action: 'read', fault: 'access-denied' },
    ]);
    const removed = await sync(world, OTHER, { 'remove-plans': PLAN });
    expect(removed.report).toMatchObject({ outcome: 'ok', failed: [] });
    expect(removed.report.warnings).toContainEqual({
      region: HOME,
      target: PLAN,
      message: expect.stringContaining('is not known, because they could not be read'),
    });
  });

  it('because there would be too many selections names the number', async () => {
    const world = await syncWorld(VAULTS);
    const groups = Array.from({ length: 6 }, (_, index) => `[G:${index}]`).join(', ');
    const file = MONTHLY.replace('selection: {', `selection: {any-of: [${groups}], `).replace(/, kinds: \[.*?\]/, '');
    const { report } = await sync(world, file, { 'if-none-found': 'ignore' });
    expect(report.failed).toMatchObject([
      { fault: 'quota-reached', message: expect.stringContaining('36 selections') },
    ]);
  });

  it('of the vault leaves the tests untried', async () => {
    const world = await syncWorld();
    world.sandbox.account.faults.add([{ match: { action: 'CreateBackupVault' }, do: { deny: true } }]);
    const synced = await sync(world, MONTHLY, { 'create-vault': 'true' });
    expect(writes(synced)).toEqual(['CreateBackupVault']);
    expect(synced.report.synced.map(({ state }) => state)).toEqual(['failed', 'failed', 'failed']);
  });
});

describe('a sync that was cut short', () => {
  it.each(['CreateRestoreTestingPlan', 'CreateRestoreTestingSelection'])(
    'at %s is mended by the next',
    async (action) => {
      const world = await syncWorld(VAULTS);
      world.sandbox.account.faults.add([{ match: { action, nth: 1 }, do: { deny: true } }]);
      await sync(world, restoreTestFile('{schedule: monthly, start-window: 2 hours}'));
      world.sandbox.account.faults.clear();
      expect((await sync(world, MONTHLY)).report).toMatchObject({ outcome: 'ok', failed: [] });
      expect(onlyTest(world)).toMatchObject({ startWindowHours: 24 });
      expect([...onlyTest(world).selections.keys()]).toEqual(['EC2', 'RDS']);
      expect((await sync(world, MONTHLY)).report.synced).toEqual([]);
    },
  );

  it.each([
    'CreateRestoreTestingPlan',
    'CreateRestoreTestingSelection',
    'UpdateRestoreTestingPlan',
    'UpdateRestoreTestingSelection',
    'DeleteRestoreTestingSelection',
    'DeleteRestoreTestingPlan',
  ])('by a lost answer of %s is repeated, and does nothing twice', async (action) => {
    const world = await syncWorld(VAULTS);
    const steps = [
      MONTHLY,
      restoreTestFile('{schedule: weekly, validation-window: 2 hours}'),
      restoreTestFile('never'),
    ];
    world.sandbox.account.faults.add([{ match: { action, nth: 1 }, do: { lostAnswer: true } }]);
    const asked: string[] = [];
    for (const file of steps) {
      const synced = await sync(world, file);
      expect(synced.report).toMatchObject({ outcome: 'ok', failed: [] });
      asked.push(...writes(synced));
    }
    const plain = action.endsWith('Plan') ? 1 : 2;
    expect(asked.filter((call) => call === action)).toHaveLength(plain + 1);
    expect(testsIn(world).size).toBe(0);
  });
});

describe('an approved change set', () => {
  const DRY = { 'dry-run': 'true' } as const;
  const APPROVED = { 'change-set': 'approved.json' } as const;

  it('covers restore tests as it does plans', async () => {
    const world = await syncWorld(VAULTS);
    const dry = await sync(world, MONTHLY, DRY);
    expect(writes(dry)).toEqual([]);
    expect(dry.report.synced.map(({ action, state }) => [action, state])).toEqual([
      ['create-plan', 'planned'],
      ['create-restore-test', 'planned'],
    ]);
    const real = await sync(world, MONTHLY, APPROVED, dry.changeSet);
    expect(real.report).toMatchObject({ outcome: 'ok', failed: [] });
    expect(onlyTest(world).selections.size).toBe(2);
  });

  it('does not cover what somebody changed since', async () => {
    const world = await tested();
    const weekly = restoreTestFile('weekly');
    const { changeSet } = await sync(world, weekly, DRY);
    onlyTest(world).windowDays = 7;
    const { report } = await sync(world, weekly, APPROVED, changeSet);
    expect(report.synced).toMatchObject([{ action: 'update-restore-test', state: 'not-approved' }]);
    expect(report.outcome).toBe('ok');
    expect(report.warnings.map(({ target }) => target)).toEqual(expect.arrayContaining([`${PLAN}/${TEST}`]));
    expect(onlyTest(world).windowDays).toBe(7);
  });
});
