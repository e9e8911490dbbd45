import type {
  BackupPlan,
  BackupPlanInput,
  BackupRule,
  BackupRuleInput,
  BackupSelection,
  ConditionParameter,
} from '@aws-sdk/client-backup';
import type { RuleDocument, SelectionCondition, SelectionDocument } from '../../model/backup-plans.ts';

/**
 * Plans and selections as AWS Backup writes them, and as the engine does. What the engine cannot say is named, so that nothing
 * of it is dropped unseen.
 */

/** What stands where a rule says nothing. @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRule.html */
const SERVICE_DEFAULTS = { schedule: 'cron(0 5 ? * * *)', timeZone: 'Etc/UTC', start: 480, completion: 10_080 };
/** How the service may write that something never happens. */
const NEVER = -1;
const CONDITION_PREFIX = 'aws:ResourceTag/';

export function planInput(name: string, rules: readonly RuleDocument[]): BackupPlanInput {
  return { BackupPlanName: name, Rules: rules.map(ruleInput) };
}

function ruleInput(rule: RuleDocument): BackupRuleInput {
  const { deleteAfterDays, coldStorageAfterDays, startWindowMinutes, completionWindowMinutes, tags } = rule;
  const lifecycle = {
    // Without the last, snapshots of volumes never move.
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
  };
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
]);
const SAID_OF_A_LIFECYCLE: ReadonlySet<string> = new Set(['MoveToColdStorageAfterDays', 'DeleteAfterDays']);
/** Said together with cold storage. */
const ARCHIVE = 'OptInToArchiveForSupportedResources';
const SAID_OF_A_PLAN: ReadonlySet<string> = new Set<keyof BackupPlan>(['BackupPlanName', 'Rules']);

/** The rules of a plan, and what it holds beyond them, such as `CopyActions of the rule nightly`. */
export function readPlanDocument(plan: BackupPlan) {
  const rules = plan.Rules ?? [];
  const beyond = rules.flatMap((rule) => {
    const cold = (rule.Lifecycle?.MoveToColdStorageAfterDays ?? NEVER) !== NEVER;
    const lifecycle = beyondOf(rule.Lifecycle ?? {}, SAID_OF_A_LIFECYCLE)
      .filter((name) => !(cold && name === ARCHIVE))
      .map((name) => `Lifecycle.${name}`);
    return [...beyondOf(rule, SAID_OF_A_RULE), ...lifecycle].map((name) => `${name} of the rule ${rule.RuleName}`);
  });
  return { rules: rules.map(readRule), beyond: [...beyondOf(plan, SAID_OF_A_PLAN), ...beyond] };
}

function readRule(rule: BackupRule): RuleDocument {
  const { Lifecycle: lifecycle } = rule;
  return {
    name: rule.RuleName ?? '',
    vault: rule.TargetBackupVaultName ?? '',
    schedule: rule.ScheduleExpression ?? SERVICE_DEFAULTS.schedule,
    timeZone: rule.ScheduleExpressionTimezone ?? SERVICE_DEFAULTS.timeZone,
    startWindowMinutes: unless(rule.StartWindowMinutes, SERVICE_DEFAULTS.start),
    completionWindowMinutes: unless(rule.CompletionWindowMinutes, SERVICE_DEFAULTS.completion),
    deleteAfterDays: unless(lifecycle?.DeleteAfterDays, NEVER),
    coldStorageAfterDays: unless(lifecycle?.MoveToColdStorageAfterDays, NEVER),
    tags: rule.RecoveryPointTags ?? {},
  };
}

function unless(value: number | undefined, silent: number): number | null {
  return value === undefined || value === silent ? null : value;
}

export function selectionInput({ name, role, resources, conditions }: SelectionDocument): BackupSelection {
  const parameters = (is: SelectionCondition['is']): ConditionParameter[] =>
    conditions.flatMap((condition) =>
      condition.is === is
        ? [{ ConditionKey: `${CONDITION_PREFIX}${condition.key}`, ConditionValue: condition.value }]
        : [],
    );
  return {
    SelectionName: name,
    IamRoleArn: role,
    Resources: [...resources],
    // Several of ListOfTags mean any of them; of Conditions, all.
    ...(conditions.length === 0
      ? {}
      : { Conditions: { StringEquals: parameters('equals'), StringNotEquals: parameters('not-equals') } }),
  };
}

const SAID_OF_A_SELECTION: ReadonlySet<string> = new Set<keyof BackupSelection>([
  'SelectionName',
  'IamRoleArn',
  'Resources',
  'Conditions',
]);
const SAID_OF_CONDITIONS: ReadonlySet<string> = new Set(['StringEquals', 'StringNotEquals']);

/** A selection, and what it holds beyond, such as `ListOfTags`. */
export function readSelectionDocument(selection: BackupSelection) {
  const beyond = [
    ...beyondOf(selection, SAID_OF_A_SELECTION),
    ...beyondOf(selection.Conditions ?? {}, SAID_OF_CONDITIONS).map((name) => `Conditions.${name}`),
  ];
  const conditions: SelectionCondition[] = [];
  const read = (is: SelectionCondition['is'], parameters: readonly ConditionParameter[] | undefined) => {
    for (const { ConditionKey: key = '', ConditionValue: value = '' } of parameters ?? []) {
      if (key.startsWith(CONDITION_PREFIX)) conditions.push({ is, key: key.slice(CONDITION_PREFIX.length), value });
      else beyond.push(`the condition on ${key}`);
    }
  };
  read('equals', selection.Conditions?.StringEquals);
  read('not-equals', selection.Conditions?.StringNotEquals);
  const document: SelectionDocument = {
    name: selection.SelectionName ?? '',
    role: selection.IamRoleArn ?? '',
    resources: selection.Resources ?? [],
    conditions,
  };
  return { document, beyond };
}

/** The members that hold something and are not among those that are said. */
function beyondOf(value: object, said: ReadonlySet<string>): string[] {
  return Object.entries(value).flatMap(([name, inner]) => (said.has(name) || isEmpty(inner) ? [] : [name]));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
