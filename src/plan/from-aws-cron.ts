import type { Reading } from './reading.ts';

/**
 * Converts AWS Backup's expression to a cron line as in plan files: five fields, days of the week counted from 0.
 * Rejects expressions without an equivalent: a year, the last day or weekday of a month, and the like.
 */
export function fromAwsCron(expression: string): Reading<string> {
  const fields = /^cron\((.*)\)$/s.exec(expression.trim())?.[1]?.trim().split(/\s+/) ?? [];
  const [minute, hour, day, month, weekday, year] = fields;
  const refuse = (why: string): Reading<string> => ({ ok: false, problem: `the schedule "${expression}" ${why}` });
  if (!minute || !hour || !day || !month || !weekday || !year || fields.length !== 6) {
    return refuse('is no cron expression with six fields');
  }
  if (year !== '*') return refuse('names years');
  if (/[LW#]/.test(day) || /[#]|L$/.test(weekday)) return refuse('counts days or weekdays from an end of the month');
  const any = (field: string) => (field === '?' ? '*' : field);
  const line = [minute, hour, any(day), month, any(weekday).replace(/(?<![/\d])\d+/g, fromSunday)].join(' ');
  return { ok: true, value: line };
}

/** AWS counts the days of the week from 1. */
function fromSunday(number: string): string {
  return String(Number(number) - 1);
}
