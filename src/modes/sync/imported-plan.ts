import { stringify } from 'yaml';
import { samePlan, selectionContent, withoutOurTag } from '../../decide/same-plans.ts';
import type { CopyDocument, ExistingPlan, RuleDocument, SelectionDocument } from '../../model/backup-plans.ts';
import { type AccountId, type Instant, type Region, region as toRegion } from '../../model.ts';
import { fromAwsCron } from '../../plan/from-aws-cron.ts';
import { whyNotAName } from '../../plan/names.ts';
import { parsePlanFile } from '../../plan/parse.ts';
import { readVaultParts, vaultArnOf } from '../../plan/vault-copies.ts';
import { desiredRegions } from './desired.ts';
import { saySelection, sayTag } from './imported-selection.ts';

/** An AWS Backup plan that is the same in each of these regions. */
export interface Found {
  readonly plan: ExistingPlan;
  readonly regions: readonly Region[];
}

/** The plan file of an existing plan, or the parts that a plan file can't express. */
export type ImportedPlan =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly unsayable: readonly string[] };

/**
 * Writes the plan file for an existing plan. Reads the text back and compares it with the plan, so that it never returns a
 * file that would make a different plan.
 */
export function importPlan({ plan, regions }: Found, account: AccountId, now: Instant): ImportedPlan {
  const unsayable = [...plan.beyond];
  const roles = new Set(plan.selections.map(({ role }) => role));
  if (roles.size > 1) unsayable.push(`assignments with different roles (${[...roles].join(', ')})`);
  for (const name of [plan.name, ...plan.rules.map((rule) => rule.name)]) {
    const why = whyNotAName(name);
    if (why !== null) unsayable.push(`the name ${why}`);
  }
  const selection = saySelection(plan.selections, regions);
  if (!selection.ok) unsayable.push(...selection.unsayable);
  const vault = plan.rules[0]?.vault ?? '';
  const rules = plan.rules.map((rule) => [rule.name, sayRule(rule, { plan, vault, account }, unsayable)] as const);
  if (unsayable.length > 0 || !selection.ok) return { ok: false, unsayable };
  const { windowsVss, scanning } = plan.settings ?? {};
  // `stringify` leaves out undefined values.
  const said = {
    engine: 'aws-backup',
    vault,
    role: [...roles][0],
    'windows-vss': windowsVss,
    scanning,
    selection: selection.selection,
    rules: new Map(rules),
  };
  const text = stringify({ plans: new Map([[plan.name, said]]) }, { lineWidth: 0, aliasDuplicateObjects: false });
  const problems = readBack(text, { plan, regions }, account, now);
  return problems.length === 0 ? { ok: true, text } : { ok: false, unsayable: problems };
}

interface Around {
  readonly plan: ExistingPlan;
  /** The vault of the plan in the file. */
  readonly vault: string;
  readonly account: AccountId;
}

/** AWS Backup puts ten tags on a recovery point: https://docs.aws.amazon.com/aws-backup/latest/devguide/aws-backup-limits.html */
const MOST_TAGS = 10;
const UTC: readonly string[] = ['UTC', 'Etc/UTC'];

function sayRule(rule: RuleDocument, { plan, vault, account }: Around, unsayable: string[]) {
  const of = `of the rule ${rule.name}`;
  const schedule = fromAwsCron(rule.schedule);
  if (!schedule.ok) unsayable.push(`${schedule.problem}, ${of}`);
  const { BackupPlan: ours, ...tags } = rule.tags;
  if (ours !== undefined && ours !== `${plan.name}/${rule.name}`) unsayable.push(`the tag BackupPlan=${ours} ${of}`);
  if (Object.keys(tags).length >= MOST_TAGS)
    unsayable.push(`${MOST_TAGS} tags ${of}, beside which BackupPlan does not fit`);
  const lines = Object.entries(tags).map(([key, value]) => sayTag({ key, value }));
  return {
    schedule: schedule.ok ? schedule.value : '',
    ...(UTC.includes(rule.timeZone) ? {} : { 'time-zone': rule.timeZone }),
    expiry: sayDays(rule.deleteAfterDays),
    ...(rule.vault === vault ? {} : { vault: rule.vault }),
    ...(rule.coldStorageAfterDays === null ? {} : { 'cold-storage-after': sayDays(rule.coldStorageAfterDays) }),
    ...(rule.startWindowMinutes === null ? {} : { 'start-window': `${rule.startWindowMinutes} minutes` }),
    ...(rule.completionWindowMinutes === null
      ? {}
      : { 'completion-window': `${rule.completionWindowMinutes} minutes` }),
    continuous: rule.continuous,
    copies: rule.copies?.map((copy) => sayCopy(copy, rule, account)),
    index: rule.index,
    scans: rule.scans?.map((mode) => (mode === 'FULL_SCAN' ? 'full' : 'incremental')),
    'air-gapped-vault': rule.airGappedVault,
    ...(lines.length === 0 ? {} : { 'recovery-point-tags': lines }),
  };
}

function sayDays(days: number | null): string {
  return days === null ? 'never' : `${days} days`;
}

function sayCopy(
  { vaultArn, deleteAfterDays, coldStorageAfterDays }: CopyDocument,
  rule: RuleDocument,
  account: AccountId,
) {
  const { region, name } = readVaultParts(vaultArn);
  const here = vaultArn === vaultArnOf(name, toRegion(region), account);
  const asItsSource = deleteAfterDays === rule.deleteAfterDays && coldStorageAfterDays === rule.coldStorageAfterDays;
  return {
    to: here ? region : vaultArn,
    ...(here && name !== rule.vault ? { vault: name } : {}),
    ...(asItsSource ? {} : { expiry: sayDays(deleteAfterDays) }),
    ...(asItsSource || coldStorageAfterDays === null ? {} : { 'cold-storage-after': sayDays(coldStorageAfterDays) }),
  };
}

/** Returns how the plan made from the text would differ from the existing plan. */
function readBack(text: string, { plan, regions }: Found, account: AccountId, now: Instant): readonly string[] {
  const reading = parsePlanFile(text, now);
  if (!reading.ok) return reading.problems.map(({ message }) => message);
  return desiredRegions(reading.file, regions, account).flatMap(({ region, plans }) => {
    const [wanted] = plans;
    if (wanted === undefined) return [`the file selects nothing in ${region}`];
    return [
      ...(samePlan(withoutOurTag(wanted), withoutOurTag(plan)) ? [] : ['rules that the file would make otherwise']),
      ...(contents(wanted.selections) === contents(plan.selections)
        ? []
        : ['assignments that the file would make otherwise']),
    ];
  });
}

function contents(selections: readonly SelectionDocument[]): string {
  return JSON.stringify(selections.map((one) => `${one.name} ${selectionContent(one)}`).sort());
}
