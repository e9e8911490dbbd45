import { describe, expect, it } from 'vitest';
import { parsePlanFile } from '../../src/plan/parse.ts';
import { NOW } from './arbitraries.ts';
import { ROLE } from './make-plan.ts';
import { schemaAccepts } from './schema-validator.ts';
import { groups, plan, problems, rule, tagTexts } from './write-aws-plan.ts';

describe('a plan that AWS Backup carries out', () => {
  it('is read whole', () => {
    const text = plan({
      rules: `
      DailyBackups:
        schedule: '0  5 * * *'
        expiry: 1 year
        cold-storage-after: 4 weeks
        start-window: 90 min
        completion-window: 1 day 12 h
      weekly: {schedule: '0 5 * * 0', expiry: never}`,
    });
    expect(schemaAccepts(text)).toBe(true);
    const reading = parsePlanFile(text, NOW);
    expect(reading.ok && reading.file.plans).toEqual([
      {
        name: 'p',
        engine: 'aws-backup',
        vault: 'nightly',
        role: ROLE,
        selection: {
          tags: [{ key: 'Environment', value: 'production' }],
          anyOf: [],
          except: [],
          regions: '',
          kinds: [],
          resources: [],
        },
        rules: [
          {
            name: 'DailyBackups',
            schedule: '0 5 * * *',
            expiryText: '1 year',
            expiry: { keep: 'for', duration: { months: 12, milliseconds: 0 } },
            coldStorageAfterDays: 28,
            startWindowMinutes: 90,
            completionWindowMinutes: 2160,
          },
          {
            name: 'weekly',
            schedule: '0 5 * * 0',
            expiryText: 'never',
            expiry: { keep: 'for-ever' },
            coldStorageAfterDays: null,
            startWindowMinutes: null,
            completionWindowMinutes: null,
          },
        ],
        retention: null,
      },
    ]);
  });

  it.each([
    [
      'cold storage exactly 90 days before the end',
      rule("{schedule: '0 5 * * *', expiry: 91 days, cold-storage-after: 1 day}"),
    ],
    ['cold storage and no end', rule("{schedule: '0 5 * * *', expiry: never, cold-storage-after: 9 years}")],
    ['an hour to start in', rule("{schedule: '0 5 * * *', expiry: 48 h, start-window: 60 minutes}")],
    ['a minute to be done in', rule("{schedule: '0 5 * * *', expiry: 1 day, completion-window: 1 minute}")],
    ['as many tags as AWS Backup compares', plan({ selection: `{tags: [${tagTexts(30)}]}` })],
    [
      'groups that are each small enough',
      plan({ selection: `{tags: [${tagTexts(28)}], any-of: [[A:1, B:1], [C:1, D:1, T0:x]], resources: [i-01234567]}` }),
    ],
    [
      'ten groups, of which two say the same, and what is named',
      plan({ selection: `{any-of: [${groups(10)}, ['G:1']], resources: [i-01234567]}` }),
    ],
    [
      'ten rules',
      plan({
        rules: `{${Array.from({ length: 10 }, (_, hour) => `r${hour}: {schedule: '0 ${hour} * * *', expiry: 1 day}`).join(', ')}}`,
      }),
    ],
    [
      'two rules at once of which only one moves to cold storage',
      plan({
        rules: `{a: {schedule: '0 5 * * *', expiry: 1 year}, b: {schedule: '0 5 * * *', expiry: 1 year, cold-storage-after: 1 day}}`,
      }),
    ],
  ])('may have %s', (_what, text) => {
    expect(problems(text)).toEqual([]);
    expect(schemaAccepts(text)).toBe(true);
  });
});

describe('what a plan names', () => {
  const named = (text: string) => plan({ selection: `{resources: ['${text}']}` });
  it.each([
    ['i-01234567', 'ec2-instance', '01234567', null],
    ['vol-0123456789abcdef0', 'ebs-volume', '0123456789abcdef0', null],
    ['arn:aws:ec2:eu-west-1:123456789012:volume/vol-01234567', 'ebs-volume', '01234567', 'eu-west-1'],
    ['arn:aws-cn:rds:cn-north-1:123456789012:db:orders', 'rds-instance', 'orders', 'cn-north-1'],
    ['arn:aws:rds:eu-west-1:123456789012:cluster:a-1-b', 'rds-cluster', 'a-1-b', 'eu-west-1'],
  ])('may be %s', (text, kind, id, region) => {
    const reading = parsePlanFile(named(text), NOW);
    const account = region === null ? null : '123456789012';
    expect(reading.ok && reading.file.plans[0]?.selection.resources).toEqual([
      { kind, id: expect.stringMatching(new RegExp(`(^|-)${id}$`)), region, account },
    ]);
    expect(schemaAccepts(named(text))).toBe(true);
  });

  it.each([
    [
      'orders',
      '"orders" names no resource: if it is a database, write its ARN, since its name alone could be anything; write an id',
    ],
    ['orders-1', '"orders-1" names no resource: if it is a database, write its ARN'],
    [
      'snap-0123456789abcdef0',
      '"snap-0123456789abcdef0" names no resource: only instances and volumes can be named so, not snap-...',
    ],
    ['vol-0123', '"vol-0123" names no resource: its id has 4 hex digits instead of 17'],
    [
      'arn:aws:ec2:eu-west-1:123456789012:volume/i-01234567',
      '"arn:aws:ec2:eu-west-1:123456789012:volume/i-01234567" names no resource: its id is of another kind',
    ],
    [
      'arn:aws:rds:eu-west-1:123456789012:db:Orders',
      '"arn:aws:rds:eu-west-1:123456789012:db:Orders" names no resource: "Orders" is not a name of a database, which stand in ARNs in lower case',
    ],
    [
      'arn:aws:rds:eu-west-1:123456789012:cluster:a--b',
      '"arn:aws:rds:eu-west-1:123456789012:cluster:a--b" names no resource: "a--b" is not a name of a database cluster;',
    ],
    [`arn:aws:rds:eu-west-1:123456789012:db:${'a'.repeat(64)}`, '"arn:aws:rds:eu-west-1:123456789012:db:aaa'],
    [
      'arn:aws:rds:eu-west-1:123456789012:snapshot:x',
      '"arn:aws:rds:eu-west-1:123456789012:snapshot:x" names no resource: of databases only "db:" and "cluster:" can be named',
    ],
    [
      'arn:aws:rds:eu-west-1:123456789012:db:orders ',
      '"arn:aws:rds:eu-west-1:123456789012:db:orders " names no resource: it has a space before or after it',
    ],
  ])('may not be %j', (text, expected) => {
    const whole = `6:29: plans.p.selection.resources[0]: ${expected}`;
    const found = problems(named(text));
    expect(found).toHaveLength(1);
    expect(found[0]?.slice(0, whole.length)).toBe(whole);
    expect(schemaAccepts(named(text))).toBe(false);
  });

  it('may be databases of one name in several regions, but no instance in two', () => {
    const database = (region: string) => `arn:aws:rds:${region}:123456789012:db:orders`;
    const machine = (region: string) => `arn:aws:ec2:${region}:123456789012:instance/i-01234567`;
    const two = (...arns: string[]) => plan({ selection: `{resources: ['${arns.join("', '")}']}` });
    expect(problems(two(database('eu-west-1'), database('eu-west-2')))).toEqual([]);
    expect(problems(two(machine('eu-west-1'), machine('eu-west-2')))).toEqual([
      expect.stringContaining('"i-01234567" is named in eu-west-1 already, and nothing is in two regions'),
    ]);
  });
});
