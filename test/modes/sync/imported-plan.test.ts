import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ExistingPlan, RuleDocument } from '../../../src/model/backup-plans.ts';
import { region } from '../../../src/model.ts';
import { importPlan } from '../../../src/modes/sync/imported-plan.ts';
import { account, NOW, stranger } from '../../decide/make-model.ts';
import { ROLE } from '../../plan/make-plan.ts';
import { makeExistingPlan, makePlanDocument, makeRuleDocument, makeSelectionDocument } from './make-sync.ts';

const HOME = region('eu-west-1');
const INSTANCE = 'arn:aws:ec2:eu-west-1:123456789012:instance/i-01234567';
const chosen = { ...makeSelectionDocument(), name: 'chosen' };

const there = (overrides: Partial<ExistingPlan> = {}) =>
  makeExistingPlan(makePlanDocument({ selections: [chosen] }), { ours: false, ...overrides });
const ruled = (...rules: Partial<RuleDocument>[]) => there({ rules: rules.map((rule) => makeRuleDocument(rule)) });

function imported(plan: ExistingPlan, regions = [HOME]) {
  return importPlan({ plan, regions }, account, NOW);
}

/** The plan in the file that is written. */
function written(plan: ExistingPlan, regions = [HOME]): Record<string, unknown> {
  const file = imported(plan, regions);
  if (!file.ok) throw new Error(file.unsayable.join('; '));
  return parse(file.text).plans[plan.name];
}

/** What is written of rules, beside name, schedule and expiry. */
function ruleOf(rule: Partial<RuleDocument>): Record<string, unknown> {
  const { daily } = written(ruled(rule)).rules as { daily: Record<string, unknown> };
  const { schedule: _, expiry: __, ...rest } = daily;
  return rest;
}

const unsayable = (plan: ExistingPlan, regions = [HOME]) => {
  const file = imported(plan, regions);
  return file.ok ? [] : file.unsayable;
};

const arnOf = (name: string, where = 'us-west-2', owner: string = account) =>
  `arn:aws:backup:${where}:${owner}:backup-vault:${name}`;
const copyInto = (
  vaultArn: string,
  deleteAfterDays: number | null = 30,
  coldStorageAfterDays: number | null = null,
) => ({
  vaultArn,
  deleteAfterDays,
  coldStorageAfterDays,
});

