import type {
  BackupPlan,
  BackupPlanInput,
  BackupRule,
  BackupRuleInput,
  CopyAction,
  Lifecycle,
} from '@aws-sdk/client-backup';
import type { CopyDocument, PlanBody, PlanSettings, RuleDocument, ScanMode } from '../../model/backup-plans.ts';
import { sameAwsCron } from '../../plan/aws-cron.ts';
import { beyondOf } from './beyond.ts';

/**
 * Converts plans between AWS Backup's form and the engine's. Members that the engine cannot express are named, so that none
 * of them is dropped unnoticed.
 */

/** AWS Backup's defaults for a rule. @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRule.html */
const SERVICE_DEFAULTS = { schedule: 'cron(0 5 ? * * *)', timeZone: 'Etc/UTC', start: 480, completion: 10_080 };
/** AWS Backup's value for "never". */
const NEVER = -1;
/** The only scanner that exists: https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ScanAction.html */
const SCANNER = 'GUARDDUTY';
const VSS = { type: 'EC2', option: 'WindowsVSS', on: 'enabled', off: 'disabled' };

/** Converts a plan to the form of a request. */
export function planInput(name: string, { rules, settings = {} }: PlanBody): BackupPlanInput {
  const { windowsVss, scanning } = settings;
  return {
    BackupPlanName: name,
    Rules: rules.map(ruleInput),
    ...(windowsVss === undefined
      ? {}
      : { AdvancedBackupSettings: [{ ResourceType: VSS.type, BackupOptions: { [VSS.option]: VSS.on } }] }),
    ...(scanning === undefined
      ? {}
      : {
          ScanSettings: [
            { MalwareScanner: SCANNER, ResourceTypes: [...scanning.types], ScannerRoleArn: scanning.role },
          ],
        }),
  };
}

function ruleInput(rule: RuleDocument): BackupRuleInput {
  const { deleteAfterDays, coldStorageAfterDays, startWindowMinutes, completionWindowMinutes, tags } = rule;
  const { copies = [], continuous, index = [], scans = [], airGappedVault } = rule;
  const lifecycle = {
    // Without this opt-in, EBS snapshots never move to cold storage.
    ...(coldStorageAfterDays === null
      ? {}
      : { MoveToColdStorageAfterDays: coldStorageAfterDays, OptInToArchiveForSupportedResources: true }),
    ...(deleteAfterDays === null ? {} : { DeleteAfterDays: deleteAfterDays }),
  };
  return {
    RuleName: rule.name,
    TargetBackupVaultName: rule.vault,
    ScheduleExpression: rule.schedule,
    ScheduleExpressionTimezone: rule.timeZone,
    ...(startWindowMinutes === null ? {} : { StartWindowMinutes: startWindowMinutes }),
    ...(completionWindowMinutes === null ? {} : { CompletionWindowMinutes: completionWindowMinutes }),
    ...(Object.keys(lifecycle).length === 0 ? {} : { Lifecycle: lifecycle }),
    ...(Object.keys(tags).length === 0 ? {} : { RecoveryPointTags: { ...tags } }),
    ...(copies.length === 0 ? {} : { CopyActions: copies.map((copy) => copyInput(copy, rule)) }),
    ...(continuous === undefined ? {} : { EnableContinuousBackup: true }),
    ...(index.length === 0 ? {} : { IndexActions: [{ ResourceTypes: [...index] }] }),
    ...(scans.length === 0
      ? {}
      : { ScanActions: scans.map((mode) => ({ MalwareScanner: SCANNER, ScanMode: mode }) as const) }),
    ...(airGappedVault === undefined ? {} : { TargetLogicallyAirGappedBackupVaultArn: airGappedVault }),
  };
}

/**
 * Returns a copy with its whole lifecycle, because it would inherit missing parts from its source.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/recov-point-create-a-copy.html
 */
