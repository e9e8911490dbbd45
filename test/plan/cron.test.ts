import { describe, expect, it } from 'vitest';
import { occurrences } from '../../src/plan/cron.ts';
import { fc } from '../laws/fast-check.ts';
import { NOW } from './arbitraries.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Every minute after `from` up to `to` in which the numbers of a UTC date are wanted ones. */
function minutesThat(wanted: (date: Date) => boolean, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = Math.floor(from / MINUTE + 1) * MINUTE; at <= to; at += MINUTE)
    if (wanted(new Date(at))) found.push(at);
  return found;
}

const at = (minute: number, hour: number) => (date: Date) =>
  date.getUTCMinutes() === minute && date.getUTCHours() === hour;

describe('the times at which a cron line fires', () => {
  it.each<[string, (date: Date) => boolean]>([
    ['0 23 * * *', at(0, 23)],
    ['0 3 * * 0', (date) => at(0, 3)(date) && date.getUTCDay() === 0],
    ['0 3 * * SUN', (date) => at(0, 3)(date) && date.getUTCDay() === 0],
    ['*/30 * * * *', (date) => date.getUTCMinutes() % 30 === 0],
    ['20/15 5 * * *', (date) => date.getUTCHours() === 5 && [20, 35, 50].includes(date.getUTCMinutes())],
    ['0 5 1,15 dec *', (date) => at(0, 5)(date) && [1, 15].includes(date.getUTCDate()) && date.getUTCMonth() === 11],
    // Where both kinds of day are given, one is enough: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/crontab.html
    ['0 5 1 * MON-WED', (date) => at(0, 5)(date) && (date.getUTCDate() === 1 || [1, 2, 3].includes(date.getUTCDay()))],
  ])('%s', (schedule, wanted) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: DAY }), (later) => {
        const from = NOW + later;
        const to = from + 35 * DAY;
        expect(occurrences(schedule, from, to)).toEqual(minutesThat(wanted, from, to));
      }),
      { numRuns: 5 },
    );
  });

  it('are after the start, and may be at the end', () => {
    expect(occurrences('0 23 * * *', NOW, NOW + DAY)).toEqual([NOW + DAY]);
    expect(occurrences('0 23 * * *', NOW - 1, NOW + DAY - 1)).toEqual([NOW]);
    expect(occurrences('0 5 29 2 *', NOW, NOW + 365 * DAY)).toEqual([]);
  });
});
