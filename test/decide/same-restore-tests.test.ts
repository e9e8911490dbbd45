import { describe, expect, it } from 'vitest';
import { sameTestSelection, sameTestSettings, testHash } from '../../src/decide/same-restore-tests.ts';
import type { TestSelection, TestSettings } from '../../src/model/restore-tests.ts';

const SETTINGS: TestSettings = {
  schedule: 'cron(0 5 ? * * *)',
  timeZone: 'UTC',
  startWindowHours: 24,
  algorithm: 'LATEST_WITHIN_WINDOW',
  vaults: ['arn:a', 'arn:b'],
  exceptVaults: ['arn:c', 'arn:d'],
  pointTypes: ['SNAPSHOT', 'CONTINUOUS'],
  withinDays: 30,
};
const SELECTION: TestSelection = {
  name: 'EC2',
  type: 'EC2',
  role: 'arn:role',
  resources: ['arn:i-2', 'arn:i-1'],
  conditions: [
    { is: 'equals', key: 'Backup', value: 'daily' },
    { is: 'not-equals', key: 'Stage', value: 'test' },
  ],
  validationHours: 1,
  overrides: { instanceType: 't3', requireImdsV2: 'true' },
};
const hashOf = (settings: Partial<TestSettings>, ...selections: readonly Partial<TestSelection>[]) =>
  testHash({ settings: { ...SETTINGS, ...settings }, selections: selections.map((one) => ({ ...SELECTION, ...one })) });

describe('the settings of two restore testing plans', () => {
  it.each<[string, Partial<TestSettings>]>([
    ['blanks of the schedule', { schedule: ' cron(0 5  ?\t* * *) ' }],
    ['name of UTC', { timeZone: 'Etc/UTC' }],
    ['order of vaults', { vaults: ['arn:b', 'arn:a', 'arn:b'] }],
    ['order of vaults that are left out', { exceptVaults: ['arn:d', 'arn:c'] }],
    ['order of types of recovery points', { pointTypes: ['CONTINUOUS', 'SNAPSHOT'] }],
  ])('are the same with another %s', (_, change) => {
    expect(sameTestSettings(SETTINGS, { ...SETTINGS, ...change })).toBe(true);
    expect(hashOf(change)).toBe(hashOf({}));
  });

  it.each<[string, Partial<TestSettings>]>([
    ['schedule', { schedule: 'cron(0 6 ? * * *)' }],
    ['schedule, with blanks elsewhere', { schedule: 'cron(05 ? * * *)' }],
    ['time zone', { timeZone: 'Europe/Berlin' }],
    ['start window', { startWindowHours: 8 }],
    ['algorithm', { algorithm: 'RANDOM_WITHIN_WINDOW' }],
    ['vaults', { vaults: ['arn:a'] }],
    ['vaults that are left out', { exceptVaults: [] }],
    ['types of recovery points', { pointTypes: ['SNAPSHOT'] }],
    ['age', { withinDays: 31 }],
  ])('differ with another %s', (_, change) => {
    expect(sameTestSettings(SETTINGS, { ...SETTINGS, ...change })).toBe(false);
    expect(hashOf(change)).not.toBe(hashOf({}));
  });
});

describe('two selections of a restore test', () => {
  it.each<[string, Partial<TestSelection>]>([
    ['name', { name: 'else' }],
    ['order of resources', { resources: ['arn:i-1', 'arn:i-2', 'arn:i-1'] }],
    ['word for everything, beside conditions', { resources: ['*', 'arn:i-1', 'arn:i-2'] }],
    ['order of conditions', { conditions: SELECTION.conditions.toReversed() }],
    ['case and order of metadata', { overrides: { REQUIREIMDSV2: 'true', instancetype: 't3' } }],
  ])('are the same with another %s', (_, change) => {
    expect(sameTestSelection(SELECTION, { ...SELECTION, ...change })).toBe(true);
  });

  it.each<[string, Partial<TestSelection>]>([
    ['type', { type: 'EBS' }],
    ['role', { role: 'arn:else' }],
    ['resources', { resources: ['arn:i-1'] }],
    ['number of conditions', { conditions: SELECTION.conditions.slice(0, 1) }],
    ['key', { conditions: [{ is: 'equals', key: 'B', value: 'daily' }, ...SELECTION.conditions.slice(1)] }],
    ['value', { conditions: [{ is: 'equals', key: 'Backup', value: 'x' }, ...SELECTION.conditions.slice(1)] }],
    [
      'sense of a condition',
      { conditions: [{ is: 'not-equals', key: 'Backup', value: 'daily' }, ...SELECTION.conditions.slice(1)] },
    ],
    ['validation', { validationHours: null }],
    ['key of metadata', { overrides: { instance: 't3', requireImdsV2: 'true' } }],
    ['value of metadata', { overrides: { instanceType: 't4', requireImdsV2: 'true' } }],
    ['case of a value of metadata', { overrides: { instanceType: 'T3', requireImdsV2: 'true' } }],
  ])('differ with another %s', (_, change) => {
    expect(sameTestSelection(SELECTION, { ...SELECTION, ...change })).toBe(false);
    expect(hashOf({}, change)).not.toBe(hashOf({}, {}));
  });

  it('without conditions, everything is something else than nothing', () => {
    const bare = { ...SELECTION, conditions: [] };
    expect(sameTestSelection({ ...bare, resources: ['*'] }, { ...bare, resources: [] })).toBe(false);
    expect(sameTestSelection({ ...bare, resources: ['b', 'a'] }, { ...bare, resources: ['a', 'b'] })).toBe(true);
  });
});

it('has a hash of its own for each name of a selection, in whatever order they stand', () => {
  expect(hashOf({}, {})).toMatch(/^[0-9a-f]{12}$/);
  expect(hashOf({}, { name: 'a' }, { name: 'b' })).toBe(hashOf({}, { name: 'b' }, { name: 'a' }));
  expect(hashOf({}, { name: 'a' })).not.toBe(hashOf({}, { name: 'b' }));
});
