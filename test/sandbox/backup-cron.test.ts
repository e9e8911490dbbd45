import { describe, expect, test } from 'vitest';
import { readCron } from '../../sandbox/state/backup-cron.ts';

/** The first times of an expression after an instant, as text. */
function times(expression: string, zone: string, after: string, count: number): (string | undefined)[] {
  const cron = readCron(expression, zone);
  const found: (string | undefined)[] = [];
  let instant: number | undefined = Date.parse(after);
  while (found.length < count && instant !== undefined) {
    instant = cron.next(instant);
    found.push(instant === undefined ? undefined : new Date(instant).toISOString().slice(0, 16));
  }
  return found;
}

describe('a cron expression of AWS', () => {
  // 2026-11-21 is a Saturday.
  test.each([
    ['every day', 'cron(0 5 ? * * *)', ['2026-11-22T05:00', '2026-11-23T05:00']],
    ['the same the other way round', 'cron(0 5 * * ? *)', ['2026-11-22T05:00', '2026-11-23T05:00']],
    ['every hour', 'cron(15 * ? * * *)', ['2026-11-21T23:15', '2026-11-22T00:15']],
    ['every twelve hours', 'cron(0 0/12 * * ? *)', ['2026-11-22T00:00', '2026-11-22T12:00', '2026-11-23T00:00']],
    ['steps over everything', 'cron(0 */8 ? * * *)', ['2026-11-22T00:00', '2026-11-22T08:00']],
    ['lists and ranges', 'cron(0,30 9-10 ? * MON-FRI *)', ['2026-11-23T09:00', '2026-11-23T09:30', '2026-11-23T10:00']],
    ['Sunday is 1', 'cron(0 1 ? * 1 *)', ['2026-11-22T01:00', '2026-11-29T01:00']],
    ['the first of a month', 'cron(0 0 1 * ? *)', ['2026-12-01T00:00', '2027-01-01T00:00']],
    ['the last of a month', 'cron(0 0 L * ? *)', ['2026-11-30T00:00', '2026-12-31T00:00', '2027-01-31T00:00']],
    ['the last Friday', 'cron(0 0 ? * 6L *)', ['2026-11-27T00:00', '2026-12-25T00:00']],
    ['every Saturday', 'cron(0 0 ? * L *)', ['2026-11-28T00:00', '2026-12-05T00:00']],
    ['the second Tuesday', 'cron(0 0 ? * 3#2 *)', ['2026-12-08T00:00', '2027-01-12T00:00']],
    [
      'the weekday nearest to the 15th',
      'cron(0 0 15W * ? *)',
      ['2026-12-15T00:00', '2027-01-15T00:00', '2027-02-15T00:00'],
    ],
    ['the weekday nearest to a Saturday the 1st', 'cron(0 0 1W 5 ? 2027)', ['2027-05-03T00:00', undefined]],
    ['the 31st', 'cron(0 0 31 * ? *)', ['2026-12-31T00:00', '2027-01-31T00:00', '2027-03-31T00:00']],
    ['leap days', 'cron(0 0 29 2 ? *)', ['2028-02-29T00:00', '2032-02-29T00:00']],
    ['named months', 'cron(0 0 1 JAN,jul ? *)', ['2027-01-01T00:00', '2027-07-01T00:00']],
    ['years that are over', 'cron(0 0 1 1 ? 2020-2025)', [undefined]],
  ])('%s: %s', (_, expression, expected) => {
    expect(times(expression, 'UTC', '2026-11-21T23:00:00Z', expected.length)).toEqual(expected);
  });

  test('keeps local time through the year', () => {
    expect(times('cron(30 5 ? * * *)', 'Europe/Berlin', '2026-10-24T00:00:00Z', 3)).toEqual([
      '2026-10-24T03:30',
      '2026-10-25T04:30',
      '2026-10-26T04:30',
    ]);
    expect(times('cron(0 23 ? * SUN *)', 'America/New_York', '2026-11-21T23:00:00Z', 2)).toEqual([
      '2026-11-23T04:00',
      '2026-11-30T04:00',
    ]);
    expect(times('cron(0 0 1 * ? *)', 'Asia/Kolkata', '2026-11-21T23:00:00Z', 1)).toEqual(['2026-11-30T18:30']);
  });

  test('leaves out the hour that spring leaves out, and runs once in the one that autumn repeats', () => {
    expect(times('cron(30 2 ? * * *)', 'Europe/Berlin', '2026-03-28T00:00:00Z', 3)).toEqual([
      '2026-03-28T01:30',
      '2026-03-30T00:30',
      '2026-03-31T00:30',
    ]);
    expect(times('cron(30 2 ? * * *)', 'Europe/Berlin', '2026-10-24T12:00:00Z', 2)).toEqual([
      '2026-10-25T00:30',
      '2026-10-26T01:30',
    ]);
  });

  test.each([
    'rate(1 day)',
    'cron(0 5 * * ?)',
    'cron(0 5 * * * *)',
    'cron(60 5 ? * * *)',
    'cron(0 24 ? * * *)',
    'cron(0 5 0 * ? *)',
    'cron(0 5 ? 13 * *)',
    'cron(0 5 ? * 8 *)',
    'cron(0 5 ? * MOON *)',
    'cron(0 10-5 ? * * *)',
    'cron(0 5 ? * * 1969)',
    'cron(a 5 ? * * *)',
    'cron(0/0 5 ? * * *)',
  ])('refuses %s', (expression) => {
    expect(() => readCron(expression, 'UTC')).toThrow();
  });
});
