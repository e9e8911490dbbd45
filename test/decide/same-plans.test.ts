import { describe, expect, it } from 'vitest';
import {
  contentHash,
  isUtc,
  planHash,
  samePlan,
  selectionContent,
  sorted,
  withoutOurTag,
} from '../../src/decide/same-plans.ts';
import type { CopyDocument, PlanBody, RuleDocument, SelectionDocument } from '../../src/model/backup-plans.ts';

const COPY: CopyDocument = { vaultArn: 'arn:vault:b', deleteAfterDays: 90, coldStorageAfterDays: null };
const RULE: RuleDocument = {
  name: 'nightly',
  vault: 'main',
  schedule: 'cron(0 5 ? * * *)',
  timeZone: 'UTC',
  startWindowMinutes: 60,
  completionWindowMinutes: 180,
  deleteAfterDays: 35,
  coldStorageAfterDays: 7,
  tags: { Team: 'web', Stage: 'live' },
};
const other: RuleDocument = { ...RULE, name: 'weekly' };
const body = (rule: Partial<RuleDocument> = {}, settings?: PlanBody['settings']): PlanBody => ({
  rules: [{ ...RULE, ...rule }, other],
  ...(settings !== undefined && { settings }),
});
const scanning = { role: 'arn:role', types: ['EC2', 'EBS'] };

describe('two plans do the same', () => {
  it.each<[string, PlanBody, PlanBody]>([
    ['whatever the order of their rules', body(), { rules: [other, RULE] }],
    ['with other blanks in the schedule', body(), body({ schedule: '  cron(0  5 ?\t* * *) ' })],
    ['under another name of UTC', body(), body({ timeZone: 'Etc/UTC' })],
    [
      'where one says what the service starts by itself',
      body({ startWindowMinutes: null }),
      body({ startWindowMinutes: 480 }),
    ],
    [
      'where one says by when the service ends by itself',
      body({ completionWindowMinutes: null }),
      body({ completionWindowMinutes: 10_080 }),
    ],
    ['whatever the order of tags', body(), body({ tags: { Stage: 'live', Team: 'web' } })],
    ['with no copies at all', body(), body({ copies: [] })],
    [
      'whatever the order of copies',
      body({ copies: [COPY, { ...COPY, vaultArn: 'arn:vault:a' }] }),
      body({ copies: [{ ...COPY, vaultArn: 'arn:vault:a' }, COPY] }),
    ],
    ['with nothing indexed', body(), body({ index: [] })],
    ['whatever the order of what is indexed', body({ index: ['S3', 'EBS'] }), body({ index: ['EBS', 'S3'] })],
    ['with no scans', body(), body({ scans: [] })],
    [
      'whatever the order of scans',
      body({ scans: ['INCREMENTAL_SCAN', 'FULL_SCAN'] }),
      body({ scans: ['FULL_SCAN', 'INCREMENTAL_SCAN'] }),
    ],
    ['with empty settings', body(), body({}, {})],
    [
      'whatever the order of scanned types',
      body({}, { scanning }),
      body({}, { scanning: { ...scanning, types: ['EBS', 'EC2', 'EBS'] } }),
    ],
  ])('%s', (_, one, two) => {
    expect(samePlan(one, two)).toBe(true);
    expect(planHash(one, ['s-1', 's-2'])).toBe(planHash(two, ['s-2', 's-1']));
  });

  it.each<[string, PlanBody, PlanBody]>([
    ['name', body(), body({ name: 'hourly' })],
    ['vault', body(), body({ vault: 'other' })],
    ['schedule', body(), body({ schedule: 'cron(0 6 ? * * *)' })],
    ['schedule, where blanks part it elsewhere', body(), body({ schedule: 'cron(05 ? * * *)' })],
    ['time zone', body(), body({ timeZone: 'Europe/Berlin' })],
    ['time zone that is no UTC', body({ timeZone: 'Europe/Rome' }), body({ timeZone: 'Europe/Berlin' })],
    ['start window', body(), body({ startWindowMinutes: 61 })],
    ['start window, where the service has its own', body(), body({ startWindowMinutes: null })],
    ['completion window', body(), body({ completionWindowMinutes: 181 })],
    ['completion window, where the service has its own', body(), body({ completionWindowMinutes: null })],
    ['end', body(), body({ deleteAfterDays: 36 })],
    ['end, where one has none', body(), body({ deleteAfterDays: null })],
    ['cold storage', body(), body({ coldStorageAfterDays: null })],
    ['value of a tag', body(), body({ tags: { Team: 'web', Stage: 'test' } })],
    ['key of a tag', body(), body({ tags: { Team: 'web', Step: 'live' } })],
    ['number of tags', body(), body({ tags: { Team: 'web' } })],
    ['number of copies', body({ copies: [COPY] }), body()],
    ['vault of a copy', body({ copies: [COPY] }), body({ copies: [{ ...COPY, vaultArn: 'arn:vault:a' }] })],
    ['end of a copy', body({ copies: [COPY] }), body({ copies: [{ ...COPY, deleteAfterDays: 91 }] })],
    ['cold storage of a copy', body({ copies: [COPY] }), body({ copies: [{ ...COPY, coldStorageAfterDays: 1 }] })],
    ['continuous backup', body(), body({ continuous: true })],
    ['index', body(), body({ index: ['EBS'] })],
    ['scans', body(), body({ scans: ['FULL_SCAN'] })],
    ['air-gapped vault', body(), body({ airGappedVault: 'arn:gap' })],
    ['number of rules', body(), { rules: [RULE] }],
    ['use of VSS', body(), body({}, { windowsVss: true })],
    ['scanning', body(), body({}, { scanning })],
    ['role of the scanner', body({}, { scanning }), body({}, { scanning: { ...scanning, role: 'arn:else' } })],
    ['scanned types', body({}, { scanning }), body({}, { scanning: { ...scanning, types: ['EC2'] } })],
  ])('but not with another %s', (_, one, two) => {
    expect(samePlan(one, two)).toBe(false);
    expect(planHash(one, [])).not.toBe(planHash(two, []));
  });

  it('and have another hash with other selections', () => {
    expect(planHash(body(), ['s-1'])).toMatch(/^[0-9a-f]{12}$/);
    expect(planHash(body(), ['s-1'])).not.toBe(planHash(body(), ['s-2']));
  });
});

