import { ServiceError } from '../errors.ts';
import { readCron } from '../state/backup-cron.ts';
import { backupArn, uuid } from '../state/backup-ids.ts';
import type { BackupRule, CopyAction, Lifecycle } from '../state/backup-records.ts';
import type { Call } from './call.ts';
import { checkName, checkTags, maxPointTags, readLifecycle, readWindows } from './checks.ts';
import { checkDestination } from './copy-jobs.ts';
import { invalidValue, limitExceeded, missingValue } from './errors.ts';
import type { Members } from './members.ts';

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/aws-backup-limits.html */
const mostRules = 10;

/** Runs every day at five, UTC, where the rule does not say. */
const defaultCron = 'cron(0 5 ? * * *)';

/** The members of a plan that the sandbox takes, below `BackupPlan`. */
export const planMembers: readonly string[] = [
  'BackupPlanName',
  'Rules.N.RuleName',
  'Rules.N.TargetBackupVaultName',
  'Rules.N.ScheduleExpression',
  'Rules.N.ScheduleExpressionTimezone',
  'Rules.N.StartWindowMinutes',
  'Rules.N.CompletionWindowMinutes',
  'Rules.N.Lifecycle.MoveToColdStorageAfterDays',
  'Rules.N.Lifecycle.DeleteAfterDays',
  'Rules.N.Lifecycle.OptInToArchiveForSupportedResources',
  'Rules.N.Lifecycle.DeleteAfterEvent',
  'Rules.N.RecoveryPointTags.*',
  'Rules.N.EnableContinuousBackup',
  'Rules.N.CopyActions.N.DestinationBackupVaultArn',
  'Rules.N.CopyActions.N.Lifecycle.MoveToColdStorageAfterDays',
  'Rules.N.CopyActions.N.Lifecycle.DeleteAfterDays',
  'Rules.N.CopyActions.N.Lifecycle.OptInToArchiveForSupportedResources',
  'Rules.N.CopyActions.N.Lifecycle.DeleteAfterEvent',
  'Rules.N.IndexActions.N.ResourceTypes.N',
  'Rules.N.ScanActions.N.MalwareScanner',
  'Rules.N.ScanActions.N.ScanMode',
  'Rules.N.TargetLogicallyAirGappedBackupVaultArn',
  'ScanSettings.N.MalwareScanner',
  'ScanSettings.N.ResourceTypes.N',
  'ScanSettings.N.ScannerRoleArn',
  'AdvancedBackupSettings.N.ResourceType',
  'AdvancedBackupSettings.N.BackupOptions.*',
].map((name) => `BackupPlan.${name}`);

/** A schedule and its time zone; where nothing is said, five every morning. */
export function readSchedule(members: Members): { cron: string; timezone: string } {
  const cron = members.text('ScheduleExpression') ?? defaultCron;
  const timezone = members.text('ScheduleExpressionTimezone') ?? 'Etc/UTC';
  try {
    readCron(cron, timezone);
  } catch (error) {
    // The wording is not documented.
    const why = error instanceof Error ? error.message : String(error);
    throw invalidValue(`Invalid schedule expression "${cron}" in ${timezone}: ${why}`);
  }
  return { cron, timezone };
}

/** Continuous backups never go to cold storage, and are kept from 1 to 35 days. */
function checkContinuous({ moveToColdAfterDays = -1, deleteAfterDays = -1 }: Lifecycle): void {
  // https://github.com/lgallard/terraform-aws-backup/issues/40
  if (moveToColdAfterDays !== -1) throw invalidValue('Invalid lifecycle. MoveToColdStorageAfterDays is unavailable');
  if (deleteAfterDays < 1 || deleteAfterDays > 35) {
    // https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery.html; the wording is not documented.
    throw invalidValue('Invalid lifecycle. DeleteAfterDays must be between 1 and 35 days for continuous backups');
  }
}

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/aws-backup-limits.html */
const mostCopies = 5;

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CopyAction.html */
function readCopies(members: Members, source: string): CopyAction[] {
  const groups = members.groups('CopyActions');
  if (groups.length > mostCopies) throw limitExceeded(`A rule can have at most ${mostCopies} copy actions.`);
  return groups.map((group) => {
    const vaultArn = group.required('DestinationBackupVaultArn');
    checkDestination(vaultArn, source);
    return { vaultArn, lifecycle: readLifecycle(group.group('Lifecycle')) };
  });
}

function readRule({ account, region }: Call, members: Members): BackupRule {
  const name = members.required('RuleName');
  checkName('rule name', name);
  const vaultName = members.required('TargetBackupVaultName');
  try {
    const { cron, timezone } = readSchedule(members);
    const lifecycle = readLifecycle(members.group('Lifecycle'));
    if (members.flag('EnableContinuousBackup') === true) checkContinuous(lifecycle);
    const windows = readWindows(members, 'CompletionWindowMinutes');
    // That a vault must be there first is not documented for this call; a plan without it cannot work.
    if (!region.backup.vaults.has(vaultName)) throw invalidValue(`Backup vault ${vaultName} does not exist`);
    return {
      ruleId: uuid(account.ids),
      name,
      vaultName,
      cron,
      timezone,
      startWindow: windows.start,
      completionWindow: windows.complete,
      lifecycle,
      copies: readCopies(members, backupArn(account, region, 'backup-vault', vaultName)),
      tags: checkTags(members.textMap('RecoveryPointTags'), maxPointTags),
      document: members.fields,
    };
  } catch (error) {
    if (!(error instanceof ServiceError) || error.code !== 'InvalidParameterValueException') throw error;
    // Wording: https://github.com/lgallard/terraform-aws-backup/issues/40
    throw invalidValue(`Error in rule ${name} : ${error.message}`);
  }
}

/** A plan as a request says it. */
interface PlanDocument {
  name: string;
  rules: BackupRule[];
  document: Readonly<Record<string, unknown>>;
}

/**
 * Reads a plan: a name, and one to ten rules of different names.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupPlanInput.html
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRuleInput.html
 */
export function readPlan(call: Call): PlanDocument {
  const members = call.members.requiredGroup('BackupPlan');
  const name = members.required('BackupPlanName');
  checkName('backup plan name', name);
  const groups = members.groups('Rules');
  if (groups.length === 0) throw missingValue('BackupPlan.Rules');
  if (groups.length > mostRules) throw limitExceeded(`A backup plan can have at most ${mostRules} rules.`);
  const rules = groups.map((group) => readRule(call, group));
  const names = rules.map((rule) => rule.name);
  const twice = names.find((entry, index) => names.indexOf(entry) !== index);
  if (twice !== undefined) throw invalidValue(`The rule name "${twice}" is there twice.`);
  return { name, rules, document: members.fields };
}

/** A document with its members in one order, for comparing. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
