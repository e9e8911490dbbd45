import { type Duration, readDuration } from '../decide/duration.ts';
import type { ExpiryRule } from '../decide/expiry.ts';
import type { Reading } from './reading.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const MONTHS_OF_A_YEAR = 12;

/** Recovery points stay in cold storage for at least this many days. */
export const COLD_DAYS = 90;
/**
 * The longest expiry of continuous backups:
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery.html
 */
export const CONTINUOUS_DAYS = 35;
/** The shortest start window: https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRuleInput.html */
const LEAST_START_MINUTES = 60;
/** A hundred years, the maximum of a lifecycle and a window. */
export const MOST_DAYS = 36_500;
const MOST_MINUTES = 52_560_000;

/**
 * Returns how many days AWS Backup must keep a backup with this expiry; null keeps it forever. AWS Backup only counts
 * days: a month counts as 31 and a year as 366, so that nothing is deleted before its expiry.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html
 */
export function daysOf(expiry: ExpiryRule, text: string): Reading<number | null> {
  if (expiry.keep === 'for-ever') return { ok: true, value: null };
  const days = wholeDays(expiry.duration);
  if (days === null) return { ok: false, problem: `"${text}" is not in whole days; ${DAYS_RIGHT}` };
  if (days > MOST_DAYS) return { ok: false, problem: `"${text}" is longer than 100 years; ${DAYS_RIGHT}, or "never"` };
  return { ok: true, value: days };
}
const DAYS_RIGHT = 'AWS Backup counts days alone, so write "30 days" or "6 months"';

/** Returns the number of days, or null if it is not whole; a month counts as 31 days and a year as 366. */
export function wholeDays({ months, milliseconds }: Duration): number | null {
  const years = Math.floor(months / MONTHS_OF_A_YEAR);
  const days = years * 366 + (months % MONTHS_OF_A_YEAR) * 31 + milliseconds / DAY;
  return Number.isInteger(days) ? days : null;
}

/** Reads the age in days at which a recovery point is moved to cold storage. */
export function readColdStorageAfter(text: string): Reading<number> {
  const reading = readDuration(text);
  if (!reading.ok)
    return { ok: false, problem: `"${text}" is not a length of time: ${reading.problem}; ${COLD_RIGHT}` };
  const days = wholeDays(reading.duration);
  if (days === null) return { ok: false, problem: `"${text}" is not in whole days; ${COLD_RIGHT}` };
  if (days > MOST_DAYS) return { ok: false, problem: `"${text}" is longer than 100 years; ${COLD_RIGHT}` };
  return { ok: true, value: days };
}
const COLD_RIGHT = 'write "30 days"';

/** Reads the number of minutes within which a backup must start. */
export function readStartWindow(text: string): Reading<number> {
  const reading = readWindow(text);
  if (!reading.ok || reading.value >= LEAST_START_MINUTES) return reading;
  return { ok: false, problem: `"${text}" is shorter than the hour that AWS Backup wants at least; write "8 hours"` };
}

/** Reads the number of minutes within which a backup must complete after it has started. */
export function readWindow(text: string): Reading<number> {
  const reading = readDuration(text);
  if (!reading.ok)
    return { ok: false, problem: `"${text}" is not a length of time: ${reading.problem}; ${WINDOW_RIGHT}` };
  const { months, milliseconds } = reading.duration;
  if (months > 0) return { ok: false, problem: `"${text}" is in months, which have no fixed length; ${WINDOW_RIGHT}` };
  const minutes = milliseconds / MINUTE;
  if (minutes > MOST_MINUTES) return { ok: false, problem: `"${text}" is longer than 100 years; ${WINDOW_RIGHT}` };
  return { ok: true, value: minutes };
}
const WINDOW_RIGHT = 'write "8 hours" or "7 days"';