function copyInput({ vaultArn, deleteAfterDays, coldStorageAfterDays }: CopyDocument, rule: RuleDocument): CopyAction {
  const cold =
    coldStorageAfterDays !== null
      ? { MoveToColdStorageAfterDays: coldStorageAfterDays, OptInToArchiveForSupportedResources: true }
      : rule.coldStorageAfterDays === null
        ? {}
        : { MoveToColdStorageAfterDays: NEVER };
  return { DestinationBackupVaultArn: vaultArn, Lifecycle: { ...cold, DeleteAfterDays: deleteAfterDays ?? NEVER } };
}

const SAID_OF_A_RULE: ReadonlySet<string> = new Set<keyof BackupRule>([
  'RuleId',
  'RuleName',
  'TargetBackupVaultName',
  'ScheduleExpression',
  'ScheduleExpressionTimezone',
  'StartWindowMinutes',
  'CompletionWindowMinutes',
  'Lifecycle',
  'RecoveryPointTags',
  'CopyActions',
  'EnableContinuousBackup',
  'IndexActions',
  'ScanActions',
  'TargetLogicallyAirGappedBackupVaultArn',
]);
const SAID_OF_A_COPY: ReadonlySet<string> = new Set<keyof CopyAction>(['DestinationBackupVaultArn', 'Lifecycle']);
const SAID_OF_A_LIFECYCLE: ReadonlySet<string> = new Set(['MoveToColdStorageAfterDays', 'DeleteAfterDays']);
/** Always set together with cold storage. */
const ARCHIVE = 'OptInToArchiveForSupportedResources';
const SAID_OF_A_PLAN: ReadonlySet<string> = new Set<keyof BackupPlan>([
  'BackupPlanName',
  'Rules',
  'AdvancedBackupSettings',
  'ScanSettings',
]);

/**
 * Reads a plan, and names the members that the engine cannot express, such as `Lifecycle.DeleteAfterEvent of the rule
 * nightly`.
 */
export function readPlanDocument(plan: BackupPlan): PlanBody & { readonly beyond: readonly string[] } {
  const rules = plan.Rules ?? [];
  const { settings, beyond } = readSettings(plan);
  const ofRules = rules.flatMap((rule) => beyondRule(rule).map((name) => `${name} of the rule ${rule.RuleName}`));
  return {
    rules: rules.map(readRule),
    ...(Object.keys(settings).length === 0 ? {} : { settings }),
    beyond: [...beyondOf(plan, SAID_OF_A_PLAN), ...beyond, ...ofRules],
  };
}

function beyondRule(rule: BackupRule): readonly string[] {
  const copies = (rule.CopyActions ?? []).flatMap((copy) => [
    ...beyondOf(copy, SAID_OF_A_COPY).map((name) => `CopyActions.${name}`),
    ...beyondLifecycle(copy.Lifecycle).map((name) => `CopyActions.${name}`),
  ]);
  const scans = (rule.ScanActions ?? []).flatMap(({ MalwareScanner: scanner, ScanMode: mode }) => [
    ...(scanner === undefined || scanner === SCANNER ? [] : [`ScanActions.MalwareScanner ${scanner}`]),
    ...(isScanMode(mode) ? [] : [`ScanActions.ScanMode ${mode}`]),
  ]);
  return [...beyondOf(rule, SAID_OF_A_RULE), ...beyondLifecycle(rule.Lifecycle), ...copies, ...scans];
}

function beyondLifecycle(lifecycle: Lifecycle = {}): readonly string[] {
  const cold = (lifecycle.MoveToColdStorageAfterDays ?? NEVER) !== NEVER;
  return beyondOf(lifecycle, SAID_OF_A_LIFECYCLE)
    .filter((name) => !(cold && name === ARCHIVE))
    .map((name) => `Lifecycle.${name}`);
}

