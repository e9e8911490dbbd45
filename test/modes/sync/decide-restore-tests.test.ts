import { describe, expect, it } from 'vitest';
import type { ExistingRestoreTest } from '../../../src/model/restore-tests.ts';
import { decideRestoreTests, type TestOrders } from '../../../src/modes/sync/decide-restore-tests.ts';
import { fault, frankfurt } from '../../decide/make-model.ts';
import {
  makeExistingTest,
  makeTestDocument,
  makeTestSelection,
  makeTestSettings,
  makeWantedTest,
} from './make-restore-tests.ts';
import { makeExisting, makeExistingPlan, makePlanDocument } from './make-sync.ts';

const NOTHING = { changes: [], failures: [], warnings: [] };
const BODY = { settings: makeTestSettings(), selections: [makeTestSelection()] };
const PLACE = { region: frankfurt, name: 'databases', planName: 'databases', planId: 'id-databases' };

const plan = makePlanDocument();

function decide(
  tests: readonly ExistingRestoreTest[],
  overrides: Partial<TestOrders> = {},
  there: Partial<Parameters<typeof makeExisting>[1]> = {},
) {
  const orders = {
    region: frankfurt,
    wanted: [makeWantedTest()],
    plans: new Set(['databases']),
    ready: new Set(['databases']),
    remove: [],
  };
  const restoreTests = { read: true, tests } as const;
  return decideRestoreTests(
    { ...orders, ...overrides },
    makeExisting([makeExistingPlan(plan)], { restoreTests, ...there }),
  );
}

/** What stops a test: where, and why. */
const refusals = ({ failures }: ReturnType<typeof decide>) =>
  failures.map(({ region, target, action, fault: { code, message } }) => [region, target, action, code, message]);
const warned = ({ warnings }: ReturnType<typeof decide>) => warnings.map(({ target, message }) => [target, message]);

