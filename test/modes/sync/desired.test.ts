import { describe, expect, it } from 'vitest';
import type { SelectionDocument } from '../../../src/model/backup-plans.ts';
import { type KindName, type Region, region } from '../../../src/model.ts';
import { desiredRegions } from '../../../src/modes/sync/desired.ts';
import { parsePlanFile } from '../../../src/plan/parse.ts';
import { account } from '../../decide/make-model.ts';
import { NOW } from '../../plan/arbitraries.ts';
import { makeAwsPlan, makeAwsRule, makePlan, makeSelection, ROLE, reference, tags } from '../../plan/make-plan.ts';

const ireland = region('eu-west-1');
const oregon = region('us-west-2');
const beijing = region('cn-north-1');

function selectionsOf(overrides: Parameters<typeof makeSelection>[0], where: Region = ireland) {
  const file = { plans: [makeAwsPlan({ selection: makeSelection(overrides) })] };
  return desiredRegions(file, [where], account)[0]?.plans[0]?.selections ?? [];
}

const content = ({ resources, conditions }: SelectionDocument) => ({
  resources,
  conditions: conditions.map(({ is, key, value }) => `${key} ${is} ${value}`),
});

describe("the walk through AWS Backup's console", () => {
  it('is one plan file', () => {
    const text = `
plans:
  rdspg-backup-plan:
    engine: aws-backup
    vault: rdspg-backup-vault
    role: ${ROLE}
    selection:
      tags: [Environment:production, ResourceType:rdspg-fcj]
    rules:
      DailyBackups: {schedule: '0 5 * * *', expiry: never}
`;
    const reading = parsePlanFile(text, NOW);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(desiredRegions(reading.file, [ireland], account)).toEqual([
      {
        region: ireland,
        vaults: ['rdspg-backup-vault'],
        plans: [
          {
            name: 'rdspg-backup-plan',
            rules: [
              {
                name: 'DailyBackups',
                vault: 'rdspg-backup-vault',
                schedule: 'cron(0 5 ? * * *)',
                timeZone: 'Etc/UTC',
                startWindowMinutes: null,
                completionWindowMinutes: null,
                deleteAfterDays: null,
                coldStorageAfterDays: null,
                tags: { BackupPlan: 'rdspg-backup-plan/DailyBackups' },
              },
            ],
            selections: [
              {
                name: expect.stringMatching(/^tags-[0-9a-f]{8}$/),
                role: ROLE,
                resources: ['*'],
                conditions: [
                  { is: 'equals', key: 'Environment', value: 'production' },
                  { is: 'equals', key: 'ResourceType', value: 'rdspg-fcj' },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });
});

describe('what AWS Backup is to have', () => {
  it('is nothing for plans of this action', () => {
    expect(desiredRegions({ plans: [makePlan()] }, [ireland], account)).toEqual([
      { region: ireland, vaults: [], plans: [] },
    ]);
  });

  it('is wanted in the regions of the plan alone, each vault once', () => {
    const file = {
      plans: [
        makeAwsPlan({ selection: makeSelection({ tags: tags('A:1'), regions: 'eu-*' }) }),
        makeAwsPlan({ name: 'everywhere' }),
      ],
    };
    const wanted = desiredRegions(file, [ireland, oregon], account);
    expect(wanted.map(({ vaults, plans }) => [vaults, plans.map(({ name }) => name)])).toEqual([
      [['nightly'], ['databases', 'everywhere']],
      [['nightly'], ['everywhere']],
    ]);
  });

  it('has the rule in its own words', () => {
    const rules = [
      makeAwsRule({
        name: 'monthly',
        schedule: '0 3 1 * *',
        expiryText: '1 year',
        expiry: { keep: 'for', duration: { months: 12, milliseconds: 0 } },
        coldStorageAfterDays: 30,
        startWindowMinutes: 60,
        completionWindowMinutes: 720,
      }),
    ];
    expect(desiredRegions({ plans: [makeAwsPlan({ rules })] }, [ireland], account)[0]?.plans[0]?.rules).toEqual([
      {
        name: 'monthly',
        vault: 'nightly',
        schedule: 'cron(0 3 1 * ? *)',
        timeZone: 'Etc/UTC',
        startWindowMinutes: 60,
        completionWindowMinutes: 720,
        deleteAfterDays: 366,
        coldStorageAfterDays: 30,
        tags: { BackupPlan: 'databases/monthly' },
      },
    ]);
  });

  it('selects each group by itself, with the tags and without what is left out', () => {
    const found = selectionsOf({
      tags: tags('A:1'),
      anyOf: [tags('B:2'), tags('C:3', 'D:4'), tags('B:2')],
      except: tags('E:5', 'E:6'),
    });
    expect(found.map(content)).toEqual([
      { resources: ['*'], conditions: ['A equals 1', 'B equals 2', 'E not-equals 5', 'E not-equals 6'] },
      { resources: ['*'], conditions: ['A equals 1', 'C equals 3', 'D equals 4', 'E not-equals 5', 'E not-equals 6'] },
    ]);
    expect(new Set(found.map(({ name }) => name)).size).toBe(2);
  });

  it('names the types of the kinds', () => {
    const kinds: readonly KindName[] = ['ec2-instance', 'ebs-volume', 'rds-instance', 'rds-cluster'];
    expect(selectionsOf({ tags: tags('A:1'), kinds }).map(content)).toEqual([
      {
        resources: [
          'arn:aws:ec2:*:*:instance/*',
          'arn:aws:ec2:*:*:volume/*',
          'arn:aws:rds:*:*:db:*',
          'arn:aws:rds:*:*:cluster:*',
        ],
        conditions: ['A equals 1'],
      },
    ]);
    expect(selectionsOf({ tags: tags('A:1'), kinds: ['rds-instance'] }, beijing).map(content)).toMatchObject([
      { resources: ['arn:aws-cn:rds:*:*:db:*'] },
    ]);
  });

  it('names resources beside the tags, where they are', () => {
    const overrides = {
      tags: tags('A:1'),
      except: tags('E:5'),
      resources: [
        reference('i-01234567'),
        reference('orders', 'eu-west-1', 'rds-instance'),
        reference('orders', 'us-west-2', 'rds-cluster'),
        reference('vol-01234567', null, 'ebs-volume'),
      ],
    };
    expect(selectionsOf(overrides).map(content)).toEqual([
      { resources: ['*'], conditions: ['A equals 1', 'E not-equals 5'] },
      {
        resources: [
          `arn:aws:ec2:eu-west-1:${account}:instance/i-01234567`,
          'arn:aws:rds:eu-west-1:123456789012:db:orders',
          `arn:aws:ec2:eu-west-1:${account}:volume/vol-01234567`,
        ],
        conditions: ['E not-equals 5'],
      },
    ]);
    expect(selectionsOf({ resources: overrides.resources.slice(1, 3) }, oregon).map(content)).toEqual([
      { resources: ['arn:aws:rds:us-west-2:123456789012:cluster:orders'], conditions: [] },
    ]);
  });

  it('is no plan where nothing is selected', () => {
    const selection = makeSelection({ resources: [reference('orders', 'eu-west-1', 'rds-instance')] });
    const wanted = desiredRegions({ plans: [makeAwsPlan({ selection })] }, [ireland, oregon], account);
    expect(wanted.map(({ vaults, plans }) => [vaults.length, plans.length])).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });

  it('has names for selections that change with what they say, and with nothing else', () => {
    const nameOf = (overrides: Parameters<typeof makeSelection>[0], role = ROLE) => {
      const plan = makeAwsPlan({ role, selection: makeSelection(overrides) });
      return desiredRegions({ plans: [plan] }, [ireland], account)[0]?.plans[0]?.selections[0]?.name;
    };
    const name = nameOf({ tags: tags('A:1', 'B:2') });
    expect(nameOf({ tags: tags('B:2', 'A:1') })).toBe(name);
    const others = [
      nameOf({ tags: tags('A:1') }),
      nameOf({ tags: tags('A:1'), except: tags('B:2') }),
      nameOf({ tags: tags('A:1', 'B:2'), kinds: ['ec2-instance'] }),
      nameOf({ tags: tags('A:1', 'B:2') }, `${ROLE}2`),
    ];
    expect(new Set([name, ...others]).size).toBe(5);
  });
});
