import { describe, expect, it } from 'vitest';
import type { ExistingPlan } from '../../../src/model/backup-plans.ts';
import { frankfurt } from '../../decide/make-model.ts';
import { decide, plan } from './decided.ts';
import {
  makeExisting,
  makeExistingPlan,
  makeRuleDocument,
  makeSelectionDocument,
  makeWanted,
  selectionName,
} from './make-sync.ts';

const adopt = ['databases'];
const theirs = (overrides: Partial<ExistingPlan> = {}) => makeExistingPlan(plan, { ours: false, ...overrides });
/** As somebody made it in the console. */
const untagged = [makeRuleDocument({ tags: {} })];

function refusal(there: readonly ExistingPlan[]) {
  const { changes, failures, warnings } = decide(makeExisting(there), { adopt });
  expect([changes, warnings]).toEqual([[], []]);
  return failures.map(({ region, target, action, fault: { code, message } }) => [
    region,
    target,
    action,
    code,
    message,
  ]);
}

describe('the adoption of a plan', () => {
  it('is one change, with what was seen of the plan', () => {
    expect(decide(makeExisting([theirs({ rules: untagged })]), { adopt })).toEqual({
      changes: [
        {
          action: 'adopt-plan',
          region: frankfurt,
          id: 'id-databases',
          name: 'databases',
          before: { rules: untagged },
          selectionIds: ['id-databases-s0'],
          reason: 'its adoption was asked for, and it is as the plan file has it',
        },
      ],
      failures: [],
      warnings: [],
    });
  });

  it('takes a plan with settings, where the file has them', () => {
    const settings = { windowsVss: true } as const;
    const { changes } = decide(makeExisting([theirs({ settings })]), {
      adopt,
      wanted: [makeWanted([{ ...plan, settings }])],
    });
    expect(changes).toMatchObject([{ action: 'adopt-plan', before: { rules: plan.rules, settings } }]);
    expect(refusal([theirs({ settings })])).toMatchObject([
      [frankfurt, 'databases', 'sync', 'not-allowed', expect.anything()],
    ]);
  });

  it('is nothing where the plan is ours, and makes it where there is none', () => {
    expect(decide(makeExisting([makeExistingPlan(plan)]), { adopt }).changes).toEqual([]);
    expect(decide(makeExisting([]), { adopt }).changes).toMatchObject([{ action: 'create-plan' }]);
    const beside = decide(makeExisting([theirs({ id: 'theirs' }), makeExistingPlan(plan)]), { adopt });
    expect(beside).toEqual({ changes: [], failures: [], warnings: [] });
  });

  it('is not of another name', () => {
    const { changes, failures } = decide(makeExisting([theirs()]), { adopt: ['other'] });
    expect(changes).toEqual([]);
    expect(failures.map(({ region, target, fault: { code } }) => [region, target, code])).toEqual([
      [null, 'other', 'resource-gone'],
      [frankfurt, 'databases', 'name-taken'],
    ]);
  });

  it('is refused where there are several', () => {
    const said = 'adopt: there are 2 plans databases (a, b), and it is unclear which one is meant';
    expect(refusal([theirs({ id: 'a' }), theirs({ id: 'b' })])).toEqual([
      [frankfurt, 'databases', 'sync', 'name-taken', said],
    ]);
  });

  it('is refused where it holds what a file cannot say', () => {
    const said =
      'the plan databases holds what a plan file cannot say, and a change would drop it: the plan has x; its selection s has y';
    const selections = [{ ...makeSelectionDocument(), name: 's', id: 's', beyond: ['y'] }];
    expect(refusal([theirs({ beyond: ['x'], selections })])).toEqual([
      [frankfurt, 'databases', 'sync', 'not-allowed', said],
    ]);
  });

  it.each<[string, Partial<ExistingPlan>, string]>([
    ['other rules', { rules: [makeRuleDocument({ deleteAfterDays: 7 })] }, 'its rules are not those of the plan file'],
    ['no selection', { selections: [] }, 'the plan file selects so, and the plan does not'],
    [
      'a selection that a sync made',
      {
        selections: [
          { ...makeSelectionDocument(), id: 'a', beyond: [] },
          { ...makeSelectionDocument('b'), id: 'b', beyond: [] },
        ],
      },
      'the plan file does not select so',
    ],
    [
      'a selection that somebody made',
      {
        selections: [
          { ...makeSelectionDocument(), id: 'a', beyond: [] },
          { ...makeSelectionDocument('b', { name: 'mine' }), id: 'b', beyond: [] },
        ],
      },
      'mine',
    ],
    [
      'both',
      {
        selections: [{ ...makeSelectionDocument('b', { name: 'mine' }), id: 'b', beyond: [] }],
      },
      'the plan file selects so, and the plan does not; mine',
    ],
  ])('is refused where the plan has %s', (_what, difference, why) => {
    const said = `adopt: the plan databases is not as the plan file has it, and stays as it is: ${why}`;
    expect(refusal([theirs(difference)])).toEqual([[frankfurt, 'databases', 'sync', 'not-allowed', said]]);
  });

  it('takes selections of any name that select the same', () => {
    const selections = [{ ...makeSelectionDocument('production', { name: 'by-hand' }), id: 's', beyond: [] }];
    expect(decide(makeExisting([theirs({ selections })]), { adopt }).changes).toMatchObject([
      { action: 'adopt-plan', selectionIds: ['s'] },
    ]);
    const sameName = [
      { ...makeSelectionDocument('other', { name: selectionName('production') }), id: 's', beyond: [] },
    ];
    expect(refusal([theirs({ selections: sameName })])).toHaveLength(1);
  });
});
