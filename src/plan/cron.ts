import { Cron, type CronOptions } from 'croner';
import { clockIn } from '../decide/calendar.ts';
import type { Instant } from '../model.ts';
import { foreignSchedule } from './foreign-forms.ts';
import { instantAt, isSameZone } from './local-time.ts';
import type { Reading } from './reading.ts';
import { foldSchedule } from './schedule.ts';

/**
 * Options that make croner read a cron line as GitHub does: five fields, in UTC, and `20/15` as every 15 from 20 on.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
const CRON_OPTIONS = {
  mode: '5-part',
  // Also UTC, but without a call to Intl for every instant.
  utcOffset: 0,
  sloppyRanges: true,
  paused: true,
} as const satisfies CronOptions;

interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly words: readonly string[];
  /** The number of the first word. */
  readonly firstWord: number;
  /** The numbers of the field as a pattern, and those that may follow a slash. */
  readonly value: string;
  readonly step: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const FIELDS: readonly Field[] = [
  { name: 'minute', least: 0, most: 59, words: [], firstWord: 0, value: '[0-5]?[0-9]', step: '0?[1-9]|[1-5][0-9]' },
  {
    name: 'hour',
    least: 0,
    most: 23,
    words: [],
    firstWord: 0,
    value: '[01]?[0-9]|2[0-3]',
    step: '0?[1-9]|1[0-9]|2[0-3]',
  },
  {
    name: 'day of the month',
    least: 1,
    most: 31,
    words: [],
    firstWord: 0,
    value: '0?[1-9]|[12][0-9]|3[01]',
    step: '0?[1-9]|[12][0-9]|3[01]',
  },
  {
    name: 'month',
    least: 1,
    most: 12,
    words: MONTHS,
    firstWord: 1,
    value: '0?[1-9]|1[0-2]',
    step: '0?[1-9]|1[0-2]',
  },
  { name: 'day of the week', least: 0, most: 6, words: DAYS, firstWord: 0, value: '0?[0-6]', step: '0?[1-6]' },
];

/**
 * Reads the cron line of a workflow's schedule and folds its white space. `now` determines whether the line will ever
 * fire.
 */
export function readCron(text: string, now: Instant): Reading<string> {
  const folded = foldSchedule(text);
  const fields = folded.split(' ');
  if (folded === '') return problem(text, 'it is empty');
  if (folded.startsWith('@')) return problem(text, 'GitHub knows no names for schedules');
  if (folded.length > LONGEST) return problem(text, `it is longer than ${LONGEST} characters`);
  const foreign = foreignSchedule(folded, (line) => readCron(line, now).ok);
  if (foreign !== null) return problem(text, foreign);
  if (fields.length !== FIELDS.length) {
    return problem(text, `it has ${fields.length} ${fields.length === 1 ? 'field' : 'fields'} instead of 5`);
  }
  for (const [index, field] of FIELDS.entries()) {
    const why = whyNotAField(fields[index] ?? '', field);
    if (why !== null) return problem(text, why);
  }
  if (!everComes(folded, now)) return problem(text, 'no such day ever comes');
  return { ok: true, value: folded };
}

/** A field that lists every minute is shorter. */
const LONGEST = 500;

function problem(text: string, why: string): Reading<string> {
  return {
    ok: false,
    problem: `"${text}" is not a cron line: ${why}; write minute, hour, day, month and day of the week, such as "0 23 * * *"`,
  };
}

const ITEM = /^(?:\*|([A-Za-z0-9]+)(?:-([A-Za-z0-9]+))?)(?:\/(\d+))?$/;

function whyNotAField(text: string, field: Field): string | null {
  for (const item of text.split(',')) {
    const match = ITEM.exec(item);
    if (match === null) return `"${item}" is not right for the ${field.name}`;
    const [, from, to, step] = match;
    for (const value of [from, to]) {
      if (value !== undefined && numberOf(value, field) === null) return outOfRange(value, field);
    }
    if (from !== undefined && to !== undefined && (numberOf(from, field) ?? 0) > (numberOf(to, field) ?? 0)) {
      return `"${item}" runs backwards`;
    }
    if (step !== undefined && (step.length > 2 || Number(step) < 1 || Number(step) > field.most)) {
      return `the step "/${step}" of the ${field.name} is not from 1 to ${field.most}`;
    }
  }
  return null;
}

function outOfRange(value: string, field: Field): string {
  const words = field.words.length === 0 ? '' : `, or ${field.words[0]} to ${field.words.at(-1)}`;
  // 7 is out of range only in this field.
  const sunday = value === '7' ? ', where Sunday is 0' : '';
  return `the ${field.name} "${value}" is not from ${field.least} to ${field.most}${words}${sunday}`;
}

