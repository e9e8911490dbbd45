import type { CopyDocument, PlanSettings, RuleDocument, SelectionDocument } from '../../model/backup-plans.ts';
import type { TestBody, TestSelection } from '../../model/restore-tests.ts';
import { readVaultParts } from '../../plan/vault-copies.ts';
import { counted } from '../../report/format.ts';
import { type Cell, PLAIN, rowsOf, type Section } from '../../report/section.ts';
import type { SyncedContent, SyncedEntry, SyncReport } from './report.ts';
import { CHANGE_WORDS, wholeName } from './story.ts';

const STATE_WORDS: Readonly<Record<SyncedEntry['state'], string>> = {
  planned: 'would be done',
  done: 'done',
  failed: 'FAILED',
  'not-approved': 'not in the approved change set',
};

/** Lists a sync's changes, with the rules and selections in words. */
export function synced(report: SyncReport): Section {
  const notes = report.dryRun ? ['Dry run: none of these was made.'] : [];
  return {
    ...PLAIN,
    title: `${counted(report.synced.length, 'change')} of AWS Backup`,
    notes,
    noun: 'change',
    columns: ['Region', 'Change', 'Name', 'State', 'Before', 'After', 'Why'],
    dispensable: ['Why', 'Before'],
    ...rowsOf(report.synced, (entry) => {
      const [before, after] = [linesOf(entry.before), linesOf(entry.after)];
      return [
        [entry.region],
        [CHANGE_WORDS[entry.action]],
        [wholeName(entry)],
        [STATE_WORDS[entry.state]],
        // Omits lines that an update leaves unchanged.
        cellOf(before.filter((line) => !after.includes(line))),
        cellOf(after.filter((line) => !before.includes(line))),
        [entry.reason],
      ];
    }),
  };
}

function cellOf(lines: readonly string[]): Cell {
  return [lines.join('; ')];
}

function linesOf(content: SyncedContent | null): readonly string[] {
  return [
    ...(content?.rules ?? []).map(ruleWords),
    ...settingsWords(content?.settings ?? {}),
    ...(content?.selections ?? []).map(selectionWords),
    ...(content?.restoreTest === undefined ? [] : testWords(content.restoreTest)),
  ];
}

/** Returns words such as `DailyBackups: cron(0 5 ? * * *) Etc/UTC, into nightly, kept 35 days`. */
function ruleWords(rule: RuleDocument): string {
  const { startWindowMinutes, completionWindowMinutes, deleteAfterDays, coldStorageAfterDays } = rule;
  const tags = Object.entries(rule.tags).map(([key, value]) => `${key}=${value}`);
  const parts = [
    `${rule.schedule} ${rule.timeZone}`,
    `into ${rule.vault}`,
    deleteAfterDays === null ? 'kept for ever' : `kept ${counted(deleteAfterDays, 'day')}`,
    ...(coldStorageAfterDays === null ? [] : [`cold after ${counted(coldStorageAfterDays, 'day')}`]),
    ...(startWindowMinutes === null ? [] : [`begun within ${counted(startWindowMinutes, 'minute')}`]),
    ...(completionWindowMinutes === null ? [] : [`done within ${counted(completionWindowMinutes, 'minute')}`]),
    ...(tags.length === 0 ? [] : [`tagged ${tags.join(', ')}`]),
    ...(rule.continuous === undefined ? [] : ['continuous']),
    ...(rule.copies ?? []).map(copyWords),
    ...(rule.airGappedVault === undefined ? [] : [`and into ${rule.airGappedVault}`]),
    ...(rule.index === undefined ? [] : [`${rule.index.join(' and ')} indexed`]),
    ...(rule.scans ?? []).map((mode) => (mode === 'FULL_SCAN' ? 'scanned' : 'scanned for what changed')),
  ];
  return `${rule.name}: ${parts.join(', ')}`;
}

/** Returns words such as `copied to nightly in eu-west-1, kept 90 days`. */
function copyWords({ vaultArn, deleteAfterDays, coldStorageAfterDays }: CopyDocument): string {
  const { region, account, name } = readVaultParts(vaultArn);
  const kept = deleteAfterDays === null ? 'for ever' : counted(deleteAfterDays, 'day');
  const cold = coldStorageAfterDays === null ? '' : `, cold after ${counted(coldStorageAfterDays, 'day')}`;
  return `copied to ${name} in ${region} (account ${account}), kept ${kept}${cold}`;
}

function settingsWords({ windowsVss, scanning }: PlanSettings): readonly string[] {
  return [
    ...(windowsVss === undefined ? [] : ['Windows instances with VSS']),
    ...(scanning === undefined ? [] : [`scans of ${scanning.types.join(', ')}, as ${scanning.role}`]),
  ];
}

/** Returns words such as `all: everything where Environment is production and ResourceType is not rdspg, as arn:...`. */
function selectionWords({ name, role, resources, conditions, anyTag = [] }: SelectionDocument): string {
  const enough = anyTag.map(({ key, value }) => `whatever has ${key} ${value}`);
  const what = [...resources.map((arn) => (arn === '*' ? 'everything' : arn)), ...enough].join(', ');
  const tags = conditions.map(({ is, key, value }) => `${key} ${is === 'equals' ? 'is' : 'is not'} ${value}`);
  return `${name}: ${what}${tags.length === 0 ? '' : ` where ${tags.join(' and ')}`}, as ${role}`;
}

/** Returns words such as `cron(17 6 1 * ? *) Etc/UTC, the latest of 30 days, from nightly`, and a line for each selection. */
function testWords({ settings, selections }: TestBody): readonly string[] {
  const { schedule, timeZone, algorithm, withinDays, vaults, exceptVaults, startWindowHours, pointTypes } = settings;
  const named = (arns: readonly string[]) => arns.map((arn) => readVaultParts(arn).name || arn).join(' and ');
  const parts = [
    `${schedule} ${timeZone}`,
    `${algorithm === 'RANDOM_WITHIN_WINDOW' ? 'a random one' : 'the latest'} of ${counted(withinDays, 'day')}`,
    `from ${named(vaults)}`,
    ...(exceptVaults.length === 0 ? [] : [`but not from ${named(exceptVaults)}`]),
    ...(pointTypes.includes('CONTINUOUS') ? ['continuous backups too'] : []),
    `begun within ${counted(startWindowHours, 'hour')}`,
  ];
  return [`restores: ${parts.join(', ')}`, ...selections.map(testSelectionWords)];
}

function testSelectionWords({ validationHours, overrides, type, ...selection }: TestSelection): string {
  const { resources, conditions } = selection;
  const everything = resources.length === 0 && conditions.length > 0 ? [`every ${type}`] : resources;
  const kept = validationHours === null ? '' : `, kept for ${counted(validationHours, 'hour')}`;
  const set = Object.entries(overrides).map(([key, value]) => `${key} ${value}`);
  return `${selectionWords({ ...selection, resources: everything })}${kept}${set.length === 0 ? '' : `, with ${set.join(', ')}`}`;
}
