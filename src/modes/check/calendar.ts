import { type BackupCalendar, type BackupDays, type CheckStatus, type Instant, keyOf } from '../../model.ts';
import type { PlanFile, PlannedRule } from '../../plan/model.ts';
import { dateOf } from '../../report/asked-days.ts';
import type { Judged } from './judged.ts';

const STANDING: Readonly<Record<CheckStatus, NonNullable<BackupDays['standing']>>> = {
  fresh: 'on-time',
  'under-way': 'on-time',
  late: 'late',
  never: 'late',
  new: 'new',
  'lost-tag': 'apart',
  unprotected: 'apart',
  unknown: 'apart',
  skipped: 'apart',
  exempt: 'apart',
};

/**
 * Aligns the calendar with the statuses of the check, so that both show the same counts, and adds the resources that have
 * no backup of ours.
 */
export function asJudged(calendar: BackupCalendar, judged: readonly Judged[], now: Instant): BackupCalendar {
  const statuses = new Map(judged.map((one) => [keyOf(one.resource), one]));
  const known = calendar.resources.map((entry) => {
    if (entry.exists === false) return entry;
    const found = statuses.get(keyOf({ ...entry, id: entry.resourceId }));
    return found === undefined ? { ...entry, standing: 'apart' as const } : placed(entry, found, now);
  });
  const listed = new Set(known.map((entry) => keyOf({ ...entry, id: entry.resourceId })));
  const others = judged.filter(({ resource, status }) => STANDING[status] !== 'apart' && !listed.has(keyOf(resource)));
  return { ...calendar, resources: [...known, ...others.map((one) => placed(daysOf(one, calendar), one, now))] };
}

function placed(entry: BackupDays, { status, newest, dueAt }: Judged, now: Instant): BackupDays {
  const standing = STANDING[status];
  if (standing !== 'late') return { ...entry, standing, lateSince: null };
  return { ...entry, standing, lateSince: entry.lateSince ?? lateSince() };

  /** With a plan, the time at which a backup was due; with a maximum age, the day on which the newest became too old. */
  function lateSince(): string | null {
    if (dueAt === null) return null;
    if (entry.asked !== null) return dateOf(dueAt);
    return newest === null ? null : dateOf(Math.min(now, newest.at + (now - dueAt)));
  }
}

/** For resources backed up by other services, or not at all, only the newest backup is known. */
function daysOf({ resource, newest }: Judged, { from }: BackupCalendar): BackupDays {
  const { kind, region, id: resourceId, name: resourceName } = resource;
  const day = newest === null ? null : dateOf(newest.at);
  const days = day === null || day < from ? [] : [day];
  const named = { kind, region, resourceId, resourceName, exists: true };
  return { ...named, days, first: day, newest: day, asked: null, standing: null, lateSince: null };
}

/** Returns the checked rules except those of AWS Backup plans, of which only the newest backup is known. */
export function directlyPlanned(rules: readonly PlannedRule[]): PlanFile {
  const plans = new Set(rules.map(({ plan }) => plan));
  return {
    plans: [...plans].flatMap((plan) => {
      if (plan.engine !== 'direct') return [];
      const checked = rules.filter((one) => one.plan === plan).map(({ rule }) => rule);
      return [{ ...plan, rules: checked }];
    }),
  };
}
