import { describe, expect, it } from 'vitest';
import { rulesDue } from '../../src/plan/due.ts';
import type { PlanFile } from '../../src/plan/model.ts';
import { makeAwsPlan, makeAwsRule, makePlan, makeRule } from './make-plan.ts';

const FILE: PlanFile = {
  plans: [
    makePlan({
      name: 'production',
      rules: [
        makeRule(),
        makeRule({ name: 'weekly', schedule: '0 3 * * 0' }),
        makeRule({ name: 'by-hand', schedule: null }),
      ],
    }),
    makePlan({ name: 'staging', rules: [makeRule(), makeRule({ name: 'monthly', schedule: '0 5 1 * *' })] }),
  ],
};

function due(schedule: string | null, plan = '', rule = '') {
  const reading = rulesDue(FILE, { schedule, plan, rule });
  return reading.ok ? reading.rules.map((one) => `${one.plan.name}/${one.rule.name}`) : reading.problem;
}

describe('the rules that are due', () => {
  it.each<[string | null, string, string, string[]]>([
    ['0 23 * * *', '', '', ['production/daily', 'staging/daily']],
    [' 0  23 *\t* *\n', '', '', ['production/daily', 'staging/daily']],
    ['0 5 1 * *', '', '', ['staging/monthly']],
    ['0 23 * * *', 'staging', '', ['staging/daily']],
    [null, 'staging', '', ['staging/daily', 'staging/monthly']],
    ['', ' staging ', '', ['staging/daily', 'staging/monthly']],
    [null, '', 'daily', ['production/daily', 'staging/daily']],
    [null, 'production', 'daily', ['production/daily']],
    [null, '', 'by-hand', ['production/by-hand']],
    ['0 23 * * *', '', 'weekly', ['production/weekly']],
    ['7 7 * * *', 'production', 'by-hand', ['production/by-hand']],
  ])('when %j fired, with plan %j and rule %j, are %j', (schedule, plan, rule, expected) => {
    expect(due(schedule, plan, rule)).toEqual(expected);
  });

  it.each<[string | null, string, string, string]>([
    [
      null,
      '',
      '',
      'plan: no schedule started this run, and neither plan nor rule is given; write the name of a plan, such as "production"',
    ],
    [
      '  ',
      ' ',
      ' ',
      'plan: no schedule started this run, and neither plan nor rule is given; write the name of a plan, such as "production"',
    ],
    [
      null,
      'prodution',
      '',
      'plan: the plan file has no plan "prodution"; did you mean "production"? it has "production", "staging"',
    ],
    [
      null,
      'Production',
      '',
      'plan: the plan file has no plan "Production"; did you mean "production"? it has "production", "staging"',
    ],
    [null, 'x', 'daily', 'plan: the plan file has no plan "x"; it has "production", "staging"'],
    [
      null,
      '',
      'dayly',
      'rule: the plan file has no rule "dayly"; did you mean "daily"? it has "daily", "weekly", "by-hand", "monthly"',
    ],
    [
      null,
      'staging',
      'weekly',
      'rule: the plan "staging" has no rule "weekly", but "production" has; it has "daily", "monthly"',
    ],
    [
      '0 22 * * *',
      '',
      '',
      'the schedule "0 22 * * *" fired, and no rule of the plan file has it; its rules have "0 23 * * *", "0 3 * * 0", "0 5 1 * *", and it must be the same text',
    ],
    [
      '0 3 * * 0',
      'staging',
      '',
      'the schedule "0 3 * * 0" fired, and no rule of the plan "staging" has it; its rules have "0 23 * * *", "0 5 1 * *", and it must be the same text',
    ],
  ])('when %j fired, with plan %j and rule %j, are none', (schedule, plan, rule, expected) => {
    expect(due(schedule, plan, rule)).toBe(expected);
  });

  it('may be none by schedule at all', () => {
    const file = { plans: [makePlan({ rules: [makeRule({ schedule: null })] })] };
    expect(rulesDue(file, { schedule: '0 1 * * *', plan: '', rule: '' })).toEqual({
      ok: false,
      problem:
        'the schedule "0 1 * * *" fired, and no rule of the plan file has it; its rules have none, and it must be the same text',
    });
  });
});

const SAY_WHICH = (name: string) =>
  `plan: no schedule started this run, and neither plan nor rule is given; write the name of a plan, such as "${name}"`;

describe('plans that AWS Backup carries out', () => {
  const theirs = makeAwsPlan({
    rules: [
      makeAwsRule({ name: 'daily', schedule: '0 23 * * *' }),
      makeAwsRule({ name: 'noon', schedule: '0 12 * * *' }),
    ],
  });
  const both: PlanFile = { plans: [makePlan(), theirs] };
  const ask = (file: PlanFile, schedule: string | null, plan = '', rule = '') => {
    const reading = rulesDue(file, { schedule, plan, rule });
    return reading.ok ? reading.rules.map((one) => `${one.plan.name}/${one.rule.name}`) : reading.problem;
  };

  it('are never due', () => {
    expect(ask(both, '0 23 * * *')).toEqual(['production/daily']);
    expect(ask(both, null, '', 'daily')).toEqual(['production/daily']);
  });

  it.each<[PlanFile, string | null, string, string, string]>([
    [
      both,
      null,
      'databases',
      '',
      'plan: AWS Backup carries out the plan "databases" by itself, and none of its rules is run here; a run with "mode: sync" makes AWS Backup do it',
    ],
    [both, '0 12 * * *', 'databases', 'daily', 'plan: AWS Backup carries out the plan "databases" by itself'],
    [both, null, '', 'noon', 'rule: AWS Backup carries out the rule "noon" of "databases" by itself; a run with'],
    [
      both,
      '0 12 * * *',
      '',
      '',
      'the schedule "0 12 * * *" fired, and no rule of the plan file has it; its rules have "0 23 * * *", and it must be the same text; AWS Backup carries out "databases", which needs no run',
    ],
    [
      both,
      null,
      '',
      '',
      'plan: no schedule started this run, and neither plan nor rule is given; write the name of a plan, such as "production"',
    ],
    [
      both,
      '0 13 * * *',
      '',
      '',
      'the schedule "0 13 * * *" fired, and no rule of the plan file has it; its rules have "0 23 * * *", and it must be the same text',
    ],
    [both, null, '', 'nooon', 'rule: the plan file has no rule "nooon"; it has "daily"'],
    [{ plans: [theirs, makePlan({ name: 'web' })] }, null, '', '', SAY_WHICH('web')],
    [{ plans: [] }, null, '', '', 'plan-file: there is no plan'],
    [both, null, 'database', '', 'plan: the plan file has no plan "database"; it has "production"'],
    [
      { plans: [theirs] },
      '0 23 * * *',
      '',
      '',
      'plan-file: AWS Backup carries out every plan of the file ("databases"), so that no rule is ever due here; a run with "mode: sync" makes AWS Backup do it',
    ],
    [{ plans: [theirs] }, null, 'databases', '', 'plan-file: AWS Backup carries out every plan of the file'],
  ])('%# are told to whoever asks for them', (file, schedule, plan, rule, expected) => {
    const answer = ask(file, schedule, plan, rule);
    const cut = /by itself$|a run with$|of the file$/.test(expected);
    expect(cut ? answer.slice(0, expected.length) : answer).toBe(expected);
  });
});
