import { describe, expect, it } from 'vitest';
import { readTagText, writeTagText } from '../../src/aws/rds/tag-text.ts';
import { backupPlanValue, membershipOf } from '../../src/plan/membership.ts';
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

function member(backupPlan: string | null, backupTag: string | null, file: PlanFile | null = FILE) {
  const { rules, plans, unknown, whole } = membershipOf({ tags: { backupPlan, backupTag } }, file);
  return {
    rules: rules.map(({ plan, rule }) => `${plan.name}/${rule.name}`).join(' '),
    plans: plans.map(({ name }) => name).join(' '),
    unknown: unknown.map(({ text, why }) => `${text}: ${why}`).join(' '),
    whole,
  };
}

describe('the rules that made a recovery point', () => {
  it.each<[string, { rules: string; plans: string; unknown: string }]>([
    ['production/weekly', { rules: 'production/weekly', plans: 'production', unknown: '' }],
    [
      'staging/only, production/daily',
      { rules: 'staging/only production/daily', plans: 'staging production', unknown: '' },
    ],
    ['production/gone', { rules: '', plans: 'production', unknown: 'production/gone: no-rule' }],
    ['gone/daily', { rules: '', plans: '', unknown: 'gone/daily: no-plan' }],
    ['gone/daily, staging/only', { rules: 'staging/only', plans: 'staging', unknown: 'gone/daily: no-plan' }],
    ['production/daily, ~0123abcd', { rules: 'production/daily', plans: 'production', unknown: '~0123abcd: cut' }],
    ['production', { rules: '', plans: 'production', unknown: 'production: no-rule' }],
    ['Production/daily', { rules: '', plans: '', unknown: 'Production/daily: no-plan' }],
    ['production/daily ', { rules: '', plans: 'production', unknown: 'production/daily : no-rule' }],
    ['junk', { rules: '', plans: '', unknown: 'junk: no-plan' }],
    ['', { rules: '', plans: '', unknown: ': no-plan' }],
  ])('with the tag BackupPlan %j', (backupPlan, expected) => {
    // The tag that it was made for says nothing where a plan made it.
    for (const backupTag of [null, 'Backup:ProductionDaily', 'Backup:y, Stage:x']) {
      expect(member(backupPlan, backupTag)).toEqual({ ...expected, whole: expected.unknown === '' });
    }
  });

  it.each<[string | null, string]>([
    ['Backup:ProductionDaily', 'production'],
    ['Backup:y, Stage:x', 'staging'],
    ['Backup:productiondaily', ''],
    ['', ''],
    [null, ''],
  ])(
    'are none where a tag and an expiry made it, and the plans of that tag %j may keep it longer',
    (backupTag, plans) => {
      expect(member(null, backupTag)).toEqual({ rules: '', plans, unknown: '', whole: true });
    },
  );

  it('are none of a plan that AWS Backup carries out now', () => {
    const file: PlanFile = { plans: [makeAwsPlan(), production] };
    expect(member('databases/daily, production/daily', null, file)).toEqual({
      rules: 'production/daily',
      plans: 'production',
      unknown: 'databases/daily: aws-backup',
      whole: false,
    });
    expect(member(null, 'Backup:ProductionDaily', file).plans).toBe('production');
  });

  it('are all unknown where there is no file', () => {
    expect(member('production/daily', null, null)).toMatchObject({ rules: '', unknown: 'production/daily: no-file' });
    expect(member(null, 'Backup:ProductionDaily', null)).toMatchObject({ plans: '', unknown: '' });
  });

  it('are found for recovery points as they are read', () => {
    expect(membershipOf(makePoint(), FILE).plans).toEqual([production]);
  });
});

