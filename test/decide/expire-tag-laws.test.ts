import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readExpireTag } from '../../src/decide/expire-tag.ts';
import { anyCharacter } from '../laws/any-character.ts';
import { fc } from '../laws/fast-check.ts';
import { anyInstant, anyOffset, WRITERS } from './expire-texts.ts';

const UNREADABLE = { readable: false, missing: false };
const WEEKDAY = /\b(Sun|Mon|Tue|Wed|Thu|Fri|Sat)\b/;
const anyWriter = fc.constantFrom(...Object.values(WRITERS));
// A day away from the ends of the years that have four digits, at any offset.
const anyWritable = anyInstant.map((instant) => Math.min(Math.max(instant, 86_400_000), 253_402_200_000_000));

describe('an Expire tag', () => {
  it.each(Object.entries(WRITERS))('of the form of %s reads back', (_, write) => {
    fc.assert(
      fc.property(anyWritable, anyOffset, (instant, offset) => {
        expect(readExpireTag(write(instant, offset))).toEqual({ readable: true, expiresAt: instant });
      }),
      { numRuns: 500 },
    );
  });

  it('with the weekday of another day is unreadable', () => {
    const named = fc.constantFrom(...Object.values(WRITERS).filter((write) => WEEKDAY.test(write(0, 0))));
    fc.assert(
      fc.property(anyWritable, anyOffset, named, fc.integer({ min: 1, max: 6 }), (instant, offset, write, shift) => {
        const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
        const wrong = write(instant, offset).replace(WEEKDAY, (day) => days[(days.indexOf(day) + shift) % 7] ?? '');
        expect(readExpireTag(wrong)).toEqual(UNREADABLE);
      }),
      { numRuns: 500 },
    );
  });

  it('with a zone that has a name other than UTC, GMT and Z is unreadable', () => {
    const zone = fc
      .stringMatching(/^[A-Za-z]{1,5}$/)
      .filter((name) => name !== 'UTC' && name !== 'GMT' && name !== 'Z');
    fc.assert(
      fc.property(anyWritable, zone, (instant, name) => {
        const text = WRITERS['date -u']?.(instant, 0) ?? '';
        expect(text).toContain(' UTC ');
        expect(readExpireTag(text.replace(' UTC ', ` ${name} `))).toEqual(UNREADABLE);
      }),
    );
  });

  it('with anything before or after it is unreadable', () => {
    fc.assert(
      fc.property(anyWritable, anyOffset, anyWriter, fc.constantFrom(' ', '\n', '\t', 'x', '.', '0', '"'), (...row) => {
        const [instant, offset, write, extra] = row;
        const text = write(instant, offset);
        expect(readExpireTag(`${extra}${text}`)).toEqual(UNREADABLE);
        expect(readExpireTag(`${text}${extra}`)).toEqual(UNREADABLE);
      }),
    );
  });

  it('of a day that does not exist is unreadable', () => {
    const date = fc.record({
      year: fc.integer({ min: 1970, max: 9999 }),
      month: fc.integer({ min: 0, max: 99 }),
      day: fc.integer({ min: 0, max: 99 }),
    });
    fc.assert(
      fc.property(date, ({ year, month, day }) => {
        const two = (value: number) => String(value).padStart(2, '0');
        const reading = readExpireTag(`${year}-${two(month)}-${two(day)}T12:00:00Z`);
        const exists = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
        expect(reading.readable).toBe(exists);
      }),
      { numRuns: 1000 },
    );
  });

  it('that was damaged is unreadable, or says plainly what it is taken for', () => {
    const anySign = fc.constantFrom(...'0123456789-+:TZ., UGMCJanMon');
    fc.assert(
      fc.property(anyWritable, anyOffset, anyWriter, fc.nat(), anySign, fc.nat({ max: 2 }), (...row) => {
        const [instant, offset, write, place, sign, how] = row;
        const text = write(instant, offset);
        const at = place % text.length;
        const tail = text.slice(how === 0 ? at : at + 1);
        const damaged = `${text.slice(0, at)}${how === 2 ? '' : sign}${tail}`;
        const reading = readExpireTag(damaged);
        if (!reading.readable) return;
        expect(reading.expiresAt).toBe(plainReading(damaged));
      }),
      { numRuns: 5000 },
    );
  });

  it('of junk is unreadable', () => {
    const signs = fc.array(fc.constantFrom(...'0123456789-+:TZ /.,'), { maxLength: 30 });
    const dateLike = signs.map((some) => some.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: anyCharacter }), dateLike), (text) => {
        const reading = readExpireTag(text);
        if (reading.readable) expect(reading.expiresAt).toBe(plainReading(text));
        else expect(reading).toEqual(UNREADABLE);
      }),
      { numRuns: 1000 },
    );
  });
});

/** What a text of one of the known shapes says, by another's reading; throws for every other shape. */
function plainReading(text: string): number | 'never' {
  if (text === 'never') return 'never';
  if (/^\d{4}-\d\d-\d\d[Tt ]\d\d(:\d\d(:\d\d([.,]\d{1,9})?)?)?([Zz]|[+-]\d\d:\d\d)$/.test(text)) {
    return Temporal.Instant.from(text).epochMilliseconds;
  }
  const gnu = /^(\w{3}) (\w{3}) ([ \d]?\d) (\d\d:\d\d:\d\d) (UTC|GMT|Z|[+-]\d\d(?::?\d\d)?) (\d{4})$/.exec(text);
  const email = /^(\w{3}), (\d\d) (\w{3}) (\d{4}) (\d\d:\d\d:\d\d) ([+-]\d{4})$/.exec(text);
  const [weekday, month, day, time, zone, year] =
    gnu?.slice(1) ?? (email === null ? [] : [email[1], email[3], email[2], email[5], email[6], email[4]]);
  if (weekday === undefined) throw new Error(`"${text}" has no shape that is known`);
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const date = Temporal.PlainDate.from(
    { year: Number(year), month: months.indexOf(month ?? '') + 1, day: Number(day) },
    { overflow: 'reject' },
  );
  expect(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][date.dayOfWeek - 1]).toBe(weekday);
  const offset = /^[+-]/.test(zone ?? '') ? zone : 'Z';
  return Temporal.Instant.from(`${date.toString()}T${time}${offset}`).epochMilliseconds;
}
