import { describe, expect, it } from 'vitest';
import { type Region, region } from '../../../src/model.ts';
import { desiredRegions, isNameOfOurs, passingName } from '../../../src/modes/sync/desired.ts';
import type { AwsBackupPlan, AwsBackupRule, VaultCopy } from '../../../src/plan/model.ts';
import { account, stranger } from '../../decide/make-model.ts';
import { makeAwsPlan, makeAwsRule, makeSelection, ROLE, reference, tags } from '../../plan/make-plan.ts';
import { makeSelectionDocument } from './make-sync.ts';

const ireland = region('eu-west-1');
const oregon = region('us-west-2');
const DAY = 86_400_000;

function wanted(plans: readonly AwsBackupPlan[], where: Region = ireland) {
  const [one] = desiredRegions({ plans }, [where], account);
  if (one === undefined) throw new Error('no region is wanted');
  return one;
}
const ruleOf = (rule: Partial<AwsBackupRule>, plan: Partial<AwsBackupPlan> = {}) =>
  wanted([makeAwsPlan({ rules: [makeAwsRule(rule)], ...plan })]).plans[0]?.rules[0];

describe('a rule in the words of AWS Backup', () => {
  it('says nothing of what the file leaves out', () => {
    const rule = makeAwsRule({ vault: 'other', timeZone: 'Europe/Berlin' });
    expect(wanted([makeAwsPlan({ rules: [rule] })])).toEqual({
      region: ireland,
      vaults: ['other'],
      plans: [
        {
          name: 'databases',
          rules: [
            {
              name: 'daily',
              vault: 'other',
              schedule: 'cron(0 5 ? * * *)',
              timeZone: 'Europe/Berlin',
              startWindowMinutes: null,
              completionWindowMinutes: null,
              deleteAfterDays: 30,
              coldStorageAfterDays: null,
              tags: { BackupPlan: 'databases/daily' },
            },
          ],
          selections: [expect.anything()],
        },
      ],
    });
    expect(Object.keys(ruleOf({}) ?? {})).not.toContain('continuous');
    const [plan] = wanted([makeAwsPlan()]).plans;
    expect(Object.keys(plan ?? {})).toEqual(['name', 'rules', 'selections']);
    expect(Object.keys(plan?.rules[0] ?? {})).toHaveLength(9);
    expect(Object.keys(plan?.rules[0]?.tags ?? {})).toEqual(['BackupPlan']);
    expect(Object.keys(wanted([makeAwsPlan()]))).toEqual(['region', 'vaults', 'plans']);
  });

  it('has what the file says beside', () => {
    const said = {
      continuous: true,
      index: ['EBS', 'S3'],
      scans: ['FULL_SCAN'],
      airGappedVault: 'arn:aws:backup:eu-west-1:{account}:backup-vault:gap',
      pointTags: tags('Team:ops', 'Cost:1'),
    } as const;
    expect(ruleOf(said)).toMatchObject({
      continuous: true,
      index: ['EBS', 'S3'],
      scans: ['FULL_SCAN'],
      airGappedVault: `arn:aws:backup:eu-west-1:${account}:backup-vault:gap`,
    });
    expect(ruleOf(said)?.tags).toEqual({ Team: 'ops', Cost: '1', BackupPlan: 'databases/daily' });
  });

  it('is one that was refused where AWS Backup cannot say it', () => {
    expect(() => ruleOf({ schedule: '0 5 1 * 1' })).toThrow(/a plan file with this was not refused, which is a bug/);
  });
});

describe('the settings of a plan', () => {
  it('are those that the file names', () => {
    const settingsOf = (plan: Partial<AwsBackupPlan>) => wanted([makeAwsPlan(plan)]).plans[0]?.settings;
    const scanning = { role: 'arn:aws:iam::{account}:role/scan', types: ['EC2'] };
    const scanned = { role: `arn:aws:iam::${account}:role/scan`, types: ['EC2'] };
    expect(settingsOf({})).toBeUndefined();
    expect(settingsOf({ windowsVss: true })).toStrictEqual({ windowsVss: true });
    expect(settingsOf({ scanning })).toStrictEqual({ scanning: scanned });
    expect(settingsOf({ windowsVss: true, scanning })).toStrictEqual({ windowsVss: true, scanning: scanned });
  });

  it('are wanted of restore tests where the file says anything of them', () => {
    expect(wanted([makeAwsPlan({ restoreTest: null }), makeAwsPlan({ name: 'other' })]).restoreTests).toEqual([
      { plan: 'databases', test: null, ifSwitchedOn: [] },
    ]);
  });
});