function numberOf(text: string, field: Field): number | null {
  const word = field.words.indexOf(text.toLowerCase());
  if (word >= 0) return word + field.firstWord;
  if (!/^\d{1,2}$/.test(text)) return null;
  const value = Number(text);
  return value >= field.least && value <= field.most ? value : null;
}

/** One field of a cron line: its text, and the numbers that it matches, in order. */
export interface CronField {
  readonly text: string;
  readonly numbers: readonly number[];
  readonly least: number;
  readonly most: number;
}

/**
 * Returns the minute, hour, day of the month, month and day of the week of a line that `readCron` accepts; Sunday is
 * 0.
 */
export function cronFields(schedule: string): readonly CronField[] {
  const texts = foldSchedule(schedule).split(' ');
  return FIELDS.map((field, index) => {
    const text = texts[index] ?? '';
    const named = new Set(text.split(',').flatMap((item) => numbersIn(item, field)));
    return { text, numbers: [...named].sort((a, b) => a - b), least: field.least, most: field.most };
  });
}

function numbersIn(item: string, field: Field): readonly number[] {
  const [, from, to, step] = ITEM.exec(item) ?? [];
  const first = from === undefined ? field.least : (numberOf(from, field) ?? field.least);
  const open = from === undefined || step !== undefined ? field.most : first;
  const last = to === undefined ? open : (numberOf(to, field) ?? open);
  const by = Number(step ?? 1);
  return Array.from({ length: Math.floor((last - first) / by) + 1 }, (_, index) => first + index * by);
}

const DAY = 86_400_000;

/**
 * Returns the instants at which a cron line fires, after `from` and up to and including `to`, in order. Throws for an
 * invalid line or an unknown zone.
 * @param timeZone The zone of the line.
 */
export function occurrences(schedule: string, from: Instant, to: Instant, timeZone = 'UTC'): readonly Instant[] {
  if (isSameZone(timeZone, 'UTC')) return timesOf(schedule, from, to);
  // Local clocks are less than a day from UTC, and a time that a gap skips moves by no more than a day. The instants
  // keep the order of the local times: in an hour that is repeated, the first counts.
  const times = timesOf(schedule, from - 2 * DAY, to + 2 * DAY).map((local) => instantAt(local, timeZone));
  return [...new Set(times)].filter((instant) => instant > from && instant <= to);
}

/** Returns the times in UTC, or in local time of any zone. */
function timesOf(schedule: string, from: Instant, to: Instant): readonly Instant[] {
  const cron = new Cron(schedule, CRON_OPTIONS);
  const found: Instant[] = [];
  for (let next = cron.nextRun(new Date(from)); next !== null && next.getTime() <= to; next = cron.nextRun(next)) {
    found.push(next.getTime());
  }
  return found;
}

/**
 * Returns the last instant up to and including `until` at which a cron line fires in a time zone: the first one in an
 * hour that is repeated in autumn, and the first moment after the gap for a time that is skipped in spring. Null if
 * it never fired.
 */
export function previousOccurrence(schedule: string, timeZone: string, until: Instant): Instant | null {
  const cron = new Cron(schedule, CRON_OPTIONS);
  // A later local time may be an earlier instant, if the clocks were set back.
  let local = isSameZone(timeZone, 'UTC') ? until : clockIn(timeZone)(until) + DAY / 4;
  for (;;) {
    // previousRuns excludes its argument.
    const [previous] = cron.previousRuns(1, new Date(local + 1));
    if (previous === undefined) return null;
    const instant = instantAt(previous.getTime(), timeZone);
    if (instant <= until) return instant;
    local = previous.getTime() - 1;
  }
}

function everComes(folded: string, now: Instant): boolean {
  return new Cron(folded, CRON_OPTIONS).nextRun(new Date(now)) !== null;
}

/** The same grammar as a pattern for editors, except for ranges that run backwards and days that never come. */
export const CRON_PATTERN: string = `^\\s*${FIELDS.map(fieldPattern).join('\\s+')}\\s*$`;

function fieldPattern({ words, value, step }: Field): string {
  const named = words.map((word) => [...word].map((letter) => `[${letter.toUpperCase()}${letter}]`).join(''));
  const one = `(?:${[value, ...named].join('|')})`;
  const item = `(?:\\*|${one}(?:-${one})?)(?:/(?:${step}))?`;
  return `${item}(?:,${item})*`;
}
