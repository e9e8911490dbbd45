import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/plan/document.ts';
import { plan } from './write-aws-plan.ts';
import { problems, withRetention, withRule, withSelection } from './write-plan.ts';

const arn = (where: string, resource: string, service = 'ec2') =>
  `'arn:aws:${service}:${where}:123456789012:${resource}'`;
const MACHINE = 'instance/i-01234567';
const VOLUME = 'volume/vol-01234567';

/** The beginning of each problem is expected, its place included. */
function expectProblems(text: string, expected: readonly string[]) {
  expect(problems(text).map((problem, index) => problem.slice(0, expected[index]?.length))).toEqual(expected);
}

describe('what a selection names', () => {
  it.each<[string, string[]]>([
    ['{tags: [A:1, A:1]}', []],
    ['{tags: [A:1], any-of: [[A:1]]}', []],
    ['{tags: [A:1], except: [A:2]}', []],
    ['{any-of: [[A:1], [A:2]]}', []],
    ['{tags: [A:1], except: {A: 1}}', ['3:38: plans.p.selection.except: "A: 1" is a mapping']],
    ['{resources: [5]}', ['3:29: plans.p.selection.resources[0]: 5 is a number']],
    ['{kinds: [], resources: [i-01234567]}', ['3:24: plans.p.selection.kinds: the list is empty']],
    ['{kinds: [ec2-instance], resources: [i-01234567]}', []],
    [
      '{kinds: [ebs-volume], resources: [i-01234567]}',
      ['3:50: plans.p.selection.resources[0]: "i-01234567" is of the'],
    ],
    // Of an id alone nobody knows the region.
    ['{regions: us-*, resources: [i-01234567]}', []],
    [`{regions: "eu-*", resources: [${arn('eu-west-1', MACHINE)}]}`, []],
    [
      `{regions: "US", resources: [${arn('eu-west-1', MACHINE)}]}`,
      ['3:26: plans.p.selection.regions: "US" cannot fit'],
    ],
    // One thing is in one region; databases of two may share a name.
    [`{resources: [${arn('eu-west-1', MACHINE)}, ${arn('eu-west-1', MACHINE)}]}`, []],
    [`{resources: [${arn('eu-west-1', MACHINE)}, i-01234567]}`, []],
    [
      `{resources: [${arn('eu-west-1', VOLUME)}, ${arn('eu-west-2', VOLUME)}]}`,
      ['3:87: plans.p.selection.resources[1]: "vol-01234567" is named in eu-west-1 already, and nothing is in two'],
    ],
    [`{resources: [${arn('eu-west-1', 'db:orders', 'rds')}, ${arn('eu-west-2', 'db:orders', 'rds')}]}`, []],
    [`{resources: [${arn('eu-west-1', 'cluster:o', 'rds')}, ${arn('eu-west-2', 'cluster:o', 'rds')}]}`, []],
  ])('%s', (selection, expected) => {
    expectProblems(withSelection(selection), expected);
  });
});

describe('rules of one plan', () => {
  const two = (one: string, other: string) =>
    `plans:\n  p:\n    selection: {tags: [A:1]}\n    rules:\n      r: {${one}}\n      s: {${other}}\n`;
  const at5 = "schedule: '0 5 * * *', expiry: 2 days";

  it.each<[string, string, string[]]>([
    [at5, at5, ['6:7: plans.p.rules: the rule "s" is due when "r" is and keeps as long']],
    [at5, "schedule: '0  5 * * *', expiry: 48 hours", ['6:7: plans.p.rules: the rule "s" is due when']],
    [at5, "schedule: '0 5 * * *', expiry: 3 days", []],
    [at5, "schedule: '0 6 * * *', expiry: 2 days", []],
    [at5, 'expiry: 2 days', []],
    ['expiry: 2 days', 'expiry: 2 days', []],
    [at5, `${at5}, time-zone: UTC`, ['6:7: plans.p.rules: the rule "s" is due when']],
    [at5, `${at5}, time-zone: Asia/Tokyo`, []],
    [at5, 'expiry: 2 days, time-zone: UTC', ['6:27: plans.p.rules.s: "time-zone" is for a schedule, and this rule']],
  ])('{%s} and {%s}', (one, other, expected) => {
    expectProblems(two(one, other), expected);
  });

  it.each(['cold-storage-after: 1 day', 'start-window: 2 hours', 'continuous: true', 'vault: other'])(
    'of AWS Backup differ by more than their schedule: %s',
    (more) => {
      const rule = "schedule: '0 5 * * *', expiry: never";
      const expiry = more.startsWith('continuous') ? rule.replace('never', '7 days') : rule;
      const rules = (ofOther: string) => plan({ rules: `{r: {${expiry}, ${more}}, s: {${expiry}${ofOther}}}` });
      expect(problems(rules(''))).toEqual([]);
      expect(problems(rules(`, ${more}`))).toEqual([expect.stringContaining('the rule "s" is due when "r" is')]);
    },
  );
});

describe('a retention', () => {
  it('keeps something as soon as one of its rules does', () => {
    expect(problems(withRetention('{keep-last: 0, keep-daily: 1}'))).toEqual([]);
    expect(problems(withRetention('{keep-last: 0, keep-within: 1 day}'))).toEqual([]);
  });
});

describe('a plan file at its limits', () => {
  const beyond = (text: string) => {
    const yaml = readYaml(text, 'plans');
    return yaml.ok ? null : yaml.problems[0]?.message;
  };
  const lists = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const mappings = (depth: number) => `${'{a: '.repeat(depth - 1)}{}${'}'.repeat(depth - 1)}`;

  it('may be a megabyte long', () => {
    const text = withRule({});
    const filled = `# ${'x'.repeat(1_048_576 - text.length - 3)}\n${text}`;
    expect(filled.length).toBe(1_048_576);
    expect(problems(filled)).toEqual([]);
    expect(problems(`${filled}\n`)).toEqual([expect.stringContaining('the file has 1,048,577 characters')]);
  });

  it('may be nested thirty levels deep, by lists and mappings alike', () => {
    for (const nested of [lists, mappings]) {
      expect(beyond(nested(31))).toBeNull();
      expect(beyond(nested(32))).toContain('nested more than 30 levels deep');
    }
  });

  it('is told where its plans begin', () => {
    const plans = Array.from(
      { length: 201 },
      (_, index) => `  p${index}: {selection: {tags: [A:b]}, rules: {r: {expiry: 1 day}}}`,
    );
    expectProblems(`former-plans: []\nplans:\n${plans.join('\n')}`, ['2:1: there are 201 plans, and 200 are the most']);
  });
});