describe('the copies of a rule', () => {
  const copy = (overrides: Partial<VaultCopy> = {}): VaultCopy => ({
    to: oregon,
    vaultArn: null,
    vault: null,
    expiry: null,
    coldStorageAfterDays: null,
    kmsKey: null,
    ...overrides,
  });
  const copying = (vaultCopies: readonly VaultCopy[], rule: Partial<AwsBackupRule> = {}) =>
    wanted([makeAwsPlan({ rules: [makeAwsRule({ vaultCopies, ...rule })] })]);
  const arnOf = (name: string, where: Region = oregon, owner: string = account) =>
    `arn:aws:backup:${where}:${owner}:backup-vault:${name}`;

  it('go into the vault of the same name elsewhere', () => {
    const { plans, destinations, copiesAtHome } = copying([copy()]);
    expect(plans[0]?.rules[0]?.copies).toEqual([
      { vaultArn: arnOf('nightly'), deleteAfterDays: 30, coldStorageAfterDays: null },
    ]);
    expect(destinations).toEqual([{ arn: arnOf('nightly'), region: oregon, name: 'nightly', kmsKey: null }]);
    expect(copiesAtHome).toBeUndefined();
    expect(copying([copy()], { vault: 'weekly' }).destinations).toMatchObject([{ name: 'weekly' }]);
  });

  it('go into the vault that the file names, with its key and their own expiry', () => {
    const kmsKey = 'arn:aws:kms:us-west-2:{account}:key/a';
    const expiry = { rule: { keep: 'for', duration: { months: 0, milliseconds: 7 * DAY } }, text: '7 days' } as const;
    const { plans, destinations } = copying([copy({ vault: 'copies', kmsKey, expiry })]);
    expect(plans[0]?.rules[0]?.copies).toEqual([
      { vaultArn: arnOf('copies'), deleteAfterDays: 7, coldStorageAfterDays: null },
    ]);
    expect(destinations).toEqual([
      { arn: arnOf('copies'), region: oregon, name: 'copies', kmsKey: `arn:aws:kms:us-west-2:${account}:key/a` },
    ]);
  });

  it('may go into another account, whose vaults are not looked at', () => {
    const arn = arnOf('copies', oregon, stranger);
    const { plans, destinations } = copying([copy({ vaultArn: arn })]);
    expect(plans[0]?.rules[0]?.copies).toMatchObject([{ vaultArn: arn }]);
    expect(destinations).toBeUndefined();
    const own = copying([copy({ vaultArn: arnOf('copies', oregon, '{account}') })]);
    expect(own.destinations).toEqual([{ arn: arnOf('copies'), region: oregon, name: 'copies', kmsKey: null }]);
  });

  it('are not made into the vault that the rule writes to, which is told once for each rule', () => {
    const home = copy({ to: ireland });
    const { plans, destinations, copiesAtHome } = copying([home, home, copy()]);
    expect(plans[0]?.rules[0]?.copies).toMatchObject([{ vaultArn: arnOf('nightly') }]);
    expect(destinations).toHaveLength(1);
    expect(copiesAtHome).toEqual(['databases/daily']);
    const alone = copying([home]);
    expect(alone.copiesAtHome).toEqual(['databases/daily']);
    expect(Object.keys(alone.plans[0]?.rules[0] ?? {})).not.toContain('copies');
    expect(copying([copy({ to: ireland, vault: 'other' })]).copiesAtHome).toBeUndefined();
  });
});

