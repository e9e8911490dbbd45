import { durationWords } from '../../decide/duration-words.ts';
import type { Retention } from '../../decide/retention-model.ts';
import { canonicalLines, type TagLine } from '../../decide/tag-lines.ts';
import { KINDS } from '../../model.ts';
import type {
  AwsBackupRule,
  BackupPlan,
  PlanFile,
  PlanRule,
  PlanSelection,
  RestoreTest,
  RuleCopy,
  VaultCopy,
} from '../../plan/model.ts';
import type { RuleChange } from './model.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Returns the differences between two plan files, plan by plan; needs no access to the account. */
export function compareRules(base: PlanFile | null, head: PlanFile): readonly RuleChange[] {
  const before = new Map(base?.plans.map((plan) => [plan.name, plan]));
  const after = new Map(head.plans.map((plan) => [plan.name, plan]));
  const plans = [...new Set([...before.keys(), ...after.keys()])].flatMap((name) =>
    comparePlan(name, before.get(name), after.get(name)),
  );
  return [...plans, ...compareFormer(base?.formerPlans ?? [], head.formerPlans ?? [])];
}

/** The backups of an unknown plan are kept; once it is listed in `former-plans`, their `Expire` tags decide. */
function compareFormer(before: readonly string[], after: readonly string[]): readonly RuleChange[] {
  const [were, are] = [new Set(before), new Set(after)];
  return [...new Set([...were, ...are])].flatMap((entry): RuleChange[] => {
    if (were.has(entry) === are.has(entry)) return [];
    const wordsIn = (listed: ReadonlySet<string>) => (listed.has(entry) ? GONE_FOREVER : null);
    const [plan = entry, rule = null] = entry.split('/');
    return [{ plan, part: 'former-plans', rule, before: wordsIn(were), after: wordsIn(are) }];
  });
}

const GONE_FOREVER = 'gone forever: Expire tags decide';

function comparePlan(plan: string, before: BackupPlan | undefined, after: BackupPlan | undefined): RuleChange[] {
  const changes: RuleChange[] = [];
  const add = (part: RuleChange['part'], rule: string | null, was: string | null, willBe: string | null) => {
    if (was !== willBe) changes.push({ plan, part, rule, before: was, after: willBe });
  };
  add('plan', null, before?.name ?? null, after?.name ?? null);
  add('engine', null, engineText(before), engineText(after));
  add('selection', null, selectionText(before?.selection), selectionText(after?.selection));
  const [oldRules, newRules] = [rulesByName(before), rulesByName(after)];
  for (const name of new Set([...oldRules.keys(), ...newRules.keys()])) {
    add('rule', name, ruleText(oldRules.get(name)), ruleText(newRules.get(name)));
  }
  add('retention', null, retentionText(before?.retention), retentionText(after?.retention));
  return changes;
}

function rulesByName(plan: BackupPlan | undefined) {
  const rules: readonly (PlanRule | AwsBackupRule)[] = plan?.rules ?? [];
  return new Map(rules.map((rule) => [rule.name, rule]));
}

/** Null also for a plan with `engine: direct`, which is the default. */
function engineText(plan: BackupPlan | undefined): string | null {
  if (plan?.engine !== 'aws-backup') return null;
  const { vault, role, windowsVss, scanning, restoreTest } = plan;
  return [
    `AWS Backup, vault ${vault}, as ${role}`,
    ...(windowsVss === undefined ? [] : ['Windows instances with VSS']),
    ...(scanning === undefined ? [] : [`scans of ${[...scanning.types].sort().join(', ')} as ${scanning.role}`]),
    ...(restoreTest === undefined ? [] : [restoreTest === null ? 'no restore tests' : restoreTestText(restoreTest)]),
  ].join(', ');
}

/** Returns words such as `restores tested 17 6 1 * *, the latest of 30 days`. */
function restoreTestText(test: RestoreTest): string {
  const { schedule, timeZone, select, withinDays, startWindowHours, validationHours, role, overrides } = test;
  const metadata = Object.entries(overrides)
    .flatMap(([type, values]) => Object.entries(values).map(([key, value]) => `${type} ${key} ${value}`))
    .sort();
  return [
    `restores tested ${schedule}${timeZone === undefined ? '' : ` in ${timeZone}`}`,
    `${select === 'random' ? 'a random one' : 'the latest'} of ${withinDays} days`,
    `begun within ${startWindowHours} hours`,
    ...(validationHours === null ? [] : [`kept for ${validationHours} hours`]),
    ...(role === undefined ? [] : [`as ${role}`]),
    ...(metadata.length === 0 ? [] : [`with ${metadata.join(' and ')}`]),
  ].join(', ');
}

