import { describe, expect, it } from 'vitest';
import { desiredRestoreTest, isTestNameOfOurs } from '../../../src/modes/sync/desired-restore-test.ts';
import type { AwsBackupPlan, RestoreTest } from '../../../src/plan/model.ts';
import { account, frankfurt } from '../../decide/make-model.ts';
import { makeAwsPlan, makeAwsRule, makeSelection, ROLE, reference, tags } from '../../plan/make-plan.ts';

const ALL = ['Aurora', 'DocumentDB', 'DynamoDB', 'EBS', 'EC2', 'EFS', 'FSx', 'Neptune', 'RDS', 'S3'];
const TEST: RestoreTest = {
  schedule: '17 6 1 * *',
  startWindowHours: 8,
  withinDays: 14,
  select: 'latest',
  validationHours: null,
  overrides: {},
};

const instances = makeSelection({ tags: tags('A:1'), kinds: ['ec2-instance'] });

function desired(plan: Partial<AwsBackupPlan> = {}, test: Partial<RestoreTest> = {}) {
  const whole = makeAwsPlan({ selection: instances, restoreTest: { ...TEST, ...test }, ...plan });
  return desiredRestoreTest(whole, frankfurt, account);
}
const settings = (...given: Parameters<typeof desired>) => desired(...given)?.test?.settings;
const selections = (...given: Parameters<typeof desired>) => desired(...given)?.test?.selections ?? [];

describe('the restore tests that a plan wants', () => {
  it('are said in the words of AWS Backup', () => {
    expect(desired({ name: 'my.data-bases_1' })).toEqual({
      plan: 'my.data-bases_1',
      test: {
        name: 'my_data_bases_1',
        settings: {
          schedule: 'cron(17 6 1 * ? *)',
          timeZone: 'Etc/UTC',
          startWindowHours: 8,
          algorithm: 'LATEST_WITHIN_WINDOW',
          vaults: [`arn:aws:backup:eu-central-1:${account}:backup-vault:nightly`],
          exceptVaults: [],
          pointTypes: ['SNAPSHOT'],
          withinDays: 14,
        },
        selections: [
          {
            name: 'EC2',
            type: 'EC2',
            role: ROLE,
            resources: [],
            conditions: [{ is: 'equals', key: 'A', value: '1' }],
            validationHours: null,
            overrides: {},
          },
        ],
      },
      ifSwitchedOn: ['Aurora', 'DocumentDB', 'Neptune'],
    });
  });

  it('are none where the file says nothing, and to go where it says never', () => {
    expect(desiredRestoreTest(makeAwsPlan(), frankfurt, account)).toBeNull();
    expect(desired({ restoreTest: null })).toEqual({ plan: 'databases', test: null, ifSwitchedOn: [] });
  });

  it('take what the file says otherwise', () => {
    const overrides = { EC2: { instanceType: 't3.nano' }, RDS: { multiAz: 'false' } };
    const role = 'arn:aws:iam::{account}:role/restores';
    const said = { timeZone: 'Europe/Berlin', select: 'random', validationHours: 2, overrides, role } as const;
    expect(settings({}, said)).toMatchObject({ timeZone: 'Europe/Berlin', algorithm: 'RANDOM_WITHIN_WINDOW' });
    expect(selections({}, said)).toMatchObject([
      {
        role: `arn:aws:iam::${account}:role/restores`,
        validationHours: 2,
        overrides: { instanceType: 't3.nano' },
      },
    ]);
  });

  it('are of each vault that a rule writes to, once', () => {
    const rules = [
      makeAwsRule({ vault: 'weekly' }),
      makeAwsRule({ name: 'monthly', vault: 'weekly' }),
      makeAwsRule({ name: 'hourly' }),
    ];
    expect(settings({ rules })?.vaults.map((arn) => arn.split(':').at(-1))).toEqual(['weekly', 'nightly']);
  });

  it('are of continuous backups too where one rule makes them', () => {
    const rules = [makeAwsRule(), makeAwsRule({ name: 'continuous', continuous: true })];
    expect(settings({ rules })?.pointTypes).toEqual(['SNAPSHOT', 'CONTINUOUS']);
  });

  it('have a schedule that AWS Backup can say', () => {
    expect(() => desired({}, { schedule: '0 5 1 * 1' })).toThrow(/a plan file with this was not refused/);
  });
});

describe('the selections of restore tests', () => {
  it('are one for each type and group of tags, without what is left out', () => {
    const selection = makeSelection({
      tags: tags('A:1'),
      anyOf: [tags('B:2'), tags('C:3')],
      except: tags('E:5'),
      kinds: ['rds-instance', 'EFS'],
    });
    const said = selections({ selection }).map(({ name, type, resources, conditions }) => [
      name,
      type,
      resources,
      conditions.map(({ is, key, value }) => `${key} ${is} ${value}`),
    ]);
    const [first, second] = ['B equals 2', 'C equals 3'].map((one) => ['A equals 1', one, 'E not-equals 5']);
    expect(said).toEqual([
      ['EFS', 'EFS', [], first],
      ['EFS_2', 'EFS', [], second],
      ['RDS', 'RDS', [], first],
      ['RDS_2', 'RDS', [], second],
    ]);
  });

  it('are of all types where the plan names no kinds, and each counts only where AWS Backup is switched on for it', () => {
    const selection = makeSelection({ tags: tags('A:1') });
    expect(selections({ selection }).map(({ type }) => type)).toEqual(ALL);
    expect(desired({ selection })?.ifSwitchedOn).toEqual(ALL);
  });

  it('name what the plan names here, by thirties and without conditions', () => {
    const many = Array.from({ length: 61 }, (_, index) => reference(`i-${10_000_000 + index}`));
    const resources = [
      ...many,
      reference('orders', 'eu-central-1', 'rds-cluster'),
      reference('elsewhere', 'us-west-2', 'rds-cluster'),
      reference('vol-01234567', null, 'ebs-volume'),
    ];
    const selection = makeSelection({ except: tags('E:5'), resources });
    expect(selections({ selection }).map(({ name, type, resources: { length } }) => [name, type, length])).toEqual([
      ['Aurora', 'Aurora', 1],
      ['EBS', 'EBS', 1],
      ['EC2', 'EC2', 30],
      ['EC2_2', 'EC2', 30],
      ['EC2_3', 'EC2', 1],
    ]);
    const arns = selections({ selection }).flatMap((one) => one.resources);
    expect(new Set(arns).size).toBe(63);
    expect(arns[0]).toBe('arn:aws:rds:eu-central-1:123456789012:cluster:orders');
    expect(selections({ selection }).flatMap(({ conditions }) => conditions)).toEqual([]);
  });

  it('count on where tags select the same type', () => {
    const selection = makeSelection({ ...instances, resources: [reference('i-01234567')] });
    expect(selections({ selection }).map(({ name, resources: { length } }) => [name, length])).toEqual([
      ['EC2', 0],
      ['EC2_2', 1],
    ]);
  });
});

describe('the name of a test selection', () => {
  it.each(['EC2', 'EC2_2', 'EC2_31', 'Aurora', 'S3_10'])('is one that a sync gives: %s', (name) => {
    expect(isTestNameOfOurs(name)).toBe(true);
  });

  it.each(['ec2', 'EC2_', 'EC2_a', 'EC2_2_', 'EC2_2_3', 'EC22', 'E_1C2', 'my_EC2', 'Redshift', ''])(
    'is none that a sync gives: "%s"',
    (name) => {
      expect(isTestNameOfOurs(name)).toBe(false);
    },
  );
});
