import { type CronField, cronFields, readCron } from './cron.ts';
import { fromAwsCron } from './from-aws-cron.ts';
import type { Reading } from './reading.ts';

const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/**
 * Converts the cron line of a rule to AWS Backup's form, with six fields. The line must be valid in a plan file, and
 * is in UTC.
 *
 * A line that restricts both kinds of day means either of them, which AWS cannot express: there, one of the two must
 * be `?`. Days of the week are written as names, because AWS counts them from 1. Everything else is written in its
 * shortest common form, so that equivalent lines give the same text.
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html (cron expressions)
 */
export function awsCron(schedule: string): Reading<string> {
  const [minute, hour, day, month, weekday] = cronFields(schedule);
  if (!minute || !hour || !day || !month || !weekday) throw new Error(`"${schedule}" is no cron line: this is a bug`);
  if (day.text !== '*' && weekday.text !== '*') {
    return {
      ok: false,
      problem: `"${schedule}" names days of the month and days of the week, which together mean either of them; AWS Backup cannot say that in one rule, so write two: one with "* *" and the days of the week, one with "*" as the day of the week`,
    };
  }
  const times = [numbers(minute), numbers(hour)];
  const days = isEvery(day)
    ? ['?', numbers(month), isEvery(weekday) ? '*' : weekdays(weekday)]
    : [numbers(day), numbers(month), '?'];
  return { ok: true, value: `cron(${[...times, ...days, '*'].join(' ')})` };
}

function isEvery({ numbers, least, most }: CronField): boolean {
  return numbers.length === most - least + 1;
}

function numbers(field: CronField): string {
  if (isEvery(field)) return '*';
  return stepped(field) ?? runs(field.numbers, String);
}

function weekdays(field: CronField): string {
  return runs(field.numbers, (number) => WEEKDAYS[number] ?? '');
}

/** Returns `10/20` for equal steps that continue to the end of the field; null otherwise. */
function stepped({ numbers, most }: CronField): string | null {
  const [first, second] = numbers;
  const last = numbers.at(-1);
  if (first === undefined || second === undefined || last === undefined || numbers.length < 3) return null;
  const step = second - first;
  const even = numbers.every((number, index) => number === first + index * step);
  return even && step > 1 && last + step > most ? `${first}/${step}` : null;
}

/** Returns `1-5,7`: consecutive numbers become a range if that is shorter. */
function runs(numbers: readonly number[], write: (number: number) => string): string {
  const found: number[][] = [];
  for (const number of numbers) {
    const run = found.at(-1);
    if (run !== undefined && run.at(-1) === number - 1) run.push(number);
    else found.push([number]);
  }
  return found
    .map((run) => (run.length < 3 ? run.map(write).join(',') : `${write(run[0] ?? 0)}-${write(run.at(-1) ?? 0)}`))
    .join(',');
}

/**
 * Normalizes an expression to the form that `awsCron` returns; expressions that plan files cannot express stay
 * unchanged.
 */
export function sameAwsCron(expression: string): string {
  const line = fromAwsCron(expression);
  if (!line.ok || !readCron(line.value, 0).ok) return expression;
  const again = awsCron(line.value);
  return again.ok ? again.value : expression;
}
