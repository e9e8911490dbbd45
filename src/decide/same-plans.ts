import { createHash } from 'node:crypto';
import type { CopyDocument, PlanBody, PlanSettings, RuleDocument, SelectionDocument } from '../model/backup-plans.ts';

/**
 * AWS Backup's defaults for a rule:
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html
 */
const START_WINDOW_MINUTES = 480;
const COMPLETION_WINDOW_MINUTES = 10_080;
const UTC_NAMES: ReadonlySet<string> = new Set(['UTC', 'Etc/UTC']);

type SelectionContent = Omit<SelectionDocument, 'name'>;

/** Returns a text that is equal for selections with the same effect, regardless of name and order. */
export function selectionContent({ role, resources, conditions, anyTag = [] }: SelectionContent): string {
  const compared = conditions.map(({ is, key, value }) => JSON.stringify([is, key, value]));
  const enough = anyTag.map(({ key, value }) => JSON.stringify([key, value]));
  return JSON.stringify([role, sorted(resources), sorted(compared), ...(enough.length === 0 ? [] : [sorted(enough)])]);
}

/** Returns eight hex digits: enough to prevent collisions between the selections of a plan. */
export function contentHash(content: SelectionContent): string {
  return createHash('sha256').update(selectionContent(content)).digest('hex').slice(0, 8);
}

/**
 * True if two plans have the same effect, regardless of the order of their rules; omitted values equal the service's
 * defaults.
 */
export function samePlan(one: PlanBody, other: PlanBody): boolean {
  return bodyContent(one) === bodyContent(other);
}

/**
 * Returns twelve hex digits for the content of a plan: its document, and the ids of its selections, which are
 * immutable.
 */
export function planHash(body: PlanBody, selectionIds: readonly string[]): string {
  const content = JSON.stringify([bodyContent(body), sorted(selectionIds)]);
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/** Returns a plan without the `BackupPlan` tag that a sync adds to its rules. */
export function withoutOurTag({ rules, settings }: PlanBody): PlanBody {
  const untagged = rules.map(({ tags: { BackupPlan: _, ...tags }, ...rule }) => ({ ...rule, tags }));
  return settings === undefined ? { rules: untagged } : { rules: untagged, settings };
}

function bodyContent({ rules, settings = {} }: PlanBody): string {
  return JSON.stringify([rules.map(ruleContent).sort(), settingsContent(settings)]);
}

function settingsContent({ windowsVss, scanning }: PlanSettings): unknown {
  return [windowsVss === true, scanning === undefined ? null : [scanning.role, sorted(scanning.types)]];
}

function ruleContent(rule: RuleDocument): string {
  return JSON.stringify([
    rule.name,
    rule.vault,
    rule.schedule.trim().replace(/\s+/g, ' '),
    isUtc(rule.timeZone) ? 'UTC' : rule.timeZone,
    rule.startWindowMinutes ?? START_WINDOW_MINUTES,
    rule.completionWindowMinutes ?? COMPLETION_WINDOW_MINUTES,
    rule.deleteAfterDays,
    rule.coldStorageAfterDays,
    Object.entries(rule.tags)
      .map(([key, value]) => JSON.stringify([key, value]))
      .sort(),
    (rule.copies ?? []).map(copyContent).sort(),
    rule.continuous === true,
    sorted(rule.index ?? []),
    sorted(rule.scans ?? []),
    rule.airGappedVault ?? null,
  ]);
}

function copyContent({ vaultArn, deleteAfterDays, coldStorageAfterDays }: CopyDocument): string {
  return JSON.stringify([vaultArn, deleteAfterDays, coldStorageAfterDays]);
}

/** True if AWS Backup treats the time zone as UTC. */
export function isUtc(timeZone: string): boolean {
  return UTC_NAMES.has(timeZone);
}

/** Sorts texts and removes duplicates. */
export function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
