import { describe, expect, it } from 'vitest';
import { readCron as awsTimes } from '../../sandbox/state/backup-cron.ts';
import { awsCron, sameAwsCron } from '../../src/plan/aws-cron.ts';
import { occurrences, readCron } from '../../src/plan/cron.ts';
import { fc } from '../laws/fast-check.ts';
import { NOW } from './arbitraries.ts';

const DAY = 86_400_000;

describe('a cron line of five fields, in the six of AWS', () => {
  it.each([
    ['0 23 * * *', 'cron(0 23 ? * * *)'],
    ['0 3 * * 0', 'cron(0 3 ? * SUN *)'],
    ['0 3 * * SUN', 'cron(0 3 ? * SUN *)'],
    ['0 5 * * mon-fri', 'cron(0 5 ? * MON-FRI *)'],
    ['0 5 * * 0,6', 'cron(0 5 ? * SUN,SAT *)'],
    ['0 5 * * */2', 'cron(0 5 ? * SUN,TUE,THU,SAT *)'],
    ['0 5 * * 0-6', 'cron(0 5 ? * * *)'],
    ['0 5 1 * *', 'cron(0 5 1 * ? *)'],
    ['0 5 1-31 * *', 'cron(0 5 ? * * *)'],
    ['0 5 1,15 jan,7 *', 'cron(0 5 1,15 1,7 ? *)'],
    ['0 5 * 1-3 *', 'cron(0 5 ? 1-3 * *)'],
    ['*/30 * * * *', 'cron(0,30 * ? * * *)'],
    ['*/15 */6 * * *', 'cron(0/15 0/6 ? * * *)'],
    ['20/15 5 * * *', 'cron(20/15 5 ? * * *)'],
    ['0-59 0-23 * * *', 'cron(* * ? * * *)'],
    ['5-10,30 5 * * *', 'cron(5-10,30 5 ? * * *)'],
    ['00  05 29 2 *', 'cron(0 5 29 2 ? *)'],
    ['5-59 5 * * *', 'cron(5-59 5 ? * * *)'],
    // In steps of seven it would come at 23 too.
    ['0 2,9,16 * * *', 'cron(0 2,9,16 ? * * *)'],
    ['0 3,10,17 * * *', 'cron(0 3/7 ? * * *)'],
    ['0 12,18 * * *', 'cron(0 12,18 ? * * *)'],
  ])('%s is %s', (line, expected) => {
    expect(awsCron(line)).toEqual({ ok: true, value: expected });
  });

  it.each(['0 5 1 * MON', '0 5 */2 * 1', '0 5 1-31 * MON', '0 5 1 * 0-6'])('%s cannot be said in one', (line) => {
    const reading = awsCron(line);
    expect(reading.ok ? '' : reading.problem).toMatch(
      /^".*" names days of the month and days of the week, .*; AWS Backup cannot say that in one rule, so write two/,
    );
  });

  it.each([
    ['cron(0 5 ? * 2-6 *)', 'cron(0 5 ? * MON-FRI *)'],
    ['cron(0 5 ? * MON-FRI *)', 'cron(0 5 ? * MON-FRI *)'],
    [' cron(00  5 * * ? *) ', 'cron(0 5 ? * * *)'],
    // What plan files cannot say.
    ['cron(0 5 L * ? *)', 'cron(0 5 L * ? *)'],
    ['cron(0 5 31 2 ? *)', 'cron(0 5 31 2 ? *)'],
    ['cron(0 5 1 * 2 *)', 'cron(0 5 1 * 2 *)'],
    ['rate(1 day)', 'rate(1 day)'],
  ])('has one form: %s is %s', (theirs, ours) => {
    expect(sameAwsCron(theirs)).toBe(ours);
  });

  const field = (least: number, most: number) => {
    const number = fc.integer({ min: least, max: most });
    const range = fc.tuple(number, number).map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`);
    const step = fc.integer({ min: 1, max: Math.min(most, 20) });
    const base = fc.oneof(fc.constant('*'), number.map(String), range);
    const item = fc.oneof(
      base,
      fc.tuple(base, step).map(([from, by]) => `${from}/${by}`),
    );
    return fc.oneof(
      { weight: 2, arbitrary: fc.constant('*') },
      { weight: 3, arbitrary: fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => items.join(',')) },
    );
  };
  // One minute, so that a year has few times.
  const time = fc.tuple(fc.integer({ min: 0, max: 59 }), field(0, 23)).map((parts) => parts.join(' '));
  const days = fc.oneof(
    fc.tuple(field(1, 31), field(1, 12)).map(([day, month]) => `${day} ${month} *`),
    fc.tuple(field(1, 12), field(0, 6)).map(([month, weekday]) => `* ${month} ${weekday}`),
  );
  const lines = fc.tuple(time, days).map((parts) => parts.join(' '));

  /** The times of an AWS expression in UTC, after `from` and up to `to`, by a reader that shares nothing with the writer. */
  function timesOf(expression: string, from: number, to: number): number[] {
    const cron = awsTimes(expression, 'Etc/UTC');
    const found: number[] = [];
    for (let next = cron.next(from); next !== undefined && next <= to; next = cron.next(next)) found.push(next);
    return found;
  }

  it('comes at the same times', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        lines,
        fc.integer({ min: 0, max: 20 * 365 }),
        // Lines that come every hour have hundreds of times in so many days, and each costs.
        fc.integer({ min: 1, max: 20 }),
        (line, later, span) => {
          fc.pre(readCron(line, NOW).ok);
          const reading = awsCron(line);
          if (!reading.ok) throw new Error(reading.problem);
          const from = NOW + later * DAY;
          const to = from + span * DAY;
          const expected = occurrences(line, from, to);
          compared += expected.length;
          expect(timesOf(reading.value, from, to)).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(1000);
  }, 30_000);

  it('keeps its minutes too', () => {
    fc.assert(
      fc.property(field(0, 59), (minutes) => {
        const reading = awsCron(`${minutes} 5 * * *`);
        if (!reading.ok) throw new Error(reading.problem);
        expect(timesOf(reading.value, NOW, NOW + DAY)).toEqual(occurrences(`${minutes} 5 * * *`, NOW, NOW + DAY));
      }),
      { numRuns: 150 },
    );
  });

  it('is the same text for lines that mean the same', () => {
    fc.assert(
      fc.property(lines, (line) => {
        fc.pre(readCron(line, NOW).ok);
        const reading = awsCron(line);
        expect(awsCron(line.replace(/^(\d+) /, '0$1 ').replace(/^0(\d\d) /, '$1 '))).toEqual(reading);
        if (!reading.ok) throw new Error(reading.problem);
        expect(reading.value).toMatch(/^cron\([\d,/*-]+ [\d,/*-]+ (\?|[\d,/*-]+) [\d,/*-]+ (\?|\*|[A-Z,-]+) \*\)$/);
        expect(reading.value.split('?')).toHaveLength(2);
      }),
      { numRuns: 150 },
    );
  });
});
