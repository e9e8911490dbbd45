import { expect, it } from 'vitest';
import { rulesToCheck } from '../../../src/modes/check/rules.ts';
import { days, fileOf, makePlan, makeRule } from '../../plan/make-retained-plan.ts';

const file = fileOf(
  makePlan('web', [makeRule('daily', days(7)), makeRule('weekly', days(30))]),
  makePlan('data', [makeRule('daily', days(7)), makeRule('hourly', days(1))]),
);
const read = (plan: string, rule: string, from = file) => {
  const step = rulesToCheck(from, { plan, rule });
  return step.ok
    ? step.value.map((one) => `${one.plan.name}/${one.rule.name}`)
    : step.refusals.map(({ target, fault }) => [target, fault.message, fault.advice]);
};

it.each([
  ['', '', ['web/daily', 'web/weekly', 'data/daily', 'data/hourly']],
  ['web', '', ['web/daily', 'web/weekly']],
  ['', 'daily', ['web/daily', 'data/daily']],
  ['data', 'daily', ['data/daily']],
])('plan %j and rule %j choose', (plan, rule, rules) => {
  expect(read(plan, rule)).toEqual(rules);
});

it.each([
  ['wbe', '', 'plan', 'plan: the plan file has no plan "wbe"; did you mean "web"? it has "web", "data"'],
  ['zzzzzz', 'daily', 'plan', 'plan: the plan file has no plan "zzzzzz"; it has "web", "data"'],
  [
    '',
    'dialy',
    'rule',
    'rule: the plan file has no rule "dialy"; did you mean "daily"? it has "daily", "weekly", "hourly"',
  ],
  ['web', 'hourly', 'rule', 'rule: the plan "web" has no rule "hourly"; it has "daily", "weekly"'],
])('plan %j and rule %j choose nothing', (plan, rule, input, message) => {
  expect(read(plan, rule)).toEqual([[input, message, `Correct ${input} and run again.`]]);
});

it('a file without plans has no rules', () => {
  expect(read('', '', fileOf())).toEqual([]);
  expect(read('', '', fileOf(makePlan('web', [])))).toEqual([]);
});
