import { describe, expect, it } from 'vitest';
import { samePlan, selectionContent } from '../../../src/decide/same-plans.ts';
import type { ExistingPlan, ExistingRegion, SyncChange } from '../../../src/model/backup-plans.ts';
import { type Region, region } from '../../../src/model.ts';
import { decideSync, type SyncQuestion } from '../../../src/modes/sync/decide.ts';
import { desiredRegions } from '../../../src/modes/sync/desired.ts';
import { account, fault } from '../../decide/make-model.ts';
import { fc } from '../../laws/fast-check.ts';
import { awsPlans } from '../../plan/aws-arbitraries.ts';
import {
  applyTo,
  makeExistingPlan,
  makePlanDocument,
  makeRuleDocument,
  makeSelectionDocument,
  makeVault,
  selectionName,
} from './make-sync.ts';

const REGIONS = [region('eu-west-1'), region('us-west-2')];
const NAMES = ['a', 'b', 'old'];

/** Documents as the plan file makes them, under few names, so that what is there often has them too. */
const documents = fc
  .tuple(awsPlans, awsPlans, fc.boolean())
  .map(([one, other, both]) =>
    [one, other].slice(0, both ? 2 : 1).map(({ meaning }, index) => ({ ...meaning, name: NAMES[index] ?? '' })),
  )
  .map((plans) => desiredRegions({ plans }, REGIONS, account));

const fate = fc.record({
  there: fc.constantFrom('as-wanted', 'as-wanted', 'other-rules', 'other-selections', 'stranger', 'absent'),
  ours: fc.boolean(),
  twice: fc.constantFrom(false, false, false, true),
  beyond: fc.constantFrom(false, false, false, true),
  swaps: fc.nat(3),
});

const questions: fc.Arbitrary<SyncQuestion> = fc
  .record({
    wanted: documents,
    fates: fc.array(fate, { minLength: 6, maxLength: 6 }),
    vaults: fc.boolean(),
    unread: fc.constantFrom(-1, -1, -1, 0, 1),
    removePlans: fc.subarray(NAMES),
    createVaults: fc.boolean(),
  })
  .map(({ wanted, fates, vaults, unread, removePlans, createVaults }) => ({
    wanted,
    removePlans,
    createVaults,
    existing: wanted.map((one, place): ExistingRegion => {
      if (place === unread) return { region: one.region, read: false, fault };
      const plans = NAMES.flatMap((name, index) => {
        const { there, ours, twice, beyond, swaps } = fates[place * NAMES.length + index] ?? { there: 'absent' };
        if (there === 'absent') return [];
        const document = one.plans.find((plan) => plan.name === name) ?? makePlanDocument({ name });
        const [first, ...others] = document.selections;
        const selections =
          there === 'other-selections'
            ? [
                ...others,
                makeSelectionDocument('left'),
                ...(swaps === 0 || first === undefined ? [] : [{ ...first, name: selectionName('twin') }]),
              ]
            : document.selections.toReversed();
        const rules = there === 'other-rules' ? [makeRuleDocument({ deleteAfterDays: 7 })] : document.rules;
        const make = (id: string, overrides: Partial<ExistingPlan> = {}) =>
          makeExistingPlan({ name, rules, selections }, { id: `${one.region}-${name}-${id}`, ...overrides });
        const plan = make('1', { ours: there === 'stranger' ? false : (ours ?? true), beyond: beyond ? ['x'] : [] });
        return twice ? [plan, make('2', { ours: swaps > 1 })] : [plan];
      });
      const known = vaults ? one.vaults : one.vaults.slice(1);
      return {
        region: one.region,
        read: true,
        vaults: [...new Set(['nightly', ...known])].map((name) => makeVault(name)),
        plans,
        unclear: [],
        notOptedIn: [],
      };
    }),
  }));

function plansIn(existing: readonly ExistingRegion[], where: Region): readonly ExistingPlan[] {
  return existing.flatMap((one) => (one.read && one.region === where ? one.plans : []));
}

