import { describe, expect, it } from 'vitest';
import { readTagText, writeTagText } from '../../src/aws/rds/tag-text.ts';
import { backupPlanValue, isCutPlanValue, planOf, plansOf } from '../../src/plan/membership.ts';
import type { PlanFile } from '../../src/plan/model.ts';
import { makePoint } from '../decide/make-model.ts';
import { makeAwsPlan, makePlan, makeRule, makeSelection, reference, tags } from './make-plan.ts';

const production = makePlan({ rules: [makeRule(), makeRule({ name: 'weekly' })] });
const staging = makePlan({
  name: 'staging',
  selection: makeSelection({ tags: tags('Stage:x', 'Backup:y') }),
  rules: [makeRule({ name: 'only' })],
});
const byName = makePlan({ name: 'by-name', selection: makeSelection({ resources: [reference('i-0')] }) });
const FILE: PlanFile = { plans: [production, staging, byName] };

function member(backupPlan: string | null, backupTag: string | null) {
  return plansOf({ tags: { backupPlan, backupTag } }, FILE).map(
    ({ plan, rules }) => `${plan.name}: ${rules.map(({ name }) => name).join(' ')}`,
  );
}

describe('the plan of a recovery point', () => {
  it.each<[string | null, string | null, string[]]>([
    ['production/weekly', null, ['production: weekly']],
    ['production/weekly, production/daily', 'Backup:y, Stage:x', ['production: daily weekly']],
    ['staging/only, production/daily', null, ['staging: only', 'production: daily']],
    ['production/gone', null, ['production: ']],
    ['gone/daily', 'Backup:ProductionDaily', []],
    ['gone/daily, staging/only', null, ['staging: only']],
    ['', 'Backup:ProductionDaily', []],
    ['junk', 'Backup:ProductionDaily', []],
    ['production', null, ['production: ']],
    [null, 'Backup:ProductionDaily', ['production: ']],
    [null, 'Backup:y, Stage:x', ['staging: only']],
    [null, 'Backup:productiondaily', []],
    [null, '', []],
    [null, null, []],
  ])('tagged BackupPlan %j and BackupTag %j', (backupPlan, backupTag, expected) => {
    expect(member(backupPlan, backupTag)).toEqual(expected);
  });

  it('is the first of several', () => {
    const point = { tags: { backupPlan: 'staging/only, production/daily', backupTag: null } };
    expect(planOf(point, FILE)?.plan.name).toBe('staging');
    expect(planOf({ tags: { backupTag: 'x:y' } }, FILE)).toBeNull();
  });

  it('is never one that AWS Backup carries out', () => {
    const theirs = makeAwsPlan();
    const file: PlanFile = { plans: [theirs, production] };
    const of = (backupPlan: string | null, backupTag: string | null) =>
      plansOf({ tags: { backupPlan, backupTag } }, file).map(({ plan }) => plan.name);
    expect(of('databases/daily', null)).toEqual([]);
    expect(of('databases/daily, production/daily', null)).toEqual(['production']);
    expect(of(null, 'Backup:ProductionDaily')).toEqual(['production']);
  });

  it('is found for recovery points as they are read', () => {
    expect(planOf(makePoint(), FILE)?.plan).toBe(production);
    expect(planOf(makePoint({ tags: { backupTag: null } }), FILE)).toBeNull();
  });
});

describe('the BackupPlan tag', () => {
  it('is written so that it can be read back', () => {
    const rules = [
      { plan: production, rule: makeRule({ name: 'weekly' }) },
      { plan: staging, rule: makeRule({ name: 'only' }) },
    ];
    expect(backupPlanValue(rules)).toBe('production/weekly, staging/only');
    expect(member(backupPlanValue(rules), null)).toEqual(['production: weekly', 'staging: only']);
  });

  const rulesNamed = (...names: readonly string[]) => {
    const plan = makePlan({ name: 'p'.repeat(50) });
    return names.map((name) => ({ plan, rule: makeRule({ name }) }));
  };

  it('never exceeds what a tag can hold, has no half names, and says that it was cut', () => {
    const four = ['0', '1', '2', '3'].map((digit) => digit.repeat(50));
    const value = backupPlanValue(rulesNamed(...four));
    const whole = `${'p'.repeat(50)}/${'0'.repeat(50)}, ${'p'.repeat(50)}/${'1'.repeat(50)}`;
    expect(value.slice(0, -9)).toBe(`${whole}, `);
    expect(value).toMatch(/, ~[0-9a-f]{8}$/);
    expect(isCutPlanValue(value)).toBe(true);
    expect(backupPlanValue(rulesNamed(...four.slice(0, 3), '4'.repeat(50)))).not.toBe(value);
    // What was read before the cut still counts.
    const [plan] = rulesNamed('x').map((one) => one.plan);
    if (plan === undefined) throw new Error('no plan');
    expect(plansOf({ tags: { backupPlan: value, backupTag: null } }, { plans: [plan] })).toHaveLength(1);
  });

  it('is cut at 256 characters and not before, the mark included', () => {
    // 101 + 2 + 101 + 2 leave 50: a plan's name of 25, the slash and 24 more.
    for (let length = 1; length <= 50; length += 1) {
      const plan = makePlan({ name: 'q'.repeat(25) });
      const value = backupPlanValue([
        ...rulesNamed('0'.repeat(50), '1'.repeat(50)),
        { plan, rule: makeRule({ name: 'r'.repeat(length) }) },
      ]);
      expect(value.length).toBeLessThanOrEqual(256);
      expect(isCutPlanValue(value)).toBe(length > 24);
      expect(value.includes('q')).toBe(length <= 24);
    }
  });

  it('is seen to be cut as RDS cuts it, and only then', () => {
    const plans = Array.from({ length: 9 }, (_, index) => makePlan({ name: `team-${index}-databases` }));
    const whole = backupPlanValue(plans.map((plan) => ({ plan, rule: makeRule({ name: 'nightly-r' }) })));
    expect(whole.length).toBeLessThanOrEqual(256);
    expect(isCutPlanValue(whole)).toBe(false);
    expect(isCutPlanValue(readTagText(writeTagText(whole)))).toBe(true);
    const few = backupPlanValue(plans.slice(0, 3).map((plan) => ({ plan, rule: makeRule() })));
    expect(isCutPlanValue(readTagText(writeTagText(few)))).toBe(false);
    const cutHere = backupPlanValue(plans.map((plan) => ({ plan, rule: makeRule({ name: 'n'.repeat(30) }) })));
    expect(isCutPlanValue(readTagText(writeTagText(cutHere)))).toBe(true);
    expect(isCutPlanValue(null)).toBe(false);
    expect(isCutPlanValue('production/daily')).toBe(false);
  });
});
