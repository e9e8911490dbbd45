import { describe, expect, it } from 'vitest';
import { fromAwsCron } from '../../src/plan/from-aws-cron.ts';
import { parsePlanFile } from '../../src/plan/parse.ts';
import { NOW } from './arbitraries.ts';

function problemsOf(text: string): string[] {
  const reading = parsePlanFile(text, NOW);
  return reading.ok ? [] : reading.problems.map(({ line, message }) => `${line}: ${message}`);
}

const withSchedule = (schedule: string) =>
  problemsOf(`plans:\n  p:\n    selection: {tags: [A:b]}\n    rules: {r: {expiry: 1 day, schedule: '${schedule}'}}\n`);

describe('a schedule in the form of AWS', () => {
  it.each([
    ['cron(0 5 ? * * *)', '0 5 * * *'],
    ['cron(0 5 * * ? *)', '0 5 * * *'],
    ['cron(30 2 ? * SUN *)', '30 2 * * SUN'],
    ['cron(30 2 ? * 1 *)', '30 2 * * 0'],
    ['cron(30 2 ? * 2-6 *)', '30 2 * * 1-5'],
    ['cron(0 3 1 * ? *)', '0 3 1 * *'],
    ['CRON(0 5 ? * * *)', '0 5 * * *'],
    ['cron(30 2 ? * 2-6/2 *)', '30 2 * * 1-5/2'],
    ['cron(30 2 ? * 2/3,7 *)', '30 2 * * 1/3,6'],
    ['cron(0 8-18 ? * WED *)', '0 8-18 * * WED'],
    ['cron(0 5 10-15 JUL ? *)', '0 5 10-15 JUL *'],
    ['cron (0 5 ? * * *)', '0 5 * * *'],
    ['rate( 12 hours )', '0 */12 * * *'],
    ['rate(1 day)', '0 5 * * *'],
    ['rate(24 hours)', '0 5 * * *'],
    ['rate(12 hours)', '0 */12 * * *'],
    ['rate(1 hour)', '0 * * * *'],
  ])('%s is refused, with how it is written here: %s', (theirs, ours) => {
    expect(withSchedule(theirs)).toEqual([
      expect.stringContaining(
        `"${theirs}" is not a cron line: that is the form of AWS (EventBridge, AWS Backup), which is "${ours}" here; write minute`,
      ),
    ]);
    // What is shown is right.
    expect(withSchedule(ours)).toEqual([]);
  });

  it.each([
    'cron(0 5 ? * 2#1 *)',
    'cron(0 5 ? * 6L *)',
    'cron(0 5 ? * 0-3 *)',
    'cron(0 5 L * ? *)',
    'cron(0 5 15W * ? *)',
    'cron(0 ? 1 * ? *)',
    'cron(0 5 31 2 ? *)',
    'cron(0 5 ? * * * *)',
    'cron(0 5 ? * *)',
    'rate(0 hours)',
    'rate(5 hours)',
    'rate(012 hours)',
    'rate(30 minutes)',
    'cron(0 5 ? * * 2027)',
    'cron()',
    'rate(12 xhours)',
    'rate(12 hoursx)',
    'rate(1 xday)',
    'rate(1 dayx)',
    'rate(5 days)',
    'at(2026-12-01T00:00:00)',
  ])('%s is refused without one, since there is none', (theirs) => {
    expect(withSchedule(theirs)).toEqual([
      expect.stringContaining('that is the form of AWS (EventBridge, AWS Backup); write minute'),
    ]);
  });
});

describe("an expression of AWS Backup's", () => {
  it.each([
    [' cron( 0  5 ? * 2-6 * )\n', '0 5 * * 1-5'],
    ['cron(0 5 ? * MON#1 *)', 'counts days or weekdays from an end of the month'],
    ['cron(0 5 ? * 6L *)', 'counts days or weekdays from an end of the month'],
    ['cron(0 5 LW * ? *)', 'counts days or weekdays from an end of the month'],
    ['cron(0 5 ? * * 2027)', 'names years'],
    ['cron(0 5 ? * *)', 'is no cron expression with six fields'],
    ['cron(0 5 ? * * * *)', 'is no cron expression with six fields'],
    ['cron()', 'is no cron expression with six fields'],
    ['xcron(0 5 ? * * *)', 'is no cron expression with six fields'],
    ['cron(0 5 ? * * *)x', 'is no cron expression with six fields'],
  ])('%j: %s', (expression, expected) => {
    const reading = fromAwsCron(expression);
    if (reading.ok) expect(reading.value).toBe(expected);
    else expect(reading.problem).toBe(`the schedule "${expression}" ${expected}`);
  });

  it.each(['xcron(0 5 ? * * *)', 'cron(0 5 ? * * *) x', 'cronx(0 5 ? * * *)'])('is not: %s', (schedule) => {
    expect(withSchedule(schedule).join()).not.toContain('the form of AWS');
  });
});

