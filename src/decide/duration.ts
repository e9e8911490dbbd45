import parseDuration from 'parse-duration';
import type { Duration } from '../model.ts';
import { oddCharacter } from './odd-characters.ts';

export type { Duration } from '../model.ts';

export type DurationReading =
  | { readonly ok: true; readonly duration: Duration }
  | { readonly ok: false; readonly problem: string };

type Unit = { readonly months: number } | { readonly exact: string; readonly times: number };

const months = (count: number): Unit => ({ months: count });
const exact = (name: string, times = 1): Unit => ({ exact: name, times });

// Long names take a plural s; short forms are those that parse-duration accepts. A bare "m" is omitted on purpose:
// half of its writers mean minutes, the other half months. Seconds are omitted because no backup is kept for seconds.
const LONG_UNITS: Readonly<Record<string, Unit>> = {
  minute: exact('minute'),
  hour: exact('hour'),
  day: exact('day'),
  week: exact('week'),
  fortnight: exact('week', 2),
  month: months(1),
  year: months(12),
  min: exact('minute'),
  hr: exact('hour'),
  wk: exact('week'),
  mo: months(1),
  mth: months(1),
  yr: months(12),
};
const SHORT_UNITS: Readonly<Record<string, Unit>> = {
  h: exact('hour'),
  d: exact('day'),
  w: exact('week'),
  y: months(12),
};

function unitOf(word: string): Unit | undefined {
  const name = word.toLowerCase();
  if (Object.hasOwn(SHORT_UNITS, name)) return SHORT_UNITS[name];
  const singular = name.endsWith('s') ? name.slice(0, -1) : name;
  return Object.hasOwn(LONG_UNITS, singular) ? LONG_UNITS[singular] : undefined;
}

const LONGEST = 1000;
const TERM = /^\+?[ \t]*([0-9]+)[ \t]*([A-Za-z]+)$/;
// A term ends where white space is followed by the next number or plus sign.
const BETWEEN_TERMS = /(?<=[A-Za-z])[ \t]+(?=[+0-9])/;

/**
 * Reads a sum of `[+] <whole number> <unit>` separated by spaces, such as `+30 days` or `1 month 2 weeks`.
 *
 * The grammar is strict because parse-duration by itself accepts junk ("5 days ago" is five days), bare numbers (as
 * milliseconds), negative numbers, and an average length for months.
 */
export function readDuration(text: string): DurationReading {
  const trimmed = text.trim();
  if (trimmed === '') return problem('it is empty');
  // Longer input is never real, and the patterns below may backtrack.
  if (text.length > LONGEST) return problem(`it is longer than ${LONGEST} characters`);
  let wholeMonths = 0;
  let milliseconds = 0;
  for (const term of trimmed.split(BETWEEN_TERMS)) {
    const match = TERM.exec(term);
    if (match === null) return problem(whyUnclear(trimmed) ?? whyNotATerm(term));
    const [, digits = '', word = ''] = match;
    const count = Number(digits);
    const unit = unitOf(word);
    if (unit === undefined) return problem(whyNotAUnit(word));
    if (count === 0) return problem(`"${term}" is no time at all`);
    if (!Number.isSafeInteger(count)) return problem(`"${digits}" is too large`);
    if ('months' in unit) {
      wholeMonths += count * unit.months;
    } else {
      const length = parseDuration(`${count * unit.times} ${unit.exact}`);
      if (length === null) return problem(`"${term}" is not a length of time`);
      milliseconds += length;
    }
  }
  return { ok: true, duration: { months: wholeMonths, milliseconds } };
}

/** Returns an invisible fault in a text that looks right; null if there is none. */
function whyUnclear(text: string): string | null {
  const odd = oddCharacter(text);
  if (odd !== null) return `it holds ${odd}`;
  return /[\r\n]/.test(text) ? 'it holds a line break' : null;
}

function whyNotATerm(term: string): string {
  if (/\bago\b/i.test(term)) return '"ago" points to the past';
  if (isNegative(term)) return `"${term}" is negative`;
  if (/[0-9][.,][0-9]/.test(term)) return `"${term}" is not a whole number`;
  const runOn = /^\+?[ \t]*[0-9]+[ \t]*([A-Za-z]+)[0-9]/.exec(term)?.[1];
  if (runOn !== undefined && unitOf(runOn) !== undefined) return `"${term}" needs a space between its parts`;
  if (/^\+?[ \t]*[0-9]+$/.test(term)) return `"${term}" has no unit`;
  return `"${term}" is not a whole number followed by a unit`;
}

/** True if a minus precedes a number rather than joining two words. Each blank is visited once. */
function isNegative(term: string): boolean {
  return [...term.matchAll(/-[ \t]*[0-9]/g)].some(({ index }) => {
    let end = index;
    while (isBlank(term[end - 1])) end -= 1;
    return end === 0 || end < index || (term[end - 1] === '+' && (end === 1 || isBlank(term[end - 2])));
  });
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function whyNotAUnit(word: string): string {
  if (word.toLowerCase() === 'm') return '"m" may mean minutes or months: write "min" or "mo"';
  if (/^s(ec(ond)?s?)?$/i.test(word)) return 'seconds are too short for a backup';
  if (/ago/i.test(word)) return '"ago" points to the past';
  return `"${word}" is not a unit of time`;
}

function problem(what: string): DurationReading {
  return { ok: false, problem: what };
}
