import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendarIn, DAILY, HOURS, MONTHLY, WEEKLY, YEARLY } from '../../src/decide/calendar.ts';
import { fc } from '../laws/fast-check.ts';
import { ZONES } from './retention-histories.ts';

const dayIn = (zone: string, text: string): string => DAILY.nameOf(calendarIn(zone)(Date.parse(text)));

describe('the calendar of a zone', () => {
  it.each([
    ['Europe/Berlin', '2026-10-24T21:59:59Z', '2026-10-24'],
    ['Europe/Berlin', '2026-10-24T22:00:00Z', '2026-10-25'],
    // The day of 25 hours.
    ['Europe/Berlin', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['Europe/Berlin', '2026-10-25T23:00:00Z', '2026-10-26'],
    // The day of 23 hours.
    ['Europe/Berlin', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['Europe/Berlin', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['Asia/Kathmandu', '2026-11-21T18:14:59Z', '2026-11-21'],
    ['Asia/Kathmandu', '2026-11-21T18:15:00Z', '2026-11-22'],
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
    ['Pacific/Chatham', '2026-11-21T10:14:59Z', '2026-11-21'],
    ['Pacific/Chatham', '2026-11-21T10:15:00Z', '2026-11-22'],
    ['Etc/GMT+12', '2026-11-21T11:59:59Z', '2026-11-20'],
    ['UTC', '1969-12-31T23:59:59.999Z', '1969-12-31'],
  ])('%s: %s falls on %s', (zone, instant, day) => {
    expect(dayIn(zone, instant)).toBe(day);
  });

  it('knows a day that comes twice: after one minute of the next, St. John’s went back to the evening', () => {
    const days = ['02:29:59Z', '02:30:30Z', '02:31:00Z', '03:30:00Z'].map((time) =>
      dayIn('America/St_Johns', `2010-11-07T${time}`),
    );
    expect(days).toEqual(['2010-11-06', '2010-11-07', '2010-11-06', '2010-11-07']);
  });

  it('agrees with Temporal about day, week, month and year', () => {
    const instants = fc.integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2101, 0, 1) });
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (instant, zone) => {
        const day = calendarIn(zone)(instant);
        const date = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
        expect(DAILY.nameOf(day)).toBe(date.toString());
        expect(WEEKLY.nameOf(day)).toBe(`${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`);
        expect(MONTHLY.nameOf(day)).toBe(date.toPlainYearMonth().toString());
        expect(YEARLY.nameOf(day)).toBe(String(date.year));
      }),
      { numRuns: 3000 },
    );
  });

  it('gives two days one number where they share the period, and only there', () => {
    const days = fc.integer({ min: -400, max: 40_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: -400, max: 400 }), (day, away) => {
        for (const kind of [DAILY, WEEKLY, MONTHLY, YEARLY]) {
          const same = kind.numberOf(day) === kind.numberOf(day + away);
          expect(same).toBe(kind.nameOf(day) === kind.nameOf(day + away));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('begins weeks on Monday and names them by their Thursday', () => {
    const weekOf = (text: string) => WEEKLY.nameOf(calendarIn('UTC')(Date.parse(text)));
    expect(weekOf('2026-11-22T23:59:59Z')).toBe('2026-W47');
    expect(weekOf('2026-11-23T00:00:00Z')).toBe('2026-W48');
    expect(weekOf('2021-01-03T12:00:00Z')).toBe('2020-W53');
    expect(weekOf('2024-12-30T12:00:00Z')).toBe('2025-W01');
  });

  it('refuses a zone that does not exist', () => {
    expect(() => calendarIn('Europe/Bielefeld')).toThrow(RangeError);
  });
});

it('no two months share a number, however many years lie between them', () => {
  const firsts = Array.from({ length: 12 * 140 }, (_, month) => Date.UTC(1965, month, 1) / 86_400_000);
  expect(new Set(firsts.map(MONTHLY.numberOf)).size).toBe(firsts.length);
  expect(new Set(firsts.map(YEARLY.numberOf)).size).toBe(140);
});

describe('the hours that clocks show', () => {
  const inBerlin = () => HOURS.periodIn('Europe/Berlin');
  const at = (text: string) => Date.parse(text);

  it.each([
    ['2026-11-21T22:59:59.999Z', '2026-11-21 23:00'],
    ['2026-11-21T23:00:00Z', '2026-11-22 00:00'],
    ['2026-07-01T00:30:00Z', '2026-07-01 02:00'],
    // The hour that comes twice.
    ['2026-10-25T00:30:00Z', '2026-10-25 02:00'],
    ['2026-10-25T01:30:00Z', '2026-10-25 02:00'],
  ])('%s is in %s', (text, name) => {
    expect(inBerlin().nameAt(at(text))).toBe(name);
  });

  it('have one number each, the hour that comes twice too', () => {
    const numbers = ['T23:30:00Z', 'T23:59:59Z'].map((time) => inBerlin().numberAt(at(`2026-11-21${time}`)));
    expect(new Set(numbers).size).toBe(1);
    const night = ['T23:30:00Z', 'T22:59:59Z'].map((time) => inBerlin().numberAt(at(`2026-11-21${time}`)));
    expect(new Set(night).size).toBe(2);
    const twice = ['T00:30:00Z', 'T01:30:00Z', 'T02:30:00Z'].map((time) =>
      inBerlin().numberAt(at(`2026-10-25${time}`)),
    );
    expect(twice[0]).toBe(twice[1]);
    expect(twice[2]).toBe(Number(twice[1]) + 1);
  });
});
