import { describe, expect, it } from 'vitest';
import type { Retention } from '../../../src/decide/retention-model.ts';
import { region } from '../../../src/model.ts';
import { compareRules } from '../../../src/modes/preview/rule-changes.ts';
import { changeBlock } from '../../../src/modes/preview/summary/card.ts';
import type {
  AwsBackupPlan,
  AwsBackupRule,
  DirectPlan,
  PlanFile,
  PlanRule,
  PlanSelection,
} from '../../../src/plan/model.ts';
import { DAY } from '../../decide/make-model.ts';
import { makeAwsPlan, makeAwsRule, ROLE, reference, tags } from '../../plan/make-plan.ts';
import { days, fileOf, forEver, makePlan, makeRule, makeSelection, months } from '../../plan/make-retained-plan.ts';
import { NONE } from './read-preview.ts';

const told = (before: PlanFile | null, after: PlanFile) =>
  compareRules(before, after).map(
    ({ plan, part, rule, before: was, after: willBe }) => `${plan} ${part} ${rule ?? '-'}: ${was} -> ${willBe}`,
  );
const plan = makePlan('web', [makeRule('daily', days(7))]);
const ours = (more: Partial<DirectPlan>) => told(fileOf(plan), fileOf({ ...plan, ...more }));
const theirs = (more: Partial<AwsBackupPlan>) => told(fileOf(makeAwsPlan()), fileOf(makeAwsPlan(more)));
const IRELAND = region('eu-west-1');

