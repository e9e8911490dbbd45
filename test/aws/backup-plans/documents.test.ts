import { describe, expect, it } from 'vitest';
import { planInput, readPlanDocument } from '../../../src/aws/backup-plans/plan-documents.ts';
import { readSelectionDocument, selectionInput } from '../../../src/aws/backup-plans/selection-documents.ts';
import { samePlan, selectionContent } from '../../../src/decide/same-plans.ts';
import type { RuleDocument, SelectionDocument } from '../../../src/model/backup-plans.ts';
import { fc } from '../../laws/fast-check.ts';

const name = fc.stringMatching(/^[A-Za-z0-9_.-]{1,50}$/);
const text = fc.string({ minLength: 1, maxLength: 20 });
const days = fc.option(fc.integer({ min: 1, max: 36_500 }));
const minutes = fc.option(fc.oneof(fc.constantFrom(480, 10_080), fc.integer({ min: 60, max: 20_000 })));

const rule: fc.Arbitrary<RuleDocument> = fc.record({
  name,
  vault: name,
  schedule: fc.constantFrom('cron(0 5 ? * * *)', 'cron(0/15 * ? * MON-FRI *)'),
  timeZone: fc.constantFrom('Etc/UTC', 'UTC', 'Europe/Berlin'),
  startWindowMinutes: minutes,
  completionWindowMinutes: minutes,
  deleteAfterDays: days,
  coldStorageAfterDays: days,
  tags: fc.dictionary(text, text, { maxKeys: 3, noNullPrototype: true }),
});

const selection: fc.Arbitrary<SelectionDocument> = fc.record({
  name,
  role: text,
  resources: fc.array(text, { minLength: 1, maxLength: 4 }),
  conditions: fc.array(
    fc.record({ is: fc.constantFrom('equals' as const, 'not-equals' as const), key: text, value: text }),
    { maxLength: 5 },
  ),
});

/** What the service keeps of what it was sent: JSON, with its own words where nothing was said. */
function asKept<Value>(value: Value): Value {
  const kept: Value = JSON.parse(JSON.stringify(value));
  return kept;
}

