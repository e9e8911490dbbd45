/** The times of a cron expression of AWS. */
export interface Cron {
  /** The first time after an instant, in milliseconds; undefined where there is none within the years of the expression. */
  next(after: number): number | undefined;
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const dayMs = 86_400_000;

class CronError extends Error {}

function numberOf(text: string, names: readonly string[], least: number): number {
  const named = names.indexOf(text.toUpperCase());
  if (named !== -1) return named + least;
  if (!/^[0-9]+$/.test(text)) throw new CronError(`"${text}" is no number`);
  return Number(text);
}

/** The numbers of a field such as `1,5-10,0/15`; undefined for all of them. */
function readField(field: string, least: number, most: number, names: readonly string[] = []): Set<number> | undefined {
  if (field === '*' || field === '?') return undefined;
  const numbers = new Set<number>();
  for (const part of field.split(',')) {
    const [range = '', step] = part.split('/');
    const [from = '', to] = range.split('-');
    const first = range === '*' ? least : numberOf(from, names, least);
    const last = to !== undefined ? numberOf(to, names, least) : step === undefined && range !== '*' ? first : most;
    const by = step === undefined ? 1 : numberOf(step, [], 0);
    if (first < least || last > most || first > last || by < 1) throw new CronError(`"${part}" is out of range`);
    for (let number = first; number <= last; number += by) numbers.add(number);
  }
  return numbers;
}

/** A day as a calendar has it, without a zone: midnight UTC of that date. */
type DayRule = (day: Date) => boolean;

function lastDayOf(day: Date): number {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
}

/** Days of the month: numbers, `L` for the last, `15W` for the weekday nearest to one. */
function readDayOfMonth(field: string): DayRule {
  if (field === 'L') return (day) => day.getUTCDate() === lastDayOf(day);
  const nearest = /^([0-9]{1,2})W$/.exec(field)?.[1];
  if (nearest !== undefined) {
    return (day) => {
      const last = lastDayOf(day);
      const wanted = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), Math.min(Number(nearest), last)));
      const date = wanted.getUTCDate();
      // Never into another month: a Saturday the 1st becomes Monday the 3rd.
      const shift =
        wanted.getUTCDay() === 6 ? (date === 1 ? 2 : -1) : wanted.getUTCDay() === 0 ? (date === last ? -2 : 1) : 0;
      return day.getUTCDate() === date + shift;
    };
  }
  const numbers = readField(field, 1, 31);
  return (day) => numbers?.has(day.getUTCDate()) ?? true;
}

/** Days of the week, 1 to 7 or SUN to SAT: numbers, `6L` for the last Friday of a month, `3#2` for its second Tuesday. */
function readDayOfWeek(field: string): DayRule {
  const last = /^([1-7]|[A-Za-z]{3})?L$/.exec(field);
  if (last !== null) {
    const wanted = numberOf(last[1] ?? '7', weekdays, 1);
    return (day) => day.getUTCDay() + 1 === wanted && (last[1] === undefined || day.getUTCDate() + 7 > lastDayOf(day));
  }
  const [weekday, nth] = field.split('#');
  if (nth !== undefined) {
    const wanted = numberOf(weekday ?? '', weekdays, 1);
    const count = numberOf(nth, [], 0);
    return (day) => day.getUTCDay() + 1 === wanted && Math.ceil(day.getUTCDate() / 7) === count;
  }
  const numbers = readField(field, 1, 7, weekdays);
  return (day) => numbers?.has(day.getUTCDay() + 1) ?? true;
}

/** What a clock in the zone shows at an instant, as if it were UTC. */
function localClock(zone: string): (instant: number) => number {
  // The usual zone, spared the formatting of every instant.
  if (zone === 'Etc/UTC') return (instant) => Math.floor(instant / 1000) * 1000;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  };
}

/** The instant at which the clock shows a local time; undefined in the hour that is left out in spring. */
function instantOf(shown: (instant: number) => number, local: number): number | undefined {
  for (const days of [-1, 1]) {
    const offset = shown(local + days * dayMs) - (local + days * dayMs);
    if (shown(local - offset) === local) return local - offset;
  }
  return undefined;
}

/**
 * Reads `cron(minutes hours day-of-month month day-of-week year)` in a time zone; throws a plain Error that says what is
 * wrong. One of the two days must be `?`, unless one is `*`.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html
 */
export function readCron(expression: string, zone: string): Cron {
  const fields = /^cron\(([^()]*)\)$/.exec(expression.trim())?.[1]?.trim().split(/\s+/);
  const [minute = '', hour = '', dayOfMonth = '', month = '', dayOfWeek = '', year = ''] = fields ?? [];
  if (fields?.length !== 6) throw new CronError('it is not cron(...) with six fields');
  if (dayOfMonth !== '?' && dayOfWeek !== '?') throw new CronError('one of day-of-month and day-of-week must be ?');
  const minutes = readField(minute, 0, 59);
  const hours = readField(hour, 0, 23);
  const inMonths = readField(month, 1, 12, months);
  const inYears = readField(year, 1970, 2199);
  const rightDay = readDayOfMonth(dayOfMonth);
  const rightWeekday = readDayOfWeek(dayOfWeek);
  const shown = localClock(zone);

  const timesOn = function* (midnight: number): Generator<number> {
    for (let hourOfDay = 0; hourOfDay < 24; hourOfDay += 1) {
      if (hours !== undefined && !hours.has(hourOfDay)) continue;
      for (let minuteOfHour = 0; minuteOfHour < 60; minuteOfHour += 1) {
        if (minutes !== undefined && !minutes.has(minuteOfHour)) continue;
        const instant = instantOf(shown, midnight + (hourOfDay * 60 + minuteOfHour) * 60_000);
        if (instant !== undefined) yield instant;
      }
    }
  };
  const isDay = (day: Date) =>
    (inYears?.has(day.getUTCFullYear()) ?? true) &&
    (inMonths?.has(day.getUTCMonth() + 1) ?? true) &&
    rightDay(day) &&
    rightWeekday(day);

  return {
    next(after) {
      const first = Math.floor(shown(after) / dayMs) * dayMs;
      // Leap days eight years apart, 2096 to 2104, are the rarest thing an expression can ask for.
      for (let midnight = first; midnight < first + 3_000 * dayMs; midnight += dayMs) {
        if (!isDay(new Date(midnight))) continue;
        for (const instant of timesOn(midnight)) if (instant > after) return instant;
      }
      return undefined;
    },
  };
}