describe('the differences of two plan files', () => {
  it('are none of the same file, nor of one that lists the same in another order', () => {
    const one = makeSelection({
      tags: tags('A:1', 'B:2'),
      anyOf: [tags('C:3', 'D:4'), tags('E:5')],
      except: tags('F:6', 'G:7'),
      kinds: ['ec2-instance', 'ebs-volume'],
      resources: [reference('i-1'), reference('i-2')],
    });
    const other = makeSelection({
      tags: tags('B:2', 'A:1'),
      anyOf: [tags('E:5'), tags('D:4', 'C:3')],
      except: tags('G:7', 'F:6'),
      kinds: ['ebs-volume', 'ec2-instance'],
      resources: [reference('i-2'), reference('i-1')],
    });
    const [file, same] = [one, other].map((selection) => fileOf({ ...plan, selection }, makePlan('b', [])));
    expect(told(file ?? null, same ?? fileOf())).toEqual([]);
    expect(told(fileOf(plan), fileOf(plan))).toEqual([]);
    expect(told(null, fileOf())).toEqual([]);
  });

  it('are whole plans that come and go, those of the old file first', () => {
    const other = makePlan('db', [], { selection: makeSelection({ tags: [] }) });
    expect(told(fileOf(plan), fileOf(other))).toEqual([
      'web plan -: web -> null',
      'web selection -: Backup:ProductionDaily -> null',
      'web rule daily: 0 23 * * *, expires after 7 days -> null',
      'db plan -: null -> db',
      'db selection -: null -> ',
    ]);
    expect(told(null, fileOf(plan))).toHaveLength(3);
  });

  it('are rules that come and go, in the order of the old file', () => {
    const rules = [makeRule('weekly', days(9)), makeRule('daily', days(8))];
    expect(
      told(fileOf({ ...plan, rules: [makeRule('old', days(2)), ...plan.rules] }), fileOf({ ...plan, rules })),
    ).toEqual([
      'web rule old: 0 23 * * *, expires after 2 days -> null',
      'web rule daily: 0 23 * * *, expires after 7 days -> 0 23 * * *, expires after 8 days',
      'web rule weekly: null -> 0 23 * * *, expires after 9 days',
    ]);
  });

  it.each<[string, Partial<PlanSelection>]>([
    ['', { tags: [] }],
    ['A:1, B:2', { tags: tags('B:2', 'A:1') }],
    // One tag with a comma in its value is not two tags.
    ['"A:1, B:2"', { tags: [{ key: 'A', value: '1, B:2' }] }],
    ['"A:1; only ebs-volume"', { tags: [{ key: 'A', value: '1; only ebs-volume' }] }],
    ['any of (A:1, B:2) or (C:3)', { tags: [], anyOf: [tags('C:3'), tags('B:2', 'A:1')] }],
    ['any of ("A:1) or (B:2")', { tags: [], anyOf: [[{ key: 'A', value: '1) or (B:2' }]] }],
    ['except A:1, B:2', { tags: [], except: tags('B:2', 'A:1') }],
    ['in us-*', { tags: [], regions: 'us-*' }],
    ['only ebs-volume, ec2-instance', { tags: [], kinds: ['ec2-instance', 'ebs-volume'] }],
    [
      'named: i-1, vol-1 in eu-west-1',
      { tags: [], resources: [reference('vol-1', IRELAND, 'ebs-volume'), reference('i-1')] },
    ],
    [
      'named: database a, database cluster a',
      { tags: [], resources: [reference('a', null, 'rds-cluster'), reference('a', null, 'rds-instance')] },
    ],
    ['as b, a', { tags: [], names: ['b', 'a'] }],
    ['A:1; except B:2; in us-*', { tags: tags('A:1'), except: tags('B:2'), regions: 'us-*' }],
  ])('are a selection: %s', (text, selection) => {
    expect(ours({ selection: makeSelection(selection) })).toEqual([
      `web selection -: Backup:ProductionDaily -> ${text}`,
    ]);
  });

  it.each<[string, Partial<PlanRule>]>([
    ['by hand, expires after 7 days', { schedule: null }],
    ['0 23 * * * in Europe/Berlin, expires after 7 days', { timeZone: 'Europe/Berlin' }],
    ['0 23 * * *, expires never', { expiryText: 'never', expiry: forEver }],
    [
      '0 23 * * *, expires after 7 days, copied to eu-west-1',
      { copies: [{ to: IRELAND, expiry: null, kmsKey: null }] },
    ],
    [
      '0 23 * * *, expires after 7 days, copied to eu-west-1 for ever',
      { copies: [{ to: IRELAND, expiry: forEver, kmsKey: null }] },
    ],
    [
      '0 23 * * *, expires after 7 days, copied to eu-west-1 for 3 months with arn:key',
      { copies: [{ to: IRELAND, expiry: months(3), kmsKey: 'arn:key' }] },
    ],
  ])('are a rule: %s', (text, rule) => {
    expect(ours({ rules: [{ ...makeRule('daily', days(7)), ...rule }] })).toEqual([
      `web rule daily: 0 23 * * *, expires after 7 days -> ${text}`,
    ]);
  });

  it.each<[string, Partial<Retention>]>([
    ['in UTC', {}],
    [
      'keep-last 1, keep-hourly 2, keep-daily 3, keep-weekly 4, keep-monthly 5, keep-yearly 6, in UTC',
      { keepLast: 1, keepHourly: 2, keepDaily: 3, keepWeekly: 4, keepMonthly: 5, keepYearly: 6 },
    ],
    ['keep-daily 1, in Asia/Tokyo', { keepDaily: 1, timeZone: 'Asia/Tokyo' }],
    ['keep-within 14 days, in UTC', { keepWithin: { months: 0, milliseconds: 14 * DAY } }],
  ])('are a retention: %s', (text, retention) => {
    expect(ours({ retention: { ...NONE, ...retention } })).toEqual([`web retention -: null -> ${text}`]);
  });

  const engine = `AWS Backup, vault nightly, as ${ROLE}`;
  const test = {
    schedule: '17 6 1 * *',
    startWindowHours: 8,
    withinDays: 30,
    select: 'latest',
    validationHours: null,
    overrides: {},
  } as const;
  it.each<[string, Partial<AwsBackupPlan>]>([
    [`AWS Backup, vault other, as ${ROLE}`, { vault: 'other' }],
    ['AWS Backup, vault nightly, as arn:other', { role: 'arn:other' }],
    [`${engine}, Windows instances with VSS`, { windowsVss: true }],
    [`${engine}, scans of EBS, EC2 as arn:scan`, { scanning: { types: ['EC2', 'EBS'], role: 'arn:scan' } }],
    [`${engine}, no restore tests`, { restoreTest: null }],
    [`${engine}, restores tested 17 6 1 * *, the latest of 30 days, begun within 8 hours`, { restoreTest: test }],
  ])('are an engine: %s', (text, more) => {
    expect(theirs(more)).toEqual([`databases engine -: ${engine} -> ${text}`]);
  });

  it.each<[string, Partial<AwsBackupRule>]>([
    ['to cold storage after 90 days', { coldStorageAfterDays: 90 }],
    ['begun within 1 hour', { startWindowMinutes: 60 }],
    ['done within 2 hours', { completionWindowMinutes: 120 }],
    ['into other', { vault: 'other' }],
    ['continuous', { continuous: true }],
    ['EBS and S3 indexed', { index: ['S3', 'EBS'] }],
    ['scanned, scanned for what changed', { scans: ['INCREMENTAL_SCAN', 'FULL_SCAN'] }],
    ['and into arn:gap', { airGappedVault: 'arn:gap' }],
    ['tagged a:b, c:d', { pointTags: tags('c:d', 'a:b') }],
  ])('are a rule of AWS Backup: %s', (text, rule) => {
    const [old] = told(null, fileOf(makeAwsPlan())).flatMap((line) => /rule .* -> (.*)$/.exec(line)?.[1] ?? []);
    expect(theirs({ rules: [makeAwsRule(rule)] })).toEqual([
      expect.stringMatching(new RegExp(` -> ${old?.replaceAll('*', '\\*')}, ${text}$`)),
    ]);
  });

  it.each<[string, Partial<NonNullable<AwsBackupRule['vaultCopies']>[number]>]>([
    ['eu-west-1', {}],
    ['other in eu-west-1', { vault: 'other' }],
    ['arn:vault', { vaultArn: 'arn:vault', vault: 'other' }],
    ['eu-west-1 for 1 day', { expiry: { rule: days(1), text: '1 day' } }],
    ['eu-west-1 for ever', { expiry: { rule: forEver, text: 'never' } }],
    ['eu-west-1 cold after 9 days', { coldStorageAfterDays: 9 }],
    ['eu-west-1 with arn:key', { kmsKey: 'arn:key' }],
  ])('are a copy of AWS Backup: %s', (text, more) => {
    const copy = { to: IRELAND, vaultArn: null, vault: null, expiry: null, coldStorageAfterDays: null, kmsKey: null };
    const [change] = theirs({ rules: [makeAwsRule({ vaultCopies: [{ ...copy, ...more }] })] });
    expect(change?.endsWith(`, copied to ${text}`)).toBe(true);
  });
});

describe('the plans that are gone for good', () => {
  const GONE = 'gone forever: Expire tags decide';
  const former = (...formerPlans: readonly string[]): PlanFile => ({ ...fileOf(plan), formerPlans });

  it('are differences: what they made may be deleted since', () => {
    expect(told(fileOf(plan), former('old', 'web/weekly'))).toEqual([
      `old former-plans -: null -> ${GONE}`,
      `web former-plans weekly: null -> ${GONE}`,
    ]);
    expect(told(former('old', 'older'), former('older'))).toEqual([`old former-plans -: ${GONE} -> null`]);
    expect(told(null, former('old')).at(-1)).toBe(`old former-plans -: null -> ${GONE}`);
    expect(told(former('old', 'older'), former('older', 'old'))).toEqual([]);
  });

  it('stand in the block of changes as in the file', () => {
    const block = String(changeBlock(compareRules(fileOf(plan), former('old', 'web/weekly'))));
    expect(block).toContain(`  former-plans: old\n+   ${GONE}\n  former-plans: web/weekly\n+   ${GONE}`);
  });
});
