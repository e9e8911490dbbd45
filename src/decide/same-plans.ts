import { createHash } from 'node:crypto';
import type { CopyDocument, PlanBody, PlanSettings, RuleDocument, SelectionDocument } from '../model/backup-plans.ts';

/** What AWS Backup does where a rule says nothing: https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html */
const START_WINDOW_MINUTES = 480;
const COMPLETION_WINDOW_MINUTES = 10_080;
const UTC_NAMES: ReadonlySet<string> = new Set(['UTC', 'Etc/UTC']);

type SelectionContent = Omit<SelectionDocument, 'name'>;

/** Text that is the same for selections that take the same, whatever their names and in whatever order they say it. */
export function selectionContent({ role, resources, conditions, anyTag = [] }: SelectionContent): string {
  const compared = conditions.map(({ is, key, value }) => JSON.stringify([is, key, value]));
  const enough = anyTag.map(({ key, value }) => JSON.stringify([key, value]));
  return JSON.stringify([role, sorted(resources), sorted(compared), ...(enough.length === 0 ? [] : [sorted(enough)])]);
}

/** Eight hex digits: enough that no two selections of a plan meet. */
export function contentHash(content: SelectionContent): string {
  return createHash('sha256').update(selectionContent(content)).digest('hex').slice(0, 8);
}

/** Whether two plans do the same, whatever the order of their rules; what is left out is what the service does by itself. */
export function samePlan(one: PlanBody, other: PlanBody): boolean {
  return bodyContent(one) === bodyContent(other);
}

/** Twelve hex digits for what a plan holds: its document, and the ids of its selections, whose content never changes. */
export function planHash(body: PlanBody, selectionIds: readonly string[]): string {
  const content = JSON.stringify([bodyContent(body), sorted(selectionIds)]);
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/** A plan but for the tag that a sync has its rules write. */
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

/** Whether AWS Backup means UTC by the name of a time zone. */
export function isUtc(timeZone: string): boolean {
  return UTC_NAMES.has(timeZone);
}

/** In an order of their own, each once. */
export function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