function readRule(rule: BackupRule): RuleDocument {
  const { Lifecycle: lifecycle, CopyActions: copies = [] } = rule;
  const deleteAfterDays = unless(lifecycle?.DeleteAfterDays, NEVER);
  const coldStorageAfterDays = unless(lifecycle?.MoveToColdStorageAfterDays, NEVER);
  const index = (rule.IndexActions ?? []).flatMap(({ ResourceTypes = [] }) => ResourceTypes);
  const scans = (rule.ScanActions ?? []).flatMap(({ ScanMode: mode }) => (isScanMode(mode) ? [mode] : []));
  const airGapped = rule.TargetLogicallyAirGappedBackupVaultArn ?? '';
  const kept = { deleteAfterDays, coldStorageAfterDays };
  return {
    name: rule.RuleName ?? '',
    vault: rule.TargetBackupVaultName ?? '',
    schedule: sameAwsCron(rule.ScheduleExpression ?? SERVICE_DEFAULTS.schedule),
    timeZone: rule.ScheduleExpressionTimezone ?? SERVICE_DEFAULTS.timeZone,
    startWindowMinutes: unless(rule.StartWindowMinutes, SERVICE_DEFAULTS.start),
    completionWindowMinutes: unless(rule.CompletionWindowMinutes, SERVICE_DEFAULTS.completion),
    ...kept,
    tags: rule.RecoveryPointTags ?? {},
    ...(copies.length === 0 ? {} : { copies: copies.map((copy) => readCopy(copy, kept)) }),
    ...(rule.EnableContinuousBackup === true ? { continuous: true } : {}),
    ...(index.length === 0 ? {} : { index }),
    ...(scans.length === 0 ? {} : { scans }),
    ...(airGapped === '' ? {} : { airGappedVault: airGapped }),
  };
}

type Kept = Pick<RuleDocument, 'deleteAfterDays' | 'coldStorageAfterDays'>;

/**
 * A copy inherits missing parts from its source, and a copy to be kept forever expires with its source.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/recov-point-create-a-copy.html
 */
function readCopy({ DestinationBackupVaultArn = '', Lifecycle: lifecycle }: CopyAction, source: Kept): CopyDocument {
  return {
    vaultArn: DestinationBackupVaultArn,
    deleteAfterDays: unless(lifecycle?.DeleteAfterDays, NEVER) ?? source.deleteAfterDays,
    coldStorageAfterDays:
      lifecycle === undefined ? source.coldStorageAfterDays : unless(lifecycle.MoveToColdStorageAfterDays, NEVER),
  };
}

function readSettings(plan: BackupPlan): { readonly settings: PlanSettings; readonly beyond: readonly string[] } {
  const beyond: string[] = [];
  let windowsVss = false;
  for (const { ResourceType: type, BackupOptions: options = {} } of plan.AdvancedBackupSettings ?? []) {
    for (const [option, value] of Object.entries(options)) {
      const vss = type === VSS.type && option === VSS.option;
      if (vss && value === VSS.on) windowsVss = true;
      else if (!vss || value !== VSS.off) beyond.push(`AdvancedBackupSettings ${option}=${value} of ${type}`);
    }
  }
  const [first, ...others] = plan.ScanSettings ?? [];
  const { MalwareScanner: scanner = SCANNER, ScannerRoleArn: role, ResourceTypes: types = [] } = first ?? {};
  if (others.length > 0 || scanner !== SCANNER) beyond.push('ScanSettings');
  const scanning = role === undefined ? undefined : { role, types };
  return {
    settings: { ...(windowsVss ? { windowsVss } : {}), ...(scanning === undefined ? {} : { scanning }) },
    beyond,
  };
}

const SCAN_MODES: readonly (string | undefined)[] = ['FULL_SCAN', 'INCREMENTAL_SCAN'] satisfies readonly ScanMode[];

function isScanMode(mode: string | undefined): mode is ScanMode {
  return SCAN_MODES.includes(mode);
}

function unless(value: number | undefined, silent: number): number | null {
  return value === undefined || value === silent ? null : value;
}
