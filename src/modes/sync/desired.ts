import { contentHash } from '../../decide/same-plans.ts';
import type { TagLine } from '../../decide/tag-lines.ts';
import type {
  PlanDocument,
  RuleDocument,
  SelectionCondition,
  SelectionDocument,
  WantedRegion,
} from '../../model/backup-plans.ts';
import { type AccountId, isOwnKind, type Region } from '../../model.ts';
import { arnOf, everyArnOf, inAccount } from '../../plan/arns.ts';
import { awsCron } from '../../plan/aws-cron.ts';
import { daysOf } from '../../plan/lifecycle.ts';
import { backupPlanValue } from '../../plan/membership.ts';
import type { AwsBackupPlan, AwsBackupRule, PlanFile } from '../../plan/model.ts';
import type { Reading } from '../../plan/reading.ts';
import { regionsAllow } from '../../plan/regions.ts';

/** Schedules of plan files are in UTC where they name no zone. */
const TIME_ZONE = 'Etc/UTC';

/**
 * What the plan file wants AWS Backup to have in each of the regions. A plan is wanted where its `regions` let it in and it
 * selects something there; a region without any is told too, so that what is left there is found.
 * @param account Ids become ARNs of this account.
 */
export function desiredRegions(
  { plans }: PlanFile,
  regions: readonly Region[],
  account: AccountId,
): readonly WantedRegion[] {
  const theirs = plans.filter((plan) => plan.engine === 'aws-backup');
  return regions.map((region) => {
    const here = theirs.flatMap((plan) => {
      const selections = regionsAllow(plan.selection.regions, region) ? selectionsOf(plan, region, account) : [];
      return selections.length === 0 ? [] : [{ plan, selections }];
    });
    return {
      region,
      vaults: [...new Set(here.map(({ plan }) => plan.vault))],
      plans: here.map(
        ({ plan, selections }): PlanDocument => ({
          name: plan.name,
          rules: plan.rules.map((rule) => ruleOf(plan, rule)),
          selections,
        }),
      ),
    };
  });
}

function ruleOf(plan: AwsBackupPlan, rule: AwsBackupRule): RuleDocument {
  const { name, schedule, timeZone, expiry, expiryText, ...lengths } = rule;
  return {
    name,
    vault: plan.vault,
    schedule: checked(awsCron(schedule)),
    timeZone: timeZone ?? TIME_ZONE,
    startWindowMinutes: lengths.startWindowMinutes,
    completionWindowMinutes: lengths.completionWindowMinutes,
    deleteAfterDays: checked(daysOf(expiry, expiryText)),
    coldStorageAfterDays: lengths.coldStorageAfterDays,
    // Not our CreatedBy: what AWS Backup makes by its own plan is not ours to purge.
    tags: { BackupPlan: backupPlanValue([{ plan, rule }]) },
  };
}

/** The plan file was refused where one of its texts could not be said in AWS Backup's words. */
function checked<Value>(reading: Reading<Value>): Value {
  if (!reading.ok) throw new Error(`${reading.problem}: a plan file with this was not refused, which is a bug`);
  return reading.value;
}

/**
 * One selection for the tags, or for each group with the tags, and one for what is named. Conditions must all hold, while the
 * entries of AWS Backup's own list of tags (`ListOfTags`) are alternatives.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html
 */
function selectionsOf(plan: AwsBackupPlan, region: Region, account: AccountId): readonly SelectionDocument[] {
  const { tags, anyOf, except, kinds } = plan.selection;
  const selections: SelectionDocument[] = [];
  const groups = tags.length === 0 || anyOf.length > 0 ? anyOf : [[]];
  const everything = kinds.length === 0 ? ['*'] : kinds.filter(isOwnKind).map((kind) => everyArnOf(kind, region));
  for (const group of groups) {
    const conditions = [...conditionsOf('equals', [...tags, ...group]), ...conditionsOf('not-equals', except)];
    selections.push(named('tags', { role: inAccount(plan.role, account), resources: everything, conditions }));
  }
  const arns = namedArns(plan, region, account);
  if (arns.length > 0) {
    const conditions = conditionsOf('not-equals', except);
    selections.push(named('resources', { role: inAccount(plan.role, account), resources: arns, conditions }));
  }
  // Two groups may say the same.
  return [...new Map(selections.map((selection) => [selection.name, selection])).values()];
}

/**
 * The ARNs of what a plan names in a region. An id alone does not tell its region and is named in each: where nothing has the
 * ARN, it selects nothing.
 */
function namedArns({ selection }: AwsBackupPlan, region: Region, account: AccountId): readonly string[] {
  const here = selection.resources.filter((one) => one.region === null || one.region === region);
  return here.map(({ kind, id, account: owner }) => arnOf({ kind, region, account: owner ?? account, id }));
}

function conditionsOf(is: SelectionCondition['is'], lines: readonly TagLine[]): readonly SelectionCondition[] {
  return lines.map(({ key, value }) => ({ is, key, value }));
}

/** The name holds a hash of the content, so that a changed selection can be made before the one it replaces is deleted. */
function named(what: 'tags' | 'resources', content: Omit<SelectionDocument, 'name'>): SelectionDocument {
  return { name: `${what}-${contentHash(content)}`, ...content };
}

/** True for a name that a sync gives to a selection. */
export function isNameOfOurs(name: string): boolean {
  return /^(tags|resources)-[0-9a-f]{8}$/.test(name);
}
