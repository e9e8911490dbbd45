import { describe, expect, it } from 'vitest';
import {
  backupPlanValue,
  membershipOf,
  planNamesIn,
  type UnknownRule,
  unknownWords,
} from '../../src/plan/membership.ts';
import type { PlanFile } from '../../src/plan/model.ts';
import { makeAwsPlan, makePlan, makeRule, makeSelection, reference, tags } from './make-plan.ts';

/** Anew for each question, since what was judged of a file once is not judged again. */
function file(more: Partial<PlanFile> = {}): PlanFile {
  const byName = makePlan({ name: 'by-name', selection: makeSelection({ resources: [reference('i-0')] }) });
  const twin = makePlan({ name: 'twin', selection: makeSelection({ tags: tags('Backup:ProductionDaily') }) });
  return { plans: [makePlan(), byName, twin, makeAwsPlan()], ...more };
}
const member = (backupPlan: string | null, backupTag: string | null = null, of: PlanFile | null = file()) =>
  membershipOf({ tags: { backupPlan, backupTag } }, of);

describe('what a recovery point says of its plans', () => {
  it.each<[string | null, string[]]>([
    [null, []],
    ['', []],
    ['Backup:other', []],
    ['Backup:ProductionDaily', ['production', 'twin']],
  ])('by the tag %j that it was made for alone, are these plans: %j', (backupTag, names) => {
    const { rules, plans, unknown, whole } = member(null, backupTag);
    expect(plans.map((plan) => plan?.name)).toEqual(names);
    expect({ rules, unknown, whole }).toEqual({ rules: [], unknown: [], whole: true });
    expect(member(null, backupTag, null).plans).toEqual([]);
  });

  it.each<[string, UnknownRule['why']]>([
    ['~0123abcd', 'cut'],
    ['x~0123abcd', 'no-plan'],
    ['~0123abcd~', 'no-plan'],
    ['~0123abcde', 'no-plan'],
    ['production/da@cut-0123456789abcdef', 'cut'],
    ['production/da@cut-0123456789abcdef0', 'no-rule'],
    ['production/hourly', 'no-rule'],
    ['production', 'no-rule'],
    ['by-name/hourly', 'no-rule'],
    ['databases/daily', 'aws-backup'],
    ['databases', 'aws-backup'],
    ['gone/daily', 'no-plan'],
    ['/daily', 'no-plan'],
  ])('is not known where it names %s: %s', (text, why) => {
    expect(member(text)).toMatchObject({ rules: [], unknown: [{ text, why }], whole: false });
    expect(member(text, null, null).unknown).toEqual([{ text, why: 'no-file' }]);
  });

  it('counts once what is named twice, and is whole with every rule known', () => {
    const twice = member('production/daily, twin/daily, production/daily');
    expect(twice.rules.map(({ plan }) => plan.name)).toEqual(['production', 'twin']);
    expect(twice.plans.map(({ name }) => name)).toEqual(['production', 'twin']);
    expect(twice).toMatchObject({ unknown: [], whole: true });
    expect(member('gone, gone').unknown).toEqual([{ text: 'gone', why: 'no-plan' }]);
  });

  it('takes as former what is listed, and no other', () => {
    const listing = file({ formerPlans: ['gone'] });
    expect(member('gone/daily, other/daily', null, listing)).toMatchObject({
      unknown: [{ text: 'other/daily', why: 'no-plan' }],
      whole: false,
    });
  });

  it('names plans, each once and without those that were cut off', () => {
    expect(planNamesIn('production/daily, twin/daily, production/weekly')).toEqual(['production', 'twin']);
    expect(planNamesIn('production')).toEqual(['production']);
  });

  it.each<[UnknownRule, string]>([
    [{ text: 'gone/daily', why: 'no-plan' }, 'the plan file has no plan "gone"'],
    [{ text: '/daily', why: 'no-plan' }, 'the plan file has no plan ""'],
    [{ text: 'production/hourly', why: 'no-rule' }, 'the plan "production" has no rule "hourly" any more'],
    [{ text: 'production', why: 'no-rule' }, 'the plan "production" has no rule "" any more'],
    [{ text: 'databases/daily', why: 'aws-backup' }, 'AWS Backup carries out the plan "databases" now'],
    [{ text: '~0123abcd', why: 'cut' }, 'its BackupPlan tag was cut, so not all its plans are known'],
    [{ text: 'production/daily', why: 'no-file' }, 'its plan production/daily was not read'],
  ])('is told in words: %j', (unknown, words) => {
    expect(unknownWords(unknown)).toBe(words);
  });
});

describe('a BackupPlan tag that is cut', () => {
  const valueFor = (...lengths: readonly number[]) =>
    backupPlanValue(
      lengths.map((length) => ({ plan: makePlan({ name: 'p' }), rule: makeRule({ name: 'r'.repeat(length - 2) }) })),
    );

  it('has as many whole names as fit with the mark', () => {
    // 100 + 2 + 143 + 2 and the mark of 9.
    expect(valueFor(100, 143, 50).length).toBe(256);
    expect(valueFor(100, 144, 50).length).toBe(100 + 2 + 9);
    expect(valueFor(100, 154).length).toBe(256);
    expect(valueFor(100, 155).length).toBe(100 + 2 + 9);
  });
});
