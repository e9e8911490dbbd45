import { describe, expect, it } from 'vitest';
import type { AwsBackupPlan } from '../../src/plan/model.ts';
import { parsePlanFile } from '../../src/plan/parse.ts';
import { isTestable, restoreTestName, testableTypes } from '../../src/plan/restore-test.ts';
import { fc } from '../laws/fast-check.ts';
import { NOW } from './arbitraries.ts';
import { schemaAccepts } from './schema-validator.ts';

/** What a plan file says of restore tests. */

const ROLE = 'arn:aws:iam::123456789012:role/backup';

function file(restoreTest: string, selection = '{tags: [A:1]}', name = 'nightly'): string {
  return `plans:
  ${name}:
    engine: aws-backup
    vault: nightly
    role: ${ROLE}
    restore-test: ${restoreTest}
    selection: ${selection}
    rules: {r: {schedule: '0 5 * * *', expiry: 1 day}}
`;
}

function read(restoreTest: string): AwsBackupPlan['restoreTest'] {
  const text = file(restoreTest);
  const reading = parsePlanFile(text, NOW);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('; '));
  expect(schemaAccepts(text)).toBe(true);
  const [plan] = reading.file.plans;
  return plan?.engine === 'aws-backup' ? plan.restoreTest : undefined;
}

function problems(text: string): readonly string[] {
  const reading = parsePlanFile(text, NOW);
  return reading.ok ? [] : reading.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);
}

const PLAIN = { startWindowHours: 24, withinDays: 30, select: 'latest', validationHours: null, overrides: {} };