/** The plan that a change names by its id. */
function idOf(change: SyncChange): string | null {
  switch (change.action) {
    case 'create-vault':
    case 'create-plan':
      return null;
    case 'create-selection':
    case 'replace-selection':
    case 'delete-selection':
    case 'create-restore-test':
    case 'update-restore-test':
    case 'delete-restore-test':
      return change.planId;
    default:
      return change.id;
  }
}

const OPTIONS = { numRuns: 400 };

describe('every sync', () => {
  it('touches no plan without our tag, and removes only what was asked for', () => {
    let touched = 0;
    fc.assert(
      fc.property(questions, (question) => {
        for (const change of decideSync(question).changes) {
          const plans = plansIn(question.existing, change.region);
          const id = idOf(change);
          if (change.action === 'create-plan') {
            expect(plans.map(({ name }) => name)).not.toContain(change.plan.name);
          }
          if (change.action === 'delete-plan') expect(question.removePlans).toContain(change.name);
          if (id === null) continue;
          expect(plans.find((plan) => plan.id === id)?.ours).toBe(true);
          touched += 1;
        }
      }),
      OPTIONS,
    );
    expect(touched).toBeGreaterThan(100);
  });

  it('has nothing left to do once it is done, and what is wanted is there', () => {
    let whole = 0;
    fc.assert(
      fc.property(questions, (question) => {
        const first = decideSync(question);
        const existing = first.changes.reduce(applyTo, question.existing);
        const second = decideSync({ ...question, existing });
        expect(second.changes).toEqual([]);
        expect(second.failures).toEqual(first.failures);
        for (const { region: where, plans } of question.wanted) {
          const failed = first.failures.some((one) => one.region === where);
          if (failed) continue;
          for (const plan of plans) {
            const [found, ...others] = plansIn(existing, where).filter(({ name, ours }) => name === plan.name && ours);
            if (found === undefined) throw new Error(`no plan ${plan.name}`);
            expect(others).toEqual([]);
            expect(samePlan(found, plan)).toBe(true);
            expect(found.selections.map(selectionContent).sort()).toEqual(plan.selections.map(selectionContent).sort());
            whole += 1;
          }
        }
      }),
      OPTIONS,
    );
    expect(whole).toBeGreaterThan(100);
  });

  it('leaves nothing without protection in between', () => {
    let replaced = 0;
    fc.assert(
      fc.property(questions, (question) => {
        const { changes } = decideSync(question);
        let existing = question.existing;
        for (const change of changes) {
          const id = idOf(change);
          const wanted = question.wanted.find((one) => one.region === change.region)?.plans ?? [];
          const before = plansIn(question.existing, change.region).find((plan) => plan.id === id);
          existing = applyTo(existing, change);
          if (id === null || before === undefined || change.action === 'delete-plan') continue;
          const now = plansIn(existing, change.region).find((plan) => plan.id === id);
          const document = wanted.find(({ name }) => name === before.name);
          const selected = new Set(now?.selections.map(selectionContent));
          const needed = new Set(document?.selections.map(selectionContent));
          const kept = before.selections.map(selectionContent).filter((one) => needed.has(one));
          expect(kept.every((one) => selected.has(one))).toBe(true);
          // Whatever goes, goes when all that is wanted is there.
          if (change.action === 'delete-selection') {
            expect([...needed].every((one) => selected.has(one))).toBe(true);
            replaced += 1;
          }
        }
      }),
      OPTIONS,
    );
    expect(replaced).toBeGreaterThan(10);
  });

  it('decides the same whatever the order in which things are read', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const shuffled = question.existing
          .map((one) => (one.read ? { ...one, vaults: one.vaults.toReversed() } : one))
          .toReversed();
        expect(decideSync({ ...question, existing: shuffled })).toEqual(decideSync(question));
      }),
      OPTIONS,
    );
  });
});
