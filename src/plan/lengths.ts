import { type Duration, readDuration } from '../decide/duration.ts';
import { type ExpiryRule, readExpiry } from '../decide/expiry.ts';
import type { Instant } from '../model.ts';
import type { Reading } from './reading.ts';

const LONG = ['minute', 'hour', 'day', 'week', 'fortnight', 'month', 'year', 'min', 'hr', 'wk', 'mo', 'mth', 'yr'];
const SHORT = ['h', 'd', 'w', 'y'];
const UNIT = `(?:(?:${LONG.map(anyCase).join('|')})[sS]?|${SHORT.map(anyCase).join('|')})`;
const TERM = `\\+?[ \\t]*0*[1-9][0-9]*[ \\t]*${UNIT}`;
const SUM = `${TERM}(?:[ \\t]+${TERM})*`;

/** A length of time, except for numbers that are too large. */
export const DURATION_PATTERN: string = `^\\s*${SUM}\\s*$`;
/** A length of time or `never`. */
export const EXPIRY_PATTERN: string = `^\\s*(?:${anyCase('never')}|${SUM})\\s*$`;

// JSON Schema patterns have no flags.
function anyCase(word: string): string {
  return [...word].map((letter) => `[${letter.toUpperCase()}${letter}]`).join('');
}

export interface ReadExpiry {
  readonly expiryText: string;
  readonly expiry: ExpiryRule;
}

/** Reads an expiry in the syntax of the `expiry` input. */
export function readPlanExpiry(text: string, now: Instant): Reading<ReadExpiry> {
  const reading = readExpiry(text, now);
  return reading.ok ? { ok: true, value: { expiryText: text.trim(), expiry: reading.rule } } : reading;
}

/** Reads the length of time of `keep-within`. */
export function readKeepWithin(text: string): Reading<Duration> {
  const reading = readDuration(text);
  if (reading.ok) return { ok: true, value: reading.duration };
  return { ok: false, problem: `"${text}" is not a length of time: ${reading.problem}; write "14 days" or "2 months"` };
}