describe('a restore test that is wanted', () => {
  it('is made where there is none', () => {
    const reason = 'the plan file has it tested, and AWS Backup does not test it';
    const made = { action: 'create-restore-test', ...PLACE, after: BODY, reason };
    expect(decide([])).toEqual({ ...NOTHING, changes: [made] });
    expect(decide([makeExistingTest({ name: 'other', plan: null, ours: false })]).changes).toEqual([made]);
  });

  it('belongs to the plan of ours that has its name, or to one that is yet to be made', () => {
    const planIds = (...plans: Parameters<typeof makeExisting>[0]) =>
      decide([], {}, { plans }).changes.map((change) => 'planId' in change && change.planId);
    const others = [
      makeExistingPlan({ ...plan, name: 'other' }),
      makeExistingPlan(plan, { id: 'theirs', ours: false }),
    ];
    expect(planIds(...others)).toEqual([null]);
    expect(planIds(...others, makeExistingPlan(plan, { id: 'ours' }))).toEqual(['ours']);
  });

  it('is left as it is where it is as wanted, in whatever order', () => {
    const selections = [makeTestSelection(), makeTestSelection({ name: 'RDS', type: 'RDS' })];
    const wanted = [makeWantedTest({ test: makeTestDocument({ selections }) })];
    expect(decide([makeExistingTest({ selections: selections.toReversed() })], { wanted })).toEqual(NOTHING);
  });

  it.each<[string, Partial<ExistingRestoreTest>]>([
    ['its settings differ', { settings: makeTestSettings({ withinDays: 7 }) }],
    ['a selection differs', { selections: [makeTestSelection({ validationHours: 2 })] }],
    ['a selection has another name of a sync', { selections: [makeTestSelection({ name: 'EC2_2' })] }],
    ['a selection is missing', { selections: [] }],
    ['a selection of a sync is there too', { selections: [makeTestSelection(), makeTestSelection({ name: 'RDS' })] }],
  ])('is changed where %s', (_what, difference) => {
    const { settings, selections } = makeExistingTest(difference);
    expect(decide([makeExistingTest(difference)])).toEqual({
      ...NOTHING,
      changes: [
        {
          action: 'update-restore-test',
          ...PLACE,
          before: { settings, selections },
          after: BODY,
          reason: 'it is not as the plan file has it',
        },
      ],
    });
  });

  it.each(['by_hand', 'EC2_a', 'EC2_', 'my_EC2', 'EC2_2_mine', 'ec2'])(
    'keeps a selection that somebody made by hand: %s',
    (name) => {
      const byHand = makeTestSelection({ name });
      const warning = [
        `databases/${name}`,
        `the restore testing plan databases has the selection ${name}, which a sync did not make: it stays, and what it selects is restored too; delete it by hand if nobody wants it`,
      ];
      const asWanted = decide([makeExistingTest({ selections: [makeTestSelection(), byHand] })]);
      expect([asWanted.changes, warned(asWanted)]).toEqual([[], [warning]]);
      const changed = decide([makeExistingTest({ selections: [byHand, makeTestSelection({ role: 'other' })] })]);
      expect(changed.changes).toMatchObject([{ after: { selections: [makeTestSelection(), byHand] } }]);
      expect(warned(changed)).toEqual([warning]);
    },
  );

  it('takes a selection of a wanted name for its own, whoever made it', () => {
    const selections = [makeTestSelection({ name: 'mine' }), makeTestSelection({ name: 'yours' })];
    const wanted = [makeWantedTest({ test: makeTestDocument({ selections }) })];
    const there = makeExistingTest({ selections: [makeTestSelection({ name: 'mine', role: 'other' })] });
    const { changes, warnings } = decide([there], { wanted });
    expect(changes).toMatchObject([{ action: 'update-restore-test', after: { selections } }]);
    expect(warnings).toEqual([]);
  });

  it.each<[string, Partial<ExistingRestoreTest>, string]>([
    ['without our tag', { ours: false }, 'that a sync did not make'],
    ['of which no tag says whose it is', { plan: null }, 'that a sync did not make'],
    ['of another plan', { plan: 'databases.' }, 'was made for the plan databases., and stays as it is'],
  ])('is refused beside one %s', (_what, difference, said) => {
    const { settings } = makeExistingTest();
    const changed = { settings: { ...settings, withinDays: 7 } };
    const decision = decide([makeExistingTest({ ...difference, ...changed })], {
      plans: new Set(['databases', 'databases.']),
    });
    expect(decision.changes).toEqual([]);
    expect(refusals(decision)).toEqual([
      [frankfurt, 'databases/restore-test', 'sync', 'name-taken', expect.stringContaining(said)],
    ]);
  });

  it('has thirty selections at most', () => {
    const selections = Array.from({ length: 31 }, (_, index) => makeTestSelection({ name: `EC2_${index}` }));
    const ask = (count: number) =>
      decide([], { wanted: [makeWantedTest({ test: makeTestDocument({ selections: selections.slice(0, count) }) })] });
    expect(ask(30).changes).toHaveLength(1);
    const over = ask(31);
    expect(over.changes).toEqual([]);
    expect(refusals(over)).toEqual([
      [
        frankfurt,
        'databases/restore-test',
        'sync',
        'quota-reached',
        'the restore tests of the plan databases would have 31 selections, one for each type and group of tags, and AWS Backup allows 30',
      ],
    ]);
  });

  it('leaves out a type that is switched off, where nothing but the switch selects it', () => {
    const rds = makeTestSelection({ name: 'RDS', type: 'RDS' });
    const names = (ifSwitchedOn: readonly string[], notOptedIn: readonly string[]) => {
      const test = makeTestDocument({ selections: [makeTestSelection(), rds] });
      const { changes } = decide([], { wanted: [makeWantedTest({ test, ifSwitchedOn })] }, { notOptedIn });
      return changes.flatMap((change) =>
        change.action === 'create-restore-test' ? change.after.selections.map(({ name }) => name) : [],
      );
    };
    expect(names(['RDS'], ['RDS'])).toEqual(['EC2']);
    expect(names(['RDS'], ['EC2'])).toEqual(['EC2', 'RDS']);
    expect(names([], ['RDS', 'EC2'])).toEqual(['EC2', 'RDS']);
    expect(names(['RDS'], [])).toEqual(['EC2', 'RDS']);
  });

  it('waits for its plan', () => {
    const ready = new Set<string>();
    expect(decide([], { ready })).toEqual(NOTHING);
    expect(decide([makeExistingTest({ selections: [] })], { ready })).toEqual(NOTHING);
  });
});

