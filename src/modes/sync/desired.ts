import { contentHash } from '../../decide/same-plans.ts';
import type {
  CopyDocument,
  DestinationVault,
  PlanDocument,
  RuleDocument,
  SelectionDocument,
  WantedRegion,
  WantedSelection,
} from '../../model/backup-plans.ts';
import type { AccountId, Region } from '../../model.ts';
import { everyArnOf, inAccount } from '../../plan/arns.ts';
import { groupsOf, joinedTags } from '../../plan/assignments.ts';
import { awsCron } from '../../plan/aws-cron.ts';
import { daysOf } from '../../plan/lifecycle.ts';
import { backupPlanValue } from '../../plan/membership.ts';
import type { AwsBackupPlan, AwsBackupRule, PlanFile } from '../../plan/model.ts';
import type { Reading } from '../../plan/reading.ts';
import { regionsAllow } from '../../plan/regions.ts';
import { copyLifecycle, readVaultParts, vaultArnOf } from '../../plan/vault-copies.ts';
import { desiredRestoreTest } from './desired-restore-test.ts';
import { conditionsOf, namedArns } from './selected.ts';

/** Schedules in plan files are in UTC unless they name a time zone. */
const TIME_ZONE = 'Etc/UTC';

/**
 * Returns what the plan file wants in AWS Backup in each of the regions. A plan is wanted where its `regions` include the
 * region and it selects something there; regions without plans are included, so that left-over plans are found there.
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
    const copies = here.flatMap(({ plan }) => plan.rules.flatMap((rule) => copiesOf(plan, rule, region, account)));
    const destinations = copies.flatMap(({ destination }) => destination ?? []);
    const restoreTests = here.flatMap(({ plan }) => desiredRestoreTest(plan, region, account) ?? []);
    const atHome = [...new Set(copies.flatMap(({ rule, document }) => (document === null ? [rule] : [])))];
    return {
      region,
      vaults: [...new Set(here.flatMap(({ plan }) => plan.rules.map((rule) => rule.vault ?? plan.vault)))],
      plans: here.map(
        ({ plan, selections }): PlanDocument => ({
          name: plan.name,
          rules: plan.rules.map((rule) => ruleOf(plan, rule, region, account)),
          ...settingsOf(plan, account),
          selections,
        }),
      ),
      ...(destinations.length === 0 ? {} : { destinations }),
      ...(atHome.length === 0 ? {} : { copiesAtHome: atHome }),
      ...(restoreTests.length === 0 ? {} : { restoreTests }),
    };
  });
}

function ruleOf(plan: AwsBackupPlan, rule: AwsBackupRule, region: Region, account: AccountId): RuleDocument {
  const { name, schedule, timeZone, expiry, expiryText, pointTags = [], ...lengths } = rule;
  const { continuous, index, scans, airGappedVault } = rule;
  const copies = copiesOf(plan, rule, region, account).flatMap(({ document }) => document ?? []);
  return {
    name,
    vault: rule.vault ?? plan.vault,
    schedule: checked(awsCron(schedule)),
    timeZone: timeZone ?? TIME_ZONE,
    startWindowMinutes: lengths.startWindowMinutes,
    completionWindowMinutes: lengths.completionWindowMinutes,
    deleteAfterDays: checked(daysOf(expiry, expiryText)),
    coldStorageAfterDays: lengths.coldStorageAfterDays,
    tags: {
      ...Object.fromEntries(pointTags.map(({ key, value }) => [key, value])),
      // Without our `CreatedBy`: recovery points from AWS Backup's own plans are not ours to purge.
      BackupPlan: backupPlanValue([{ plan, rule }]),
    },
    ...(copies.length === 0 ? {} : { copies }),
    ...(continuous === undefined ? {} : { continuous }),
    ...(index === undefined ? {} : { index }),
    ...(scans === undefined ? {} : { scans }),
    ...(airGappedVault === undefined ? {} : { airGappedVault: inAccount(airGappedVault, account) }),
  };
}

function settingsOf({ windowsVss, scanning }: AwsBackupPlan, account: AccountId): Pick<PlanDocument, 'settings'> {
  if (windowsVss === undefined && scanning === undefined) return {};
  return {
    settings: {
      ...(windowsVss === undefined ? {} : { windowsVss }),
      ...(scanning === undefined ? {} : { scanning: { ...scanning, role: inAccount(scanning.role, account) } }),
    },
  };
}

interface WantedCopy {
  /** As `plan/rule`. */
  readonly rule: string;
  /** Null for a copy to the vault that the rule itself writes to. */
  readonly document: CopyDocument | null;
  /** Null for a vault of another account, which can't be read from here. */
  readonly destination: DestinationVault | null;
}