describe('the selections that the file names', () => {
  const selectionsOf = (overrides: Parameters<typeof makeSelection>[0], where: Region = ireland) =>
    wanted([makeAwsPlan({ selection: makeSelection(overrides) })], where).plans[0]?.selections ?? [];
  const instance = reference('i-01234567', 'eu-west-1');
  const arn = 'arn:aws:ec2:eu-west-1:123456789012:instance/i-01234567';
  const content = (overrides: Parameters<typeof selectionsOf>[0], where?: Region) =>
    selectionsOf(overrides, where).map(({ name, named, resources, conditions, anyTag }) => ({
      name,
      named,
      resources,
      conditions: conditions.map(({ is, key, value }) => `${key} ${is} ${value}`),
      anyTag: anyTag?.map(({ key, value }) => `${key}:${value}`),
    }));

  it('have these names, in their order', () => {
    const overrides = { anyOf: [tags('A:1', 'C:3'), tags('B:2')], resources: [instance], names: ['a', 'b', 'named'] };
    expect(content(overrides)).toEqual([
      { name: 'a', named: true, resources: ['*'], conditions: ['A equals 1', 'C equals 3'] },
      { name: 'b', named: true, resources: ['*'], conditions: ['B equals 2'] },
      { name: 'named', named: true, resources: [arn], conditions: [] },
    ]);
  });

  it('are one of one name where one of several tags is enough', () => {
    const overrides = { anyOf: [tags('A:1'), tags('B:2')], except: tags('E:5'), names: ['one'] };
    const joined = { name: 'one', named: true, conditions: ['E not-equals 5'] };
    expect(content(overrides)).toEqual([{ ...joined, resources: [], anyTag: ['A:1', 'B:2'] }]);
    expect(content({ ...overrides, resources: [instance] })).toEqual([
      { ...joined, resources: [arn], anyTag: ['A:1', 'B:2'] },
    ]);
    expect(content({ tags: tags('A:1'), resources: [instance], names: ['one'] })).toEqual([
      { name: 'one', named: true, resources: [arn], conditions: [], anyTag: ['A:1'] },
    ]);
  });

  it('have one tag as a condition like any other, where nothing is named beside it', () => {
    const alone = [{ name: 'one', named: true, resources: ['*'], conditions: ['A equals 1'] }];
    expect(content({ tags: tags('A:1'), names: ['one'] })).toEqual(alone);
    // What is named is in another region.
    expect(content({ tags: tags('A:1'), resources: [instance], names: ['one'] }, oregon)).toEqual(alone);
    expect(content({ resources: [instance], names: ['one'] })).toEqual([
      { name: 'one', named: true, resources: [arn], conditions: [] },
    ]);
  });

  it('have the role of the plan, in its account', () => {
    const plan = makeAwsPlan({ role: ROLE.replace('123456789012', '{account}') });
    const roles = wanted([plan]).plans[0]?.selections.map(({ role }) => role);
    expect(roles).toEqual([ROLE.replace('123456789012', account)]);
    expect(selectionsOf({ anyOf: [tags('A:1'), tags('B:2')], names: ['one'] })[0]?.role).toBe(ROLE);
  });

  it('name each type once, where kinds share their patterns', () => {
    const kinds = ['rds-cluster', 'DocumentDB', 'Neptune'] as const;
    expect(selectionsOf({ tags: tags('A:1'), kinds })[0]?.resources).toEqual(['arn:aws:rds:*:*:cluster:*']);
  });
});

describe('the names of selections', () => {
  it.each(['tags-0000beef', 'resources-01234567'])('are known as those of a sync: %s', (name) => {
    expect(isNameOfOurs(name)).toBe(true);
  });

  it.each(['my-tags-0000beef', 'tags-0000beef0', 'tags-0000bee', 'tags-0000BEEF', 'other-0000beef', 'tags-'])(
    'are known as those of others: %s',
    (name) => {
      expect(isNameOfOurs(name)).toBe(false);
    },
  );

  it('that stand in for another are new ones each time', () => {
    const byTags = makeSelectionDocument();
    const taken = new Set<string>();
    for (let turn = 0; turn < 4; turn += 1) {
      const name = passingName(byTags, taken);
      expect(taken.has(name)).toBe(false);
      expect(name).toMatch(/^tags-[0-9a-f]{8}$/);
      taken.add(name);
    }
    expect(passingName({ ...byTags, resources: ['arn'] }, taken)).toMatch(/^resources-[0-9a-f]{8}$/);
    expect(passingName({ ...byTags, name: 'other' }, new Set())).toBe(passingName(byTags, new Set()));
  });

  it('that stand in for another are those that the file would give, where they are free', () => {
    const [one] = wanted([makeAwsPlan()]).plans[0]?.selections ?? [];
    if (one === undefined) throw new Error('nothing is selected');
    expect(passingName(one, new Set())).toBe(one.name);
  });
});
