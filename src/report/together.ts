import { groupBy } from '../model/group.ts';
import type {
  AccountEntry,
  AccountId,
  BackupCalendar,
  CommonReport,
  FailedEntry,
  RegionEntry,
  RunOutcome,
  Warning,
} from '../model.ts';

/** The part that all reports of a run in several accounts share, merged. */
export type CommonTogether = Omit<CommonReport, 'mode' | 'regions'> & { readonly accounts: readonly AccountEntry[] };

/** Merges the reports of several accounts into one. There is at least one. */
export type Together<Report extends CommonReport> = (
  common: CommonTogether,
  reports: readonly [Report, ...Report[]],
) => Report;

/** Merges the part that all modes have; `changeSetPath` is that of the file for all accounts. */
export function commonTogether(
  reports: readonly [CommonReport, ...CommonReport[]],
  accounts: readonly AccountEntry[],
  changeSetPath: string | null,
): CommonTogether {
  const [first] = reports;
  const failed = failedTogether(reports);
  return {
    version: first.version,
    dryRun: first.dryRun,
    // A plan file, or a job, may cover more kinds in one of them.
    kinds: [...new Set(reports.flatMap(({ kinds }) => kinds))],
    outcome: outcomeTogether(reports.map(({ outcome }) => outcome)),
    // Texts of one format in UTC sort by time.
    startedAt: reports.map(({ startedAt }) => startedAt).sort()[0] ?? first.startedAt,
    finishedAt:
      reports
        .map(({ finishedAt }) => finishedAt)
        .sort()
        .at(-1) ?? first.finishedAt,
    account: null,
    caller: null,
    run: first.run,
    failedCount: failed.length,
    failed,
    warnings: warningsTogether(reports),
    changeSetPath,
    accounts: [...accounts].sort((one, other) => RANK[one.outcome] - RANK[other.outcome]),
  };
}

const RANK: Readonly<Record<RunOutcome, number>> = { failed: 0, partial: 1, ok: 2 };

function outcomeTogether(outcomes: readonly RunOutcome[]): RunOutcome {
  if (outcomes.every((outcome) => outcome === 'ok')) return 'ok';
  return outcomes.every((outcome) => outcome === 'failed') ? 'failed' : 'partial';
}

/** A problem with the inputs or the plan file is the same in every account, and is reported once. */
function failedTogether(reports: readonly CommonReport[]): readonly FailedEntry[] {
  const keyOf = ({ action, target, fault, message }: FailedEntry) => JSON.stringify([action, target, fault, message]);
  const ofRun = ({ action, target }: FailedEntry) => action === 'start' && target !== 'session';
  const shared = groupBy(
    reports.flatMap(({ failed }) => failed.filter(ofRun)),
    keyOf,
  );
  const told = new Set<string>();
  return reports.flatMap(({ failed }) =>
    failed.flatMap((entry): FailedEntry[] => {
      const key = keyOf(entry);
      if (!ofRun(entry) || (shared.get(key)?.length ?? 0) < reports.length) return [entry];
      if (told.has(key)) return [];
      told.add(key);
      return [{ ...entry, account: null }];
    }),
  );
}

/** A warning that every account has is reported once, without an account. */
function warningsTogether(reports: readonly CommonReport[]): readonly Warning[] {
  const keyOf = ({ region, target, message }: Warning) => JSON.stringify([region, target, message]);
  const all = reports.flatMap(({ account, warnings }) =>
    warnings.map((warning): Warning => (account === null ? warning : { ...warning, account })),
  );
  return [...groupBy(all, keyOf).values()].flatMap((group): readonly Warning[] => {
    const [first] = group;
    if (first === undefined || group.length < reports.length || reports.length === 1) return group;
    const { account: _, ...rest } = first;
    return [rest];
  });
}

/** Returns one entry for each region; a region counts as read if every account read it. The named counts are added up. */
export function regionsTogether<Entry extends RegionEntry>(
  reports: readonly { readonly regions: readonly Entry[] }[],
  add: (one: Entry, other: Entry) => Entry,
): readonly Entry[] {
  const groups = groupBy(
    reports.flatMap(({ regions }) => regions),
    ({ region }) => region,
  );
  return [...groups.values()].map((group) =>
    group.reduce((sum, entry) => ({
      ...add(sum, entry),
      read: sum.read && entry.read,
      failed: sum.failed + entry.failed,
    })),
  );
}

/** Merges the days of all accounts; null where there are none. */
export function calendarTogether(
  reports: readonly (Pick<CommonReport, 'account'> & { readonly calendar: BackupCalendar | null })[],
): BackupCalendar | null {
  const calendars = reports.flatMap(({ account, calendar }) => (calendar === null ? [] : [namedIn(calendar, account)]));
  const [first] = calendars;
  return first === undefined ? null : { ...first, resources: calendars.flatMap(({ resources }) => resources) };
}

/** Database names are unique only within an account. */
function namedIn(calendar: BackupCalendar, account: AccountId | null): BackupCalendar {
  if (account === null) return calendar;
  return { ...calendar, resources: calendar.resources.map((one) => ({ account, ...one })) };
}

export function sum<Report>(reports: readonly Report[], count: (report: Report) => number): number {
  return reports.reduce((total, report) => total + count(report), 0);
}

/** Returns a text that is the same for every account, from the first that has it. */
export function firstKnown<Report>(reports: readonly Report[], text: (report: Report) => string | null): string | null {
  for (const report of reports) {
    const known = text(report);
    if (known !== null) return known;
  }
  return null;
}
