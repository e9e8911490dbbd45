import { describe, expect, it } from 'vitest';
import { planInput, readPlanDocument } from '../../../src/aws/backup-plans/plan-documents.ts';
import { readSelectionDocument, selectionInput } from '../../../src/aws/backup-plans/selection-documents.ts';
import { samePlan, selectionContent } from '../../../src/decide/same-plans.ts';
import type { CopyDocument, PlanSettings, RuleDocument } from '../../../src/model/backup-plans.ts';
import { fc } from '../../laws/fast-check.ts';
import { makeRuleDocument, makeSelectionDocument } from '../../modes/sync/make-sync.ts';

const vaultArn = fc.constantFrom(
  'arn:aws:backup:eu-west-1:123456789012:backup-vault:nightly',
  'arn:aws:backup:us-west-2:999999999999:backup-vault:central',
);
const days = fc.option(fc.integer({ min: 1, max: 36_500 }));
const cold = fc.option(fc.integer({ min: 1, max: 400 }));

/** Rules with everything that AWS Backup knows; a copy is never kept for ever where its backup is not. */
const rule: fc.Arbitrary<RuleDocument> = fc
  .record(
    {
      kept: fc.record({ deleteAfterDays: days, coldStorageAfterDays: cold }),
      copies: fc.uniqueArray(fc.record({ vaultArn, deleteAfterDays: days, coldStorageAfterDays: cold }), {
        minLength: 1,
        maxLength: 2,
        selector: (copy) => copy.vaultArn,
      }),
      continuous: fc.constant(true as const),
      index: fc.constantFrom(['EBS'], ['EBS', 'S3']),
      scans: fc.constantFrom(['FULL_SCAN' as const], ['FULL_SCAN' as const, 'INCREMENTAL_SCAN' as const]),
      airGappedVault: vaultArn,
    },
    { requiredKeys: ['kept'] },
  )
  .map(({ kept, copies, ...more }) => {
    const finite = (copy: CopyDocument): CopyDocument =>
      copy.deleteAfterDays === null ? { ...copy, deleteAfterDays: kept.deleteAfterDays } : copy;
    return makeRuleDocument({ ...kept, ...(copies === undefined ? {} : { copies: copies.map(finite) }), ...more });
  });

const settings: fc.Arbitrary<PlanSettings> = fc.record(
  {
    windowsVss: fc.constant(true as const),
    scanning: fc.record({ role: fc.constant('arn:aws:iam::123456789012:role/scanner'), types: fc.constant(['EC2']) }),
  },
  { requiredKeys: [] },
);

function asKept<Value>(value: Value): Value {
  const kept: Value = JSON.parse(JSON.stringify(value));
  return kept;
}

describe('a plan with all that AWS Backup knows', () => {
  it('is read as it was written, and nothing of it is beyond', () => {
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 3 }), settings, (rules, more) => {
        const body = Object.keys(more).length === 0 ? { rules } : { rules, settings: more };
        const { beyond, ...read } = readPlanDocument(asKept(planInput('nightly', body)));
        expect(beyond).toEqual([]);
        expect(read).toEqual(body);
        expect(samePlan(read, body)).toBe(true);
      }),
    );
  });

  it('is not the same with any part of it missing', () => {
    const whole = makeRuleDocument({
      copies: [{ vaultArn: 'arn:a', deleteAfterDays: 7, coldStorageAfterDays: null }],
      continuous: true,
      index: ['EBS'],
      scans: ['FULL_SCAN'],
      airGappedVault: 'arn:b',
    });
    for (const key of ['copies', 'continuous', 'index', 'scans', 'airGappedVault'] as const) {
      const { [key]: _, ...less } = whole;
      expect(samePlan({ rules: [whole] }, { rules: [less] })).toBe(false);
    }
    expect(samePlan({ rules: [whole] }, { rules: [whole], settings: { windowsVss: true } })).toBe(false);
  });
});

// https://docs.aws.amazon.com/aws-backup/latest/devguide/recov-point-create-a-copy.html
describe('a copy', () => {
  const source = { RuleName: 'daily', TargetBackupVaultName: 'nightly' };
  const kept = { MoveToColdStorageAfterDays: 10, DeleteAfterDays: 200 };
  it.each([
    ['without a lifecycle is kept and moved as its source', undefined, 200, 10],
    ['that never ends goes with its source', { DeleteAfterDays: -1, MoveToColdStorageAfterDays: -1 }, 200, null],
    ['with an end of its own goes then, and is not moved', { DeleteAfterDays: 300 }, 300, null],
  ])('%s', (_what, Lifecycle, deleteAfterDays, coldStorageAfterDays) => {
    const copy = { DestinationBackupVaultArn: 'arn:a', ...(Lifecycle === undefined ? {} : { Lifecycle }) };
    const read = readPlanDocument({
      BackupPlanName: 'nightly',
      Rules: [{ ...source, Lifecycle: { ...kept, OptInToArchiveForSupportedResources: true }, CopyActions: [copy] }],
    });
    expect(read.rules[0]?.copies).toEqual([{ vaultArn: 'arn:a', deleteAfterDays, coldStorageAfterDays }]);
  });

  it('is written with all of its lifecycle, so that it takes nothing from its source unasked', () => {
    const copies = [{ vaultArn: 'arn:a', deleteAfterDays: 300, coldStorageAfterDays: null }];
    const written = planInput('nightly', { rules: [makeRuleDocument({ coldStorageAfterDays: 10, copies })] });
    expect(written.Rules?.[0]?.CopyActions).toEqual([
      { DestinationBackupVaultArn: 'arn:a', Lifecycle: { MoveToColdStorageAfterDays: -1, DeleteAfterDays: 300 } },
    ]);
  });
});

describe('tags of which one is enough', () => {
  const tag = (key: string) => ({ ConditionType: 'STRINGEQUALS' as const, ConditionKey: key, ConditionValue: '1' });
  const base = { SelectionName: 'all', IamRoleArn: 'role' };

  it('are a condition like any other where there is one alone', () => {
    const { document, beyond } = readSelectionDocument({ ...base, ListOfTags: [tag('a')] });
    expect(beyond).toEqual([]);
    const conditions = [{ is: 'equals' as const, key: 'a', value: '1' }];
    expect(selectionContent(document)).toBe(selectionContent({ role: 'role', resources: ['*'], conditions }));
  });

  it.each([
    ['several', { ListOfTags: [tag('a'), tag('b')] }],
    ['one beside named resources', { ListOfTags: [tag('a')], Resources: ['arn:x'] }],
  ])('are read and written back as they were: %s', (_what, more) => {
    const { document } = readSelectionDocument({ ...base, ...more });
    expect(selectionInput(document)).toEqual({ ...base, ...more });
    const other = makeSelectionDocument('1', { role: 'role', resources: document.resources, conditions: [] });
    expect(selectionContent(document)).not.toBe(selectionContent(other));
  });
});