describe('a plan that is there, as a plan file', () => {
  it('says no more than it must', () => {
    expect(written(there())).toEqual({
      engine: 'aws-backup',
      vault: 'nightly',
      role: ROLE,
      selection: { name: 'chosen', tags: ['Environment:production'], regions: 'eu-west-1' },
      rules: { daily: { schedule: '0 5 * * *', expiry: '30 days' } },
    });
  });

  it('has its rules in their order, and the vault of the first', () => {
    const plan = ruled(
      { name: 'weekly', vault: 'weekly', tags: {} },
      { name: 'b', tags: {} },
      { name: 'a', deleteAfterDays: 7, tags: {} },
    );
    const { vault, rules } = written(plan) as { vault: string; rules: Record<string, Record<string, unknown>> };
    expect(vault).toBe('weekly');
    expect(Object.entries(rules).map(([name, rule]) => [name, rule.vault])).toEqual([
      ['weekly', undefined],
      ['b', 'nightly'],
      ['a', 'nightly'],
    ]);
  });

  it('has its settings', () => {
    const scanning = { role: ROLE, types: ['EC2'] };
    const rules = [
      makeRuleDocument({ scans: ['FULL_SCAN'] }),
      makeRuleDocument({ name: 'b', deleteAfterDays: 7, tags: {}, scans: ['INCREMENTAL_SCAN'] }),
    ];
    expect(written(there({ settings: { windowsVss: true, scanning }, rules }))).toMatchObject({
      'windows-vss': true,
      scanning,
      rules: { daily: { scans: ['full'] }, b: { scans: ['incremental'] } },
    });
    expect(Object.keys(written(there({ settings: { windowsVss: true } })))).not.toContain('scanning');
    expect(Object.keys(written(there()))).toEqual(['engine', 'vault', 'role', 'selection', 'rules']);
  });

  it.each<[Partial<RuleDocument>, Record<string, unknown>]>([
    [{}, {}],
    [{ tags: {} }, {}],
    [{ timeZone: 'UTC' }, {}],
    [{ timeZone: 'Europe/Berlin' }, { 'time-zone': 'Europe/Berlin' }],
    [{ startWindowMinutes: 60 }, { 'start-window': '60 minutes' }],
    [{ completionWindowMinutes: 120 }, { 'completion-window': '120 minutes' }],
    [{ deleteAfterDays: 365, coldStorageAfterDays: 30 }, { 'cold-storage-after': '30 days' }],
    [{ continuous: true }, { continuous: true }],
    [{ index: ['EBS'] }, { index: ['EBS'] }],
    [{ airGappedVault: arnOf('gap', HOME) }, { 'air-gapped-vault': arnOf('gap', HOME) }],
    [{ tags: { Team: 'ops', 'a b': 'c' } }, { 'recovery-point-tags': ['Team:ops', { key: 'a b', value: 'c' }] }],
    [{ copies: [copyInto(arnOf('nightly'))] }, { copies: [{ to: 'us-west-2' }] }],
    [{ copies: [copyInto(arnOf('other'))] }, { copies: [{ to: 'us-west-2', vault: 'other' }] }],
    [{ copies: [copyInto(arnOf('nightly'), 7)] }, { copies: [{ to: 'us-west-2', expiry: '7 days' }] }],
    [{ deleteAfterDays: null, copies: [copyInto(arnOf('nightly'), null)] }, { copies: [{ to: 'us-west-2' }] }],
    [
      { deleteAfterDays: 365, coldStorageAfterDays: 30, copies: [copyInto(arnOf('nightly'), 365, 30)] },
      { 'cold-storage-after': '30 days', copies: [{ to: 'us-west-2' }] },
    ],
    [
      { deleteAfterDays: 365, coldStorageAfterDays: 30, copies: [copyInto(arnOf('nightly'), 365, 60)] },
      {
        'cold-storage-after': '30 days',
        copies: [{ to: 'us-west-2', expiry: '365 days', 'cold-storage-after': '60 days' }],
      },
    ],
    [
      { deleteAfterDays: 365, coldStorageAfterDays: 30, copies: [copyInto(arnOf('nightly'), 365)] },
      { 'cold-storage-after': '30 days', copies: [{ to: 'us-west-2', expiry: '365 days' }] },
    ],
    [
      { copies: [copyInto(arnOf('nightly', 'us-west-2', stranger))] },
      { copies: [{ to: arnOf('nightly', 'us-west-2', stranger) }] },
    ],
  ])('says of the rule %j: %j', (rule, said) => {
    expect(ruleOf(rule)).toEqual(said);
  });

  it('has its assignments in whatever order they were read', () => {
    const byName = { ...chosen, name: 'byName', resources: [INSTANCE], conditions: [], id: 'b', beyond: [] };
    const other = { ...makeSelectionDocument('other'), name: 'another', id: 'c', beyond: [] };
    const selections = [byName, { ...chosen, id: 'a', beyond: [] }, other];
    expect(written(there({ selections }))).toMatchObject({ selection: { name: ['chosen', 'another', 'byName'] } });
  });

  it('says how long each is kept', () => {
    const expiries = (deleteAfterDays: number | null) => written(ruled({ deleteAfterDays })).rules;
    expect(expiries(null)).toMatchObject({ daily: { expiry: 'never' } });
    expect(expiries(7)).toMatchObject({ daily: { expiry: '7 days' } });
  });

  it('stands in lines as they are, without references from one to another', () => {
    const index = ['EBS', 'S3'];
    const value = 'a long value of a tag '.repeat(10).trim();
    const plan = ruled({ index, tags: { Note: value } }, { name: 'b', deleteAfterDays: 7, tags: {}, index });
    const file = imported(plan);
    expect(file.ok && file.text).toContain(value);
    expect(file.ok && file.text).not.toMatch(/[&*]a1/);
  });

  it('is for all its regions', () => {
    expect(written(there(), [HOME, region('us-west-2')])).toMatchObject({
      selection: { regions: 'eu-west-1 us-west-2' },
    });
  });
});

