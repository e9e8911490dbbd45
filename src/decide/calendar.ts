import type { Instant } from '../model.ts';

/**
 * A calendar date in some time zone, as the number of days from 1970-01-01 to that date, regardless of clock changes
 * in between.
 */
export type CalendarDay = number;

/** Returns the day of an instant. Clock changes make days of 23 or 25 hours, and occasionally a zone skips a day. */
export type Calendar = (instant: Instant) => CalendarDay;

/** Returns the local time of a zone in milliseconds, counted as if it were UTC. */
type Clock = (instant: Instant) => number;

interface Zone {
  readonly clock: Clock;
  /** How far the clocks are ahead of UTC on a UTC day; null if that changes during the day. */
  readonly offsetOn: (utcDay: number) => number | null;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;
const zones = new Map<string, Zone>();
const calendars = new Map<string, Calendar>();

/**
 * Returns the calendar of an IANA time zone, for instants of the common era. Throws a RangeError for an unknown zone.
 */
export function calendarIn(timeZone: string): Calendar {
  const known = calendars.get(timeZone);
  if (known !== undefined) return known;
  const calendar = makeCalendar(zoneOf(timeZone));
  calendars.set(timeZone, calendar);
  return calendar;
}

/** There are far fewer days than lookups: for each UTC day, the local midnight within it is computed once. */
function makeCalendar({ clock, offsetOn }: Zone): Calendar {
  const days = new Map<number, { readonly day: CalendarDay; readonly midnight: Instant } | null>();
  return (instant) => {
    const utcDay = Math.floor(instant / DAY);
    let known = days.get(utcDay);
    if (known === undefined) {
      const offset = offsetOn(utcDay);
      const day = Math.floor((utcDay * DAY + (offset ?? 0)) / DAY);
      known = offset === null ? null : { day, midnight: (day + 1) * DAY - offset };
      days.set(utcDay, known);
    }
    if (known === null) return Math.floor(clock(instant) / DAY);
    return instant < known.midnight ? known.day : known.day + 1;
  };
}

/** Returns the clock of an IANA time zone. Throws a RangeError for an unknown zone. */
export function clockIn(timeZone: string): Clock {
  return zoneOf(timeZone).clock;
}

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known !== undefined) return known;
  const zone = makeZone(timeZone);
  zones.set(timeZone, zone);
  return zone;
}

/**
 * A call to Intl costs microseconds, and a purge looks up tens of thousands of instants repeatedly. The offset is
 * therefore read once per UTC day; only on days when it changes is each instant looked up individually.
 */
function makeZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsets = new Map<number, number | null>();
  const offsetOn = (utcDay: number) => {
    let offset = offsets.get(utcDay);
    if (offset === undefined) {
      const start = offsetAt(format, utcDay * DAY);
      offset = start === offsetAt(format, (utcDay + 1) * DAY) ? start : null;
      offsets.set(utcDay, offset);
    }
    return offset;
  };
  const clock = (instant: Instant) => instant + (offsetOn(Math.floor(instant / DAY)) ?? offsetAt(format, instant));
  return { clock, offsetOn };
}

/**
 * Returns by how many milliseconds the clocks of a zone are ahead of UTC; whole seconds, because no zone was ever off
 * by less.
 */
function offsetAt(clock: Intl.DateTimeFormat, instant: Instant): number {
  const second = Math.floor(instant / 1000) * 1000;
  const field = new Map(clock.formatToParts(second).map(({ type, value }) => [type, Number(value)]));
  const at = (type: Intl.DateTimeFormatPartTypes) => field.get(type) ?? Number.NaN;
  // setUTCFullYear, because Date.UTC maps the years 0 to 99 to 1900 to 1999.
  const local = new Date(0).setUTCFullYear(at('year'), at('month') - 1, at('day'));
  return local + ((at('hour') * 60 + at('minute')) * 60 + at('second')) * 1000 - second;
}

/** Periods in the zone of a plan. */
export interface PeriodsThere {
  /** Two instants with the same number are in the same period. */
  readonly numberAt: (instant: Instant) => number;
  /** Returns the name of the period that contains an instant. */
  readonly nameAt: (instant: Instant) => string;
}

/** A division of time into periods. */
export interface Periods {
  readonly adjective: 'hourly' | PeriodKind['adjective'];
  readonly plural: string;
  readonly periodIn: (timeZone: string) => PeriodsThere;
}

/** The hours that clocks show: an hour that is repeated when clocks go back counts once. */
export const HOURS: Periods = {
  adjective: 'hourly',
  plural: 'hours',
  periodIn: (timeZone) => {
    const clock = clockIn(timeZone);
    const numberAt = (instant: Instant) => Math.floor(clock(instant) / HOUR);
    return {
      numberAt,
      nameAt: (instant) => new Date(numberAt(instant) * HOUR).toISOString().slice(0, 16).replace('T', ' '),
    };
  },
};

/**
 * Returns the days, weeks, months or years of a calendar. Few days are looked up many times: the number of each is
 * computed once.
 */
export function periodsOf({ adjective, plural, numberOf, nameOf }: PeriodKind): Periods {
  const numbers = new Map<CalendarDay, number>();
  return {
    adjective,
    plural,
    periodIn: (timeZone) => {
      const dayOf = calendarIn(timeZone);
      return {
        numberAt: (instant) => {
          const day = dayOf(instant);
          const known = numbers.get(day);
          if (known !== undefined) return known;
          const number = numberOf(day);
          numbers.set(day, number);
          return number;
        },
        nameAt: (instant) => nameOf(dayOf(instant)),
      };
    },
  };
}

/** A kind of calendar period: how it is numbered and how it is written. */
export interface PeriodKind {
  readonly adjective: 'daily' | 'weekly' | 'monthly' | 'yearly';
  readonly plural: string;
  /** Two days with the same number are in the same period. */
  readonly numberOf: (day: CalendarDay) => number;
  readonly nameOf: (day: CalendarDay) => string;
}

export const DAILY: PeriodKind = {
  adjective: 'daily',
  plural: 'days',
  numberOf: (day) => day,
  nameOf: (day) => dateOf(day).toISOString().slice(0, 10),
};

/** Weeks begin on Monday, and a week belongs to the year of its Thursday, as in ISO 8601. */
export const WEEKLY: PeriodKind = {
  adjective: 'weekly',
  plural: 'weeks',
  // 1970-01-01 was a Thursday.
  numberOf: (day) => Math.floor((day + 3) / 7),
  nameOf: (day) => {
    const thursday = WEEKLY.numberOf(day) * 7;
    const year = dateOf(thursday).getUTCFullYear();
    const week = Math.floor((thursday - new Date(0).setUTCFullYear(year, 0, 1) / DAY) / 7) + 1;
    return `${fourDigits(year)}-W${String(week).padStart(2, '0')}`;
  },
};

export const MONTHLY: PeriodKind = {
  adjective: 'monthly',
  plural: 'months',
  numberOf: (day) => dateOf(day).getUTCFullYear() * 12 + dateOf(day).getUTCMonth(),
  nameOf: (day) => dateOf(day).toISOString().slice(0, 7),
};

export const YEARLY: PeriodKind = {
  adjective: 'yearly',
  plural: 'years',
  numberOf: (day) => dateOf(day).getUTCFullYear(),
  nameOf: (day) => fourDigits(dateOf(day).getUTCFullYear()),
};

function dateOf(day: CalendarDay): Date {
  return new Date(day * DAY);
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}