/** Returns words such as `Backup:Daily, Stage:prod; any of (A:1, B:2) or (C:3); except Backup:no; in us-*; and i-0a1b`. */
function selectionText(selection: PlanSelection | undefined): string | null {
  if (selection === undefined) return null;
  const { tags, anyOf, except, regions, kinds, resources, names = [] } = selection;
  const parts: string[] = [];
  if (tags.length > 0) parts.push(linesText(tags));
  if (anyOf.length > 0) {
    parts.push(
      `any of ${anyOf
        .map((group) => `(${linesText(group)})`)
        .sort()
        .join(' or ')}`,
    );
  }
  if (except.length > 0) parts.push(`except ${linesText(except)}`);
  if (regions !== '') parts.push(`in ${regions}`);
  if (kinds.length > 0) parts.push(`only ${[...kinds].sort().join(', ')}`);
  if (resources.length > 0) {
    const named = resources.map(({ kind, id, region }) => {
      // A database and a cluster may have the same name, while other ids show their kind.
      const what = kind === 'ec2-instance' || kind === 'ebs-volume' ? id : `${KINDS[kind].resource} ${id}`;
      return region === null ? what : `${what} in ${region}`;
    });
    parts.push(`named: ${named.sort().join(', ')}`);
  }
  if (names.length > 0) parts.push(`as ${names.join(', ')}`);
  return parts.join('; ');
}

/** Quotes tags that could be read as several tags or as another part, so that different selections never look the same. */
function linesText(lines: readonly TagLine[]): string {
  return canonicalLines(lines)
    .map((text) => (/[,;()]/.test(text) ? JSON.stringify(text) : text))
    .join(', ');
}

function ruleText(rule: PlanRule | AwsBackupRule | undefined): string | null {
  if (rule === undefined) return null;
  const zone = rule.timeZone === undefined ? '' : ` in ${rule.timeZone}`;
  const text = `${rule.schedule ?? 'by hand'}${zone}, expires after ${rule.expiryText}`.replace('after never', 'never');
  if (!('coldStorageAfterDays' in rule)) return [text, ...(rule.copies ?? []).map(copyText)].join(', ');
  const lengths = [
    ['to cold storage after', rule.coldStorageAfterDays, DAY],
    ['begun within', rule.startWindowMinutes, MINUTE],
    ['done within', rule.completionWindowMinutes, MINUTE],
  ] as const;
  const more = lengths.flatMap(([what, count, unit]) =>
    count === null ? [] : [`${what} ${durationWords({ months: 0, milliseconds: count * unit })}`],
  );
  return [text, ...more, ...awsBackupTexts(rule)].join(', ');
}

/** Returns words such as `copied to eu-west-1 for 90 days`. */
function copyText({ to, expiry, kmsKey }: RuleCopy): string {
  const kept =
    expiry === null ? '' : expiry.keep === 'for-ever' ? ' for ever' : ` for ${durationWords(expiry.duration)}`;
  return `copied to ${to}${kept}${kmsKey === null ? '' : ` with ${kmsKey}`}`;
}

/** Describes what only AWS Backup supports. */
function awsBackupTexts(rule: AwsBackupRule): readonly string[] {
  const { vault, continuous, vaultCopies = [], index = [], scans = [], airGappedVault, pointTags = [] } = rule;
  return [
    ...(vault === undefined ? [] : [`into ${vault}`]),
    ...(continuous === undefined ? [] : ['continuous']),
    ...vaultCopies.map(vaultCopyText),
    ...(index.length === 0 ? [] : [`${[...index].sort().join(' and ')} indexed`]),
    ...[...scans].sort().map((mode) => (mode === 'FULL_SCAN' ? 'scanned' : 'scanned for what changed')),
    ...(airGappedVault === undefined ? [] : [`and into ${airGappedVault}`]),
    ...(pointTags.length === 0 ? [] : [`tagged ${linesText(pointTags)}`]),
  ];
}

function vaultCopyText({ to, vaultArn, vault, expiry, coldStorageAfterDays, kmsKey }: VaultCopy): string {
  const where = vaultArn ?? (vault === null ? to : `${vault} in ${to}`);
  return [
    `copied to ${where}`,
    ...(expiry === null ? [] : [`for ${expiry.text}`.replace('for never', 'for ever')]),
    ...(coldStorageAfterDays === null ? [] : [`cold after ${coldStorageAfterDays} days`]),
    ...(kmsKey === null ? [] : [`with ${kmsKey}`]),
  ].join(' ');
}

/** Returns the retention in the words of the plan file, such as `keep-daily 7, keep-within 14 days, in Europe/Berlin`. */
function retentionText(retention: Retention | null | undefined): string | null {
  if (retention === null || retention === undefined) return null;
  const counts = [
    ['keep-last', retention.keepLast],
    ['keep-hourly', retention.keepHourly],
    ['keep-daily', retention.keepDaily],
    ['keep-weekly', retention.keepWeekly],
    ['keep-monthly', retention.keepMonthly],
    ['keep-yearly', retention.keepYearly],
  ] as const;
  const words = counts.filter(([, count]) => count > 0).map(([name, count]) => `${name} ${count}`);
  if (retention.keepWithin !== null) words.push(`keep-within ${durationWords(retention.keepWithin)}`);
  return [...words, `in ${retention.timeZone}`].join(', ');
}
