import { describe, expect, it } from 'vitest';
import type {
  ExistingRestoreTest,
  RestoreTestChange,
  TestBody,
  WantedRestoreTest,
} from '../../../src/model/restore-tests.ts';
import { type Region, region } from '../../../src/model.ts';
import { decideSync, type SyncQuestion } from '../../../src/modes/sync/decide.ts';
import { fc } from '../../laws/fast-check.ts';
import { applyTo, makeExisting, makeExistingPlan, makePlanDocument, makeWanted } from './make-sync.ts';

/** Whatever is there and whatever the file says: what a sync does to restore testing plans. */

const HERE: Region = region('eu-central-1');
const PLANS = ['a', 'b', 'gone'];

const selection = fc.record({
  name: fc.constantFrom('EC2', 'RDS', 'S3', 'by_hand'),
  type: fc.constantFrom('EC2', 'RDS'),
  role: fc.constantFrom('one', 'two'),
  resources: fc.constantFrom([], ['*']),
  conditions: fc.constantFrom(
    [{ is: 'equals' as const, key: 'A', value: '1' }],
    [{ is: 'equals' as const, key: 'A', value: '2' }],
  ),
  validationHours: fc.constantFrom(null, 4),
  overrides: fc.constantFrom({}, { instanceType: 't' }, { INSTANCETYPE: 't' }),
});

const body: fc.Arbitrary<TestBody> = fc.record({
  settings: fc.record({
    schedule: fc.constantFrom('cron(17 6 1 * ? *)', 'cron(17 6 ? * SUN *)'),
    timeZone: fc.constantFrom('Etc/UTC', 'UTC', 'Europe/Berlin'),
    startWindowHours: fc.constantFrom(24, 8),
    algorithm: fc.constantFrom('LATEST_WITHIN_WINDOW', 'RANDOM_WITHIN_WINDOW'),
    vaults: fc.constantFrom(['v'], ['v', 'w'], ['w', 'v']),
    exceptVaults: fc.constantFrom([], ['x']),
    pointTypes: fc.constantFrom(['SNAPSHOT'], ['CONTINUOUS', 'SNAPSHOT']),
    withinDays: fc.constantFrom(30, 7),
  }),
  selections: fc.uniqueArray(selection, { selector: ({ name }) => name, maxLength: 4 }),
});

const existing: fc.Arbitrary<ExistingRestoreTest> = fc
  .tuple(body, fc.constantFrom(...PLANS), fc.boolean(), fc.constantFrom(null, ...PLANS))
  .map(([there, name, ours, plan]) => ({ ...there, name, ours, plan: plan ?? (ours ? name : null) }));

const wants: fc.Arbitrary<WantedRestoreTest | null> = fc.oneof(
  fc.constant(null),
  body.map((there) => ({
    plan: '',
    test: { ...there, name: '', selections: there.selections.filter(({ name }) => name !== 'by_hand') },
    ifSwitchedOn: [],
  })),
  fc.constant({ plan: '', test: null, ifSwitchedOn: [] }),
);

const questions: fc.Arbitrary<SyncQuestion> = fc
  .record({
    tests: fc.uniqueArray(existing, { selector: ({ name }) => name, maxLength: 3 }),
    wanted: fc.tuple(wants, wants),
    removePlans: fc.subarray(PLANS),
    foreign: fc.boolean(),
  })
  .map(({ tests, wanted, removePlans, foreign }) => {
    const documents = ['a', 'b'].map((name) => makePlanDocument({ name }));
    const restoreTests = wanted.flatMap((one, index): WantedRestoreTest[] => {
      const plan = PLANS[index] ?? '';
      if (one === null) return [];
      return [{ ...one, plan, test: one.test === null ? null : { ...one.test, name: plan } }];
    });
    const plans = documents.map((document) =>
      makeExistingPlan(document, { ours: !(foreign && document.name === 'b') }),
    );
    return {
      wanted: [{ ...makeWanted(documents, HERE), restoreTests }],
      existing: [makeExisting(plans, { region: HERE, restoreTests: { read: true, tests } })],
      removePlans,
      createVaults: false,
    };
  });

const testsOf = (question: SyncQuestion): readonly ExistingRestoreTest[] =>
  question.existing.flatMap((one) => (one.read && one.restoreTests?.read === true ? one.restoreTests.tests : []));

function changesOf(question: SyncQuestion): readonly RestoreTestChange[] {
  return decideSync(question).changes.flatMap((change) =>
    change.action === 'create-restore-test' ||
    change.action === 'update-restore-test' ||
    change.action === 'delete-restore-test'
      ? [change]
      : [],
  );
}

describe('every sync of restore tests', () => {
  it('changes and deletes only what carries our tag and names its plan', () => {
    let touched = 0;
    fc.assert(
      fc.property(questions, (question) => {
        for (const { action, name, planName } of changesOf(question)) {
          const there = testsOf(question).find((test) => test.name === name);
          if (action === 'create-restore-test') expect(there).toBeUndefined();
          else expect(there).toMatchObject({ ours: true, plan: planName });
          touched += 1;
        }
      }),
    );
    expect(touched).toBeGreaterThan(50);
  });

  it('deletes only where the file says never, or with a plan that is to go', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const never = question.wanted.flatMap(({ restoreTests = [] }) =>
          restoreTests.flatMap(({ plan, test }) => (test === null ? [plan] : [])),
        );
        // A plan that the file has is not removed, whatever remove-plans says.
        const gone = question.removePlans.filter((name) => name === 'gone');
        for (const change of changesOf(question)) {
          if (change.action === 'delete-restore-test') expect([...never, ...gone]).toContain(change.planName);
        }
      }),
    );
  });

  it('leaves nothing to do for the next, but for what it refused', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const after = changesOf(question).reduce(applyTo, question.existing);
        // A name is free once the plan that had it is gone.
        const refused = new Set(decideSync(question).failures.map(({ target }) => target));
        const open = changesOf({ ...question, existing: after });
        expect(open.filter(({ planName }) => !refused.has(`${planName}/restore-test`))).toEqual([]);
      }),
    );
  });

  it('has everything tested that is wanted, or says why not', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { failures } = decideSync(question);
        const after = changesOf(question).reduce(applyTo, question.existing);
        const tests = testsOf({ ...question, existing: after });
        for (const { plan, test } of question.wanted.flatMap(({ restoreTests = [] }) => restoreTests)) {
          if (test === null || failures.some(({ target }) => target === plan || target === `${plan}/restore-test`))
            continue;
          const found = tests.find(({ name, ours }) => name === test.name && ours);
          expect(found?.plan).toBe(plan);
          expect(found?.settings.withinDays).toBe(test.settings.withinDays);
          for (const one of test.selections) {
            expect(found?.selections.find(({ name }) => name === one.name)).toMatchObject({
              type: one.type,
              role: one.role,
              conditions: one.conditions,
            });
          }
        }
      }),
    );
  });
});