function copiesOf(plan: AwsBackupPlan, rule: AwsBackupRule, home: Region, account: AccountId): readonly WantedCopy[] {
  const own = rule.vault ?? plan.vault;
  return (rule.vaultCopies ?? []).map((copy): WantedCopy => {
    const whole = `${plan.name}/${rule.name}`;
    const arn =
      copy.vaultArn !== null ? inAccount(copy.vaultArn, account) : vaultArnOf(copy.vault ?? own, copy.to, account);
    if (arn === vaultArnOf(own, home, account)) return { rule: whole, document: null, destination: null };
    const parts = readVaultParts(arn);
    const { to: region } = copy;
    const kmsKey = copy.kmsKey === null ? null : inAccount(copy.kmsKey, account);
    return {
      rule: whole,
      document: { vaultArn: arn, ...checked(copyLifecycle(copy, rule)) },
      destination: parts.account === account ? { arn, region, name: parts.name, kmsKey } : null,
    };
  });
}

/** Parsing has refused plan files with texts that AWS Backup can't express. */
function checked<Value>(reading: Reading<Value>): Value {
  if (!reading.ok) throw new Error(`${reading.problem}: a plan file with this was not refused, which is a bug`);
  return reading.value;
}

/**
 * Returns one selection for the tags, or for each group of tags, and one for the named resources. All conditions of a
 * selection must match, while the entries of AWS Backup's `ListOfTags` are alternatives; if the file names only one
 * selection, one with `ListOfTags` selects everything.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html
 */
function selectionsOf(plan: AwsBackupPlan, region: Region, account: AccountId): readonly WantedSelection[] {
  const { selection } = plan;
  const role = inAccount(plan.role, account);
  const { except, kinds, names } = selection;
  const excepted = conditionsOf('not-equals', except);
  const arns = namedArns(plan, region, account).map(({ arn }) => arn);
  const needed = groupsOf(selection).length + (selection.resources.length > 0 ? 1 : 0);
  const joined = joinedTags({ ...selection, needed });
  const [only] = names ?? [];
  // A single tag is a plain condition.
  if (joined !== null && only !== undefined && arns.length + joined.length > 1) {
    return [{ name: only, named: true, role, resources: arns, conditions: excepted, anyTag: joined }];
  }
  const everything = kinds.length === 0 ? ['*'] : [...new Set(kinds.flatMap((kind) => everyArnOf(kind, region)))];
  const byTags = groupsOf(selection).map((group, index) => {
    const content = { role, resources: everything, conditions: [...conditionsOf('equals', group), ...excepted] };
    return named('tags', content, names?.[index]);
  });
  if (arns.length === 0) return byTags;
  return [...byTags, named('resources', { role, resources: arns, conditions: excepted }, names?.[byTags.length])];
}

/**
 * Names a selection. Without a name in the file, the name contains a hash of the content, so that a changed selection can
 * be created before the old one is deleted.
 */
function named(
  what: 'tags' | 'resources',
  content: Omit<SelectionDocument, 'name'>,
  name: string | undefined,
): WantedSelection {
  if (name !== undefined) return { name, named: true, ...content };
  return { name: `${what}-${contentHash(content)}`, ...content };
}

/** Returns a name for a temporary selection that stands in for another one while that is replaced. */
export function passingName({ name: _, ...content }: SelectionDocument, taken: ReadonlySet<string>): string {
  const what = content.resources.includes('*') ? 'tags' : 'resources';
  for (let turn = 0; ; turn += 1) {
    const role = turn === 0 ? content.role : `${content.role} ${turn}`;
    const name = `${what}-${contentHash({ ...content, role })}`;
    if (!taken.has(name)) return name;
  }
}

/** Returns true for a name that a sync gives to a selection. */
export function isNameOfOurs(name: string): boolean {
  return /^(tags|resources)-[0-9a-f]{8}$/.test(name);
}
