import type { ScanMode } from '../model/backup-plans.ts';
import type { AwsBackupPlan, AwsBackupRule, PlanSelection, RestoreTest, VaultCopy } from './model.ts';
import { TEST_DEFAULTS } from './restore-test.ts';
import type { ReadPlanFile } from './schema.ts';

type ReadPlan = ReadPlanFile['plans'][string];
type ReadRule = ReadPlan['rules'][string];
type ReadCopy = NonNullable<ReadRule['copies']>[number];

/** Converts a plan of AWS Backup from its parsed form. Incomplete plans have already been rejected. */
export function awsBackupPlan(
  name: string,
  { vault, role, scanning, 'windows-vss': windowsVss, 'restore-test': restoreTest }: ReadPlan,
  selection: PlanSelection,
  rules: readonly AwsBackupRule[],
): AwsBackupPlan {
  if (vault === undefined || role === undefined)
    throw new Error(`the plan ${name} has no vault or role: this is a bug`);
  return {
    name,
    engine: 'aws-backup',
    vault,
    role,
    ...(windowsVss === true ? { windowsVss } : {}),
    ...(scanning === undefined ? {} : { scanning }),
    ...(restoreTest === undefined ? {} : { restoreTest: restoreTestOf(restoreTest) }),
    selection,
    rules,
    retention: null,
  };
}

type ReadRestoreTest = Exclude<ReadPlan['restore-test'], undefined>;

function restoreTestOf(read: ReadRestoreTest): RestoreTest | null {
  if (read === null) return null;
  const said: Exclude<ReadRestoreTest, string | null> = typeof read === 'string' ? { schedule: read } : read;
  const { schedule, 'time-zone': timeZone, role, select = 'latest', overrides = {} } = said;
  return {
    schedule,
    ...(timeZone === undefined ? {} : { timeZone }),
    startWindowHours: said['start-window'] ?? TEST_DEFAULTS.startWindowHours,
    withinDays: said.within ?? TEST_DEFAULTS.withinDays,
    select,
    validationHours: said['validation-window'] ?? null,
    ...(role === undefined ? {} : { role }),
    overrides,
  };
}

/** @param whole The name of the rule including that of its plan. */
export function awsBackupRule(whole: string, name: string, rule: ReadRule): AwsBackupRule {
  const { schedule, 'time-zone': timeZone, expiry, copies, vault, continuous, index, scans } = rule;
  if (schedule === undefined) throw new Error(`the rule ${whole} has no schedule: this is a bug`);
  const { 'air-gapped-vault': airGappedVault, 'recovery-point-tags': pointTags } = rule;
  return {
    name,
    schedule,
    ...(timeZone === undefined ? {} : { timeZone }),
    ...expiry,
    coldStorageAfterDays: rule['cold-storage-after'] ?? null,
    startWindowMinutes: rule['start-window'] ?? null,
    completionWindowMinutes: rule['completion-window'] ?? null,
    ...(copies === undefined ? {} : { vaultCopies: copies.map(copyOf) }),
    ...(vault === undefined ? {} : { vault }),
    ...(continuous === true ? { continuous } : {}),
    ...(index === undefined ? {} : { index: [...new Set(index)] }),
    ...(scans === undefined ? {} : { scans: [...new Set(scans)].map((one) => SCAN_MODES[one]) }),
    ...(airGappedVault === undefined ? {} : { airGappedVault }),
    ...(pointTags === undefined ? {} : { pointTags }),
  };
}

const SCAN_MODES = { full: 'FULL_SCAN', incremental: 'INCREMENTAL_SCAN' } as const satisfies Record<string, ScanMode>;

function copyOf({ to, vault, expiry, 'cold-storage-after': cold, 'kms-key': kmsKey }: ReadCopy): VaultCopy {
  return {
    to: to.region,
    vaultArn: to.vaultArn,
    vault: vault ?? null,
    expiry: expiry === undefined ? null : { rule: expiry.expiry, text: expiry.expiryText },
    coldStorageAfterDays: cold ?? null,
    kmsKey: kmsKey ?? null,
  };
}
