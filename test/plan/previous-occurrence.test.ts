import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { cronFields, previousOccurrence } from '../../src/plan/cron.ts';
import { ZONES } from '../decide/retention-histories.ts';
import { fc } from '../laws/fast-check.ts';

const previous = (schedule: string, zone: string, until: string): string | null => {
  const found = previousOccurrence(schedule, zone, Date.parse(until));
  return found === null ? null : new Date(found).toISOString().replace('.000', '');
};

describe('the last time that a schedule came', () => {
  it.each([
    ['0 23 * * *', 'UTC', '2026-11-21T23:00:00Z', '2026-11-21T23:00:00Z'],
    ['0 23 * * *', 'UTC', '2026-11-21T22:59:59.999Z', '2026-11-20T23:00:00Z'],
    ['0 0 29 2 *', 'UTC', '2026-11-21T23:00:00Z', '2024-02-29T00:00:00Z'],
    ['0 23 * * *', 'Europe/Berlin', '2026-11-21T22:00:00Z', '2026-11-21T22:00:00Z'],
    ['0 23 * * *', 'Europe/Berlin', '2026-07-21T21:00:00Z', '2026-07-21T21:00:00Z'],
    // Spring: 02:30 does not exist, and comes at 03:00, which is 01:00 in UTC.
    ['30 2 * * *', 'Europe/Berlin', '2026-03-29T00:59:59Z', '2026-03-28T01:30:00Z'],
    ['30 2 * * *', 'Europe/Berlin', '2026-03-29T01:00:00Z', '2026-03-29T01:00:00Z'],
    ['30 2 * * *', 'Europe/Berlin', '2026-03-30T00:29:59Z', '2026-03-29T01:00:00Z'],
    // Autumn: of the two 02:30 the first counts, which is 00:30 in UTC.
    ['30 2 * * *', 'Europe/Berlin', '2026-10-25T00:29:59Z', '2026-10-24T00:30:00Z'],
    ['30 2 * * *', 'Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-25T00:30:00Z'],
    ['30 2 * * *', 'Europe/Berlin', '2026-10-25T01:45:00Z', '2026-10-25T00:30:00Z'],
    // A zone that changes by half an hour, and one that skipped a day.
    ['15 2 * * *', 'Australia/Lord_Howe', '2026-10-03T16:00:00Z', '2026-10-03T15:30:00Z'],
    ['0 12 * * *', 'Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-30T10:00:00Z'],
  ])('%s in %s until %s', (schedule, zone, until, expected) => {
    expect(previous(schedule, zone, until)).toBe(expected);
  });
});

/** By going through the minutes one by one, with Temporal for the clocks. */
function oracle(schedule: string, zone: string, until: number): number | null {
  const [minutes, hours, days, months, weekdays] = cronFields(schedule);
  if (!minutes || !hours || !days || !months || !weekdays) throw new Error('no cron line');
  const fires = (wall: Date): boolean => {
    const inDay = days.numbers.includes(wall.getUTCDate());
    const inWeek = weekdays.numbers.includes(wall.getUTCDay());
    const [anyDay, anyWeek] = [days.text === '*', weekdays.text === '*'];
    const day = anyDay || anyWeek ? inDay && inWeek : inDay || inWeek;
    return (
      minutes.numbers.includes(wall.getUTCMinutes()) &&
      hours.numbers.includes(wall.getUTCHours()) &&
      months.numbers.includes(wall.getUTCMonth() + 1) &&
      day
    );
  };
  const start = Temporal.Instant.fromEpochMilliseconds(until).toZonedDateTimeISO(zone).toPlainDateTime();
  let best: number | null = null;
  // What clocks show, as if it were in UTC: their minutes follow each other as in any calendar.
  const first = Date.parse(`${start.add({ hours: 4 }).toString({ smallestUnit: 'minute' })}Z`);
  for (let back = 0; back < 4 * 1440; back += 1) {
    const shown = new Date(first - back * 60_000);
    if (!fires(shown)) continue;
    const wall = Temporal.PlainDateTime.from(shown.toISOString().slice(0, 16));
    const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
    const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
    const exists = earlier.toPlainDateTime().equals(wall);
    // Around a gap `earlier` lies before it: the first moment behind is the change itself.
    const instant = exists
      ? earlier.epochMilliseconds
      : (earlier.getTimeZoneTransition('next') ?? later).epochMilliseconds;
    if (instant <= until && (best === null || instant > best)) best = instant;
  }
  return best;
}

it('is the last of all minutes whose clocks show it, in every zone and through every change', () => {
  const schedules = [
    '30 2 * * *',
    '0 3 * * *',
    '*/20 1-3 * * *',
    '15 2 * * 0',
    '0 0 * * *',
    '45 1,2 29 3 6',
    '20/15 2 * * *',
  ];
  const near = fc.constantFrom(
    '2026-03-29',
    '2026-10-25',
    '2026-03-08',
    '2026-11-01',
    '2026-04-05',
    '2026-10-04',
    '2026-06-15',
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...schedules),
      fc.constantFrom(...ZONES),
      near,
      fc.integer({ min: -1440, max: 2880 }),
      (schedule, zone, day, minutes) => {
        const until = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
        const found = previousOccurrence(schedule, zone, until);
        const expected = oracle(schedule, zone, until);
        if (expected !== null) expect(found).toBe(expected);
        else expect(found === null || found < until - 3 * 86_400_000).toBe(true);
      },
    ),
    { numRuns: 30 },
  );
});