describe('rules', () => {
  it('are read as they were written, the windows that the service has by itself as none', () => {
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 4 }), (rules) => {
        const read = readPlanDocument(asKept(planInput('nightly', { rules })));
        expect(read.beyond).toEqual([]);
        expect(read.rules).toEqual(
          rules.map((one) => ({
            ...one,
            startWindowMinutes: one.startWindowMinutes === 480 ? null : one.startWindowMinutes,
            completionWindowMinutes: one.completionWindowMinutes === 10_080 ? null : one.completionWindowMinutes,
          })),
        );
        expect(samePlan(read, { rules })).toBe(true);
      }),
    );
  });

  it('are the same when the service has filled in what it does by itself', () => {
    fc.assert(
      fc.property(rule, (one) => {
        const written = planInput('nightly', { rules: [one] }).Rules?.[0];
        const filled = {
          RuleId: 'c6d1',
          ScheduleExpressionTimezone: 'Etc/UTC',
          StartWindowMinutes: 480,
          CompletionWindowMinutes: 10_080,
          CopyActions: [],
          IndexActions: [],
          EnableContinuousBackup: false,
          RuleName: one.name,
          TargetBackupVaultName: one.vault,
          ...written,
          Lifecycle: {
            DeleteAfterDays: -1,
            MoveToColdStorageAfterDays: -1,
            OptInToArchiveForSupportedResources: false,
            ...written?.Lifecycle,
          },
        };
        const read = readPlanDocument({ BackupPlanName: 'nightly', Rules: [filled], AdvancedBackupSettings: [] });
        expect(read.beyond).toEqual([]);
        expect(samePlan(read, { rules: [one] })).toBe(true);
      }),
    );
  });

  it('that say nothing have the schedule, the time zone and the lifecycle of the service', () => {
    const { rules } = readPlanDocument({
      BackupPlanName: 'nightly',
      Rules: [{ RuleName: 'daily', TargetBackupVaultName: 'vault' }],
    });
    expect(rules).toEqual([
      {
        name: 'daily',
        vault: 'vault',
        schedule: 'cron(0 5 ? * * *)',
        timeZone: 'Etc/UTC',
        startWindowMinutes: null,
        completionWindowMinutes: null,
        deleteAfterDays: null,
        coldStorageAfterDays: null,
        tags: {},
      },
    ]);
  });

  const bare = { RuleName: 'daily', TargetBackupVaultName: 'vault' };
  it.each([
    [{ ScanActions: [{ MalwareScanner: 'GUARDDUTY' as const }] }, 'ScanActions.ScanMode undefined of the rule daily'],
    [
      {
        CopyActions: [
          { DestinationBackupVaultArn: 'arn', Lifecycle: { DeleteAfterEvent: 'DELETE_AFTER_COPY' as const } },
        ],
      },
      'CopyActions.Lifecycle.DeleteAfterEvent of the rule daily',
    ],
    [
      { Lifecycle: { DeleteAfterDays: 7, OptInToArchiveForSupportedResources: true } },
      'Lifecycle.OptInToArchiveForSupportedResources of the rule daily',
    ],
  ])('with %j hold something beyond a plan file', (more, beyond) => {
    const plan = { BackupPlanName: 'nightly', Rules: [{ ...bare, ...more }] };
    expect(readPlanDocument(plan).beyond).toEqual([beyond]);
  });

  it.each([
    [
      { ResourceType: 'S3', BackupOptions: { BackupACLs: 'disabled' } },
      'AdvancedBackupSettings BackupACLs=disabled of S3',
    ],
    [
      { ResourceType: 'EC2', BackupOptions: { WindowsVSS: 'perhaps' } },
      'AdvancedBackupSettings WindowsVSS=perhaps of EC2',
    ],
  ])('of a plan with the settings %j hold something beyond a plan file', (setting, beyond) => {
    const plan = { BackupPlanName: 'nightly', Rules: [bare], AdvancedBackupSettings: [setting] };
    expect(readPlanDocument(plan).beyond).toEqual([beyond]);
  });
});

describe('selections', () => {
  it('are read as they were written, what must be equal first', () => {
    fc.assert(
      fc.property(selection, (one) => {
        const { document, beyond } = readSelectionDocument(asKept(selectionInput(one)));
        expect(beyond).toEqual([]);
        const [equals, others] = (['equals', 'not-equals'] as const).map((is) =>
          one.conditions.filter((condition) => condition.is === is),
        );
        expect(document).toEqual({ ...one, conditions: [...(equals ?? []), ...(others ?? [])] });
        expect(selectionContent(document)).toBe(selectionContent(one));
      }),
    );
  });

  it('never name alternatives', () => {
    fc.assert(
      fc.property(selection, (one) => {
        expect(selectionInput(one)).not.toHaveProperty('ListOfTags');
      }),
    );
  });

  const bare = { SelectionName: 'all', IamRoleArn: 'role', Resources: ['*'] };
  const parameter = { ConditionKey: 'aws:ResourceTag/a', ConditionValue: 'b*' };
  it.each([
    [{ NotResources: ['arn:aws:ec2:*'] }, 'NotResources'],
    [{ Conditions: { StringLike: [parameter] } }, 'Conditions.StringLike'],
    [{ Conditions: { StringNotLike: [parameter] } }, 'Conditions.StringNotLike'],
    [
      { Conditions: { StringEquals: [{ ...parameter, ConditionKey: 'aws:RequestTag/a' }] } },
      'the condition on aws:RequestTag/a',
    ],
  ])('with %j hold something beyond a plan file', (more, beyond) => {
    expect(readSelectionDocument({ ...bare, ...more }).beyond).toEqual([beyond]);
  });
});
