import { expect, it } from 'vitest';
import {
  readSettings,
  readTestSelection,
  settingsInput,
  testSelectionInput,
} from '../../../src/aws/backup-plans/restore-test-documents.ts';
import { sameTestSelection, sameTestSettings } from '../../../src/decide/same-restore-tests.ts';
import type { TestSelection, TestSettings } from '../../../src/model/restore-tests.ts';
import { fc } from '../../laws/fast-check.ts';

const texts = fc.stringMatching(/^[a-z:*]{1,8}$/);
const lists = fc.uniqueArray(texts, { maxLength: 3 });

const settings: fc.Arbitrary<TestSettings> = fc.record({
  schedule: fc.constantFrom('cron(17 6 1 * ? *)', 'cron(30 4 ? * SAT *)'),
  timeZone: fc.constantFrom('Etc/UTC', 'Europe/Berlin'),
  startWindowHours: fc.integer({ min: 1, max: 168 }),
  algorithm: fc.constantFrom('LATEST_WITHIN_WINDOW', 'RANDOM_WITHIN_WINDOW'),
  vaults: lists,
  exceptVaults: lists,
  pointTypes: fc.subarray(['SNAPSHOT', 'CONTINUOUS']),
  withinDays: fc.integer({ min: 1, max: 365 }),
});

const selections: fc.Arbitrary<TestSelection> = fc.record({
  name: texts,
  type: fc.constantFrom('EC2', 'S3'),
  role: texts,
  resources: lists,
  conditions: fc.array(fc.record({ is: fc.constantFrom('equals', 'not-equals'), key: texts, value: texts }), {
    maxLength: 3,
  }),
  validationHours: fc.option(fc.integer({ min: 1, max: 168 })),
  overrides: fc.dictionary(texts, texts, { maxKeys: 2 }),
});

const AS_READ = {
  CreationTime: new Date(0),
  RestoreTestingPlanArn: 'arn',
  RestoreTestingPlanName: 'plan',
  RestoreTestingSelectionName: 'name',
};

it.each(['create', 'update'] as const)('what is written to %s is read back as it was meant', (purpose) => {
  fc.assert(
    fc.property(settings, selections, (meant, selection) => {
      expect(sameTestSettings(readSettings({ ...AS_READ, ...settingsInput(meant, purpose) }), meant)).toBe(true);
      const written = { ...testSelectionInput(selection, purpose), ProtectedResourceType: selection.type };
      expect(sameTestSelection(readTestSelection({ ...AS_READ, ...written }), selection)).toBe(true);
    }),
  );
});

it('something new says nothing empty, and an update empties what it does not say', () => {
  const role = { name: 'EC2', type: 'EC2', role: 'r', resources: [], validationHours: null, overrides: {} };
  const condition = { is: 'equals', key: 'a', value: 'b' } as const;
  const written = [{ Key: 'aws:ResourceTag/a', Value: 'b' }];
  const said = (purpose: 'create' | 'update') => testSelectionInput({ ...role, conditions: [condition] }, purpose);
  expect(said('create')).toEqual({ IamRoleArn: 'r', ProtectedResourceConditions: { StringEquals: written } });
  expect(said('update').ProtectedResourceConditions).toEqual({ StringEquals: written, StringNotEquals: [] });
});

it('what AWS Backup leaves out is what it does by itself', () => {
  const silent = { ...AS_READ, ScheduleExpression: undefined, RecoveryPointSelection: undefined };
  expect(readSettings(silent)).toEqual({
    schedule: 'cron(0 5 ? * * *)',
    timeZone: 'Etc/UTC',
    startWindowHours: 24,
    algorithm: '',
    vaults: [],
    exceptVaults: [],
    pointTypes: [],
    withinDays: 30,
  });
});

it.each<[string, Partial<TestSelection>, boolean]>([
  [
    'another order',
    {
      conditions: [
        { is: 'equals', key: 'b', value: '2' },
        { is: 'equals', key: 'a', value: '1' },
      ],
    },
    true,
  ],
  ['everything named beside conditions', { resources: ['*'] }, true],
  ['keys of metadata in another case', { overrides: { INSTANCETYPE: 't3' } }, true],
  ['another value of metadata', { overrides: { instanceType: 't4' } }, false],
  ['another condition', { conditions: [{ is: 'not-equals', key: 'a', value: '1' }] }, false],
  ['a validation', { validationHours: 1 }, false],
])('%s makes a selection the same or not', (_, other, same) => {
  const base: TestSelection = {
    name: 'EC2',
    type: 'EC2',
    role: 'r',
    resources: [],
    conditions: [
      { is: 'equals', key: 'a', value: '1' },
      { is: 'equals', key: 'b', value: '2' },
    ],
    validationHours: null,
    overrides: { instanceType: 't3' },
  };
  expect(sameTestSelection(base, { ...base, ...other })).toBe(same);
});