describe('a plan without the tag of a sync', () => {
  it('keeps its other tags, its settings and all else', () => {
    const tagged = body({ tags: { BackupPlan: 'web', Team: 'web' } }, { windowsVss: true });
    expect(withoutOurTag(tagged)).toEqual({
      rules: [{ ...RULE, tags: { Team: 'web' } }, other],
      settings: { windowsVss: true },
    });
  });

  it('has no settings where it had none', () => {
    expect(Object.keys(withoutOurTag(body()))).toEqual(['rules']);
  });
});

const SELECTION: SelectionDocument = {
  name: 'by-tag',
  role: 'arn:role',
  resources: ['arn:b', 'arn:a'],
  conditions: [
    { is: 'equals', key: 'Backup', value: 'daily' },
    { is: 'not-equals', key: 'Stage', value: 'test' },
  ],
};

describe('two selections take the same', () => {
  it.each<[string, Partial<SelectionDocument>]>([
    ['under another name', { name: 'else' }],
    ['whatever the order of resources', { resources: ['arn:a', 'arn:b', 'arn:a'] }],
    ['whatever the order of conditions', { conditions: SELECTION.conditions.toReversed() }],
    ['with no tags of which one is enough', { anyTag: [] }],
  ])('%s', (_, change) => {
    expect(selectionContent({ ...SELECTION, ...change })).toBe(selectionContent(SELECTION));
    expect(contentHash({ ...SELECTION, ...change })).toBe(contentHash(SELECTION));
  });

  it.each<[string, Partial<SelectionDocument>]>([
    ['another role', { role: 'arn:else' }],
    ['fewer resources', { resources: ['arn:a'] }],
    ['fewer conditions', { conditions: SELECTION.conditions.slice(0, 1) }],
    ['another key', { conditions: [{ is: 'equals', key: 'B', value: 'daily' }, ...SELECTION.conditions.slice(1)] }],
    ['another value', { conditions: [{ is: 'equals', key: 'Backup', value: 'x' }, ...SELECTION.conditions.slice(1)] }],
    [
      'the opposite of a condition',
      { conditions: [{ is: 'not-equals', key: 'Backup', value: 'daily' }, ...SELECTION.conditions.slice(1)] },
    ],
    ['a tag that is enough', { anyTag: [{ key: 'Backup', value: 'daily' }] }],
  ])('but not with %s', (_, change) => {
    expect(selectionContent({ ...SELECTION, ...change })).not.toBe(selectionContent(SELECTION));
    expect(contentHash({ ...SELECTION, ...change })).not.toBe(contentHash(SELECTION));
  });

  it('by tags of which one is enough, in any order, and by nothing else of these', () => {
    const any = (...keys: readonly string[]) =>
      contentHash({ ...SELECTION, anyTag: keys.map((key) => ({ key, value: 'v' })) });
    expect(any('A', 'B')).toBe(any('B', 'A'));
    expect(any('A', 'B')).not.toBe(any('A', 'C'));
    expect(contentHash({ ...SELECTION, anyTag: [{ key: 'A', value: 'w' }] })).not.toBe(any('A'));
    expect(any('A')).toMatch(/^[0-9a-f]{8}$/);
  });
});

it('names what is in accounts already: the hash of a selection stays what it is', () => {
  expect(contentHash(SELECTION)).toBe('e71e1c23');
  expect(contentHash({ ...SELECTION, anyTag: [{ key: 'A', value: 'v' }] })).toBe('e390f166');
});

it('knows both names of UTC, and sorts each text once', () => {
  expect(['UTC', 'Etc/UTC', 'Europe/London', ''].map(isUtc)).toEqual([true, true, false, false]);
  expect(sorted(['b', 'a', 'b'])).toEqual(['a', 'b']);
});
