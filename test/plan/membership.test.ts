import { describe, expect, it } from 'vitest';
import { backupPlanValue, planOf, plansOf } from '../../src/plan/membership.ts';
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

  it('never exceeds what a tag can hold, and has no half names', () => {
    const plan = makePlan({ name: 'p'.repeat(50) });
    const rules = Array.from({ length: 4 }, (_, index) => ({ plan, rule: makeRule({ name: `${index}`.repeat(50) }) }));
    const value = backupPlanValue(rules);
    expect(value).toBe(`${'p'.repeat(50)}/${'0'.repeat(50)}, ${'p'.repeat(50)}/${'1'.repeat(50)}`);
    expect(value.length).toBeLessThanOrEqual(256);
  });
});
