import { describe, expect, it } from 'vitest';
import type { ExistingPlan } from '../../../src/model/backup-plans.ts';
import { failure, type Region, region, success } from '../../../src/model.ts';
import { oneOf, textOf } from '../../../src/modes/sync/one-found.ts';
import { account, fault, NOW } from '../../decide/make-model.ts';
import { makeExistingPlan, makePlanDocument, makeRuleDocument, makeSelectionDocument } from './make-sync.ts';

const ireland = region('eu-west-1');
const oregon = region('us-west-2');

const selections = [makeSelectionDocument('a', { name: 'a' }), makeSelectionDocument('b', { name: 'b' })].map(
  (one) => ({ ...one, id: one.name, beyond: [] }),
);
const plan = (overrides: Partial<ExistingPlan> = {}) =>
  makeExistingPlan(makePlanDocument(), { ours: false, selections, ...overrides });

const found = (...plans: readonly (readonly [Region, ExistingPlan])[]) =>
  oneOf(
    'databases',
    plans.map(([where, one]) => ({ region: where, plan: one })),
  );

describe('the plan that is imported', () => {
  it('is the one of its name', () => {
    expect(found([oregon, plan()])).toEqual(success({ plan: plan(), regions: [oregon] }));
    expect(found()).toMatchObject({
      ok: false,
      fault: {
        code: 'bad-input',
        message: 'import: there is no plan of AWS Backup "databases" in the regions of this run',
      },
    });
  });

  it('may be the same in several regions, whatever its ids and the order in which it is read', () => {
    const other = plan({
      id: 'other',
      selections: selections.toReversed().map((one) => ({ ...one, id: `x${one.id}` })),
    });
    expect(found([ireland, plan()], [oregon, other])).toEqual(success({ plan: plan(), regions: [ireland, oregon] }));
  });

  it.each<[string, Partial<ExistingPlan>]>([
    ['its rules', { rules: [makeRuleDocument({ deleteAfterDays: 7 })] }],
    ['what is beyond a file', { beyond: ['x'] }],
    ['the name of a selection', { selections: selections.map((one) => ({ ...one, name: `x${one.name}` })) }],
    ['what a selection takes', { selections: selections.map((one) => ({ ...one, role: 'other' })) }],
    ['what of a selection is beyond a file', { selections: selections.map((one) => ({ ...one, beyond: ['x'] })) }],
    ['the number of its selections', { selections: selections.slice(1) }],
  ])('is not one of several that differ in %s', (_what, difference) => {
    const other = plan({ id: 'other', ...difference });
    expect(found([ireland, plan()], [oregon, plan()], [region('eu-north-1'), other])).toMatchObject({
      ok: false,
      fault: {
        code: 'name-taken',
        message:
          'import: there are 3 plans "databases" that differ (id-databases in eu-west-1, id-databases in us-west-2, other in eu-north-1), and one plan of the file is the same in all of its regions',
      },
    });
  });

  it('is not one of two in one region, however alike', () => {
    expect(found([ireland, plan()], [ireland, plan({ id: 'other' })])).toMatchObject({ fault: { code: 'name-taken' } });
  });
});

describe('the text of a plan that is imported', () => {
  it('is its plan file, or why there is none', () => {
    const whole = textOf(success({ plan: plan(), regions: [ireland] }), account, NOW);
    expect(whole.ok && whole.value).toMatch(/^plans:\n {2}databases:\n/);
    expect(textOf(failure(fault), account, NOW)).toEqual(failure(fault));
    expect(textOf(success({ plan: plan({ beyond: ['x', 'y'] }), regions: [ireland] }), account, NOW)).toMatchObject({
      ok: false,
      fault: { code: 'not-allowed', message: 'a plan file cannot say all of the plan databases: x; y' },
    });
  });
});