describe('what the file lists as former', () => {
  const listing = (...formerPlans: readonly string[]): PlanFile => ({
    ...FILE,
    plans: [...FILE.plans, makeAwsPlan()],
    formerPlans,
  });

  it.each<[string, string]>([
    ['gone/daily', 'gone'],
    ['gone/daily', 'gone/daily'],
    ['gone', 'gone'],
    ['production/gone', 'production/gone'],
    ['databases/daily', 'databases'],
    ['databases/daily', 'databases/daily'],
  ])('%s, is not unknown: %s', (backupPlan, former) => {
    // By its Expire tag: no rule lengthens it, and none may shorten it.
    expect(member(backupPlan, null, listing(former))).toMatchObject({ rules: '', unknown: '', whole: false });
  });

  it.each<[string, string]>([
    ['gone/daily', 'gone/weekly'],
    ['gone/daily', 'Gone'],
    ['gone-too/daily', 'gone'],
    ['production/daily, ~0123abcd', '~0123abcd,'],
  ])('says nothing of others: %s, %s', (backupPlan, former) => {
    expect(member(backupPlan, null, listing(former)).unknown).not.toBe('');
  });

  it('does not make what another rule made shorter', () => {
    expect(member('gone/daily, production/daily', null, listing('gone'))).toEqual({
      rules: 'production/daily',
      plans: 'production',
      unknown: '',
      whole: false,
    });
  });
});

describe('the BackupPlan tag', () => {
  it('is written so that it can be read back', () => {
    const rules = [
      { plan: production, rule: makeRule({ name: 'weekly' }) },
      { plan: staging, rule: makeRule({ name: 'only' }) },
    ];
    expect(backupPlanValue(rules)).toBe('production/weekly, staging/only');
    expect(member(backupPlanValue(rules), null)).toMatchObject({
      rules: 'production/weekly staging/only',
      whole: true,
    });
  });

  const rulesNamed = (...names: readonly string[]) => {
    const plan = makePlan({ name: 'p'.repeat(50), rules: names.map((name) => makeRule({ name })) });
    return plan.rules.map((rule) => ({ plan, rule }));
  };
  const isCut = (value: string) => member(value, null).unknown.endsWith(': cut');

  it('never exceeds what a tag can hold, has no half names, and says that it was cut', () => {
    const four = ['0', '1', '2', '3'].map((digit) => digit.repeat(50));
    const rules = rulesNamed(...four);
    const value = backupPlanValue(rules);
    const whole = `${'p'.repeat(50)}/${'0'.repeat(50)}, ${'p'.repeat(50)}/${'1'.repeat(50)}`;
    expect(value.slice(0, -9)).toBe(`${whole}, `);
    expect(value).toMatch(/, ~[0-9a-f]{8}$/);
    expect(isCut(value)).toBe(true);
    expect(backupPlanValue(rulesNamed(...four.slice(0, 3), '4'.repeat(50)))).not.toBe(value);
    // What was read before the cut still counts.
    const plans = [...new Set(rules.map(({ plan }) => plan))];
    expect(membershipOf({ tags: { backupPlan: value, backupTag: null } }, { plans }).rules).toHaveLength(2);
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
      expect(isCut(value)).toBe(length > 24);
      expect(value.includes('q')).toBe(length <= 24);
    }
  });

  it('is seen to be cut as RDS cuts it: then some rule is unknown, and otherwise none', () => {
    const plans = Array.from({ length: 9 }, (_, index) =>
      makePlan({ name: `team-${index}-databases`, rules: [makeRule({ name: 'nightly-r' })] }),
    );
    const rules = plans.flatMap((plan) => plan.rules.map((rule) => ({ plan, rule })));
    const unknownIn = (value: string) =>
      membershipOf({ tags: { backupPlan: value, backupTag: null } }, { plans }).unknown;
    const asRds = (value: string) => readTagText(writeTagText(value));
    const whole = backupPlanValue(rules);
    expect(whole.length).toBeLessThanOrEqual(256);
    expect(unknownIn(whole)).toEqual([]);
    expect(unknownIn(asRds(whole)).at(-1)?.why).toBe('cut');
    expect(unknownIn(asRds(backupPlanValue(rules.slice(0, 3))))).toEqual([]);
  });
});