describe('a file of another tool', () => {
  const json = (value: unknown) => JSON.stringify(value, null, 2);
  const plan = {
    BackupPlanName: 'nightly',
    Rules: [{ RuleName: 'Daily', TargetBackupVaultName: 'v', ScheduleExpression: 'cron(0 5 ? * * *)' }],
  };

  it.each<[string, string, RegExp]>([
    [
      'an AWS Backup plan',
      json({ BackupPlan: plan }),
      /^1: this is a plan in AWS Backup's own form, as its API and the AWS CLI take it; here a plan is written "plans: .*engine: aws-backup/,
    ],
    ['the plan alone', json(plan), /AWS Backup's own form/],
    ['its answer', json({ BackupPlanId: 'x', BackupPlan: plan }), /AWS Backup's own form/],
    ['a selection', json({ BackupPlanId: 'x', BackupSelection: { SelectionName: 's' } }), /AWS Backup's own form/],
    [
      'CloudFormation in JSON',
      json({ AWSTemplateFormatVersion: '2010-09-09', Resources: {} }),
      /^1: this is a CloudFormation template; here/,
    ],
    [
      'CloudFormation in YAML',
      'Resources:\n  Plan:\n    Type: AWS::Backup::BackupPlan\n    Properties: {}\n',
      /CloudFormation/,
    ],
    [
      'CloudFormation with its tags',
      'Resources:\n  Plan:\n    Type: AWS::Backup::BackupPlan\n    Properties:\n      Role: !GetAtt R.Arn\n',
      /CloudFormation/,
    ],
    [
      'Terraform',
      '# nightly\nresource "aws_backup_plan" "nightly" {\n  name = "nightly"\n  rule {\n    schedule = "cron(0 5 ? * * *)"\n  }\n}\n',
      /^2: this is Terraform's; here a plan/,
    ],
    ['Terraform in JSON', json({ resource: { aws_backup_plan: {} } }), /Terraform/],
    ['Data Lifecycle Manager', json({ PolicyDetails: { Schedules: [] } }), /Data Lifecycle Manager/],
    ['an AWS Backup plan without a name', json({ Rules: [] }), /AWS Backup's own form/],
    [
      'CloudFormation with a resource of others',
      'Resources:\n  A: {Type: Custom::Thing}\n  B: {Type: AWS::Backup::BackupPlan}\n',
      /CloudFormation/,
    ],
    ['indented Terraform', '\n  resource "a" "b" {  \n', /^2: this is Terraform's/],
    ['a workflow of YAML 1.1', 'true: {schedule: []}\njobs: {}\n', /belongs into \.github\/workflows/],
    ['a workflow', 'on: {schedule: []}\njobs: {}\n', /belongs into \.github\/workflows/],
    ['Kubernetes', 'apiVersion: velero.io/v1\nkind: Schedule\n', /Kubernetes/],
  ])('%s is refused in one sentence', (_, text, message) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    'jobs: {}\n',
    'on: push\n',
    'apiVersion: v1\n',
    'kind: Schedule\n',
    'Resources: {A: {Type: Custom::Thing}}\n',
    'Rules: []\nrules: {}\n',
    'my resource "a" "b" {\n',
    'resource "a" { x }\n',
    'resources {\n',
    'apiVersion: v1\nkind: x\nplans: {}\n',
  ])('is not %j', (text) => {
    const found = problemsOf(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join()).not.toContain('here a plan is written');
  });

  it('is no plan file with a slip', () => {
    expect(problemsOf('plan: {}\n')).toEqual([
      expect.stringContaining('did you mean "plans"'),
      expect.stringContaining('"plans" is missing'),
    ]);
  });
});

describe('a part of another tool', () => {
  const withTags = (tags: string) =>
    problemsOf(`plans:\n  p:\n    selection: {tags: ${tags}}\n    rules: {r: {expiry: 1 day}}\n`);

  it.each([
    '[{Key: Environment, Value: production}]',
    '[{ConditionType: STRINGEQUALS, ConditionKey: Environment, ConditionValue: production}]',
  ])('a tag as AWS writes it is refused: %s', (tags) => {
    expect(withTags(tags)).toEqual([
      expect.stringContaining('this is a tag in the form of AWS; here it is {key: Environment, value: production}'),
    ]);
  });
});

describe('YAML of another version', () => {
  it('is refused, since it means other values', () => {
    const text =
      '%YAML 1.1\n---\nplans:\n  p:\n    selection: {tags: [A:b]}\n    rules: {r: {expiry: 1 day}}\n    retention: {keep-last: 010}\n';
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(/^1: "%YAML 1\.1" makes other values of numbers.*take the line out/),
    ]);
    expect(problemsOf(text.replace('1.1', '1.2').replace('010', '10'))).toEqual([]);
  });
});