describe('a restore test that is to go', () => {
  const never = [makeWantedTest({ test: null })];
  const gone = (reason: string, planName = 'databases', planId: string | null = 'id-databases') => ({
    action: 'delete-restore-test',
    ...PLACE,
    planName,
    planId,
    before: BODY,
    reason,
  });

  it('goes where the plan file says never, whether or not its plan can be changed', () => {
    const decision = { ...NOTHING, changes: [gone('the plan file says never')] };
    expect(decide([makeExistingTest()], { wanted: never })).toEqual(decision);
    expect(decide([makeExistingTest()], { wanted: never, ready: new Set() })).toEqual(decision);
    expect(decide([], { wanted: never })).toEqual(NOTHING);
  });

  it('goes with the plan that is removed', () => {
    const there = [makeExistingTest({ plan: 'old' }), makeExistingTest({ name: 'elsewhere', plan: 'older' })];
    const decision = decide(there, { wanted: [], remove: ['old'] });
    expect(decision.changes).toEqual([gone('the removal of its plan was asked for', 'old', null)]);
    expect(warned(decision).map(([target]) => target)).toEqual(['elsewhere']);
  });

  it.each<[string, Partial<ExistingRestoreTest>]>([
    ['without our tag', { ours: false }],
    ['of which no tag says whose it is', { plan: null }],
  ])('stays %s', (_what, difference) => {
    expect(decide([makeExistingTest(difference)], { wanted: never, remove: ['databases'] })).toEqual(NOTHING);
  });
});

describe('a restore test that is left', () => {
  const left = (plans: readonly string[]) =>
    warned(decide([makeExistingTest()], { wanted: [], plans: new Set(plans), ready: new Set(plans) }));

  it('is told, with what ends it', () => {
    const still =
      'AWS Backup still restores what the plan databases made, by the restore testing plan databases, which the plan file does not want in eu-central-1; to end it, ';
    expect(left(['databases'])).toEqual([['databases', `${still}write "restore-test: never" into the plan`]]);
    expect(left([])).toEqual([
      ['databases', `${still}run a sync with "remove-plans: databases" and "regions: eu-central-1"`],
    ]);
  });

  it.each<[string, Partial<ExistingRestoreTest>]>([
    ['is not ours', { ours: false }],
    ['names no plan', { plan: null }],
  ])('is not told where it %s', (_what, difference) => {
    expect(decide([makeExistingTest(difference)], { wanted: [] })).toEqual(NOTHING);
  });

  it('is told beside one that is as it should be', () => {
    const there = [makeExistingTest(), makeExistingTest({ name: 'old', plan: 'old' })];
    expect(warned(decide(there)).map(([target]) => target)).toEqual(['old']);
  });
});

describe('restore tests that could not be read', () => {
  const unread = (overrides: Partial<TestOrders>) => decide([], overrides, { restoreTests: { read: false, fault } });

  it('fail where they are wanted', () => {
    const wanted = [makeWantedTest(), makeWantedTest({ plan: 'other', test: null })];
    expect(unread({ wanted, remove: ['old'] })).toEqual({
      ...NOTHING,
      failures: ['databases', 'other'].map((name) => ({
        region: frankfurt,
        target: `${name}/restore-test`,
        action: 'read',
        fault,
      })),
    });
  });

  it('are a warning for each plan that goes, where nothing else asks for them', () => {
    expect(unread({ wanted: [], remove: ['old'] })).toEqual({
      ...NOTHING,
      warnings: [
        {
          region: frankfurt,
          target: 'old',
          message: `whether restore tests of the plan old go on is not known, because they could not be read: ${fault.message}`,
        },
      ],
    });
    expect(unread({ wanted: [] })).toEqual(NOTHING);
  });

  it('are nothing where nobody looked for them', () => {
    const orders = {
      region: frankfurt,
      wanted: [makeWantedTest()],
      plans: new Set<string>(),
      ready: new Set(['databases']),
    };
    expect(decideRestoreTests({ ...orders, remove: ['old'] }, makeExisting([]))).toEqual(NOTHING);
  });
});