describe('what a plan file cannot say of a plan', () => {
  it.each<[string, ExistingPlan, readonly unknown[]]>([
    ['what is beyond it', there({ beyond: ['x', 'y'] }), ['x', 'y']],
    [
      'different roles',
      there({
        selections: [
          { ...chosen, id: 'a', beyond: [] },
          { ...makeSelectionDocument('b'), role: 'other', id: 'b', beyond: [] },
        ],
      }),
      [`assignments with different roles (${ROLE}, other)`],
    ],
    [
      'its names',
      { ...ruled({ name: 'a b', tags: {} }), name: 'c d' },
      [expect.stringMatching(/^the name "c d" is not a name/), expect.stringMatching(/^the name "a b" is not a name/)],
    ],
    ['no assignments', there({ selections: [] }), ['a plan without a resource assignment']],
    [
      'a schedule',
      ruled({ schedule: 'rate(1 day)' }),
      ['the schedule "rate(1 day)" is no cron expression with six fields, of the rule daily'],
    ],
    [
      'the tag of another rule',
      ruled({ tags: { BackupPlan: 'databases/weekly' } }),
      ['the tag BackupPlan=databases/weekly of the rule daily'],
    ],
    [
      'the tag of another plan',
      ruled({ tags: { BackupPlan: 'other/daily' } }),
      ['the tag BackupPlan=other/daily of the rule daily'],
    ],
    [
      'more tags than fit',
      ruled({ tags: Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`k${index}`, 'v'])) }),
      ['10 tags of the rule daily, beside which BackupPlan does not fit'],
    ],
  ])('is %s', (_what, plan, said) => {
    expect(unsayable(plan)).toEqual(said);
  });

  it('is not nine tags of its own', () => {
    const tags = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`k${index}`, 'v']));
    expect(unsayable(ruled({ tags: { ...tags, BackupPlan: 'databases/daily' } }))).toEqual([]);
  });

  it('is what the file would make otherwise, found by reading it back', () => {
    // A copy that is kept for ever goes with its backup where that is not.
    expect(unsayable(ruled({ copies: [copyInto(arnOf('nightly'), null)] }))).toEqual([
      'rules that the file would make otherwise',
    ]);
    // A copy into the very vault is left out.
    expect(unsayable(ruled({ copies: [copyInto(arnOf('nightly', HOME)), copyInto(arnOf('nightly'))] }))).toEqual([
      'rules that the file would make otherwise',
    ]);
    const twice = [
      { ...chosen, id: 'a', beyond: [] },
      { ...chosen, name: 'again', id: 'b', beyond: [] },
    ];
    expect(unsayable(there({ selections: twice })).length).toBeGreaterThan(0);
    // What is named is in one region alone.
    const byName = { ...chosen, name: 'byName', resources: [INSTANCE], conditions: [], id: 'b', beyond: [] };
    const both = [HOME, region('us-west-2')];
    expect(unsayable(there({ selections: [byName] }))).toEqual([]);
    expect(unsayable(there({ selections: [byName] }), both)).toEqual(['the file selects nothing in us-west-2']);
    expect(unsayable(there({ selections: [{ ...chosen, id: 'a', beyond: [] }, byName] }), both)).toEqual([
      'assignments that the file would make otherwise',
    ]);
    const apart = {
      ...byName,
      resources: [INSTANCE, INSTANCE.replace('eu-west-1', 'us-west-2').replace('0123', '4567')],
    };
    expect(unsayable(there({ selections: [apart] }), both)).toEqual([
      'assignments that the file would make otherwise',
      'assignments that the file would make otherwise',
    ]);
    const elsewhere = {
      ...chosen,
      resources: ['arn:aws:ec2:us-west-2:123456789012:instance/i-01234567'],
      conditions: [],
    };
    expect(unsayable(there({ selections: [{ ...elsewhere, id: 'a', beyond: [] }] })).length).toBeGreaterThan(0);
  });

  it('is what is no right file', () => {
    expect(unsayable(ruled({ deleteAfterDays: 10, coldStorageAfterDays: 5 }))).toEqual([
      expect.stringContaining('cold'),
    ]);
    expect(unsayable(ruled())).toEqual([expect.stringContaining('vault'), expect.stringContaining('there is no rule')]);
  });
});
