import type { Expiry, ExpiryRule, Instant } from '../model.ts';
import { readDuration } from './duration.ts';
import { quoted } from './odd-characters.ts';

export type { ExpiryRule } from '../model.ts';

export type ExpiryReading =
  | { readonly ok: true; readonly rule: ExpiryRule }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads the `expiry` input: `never`, or a length of time such as `+30 days`, `6 months`, `1 month 2 weeks`, `12h`.
 * `now` is needed because an end after the year 9999 cannot be written as an RFC 3339 date.
 */
export function readExpiry(text: string, now: Instant): ExpiryReading {
  if (text.trim().toLowerCase() === 'never') return { ok: true, rule: { keep: 'for-ever' } };
  const reading = readDuration(text);
  if (!reading.ok) return problem(text, reading.problem);
  const rule: ExpiryRule = { keep: 'for', duration: reading.duration };
  const end = expiresAt(rule, now);
  if (end !== 'never' && !(end <= LAST_INSTANT)) return problem(text, 'it ends after the year 9999');
  return { ok: true, rule };
}

function problem(text: string, why: string): ExpiryReading {
  return { ok: false, problem: `${quoted(text)} is not an expiry: ${why}; write "30 days", "6 months" or "never"` };
}

const LAST_INSTANT: Instant = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/**
 * Returns when a recovery point made at `start` expires. The result may be after the year 9999, which `readExpiry`
 * rejects.
 */
export function expiresAt(rule: ExpiryRule, start: Instant): Expiry {
  if (rule.keep === 'for-ever') return 'never';
  return addMonths(start, rule.duration.months) + rule.duration.milliseconds;
}

/**
 * Adds calendar months in UTC. A day that the month does not have becomes its last day, once, at the end: one month
 * after 31 January is 28 or 29 February, and two months after it is 31 March.
 */
function addMonths(start: Instant, months: number): Instant {
  if (months === 0) return start;
  const date = new Date(start);
  const month = date.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const day = Math.min(date.getUTCDate(), lastDay);
  const timeOfDay = ((start % DAY) + DAY) % DAY;
  return Date.UTC(date.getUTCFullYear(), month, day) + timeOfDay;
}

const DAY = 86_400_000;

/**
 * Formats as RFC 3339 in UTC to the second, such as `2026-12-21T23:00:00Z`, or `never`. Drops fractions of a second.
 */
export function formatExpiry(expiry: Expiry): string {
  return expiry === 'never' ? 'never' : formatInstant(expiry);
}

/** Formats as RFC 3339 in UTC to the second, such as `2026-12-21T23:00:00Z`. */
export function formatInstant(instant: Instant): string {
  // Joined, because V8 keeps all parts of a template string alive, and a report contains hundreds of thousands of
  // these.
  return [new Date(instant).toISOString().slice(0, 19), 'Z'].join('');
}
