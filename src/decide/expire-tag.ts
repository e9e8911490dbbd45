import type { Expiry, Instant } from '../model.ts';

export type ExpireTagReading =
  | { readonly readable: true; readonly expiresAt: Expiry }
  | { readonly readable: false; readonly missing: boolean };

/**
 * Reads the text of an `Expire` tag. Accepts the formats that this project writes (RFC 3339, `never`) and every
 * format that GNU `date` prints in the C locale, which is what the original script wrote on its AMIs:
 *
 * - `Mon Oct 12 23:00:01 UTC 2015` (no option), `Mon, 12 Oct 2015 23:00:01 +0000` (`-R`)
 * - `2015-10-12T23:00:01+00:00` (`-Iseconds`, also `-Ihours`, `-Iminutes`, `-Ins`), `2015-10-12 23:00:01+00:00`
 *   (`--rfc-3339`)
 *
 * Everything else is unreadable and never guessed: a zone name other than UTC, GMT or Z (IST is India, Israel and
 * Ireland), a weekday that does not match the date, a date without a time, a day that does not exist.
 * @see https://www.gnu.org/software/coreutils/manual/html_node/Options-for-date.html
 */
export function readExpireTag(text: string | null): ExpireTagReading {
  if (text === null) return { readable: false, missing: true };
  if (text === 'never') return { readable: true, expiresAt: 'never' };
  const expiresAt = readIso(text) ?? readGnuDefault(text) ?? readEmailDate(text);
  return expiresAt === null ? { readable: false, missing: false } : { readable: true, expiresAt };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const ISO =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[Tt ](?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?(?<zone>[Zz]|[+-]\d\d:\d\d)|[T](?<hourOnly>\d\d)(?::(?<minuteOnly>\d\d))?(?<offset>[+-]\d\d:\d\d))$/;
// `%a %b %e %H:%M:%S %Z %Y`: the day is padded with a space, not a zero.
const GNU_DEFAULT =
  /^(?<weekday>[A-Z][a-z]{2}) (?<monthName>[A-Z][a-z]{2}) (?<day>[ 0-9]\d|\d) (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d) (?<zone>UTC|GMT|Z|[+-]\d\d(?::?\d\d)?) (?<year>\d{4})$/;
// `%a, %d %b %Y %H:%M:%S %z`
const EMAIL =
  /^(?<weekday>[A-Z][a-z]{2}), (?<day>\d\d) (?<monthName>[A-Z][a-z]{2}) (?<year>\d{4}) (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d) (?<zone>[+-]\d{4})$/;

type Groups = Readonly<Record<string, string | undefined>>;

function readIso(text: string): Instant | null {
  const groups: Groups | undefined = ISO.exec(text)?.groups;
  if (groups === undefined) return null;
  return instantOf({
    year: groups.year,
    month: Number(groups.month),
    day: groups.day,
    hour: groups.hour ?? groups.hourOnly,
    minute: groups.minute ?? groups.minuteOnly,
    second: groups.second,
    zone: groups.zone ?? groups.offset,
    fraction: groups.fraction,
  });
}

function readGnuDefault(text: string): Instant | null {
  return readNamed(GNU_DEFAULT.exec(text)?.groups);
}

function readEmailDate(text: string): Instant | null {
  return readNamed(EMAIL.exec(text)?.groups);
}

function readNamed(groups: Groups | undefined): Instant | null {
  if (groups === undefined) return null;
  const month = MONTHS.indexOf(groups.monthName ?? '') + 1;
  if (month === 0) return null;
  const { year, day, hour, minute, second, zone } = groups;
  if (WEEKDAYS[midnight(Number(year), month, Number(day)).getUTCDay()] !== groups.weekday) return null;
  return instantOf({ year, month, day, hour, minute, second, zone });
}

interface Parts {
  readonly year: string | undefined;
  readonly month: number;
  readonly day: string | undefined;
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly second: string | undefined;
  readonly zone: string | undefined;
  readonly fraction?: string | undefined;
}

function instantOf(parts: Parts): Instant | null {
  const hour = Number(parts.hour);
  // A format that ends with the hour or the minute means its start.
  const minute = Number(parts.minute ?? 0);
  const second = Number(parts.second ?? 0);
  // 24:00 and leap seconds are unreadable: no format above writes the former, and the latter have no instant.
  if (hour > 23 || minute > 59 || second > 59) return null;
  const date = midnight(Number(parts.year), parts.month, Number(parts.day));
  // A two-digit day that the month does not have always rolls over into another month.
  if (date.getUTCMonth() !== parts.month - 1) return null;
  const offset = offsetOf(parts.zone ?? '');
  if (offset === null) return null;
  const milliseconds = Number((parts.fraction ?? '').slice(0, 3).padEnd(3, '0'));
  return date.getTime() + ((hour * 60 + minute - offset) * 60 + second) * 1000 + milliseconds;
}

/** Returns the start of a day in UTC. Date.UTC maps the years 0 to 99 to 1900 to 1999. */
function midnight(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** Returns the minutes east of UTC, or null for an offset that does not exist. */
function offsetOf(zone: string): number | null {
  if (!/^[+-]/.test(zone)) return 0;
  const digits = zone.slice(1).replace(':', '');
  const hours = Number(digits.slice(0, 2));
  // An offset in whole hours has no minutes, and Number('') is 0.
  const minutes = Number(digits.slice(2));
  if (hours > 23 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