describe('restore-test', () => {
  it.each([
    ['daily', '17 6 * * *'],
    ['weekly', '17 6 * * 0'],
    ['monthly', '17 6 1 * *'],
    ["'30 4 * * 6'", '30 4 * * 6'],
    ["' monthly '", '17 6 1 * *'],
    ['{schedule: weekly}', '17 6 * * 0'],
    ["{schedule: '30  4 * * 6'}", '30 4 * * 6'],
  ])('%s means %s', (said, schedule) => {
    const text = file(said);
    const reading = parsePlanFile(text, NOW);
    expect(reading.ok && reading.file.plans[0]).toMatchObject({ restoreTest: { ...PLAIN, schedule } });
  });

  it('never means that there are to be none, and nothing that the file does not say', () => {
    expect(read('never')).toBeNull();
    expect(parsePlanFile(file("' never '"), NOW)).toMatchObject({ file: { plans: [{ restoreTest: null }] } });
    const without = parsePlanFile(file('monthly').replace('    restore-test: monthly\n', ''), NOW);
    expect(without.ok && without.file.plans[0]).not.toHaveProperty('restoreTest');
  });

  it('says all else in a mapping', () => {
    const said = `{schedule: daily, time-zone: Europe/Berlin, start-window: 168 hours, within: 1 year, select: random, validation-window: 1 hour, role: ${ROLE}-2, overrides: {EC2: {instanceType: t3.micro}}}`;
    expect(problems(file(said))).toEqual([
      '6:96: plans.nightly.restore-test.within: "1 year" is longer than 365 days; write 1 to 365 whole days, such as "30 days"',
    ]);
    expect(read(said.replace('1 year', '365 days'))).toEqual({
      schedule: '17 6 * * *',
      timeZone: 'Europe/Berlin',
      startWindowHours: 168,
      withinDays: 365,
      select: 'random',
      validationHours: 1,
      role: `${ROLE}-2`,
      overrides: { EC2: { instanceType: 't3.micro' } },
    });
  });

  it.each([
    [
      'montly',
      '"montly" is not known here; did you mean "monthly"? write one of "daily", "weekly", "monthly", "never", or',
    ],
    ['Monthly', '"Monthly" is not known here; did you mean "monthly"?'],
    ["'17 6 1 * MON'", '"17 6 1 * MON" names days of the month and days of the week'],
    ["'17 25 1 * *'", '"17 25 1 * *" is not a cron line: the hour "25"'],
    ["'rate(1 day)'", '"rate(1 day)"'],
    ['30', '30 is a number; write "restore-test: monthly", or a mapping'],
    ['true', 'true is a yes or no value; write "restore-test: monthly"'],
    ['[monthly]', 'this is a list; write a mapping such as {schedule: monthly}'],
    ['{}', '"schedule" is missing; write how often restores are tested, such as "schedule: monthly"'],
    ['{schedule: never}', 'schedule: "never" is not known here; write one of "daily", "weekly", "monthly", or'],
    ['{schedule: daily, within-days: 3}', '"within-days" is not known here; did you mean "within"?'],
    ['{schedule: daily, within: 0 days}', 'within: "0 days" is not a length of time'],
    ['{schedule: daily, within: 36 hours}', 'within: "36 hours" is not in whole days'],
    ['{schedule: daily, validation-window: 169 hours}', 'validation-window: "169 hours" is longer than 168 hours'],
    ['{schedule: daily, validation-window: 1 month}', 'validation-window: "1 month" is longer than 168 hours'],
    ['{schedule: daily, start-window: 90 minutes}', 'start-window: "90 minutes" is not in whole hours'],
    ['{schedule: daily, validation-window: 1 month 90 minutes}', '"1 month 90 minutes" is longer than 168 hours'],
    ['{schedule: daily, start-window: soon}', 'start-window: "soon" is not a length of time'],
    ['{schedule: daily, select: newest}', 'select: "newest" is not known here; write "latest" or "random"'],
    ['{schedule: daily, role: tester}', 'role: "tester" is not the ARN of a role; write one such as'],
    ['{schedule: daily, time-zone: Berlin}', 'time-zone: "Berlin" is not a time zone; did you mean "Europe/Berlin"?'],
    ['{schedule: daily, overrides: {RD: {a: b}}}', 'overrides: "RD" is not known here; did you mean "RDS"?'],
    ['{schedule: daily, overrides: {RDS: {a: 1}}}', 'overrides.RDS.a: 1 is a number; write a text in quotes'],
    ['{schedule: daily, overrides: {RDS: x}}', 'overrides.RDS: "x" is a text; write texts by their names'],
  ])('%s is refused in one sentence', (said, message) => {
    const found = problems(file(said));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  it('is for plans of AWS Backup alone', () => {
    const direct =
      'plans:\n  p:\n    restore-test: monthly\n    selection: {tags: [A:1]}\n    rules: {r: {expiry: 1 day}}\n';
    expect(problems(direct)).toEqual([
      '3:5: plans.p: "restore-test" is AWS Backup\'s; write "engine: aws-backup" under the name of the plan, or take the key out',
    ]);
    expect(schemaAccepts(direct)).toBe(false);
  });

  it('sets nothing of a type that the plan does not select', () => {
    const said = '{schedule: daily, overrides: {RDS: {a: b}, Neptune: {a: b}}}';
    expect(problems(file(said, '{tags: [A:1], kinds: [ec2-instance, rds-cluster]}'))).toEqual([
      expect.stringContaining(
        'the plan selects nothing of the type "RDS", so that this has no effect; write one of "Aurora", "DocumentDB", "EC2", "Neptune", or take it out',
      ),
    ]);
    expect(problems(file(said))).toEqual([]);
    const named = `{resources: ['arn:aws:rds:eu-west-1:123456789012:db:a']}`;
    expect(problems(file('{schedule: daily, overrides: {RDS: {a: b}}}', named))).toEqual([]);
    const ofEc2 = '{schedule: daily, overrides: {EC2: {a: b}}}';
    expect(problems(file(ofEc2, named))).toEqual([
      '6:49: plans.nightly.restore-test.overrides: the plan selects nothing of the type "EC2", so that this has no effect; write one of "RDS", or take it out',
    ]);
    expect(problems(file(ofEc2, '{any-of: [[A:1]], kinds: [S3, ec2-instance]}'))).toEqual([]);
    expect(problems(file(ofEc2, '{tags: [A:1], kinds: [EKS]}'))).toEqual([
      expect.stringMatching(/"EC2", so that this has no effect; take it out$/),
    ]);
  });

  it.each([
    ['{tags: [A:1], kinds: [rds_instance, ebs-volume]}', 'kinds[0]: "rds_instance" is not known here'],
    ['{tags: [A:1], kinds: [5, ebs-volume]}', 'kinds[0]: 5 is a number'],
    ['{tags: [A:1], kinds: ebs-volume}', 'kinds: "ebs-volume" is a text'],
    ['{resources: [i-00000000, x]}', 'resources[1]: "x" names no resource'],
    ['{resources: [i-00000000, 5]}', 'resources[1]: 5 is a number'],
  ])('is not judged by %s, which cannot be read', (selection, message) => {
    expect(problems(file('{schedule: daily, overrides: {RDS: {a: b}}}', selection))).toEqual([
      expect.stringContaining(message),
    ]);
  });
});

describe('the name of a restore testing plan', () => {
  const another = (name: string) => file('monthly', '{tags: [A:1]}', name).replace('plans:\n', '');
  const two = (one: string, other: string, restoreTest = 'monthly') =>
    file('monthly', '{tags: [A:1]}', one) + file(restoreTest, '{tags: [A:1]}', other).replace('plans:\n', '');

  it('is refused where two plans would have the same', () => {
    expect(problems(two('a-b', 'a.b'))).toEqual([
      expect.stringContaining(
        'the restore testing plan of "a.b" would have the name "a_b", which is that of the plan "a-b"',
      ),
    ]);
    expect(problems(two('a-b', 'a.b', 'never'))).toEqual([]);
    expect(problems(two('a-b', 'ab'))).toEqual([]);
    // One that is to have none takes no name, and of three both others meet the first.
    for (const none of ['never', "' never '"]) {
      expect(problems(file(none, '{tags: [A:1]}', 'a-b') + another('a.b'))).toEqual([]);
    }
    expect(problems(two('a-b', 'a.b') + another('a_b'))).toEqual([
      expect.stringMatching(/^13:5: plans\.a\.b: .* which is that of the plan "a-b"/),
      expect.stringMatching(/^20:5: plans\.a_b: .* which is that of the plan "a-b"/),
    ]);
  });

  it('is taken by no plan without restore tests', () => {
    expect(
      problems(file('monthly', '{tags: [A:1]}', 'a-b') + another('a.b').replace(/.*restore-test.*\n/, '')),
    ).toEqual([]);
    const direct = '  a.b:\n    restore-test: monthly\n    selection: {tags: [A:1]}\n    rules: {r: {expiry: 1 day}}\n';
    expect(problems(file('monthly', '{tags: [A:1]}', 'a-b') + direct)).toEqual([
      expect.stringContaining('"restore-test" is AWS Backup\'s'),
    ]);
  });

  it("is in AWS's alphabet, and that of the plan where it can be", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_.-]{1,50}$/), (name) => {
        const test = restoreTestName(name);
        expect(test).toMatch(/^[A-Za-z0-9_]{1,50}$/);
        if (/^\w+$/.test(name)) expect(test).toBe(name);
      }),
    );
  });
});

it.each([
  [[], ['Aurora', 'DocumentDB', 'DynamoDB', 'EBS', 'EC2', 'EFS', 'FSx', 'Neptune', 'RDS', 'S3']],
  [['rds-cluster'], ['Aurora', 'DocumentDB', 'Neptune']],
  [
    ['ebs-volume', 'rds-instance'],
    ['EBS', 'RDS'],
  ],
  [['S3', 'Redshift'], ['S3']],
  [['EKS'], []],
])('of the kinds %j these are tested: %j', (kinds, types) => {
  expect(testableTypes(kinds)).toEqual(types);
});

it('tests some kinds alone', () => {
  const kinds = ['ec2-instance', 'rds-cluster', 'S3', 'EKS', 'VirtualMachine'] as const;
  expect(kinds.filter(isTestable)).toEqual(['ec2-instance', 'rds-cluster', 'S3']);
});
