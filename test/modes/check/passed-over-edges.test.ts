import { expect, it } from 'vitest';
import { failure, keyOf, resourceId, success } from '../../../src/model.ts';
import type { Judged } from '../../../src/modes/check/judged.ts';
import { failuresOfPassed, passedOverOf, unreadSwitches } from '../../../src/modes/check/passed-over.ts';
import { fault, frankfurt, makeResource, oregon } from '../../decide/make-model.ts';
import { makeSelection } from '../../plan/make-retained-plan.ts';
import { vaultPlan } from './check-plans.ts';

const [web, other] = [makeResource(), makeResource({ id: resourceId('i-2') })];
const plan = vaultPlan('p');
const judged = (resource: typeof web, status: Judged['status']): Judged => ({
  resource,
  status,
  newest: null,
  dueAt: null,
  reason: '',
});
const off = success(['EC2']);

it('what is switched off in its region is passed over, unless the plan names its kind', () => {
  const named = vaultPlan('named', undefined, { selection: makeSelection({ kinds: ['ec2-instance'] }) });
  const byPlan = [
    { plan, selected: [web, makeResource({ region: oregon })] },
    { plan: named, selected: [other] },
  ];
  const { passed, types } = passedOverOf({ byPlan }, new Map([[frankfurt, off]]));
  expect(passed).toEqual([
    { plan, passed: [{ resource: web, type: 'EC2' }] },
    { plan: named, passed: [] },
  ]);
  expect([...types]).toEqual([[keyOf(web), 'EC2']]);
});

it('nothing is known to be passed over where nobody could ask', () => {
  const { types } = passedOverOf({ byPlan: [{ plan, selected: [web] }] }, new Map([[frankfurt, failure(fault)]]));
  expect(types.size).toBe(0);
});

it.each<[Judged['status'], Judged['status'], number]>([
  ['fresh', 'fresh', 1],
  ['late', 'never', 0],
])('what is passed over makes a check red where it is not red already: %s and %s', (one, two, failures) => {
  const { passed } = passedOverOf({ byPlan: [{ plan, selected: [web, other] }] }, new Map([[frankfurt, off]]));
  expect(failuresOfPassed(passed, [judged(web, one), judged(other, two)])).toHaveLength(failures);
});

it('tells of those alone that are not red already', () => {
  const { passed } = passedOverOf({ byPlan: [{ plan, selected: [web, other] }] }, new Map([[frankfurt, off]]));
  const [told] = failuresOfPassed(passed, [judged(web, 'late'), judged(other, 'fresh')]);
  expect(told?.subject?.resourceId).toBe(other.id);
  expect(told?.fault.message).toContain('and AWS Backup is switched off for EC2 in eu-central-1');
});

it('says where nobody could ask what is switched off', () => {
  expect(
    unreadSwitches(
      new Map([
        [frankfurt, off],
        [oregon, failure(fault)],
      ]),
    ),
  ).toEqual([
    {
      region: oregon,
      target: oregon,
      message: `whether AWS Backup is switched on for all types that the plans cover could not be asked: ${fault.message}`,
    },
  ]);
});
