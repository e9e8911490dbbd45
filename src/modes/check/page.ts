import { groupBy } from '../../model/group.ts';
import { type AccountId, type BackupCalendar, type CheckedEntry, type CheckStatus, wordsOf } from '../../model.ts';
import type { PageDay, PageModel, PageNote, PageRow, PageTone } from '../../report/page/model.ts';
import { dayOf, rhythmsOf } from '../../report/rhythm.ts';
import { shownAccount } from '../../report/totals.ts';
import type { Verdict } from '../../report/verdict.ts';
import { isRed } from './judged.ts';
import type { CheckReport } from './report.ts';
import { STATUS_WORDS } from './sections.ts';

/** Builds the content of a check's page. */
export function checkPage(report: CheckReport, { sign, sentence }: Pick<Verdict, 'sign' | 'sentence'>): PageModel {
  const { calendar } = report;
  const days = daysOf(calendar);
  return {
    title: 'Backup check',
    verdict: sentence,
    tone: ({ red: 'bad', orange: 'busy', green: 'good' } as const)[sign],
    facts: factsOf(report),
    notes: notesOf(report),
    range: calendar === null ? null : { from: calendar.from, to: calendar.to },
    rows: report.checked.map((entry) => rowOf(entry, days(entry))),
  };
}

function factsOf(report: CheckReport): readonly (readonly [string, string])[] {
  const { startedAt, tag, regions } = report;
  const account = shownAccount(report);
  return [
    ['Checked', `${startedAt.slice(0, 16).replace('T', ' ')} UTC`],
    ...(account === null ? [] : [['Account', account] as const]),
    ...(tag === null ? [] : [['Tag', tag] as const]),
    ['Regions', String(new Set(regions.map(({ region }) => region)).size)],
  ];
}

function notesOf({ failed, warnings }: CheckReport): readonly PageNote[] {
  return [
    ...failed.map(({ target, message }) => ({ tone: 'bad', about: target, message }) as const),
    ...warnings.map(({ target, message }) => ({ tone: 'busy', about: target, message }) as const),
  ];
}

function rowOf(entry: CheckedEntry, days: readonly PageDay[]): PageRow {
  const { status, resourceName, resourceId, region, kind, newestAt, by, dueAt, reason } = entry;
  return {
    status,
    statusWord: STATUS_WORDS[status],
    tone: toneOf(status),
    name: resourceName,
    id: resourceId,
    place: `${wordsOf([kind]).resource} in ${region}`,
    days,
    newestAt,
    by,
    dueAt,
    reason,
  };
}

function toneOf(status: CheckStatus): PageTone {
  if (isRed(status)) return 'bad';
  if (status === 'fresh') return 'good';
  return status === 'under-way' || status === 'new' ? 'busy' : 'calm';
}

/**
 * Returns the days of each resource, from the points that the check has already read. A resource that needs no backup has
 * missed none. Of other services' backups only the newest is known.
 */
function daysOf(calendar: BackupCalendar | null): (entry: CheckedEntry) => readonly PageDay[] {
  if (calendar === null) return () => [];
  const [first, last] = [dayOf(calendar.from), dayOf(calendar.to)];
  const rhythms = groupBy(rhythmsOf(calendar), ({ entry }) => placeOf(entry));
  return (entry) => {
    const found = (rhythms.get(placeOf(entry)) ?? []).filter((one) => mayBeOf(one.entry.account, entry.account));
    // An unread resource must not look like one without backups.
    if (entry.status === 'unknown' && found.length === 0) return [];
    const backed = new Set(inAll(found.map(({ has }) => has)));
    if (entry.newestAt !== null) backed.add(dayOf(entry.newestAt));
    const missed = new Set(
      entry.status === 'exempt' || entry.status === 'skipped' ? [] : found.flatMap(({ missing }) => missing),
    );
    return Array.from({ length: last - first + 1 }, (_, index): PageDay => {
      const day = first + index;
      return backed.has(day) ? 'backed' : missed.has(day) ? 'missed' : 'none';
    });
  };
}

/** With masked accounts, several may have a resource of this name: a day then needs a backup in all of them. */
function mayBeOf(one: AccountId | null = null, other: AccountId | null): boolean {
  return one === null || other === null || one === other;
}

function inAll(days: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = days;
  return first.filter((day) => others.every((one) => one.includes(day)));
}

function placeOf({ kind, region, resourceId }: Pick<CheckedEntry, 'kind' | 'region' | 'resourceId'>): string {
  return `${kind} ${region} ${resourceId}`;
}
