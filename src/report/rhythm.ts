import type { BackupCalendar, BackupDays } from '../model.ts';

const DAY = 86_400_000;
const WEEK = 7;

/**
 * Whether a resource has its backups on time: by the schedules of the plan file or the result of a check, and without either, by the
 * resource's own habit. A fleet backed up on Sundays is as healthy as one backed up every night.
 */
export interface Rhythm {
  readonly entry: BackupDays;
  /**
   * `gone`: it no longer exists. `idle`: no backup in the whole period, so that it is gone, or no longer backed up. `new`: too young to be
   * late. `apart`: needs no backup. `unclear`: one backup shows no habit.
   */
  readonly status: 'on-time' | 'late' | 'gone' | 'idle' | 'new' | 'apart' | 'unclear';
  /** The usual number of days between recent backups; null where that is unknown, or the plan file has a schedule. */
  readonly every: number | null;
  /** Numbers of the days with a backup, and of those on which one was due and is missing, oldest first. */
  readonly has: readonly number[];
  readonly missing: readonly number[];
  /** How many days ago the first missing backup was due; zero where it is not late, null where that is unknown. */
  readonly lateBy: number | null;
}

/** Returns the rhythm of each resource of a calendar, in its order. */
export function rhythmsOf({ to, from, resources }: BackupCalendar): readonly Rhythm[] {
  const [first, last] = [dayOf(from), dayOf(to)];
  const rhythms = resources.map((entry) => known(entry, habitOf(entry, { first, last }), last));
  // A resource with only one backup is assumed to follow the common pace of its fleet.
  const pace = commonPace(rhythms);
  if (pace === null) return rhythms;
  return rhythms.map((rhythm) => {
    const { newest } = rhythm.entry;
    if (rhythm.status !== 'unclear' || newest === null) return rhythm;
    return judged(rhythm.entry, { every: pace, next: dayOf(newest) + pace, missed: [], last });
  });
}

/** Facts of the run override the pattern of days between backups. */
function known(entry: BackupDays, habit: Rhythm, last: number): Rhythm {
  const { exists, asked, standing, lateSince, newest } = entry;
  if (exists === false) return { ...habit, status: 'gone', missing: [], lateBy: 0 };
  const days = asked === null ? habit : { every: null, has: asked.met.map(dayOf), missing: asked.missed.map(dayOf) };
  if (standing === 'late') {
    const since = lateSince === null ? last : dayOf(lateSince);
    // A resource late only by age is late on every day since.
    const missing = asked === null ? [...past(days.missing, newest), ...daysFrom(since, last)] : days.missing;
    return { entry, ...days, missing, status: 'late', lateBy: lateSince === null ? null : last - since };
  }
  if (standing !== null) {
    const missing = asked === null ? past(days.missing, newest) : days.missing;
    return { entry, ...days, missing, status: standing, lateBy: 0 };
  }
  // A resource that still exists is not gone, so that idle means late.
  return exists === true && habit.status === 'idle' ? { ...habit, status: 'late', lateBy: null } : habit;
}

/** Returns the days before the newest backup. */
function past(days: readonly number[], newest: string | null): readonly number[] {
  return newest === null ? [] : days.filter((day) => day < dayOf(newest));
}

function daysFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

interface Window {
  readonly first: number;
  readonly last: number;
}

function habitOf(entry: BackupDays, { first, last }: Window): Rhythm {
  const days = entry.days.map(dayOf);
  const nothing = { entry, every: null, has: days, missing: [], lateBy: 0 };
  if (entry.newest === null || dayOf(entry.newest) < first) return { ...nothing, status: 'idle' };
  const gaps = gapsOf(days);
  const newest = days.at(-1);
  const every = median(gaps.slice(-4).map(({ length }) => length));
  if (newest === undefined || every === null) return { ...nothing, status: 'unclear' };
  const missed = gaps.flatMap((gap, index) => {
    const around = [...gaps.slice(Math.max(0, index - 4), index), ...gaps.slice(index + 1, index + 5)];
    const usual = median(around.map(({ length }) => length));
    return usual === null || isWeekly(gap, gaps) ? [] : dueDays(gap.from, usual, gap.from + gap.length);
  });
  // A resource that pauses every weekend pauses this weekend too.
  const weekAgo = gaps.find(({ from }) => from === newest - WEEK)?.length ?? 0;
  const pause = weekAgo <= WEEK ? Math.max(every, weekAgo) : every;
  return judged(entry, { every, next: newest + pause, missed, last });
}

interface Habit {
  readonly every: number;
  /** The day on which the next backup is due. */
  readonly next: number;
  readonly missed: readonly number[];
  readonly last: number;
}

function judged(entry: BackupDays, { every, next, missed, last }: Habit): Rhythm {
  // Months differ in length, and so do quarters.
  const slack = every > 2 * WEEK ? Math.ceil(every / 10) : 0;
  // Today's backup may still come.
  const late = next + slack < last;
  const open = late ? dueDays(next - every, every, last) : [];
  return {
    entry,
    status: late ? 'late' : 'on-time',
    every,
    has: entry.days.map(dayOf),
    missing: [...missed, ...open],
    lateBy: late ? last - next : 0,
  };
}

interface Gap {
  readonly from: number;
  readonly length: number;
}

function gapsOf(days: readonly number[]): readonly Gap[] {
  return days.slice(1).map((day, index) => {
    const from = days[index] ?? day;
    return { from, length: day - from };
  });
}

/** Whether a pause recurs on the same days of the week. */
function isWeekly({ from, length }: Gap, gaps: readonly Gap[]): boolean {
  return gaps.some((other) => other.length === length && Math.abs(other.from - from) === WEEK);
}

/** Returns the days between two days on which a backup was due. */
function dueDays(from: number, every: number, until: number): readonly number[] {
  const slack = every > 2 * WEEK ? Math.ceil(every / 10) : 0;
  const days: number[] = [];
  for (let day = from + every; day + slack < until; day += every) days.push(day);
  return days;
}

/** Returns the pace of at least four in five resources; null where there is none. */
function commonPace(rhythms: readonly Rhythm[]): number | null {
  const paces = rhythms.flatMap(({ every }) => (every === null ? [] : [every]));
  const pace = median(paces);
  return pace !== null && paces.filter((each) => each === pace).length * 5 >= paces.length * 4 ? pace : null;
}

function median(values: readonly number[]): number | null {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? null;
}

/** Returns the number of a date's day, counted from 1970. */
export function dayOf(date: string): number {
  return Math.floor(Date.parse(date) / DAY);
}

/** Returns the date of such a number. */
export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
