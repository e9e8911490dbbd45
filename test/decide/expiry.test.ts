import { describe, expect, it } from 'vitest';
import { readDuration } from '../../src/decide/duration.ts';
import { expiresAt, formatExpiry, formatInstant, readExpiry } from '../../src/decide/expiry.ts';
import { quoted } from '../../src/decide/odd-characters.ts';

const NOW = Date.parse('2026-11-21T23:00:00Z');

/** When a backup made at `start` with this expiry text expires, as its tag would say; fails on a text that is refused. */
function expireTag(text: string, start: number = NOW): string {
  const reading = readExpiry(text, start);
  if (!reading.ok) throw new Error(reading.problem);
  return formatExpiry(expiresAt(reading.rule, start));
}

/** The sentence by which a text is refused; fails on one that is taken. */
function problemOf(text: string): string {
  const reading = readExpiry(text, NOW);
  if (reading.ok) throw new Error(`"${text}" was taken`);
  return reading.problem;
}

describe('an expiry text that is right', () => {
  it.each([
    ['never', 'never'],
    ['Never', 'never'],
    ['NEVER', 'never'],
    ['  never ', 'never'],
    ['1 minute', '2026-11-21T23:01:00Z'],
    ['45 minutes', '2026-11-21T23:45:00Z'],
    ['45min', '2026-11-21T23:45:00Z'],
    ['45 mins', '2026-11-21T23:45:00Z'],
    ['1 hour', '2026-11-22T00:00:00Z'],
    ['12 hours', '2026-11-22T11:00:00Z'],
    ['12h', '2026-11-22T11:00:00Z'],
    ['12 hr', '2026-11-22T11:00:00Z'],
    ['12hrs', '2026-11-22T11:00:00Z'],
    ['12H', '2026-11-22T11:00:00Z'],
    ['1 day', '2026-11-22T23:00:00Z'],
    ['30 days', '2026-12-21T23:00:00Z'],
    ['30 day', '2026-12-21T23:00:00Z'],
    ['30days', '2026-12-21T23:00:00Z'],
    ['30d', '2026-12-21T23:00:00Z'],
    ['30 D', '2026-12-21T23:00:00Z'],
    ['+30 days', '2026-12-21T23:00:00Z'],
    ['+ 30 days', '2026-12-21T23:00:00Z'],
    ['+30days', '2026-12-21T23:00:00Z'],
    ['  +30   DAYS  ', '2026-12-21T23:00:00Z'],
    ['+30\tdays', '2026-12-21T23:00:00Z'],
    ['030 days', '2026-12-21T23:00:00Z'],
    ['1 week', '2026-11-28T23:00:00Z'],
    ['2 weeks', '2026-12-05T23:00:00Z'],
    ['2w', '2026-12-05T23:00:00Z'],
    ['2 wk', '2026-12-05T23:00:00Z'],
    ['2wks', '2026-12-05T23:00:00Z'],
    ['1 fortnight', '2026-12-05T23:00:00Z'],
    ['2 Fortnights', '2026-12-19T23:00:00Z'],
    ['1 month', '2026-12-21T23:00:00Z'],
    ['6 months', '2027-05-21T23:00:00Z'],
    ['6mo', '2027-05-21T23:00:00Z'],
    ['6 mos', '2027-05-21T23:00:00Z'],
    ['6 mth', '2027-05-21T23:00:00Z'],
    ['6mths', '2027-05-21T23:00:00Z'],
    ['6 Months', '2027-05-21T23:00:00Z'],
    ['13 months', '2027-12-21T23:00:00Z'],
    ['1 year', '2027-11-21T23:00:00Z'],
    ['2 YEARS', '2028-11-21T23:00:00Z'],
    ['1y', '2027-11-21T23:00:00Z'],
    ['1 yr', '2027-11-21T23:00:00Z'],
    ['3yrs', '2029-11-21T23:00:00Z'],
    ['1 month 2 weeks', '2027-01-04T23:00:00Z'],
    ['1 month + 2 days', '2026-12-23T23:00:00Z'],
    ['1 month +2 days', '2026-12-23T23:00:00Z'],
    ['+1 month +2 days', '2026-12-23T23:00:00Z'],
    ['2 days 1 month', '2026-12-23T23:00:00Z'],
    ['1d 12h', '2026-11-23T11:00:00Z'],
    ['1y 2mo 3w 4d 5h 6min', '2028-02-16T04:06:00Z'],
    ['7 days 7 days', '2026-12-05T23:00:00Z'],
    ['7973 years', '9999-11-21T23:00:00Z'],
  ])('%j gives %s', (text, tag) => {
    expect(expireTag(text)).toBe(tag);
  });
});

describe('an expiry text that is wrong', () => {
  it.each([
    ['', 'it is empty'],
    ['   ', 'it is empty'],
    ['30', '"30" has no unit'],
    ['+30', '"+30" has no unit'],
    ['+', '"+" is not a whole number followed by a unit'],
    ['days', '"days" is not a whole number followed by a unit'],
    ['5m', '"m" may mean minutes or months: write "min" or "mo"'],
    ['5 M', '"m" may mean minutes or months: write "min" or "mo"'],
    ['5 ms', '"ms" is not a unit of time'],
    ['90 seconds', 'seconds are too short for a backup'],
    ['90 second', 'seconds are too short for a backup'],
    ['90 sec', 'seconds are too short for a backup'],
    ['90s', 'seconds are too short for a backup'],
    ['1 hour 30 secs', 'seconds are too short for a backup'],
    ['0 days', '"0 days" is no time at all'],
    ['00h', '"00h" is no time at all'],
    ['1 month 0 days', '"0 days" is no time at all'],
    ['-30 days', '"-30 days" is negative'],
    ['- 30 days', '"- 30 days" is negative'],
    ['+-30 days', '"+-30 days" is negative'],
    ['1 month -2 days', '"1 month -2 days" is negative'],
    ['5 days ago', '"ago" points to the past'],
    ['5 DAYS AGO', '"ago" points to the past'],
    ['ago', '"ago" points to the past'],
    ['5ago', '"ago" points to the past'],
    ['1.5 days', '"1.5 days" is not a whole number'],
    ['1,5 days', '"1,5 days" is not a whole number'],
    ['1,000 days', '"1,000 days" is not a whole number'],
    ['.5 days', '".5 days" is not a whole number followed by a unit'],
    ['1/2 year', '"1/2 year" is not a whole number followed by a unit'],
    ['1d12h', '"1d12h" needs a space between its parts'],
    ['1 month+2 days', '"1 month+2 days" is not a whole number followed by a unit'],
    ['++30 days', '"++30 days" is not a whole number followed by a unit'],
    ['30 days,', '"30 days," is not a whole number followed by a unit'],
    ['30 days, 2 hours', '"30 days, 2 hours" is not a whole number followed by a unit'],
    ['30 days.', '"30 days." is not a whole number followed by a unit'],
    ['30 days and 2 hours', '"30 days and" is not a whole number followed by a unit'],
    ['30 days x', '"30 days x" is not a whole number followed by a unit'],
    ['30 da ys', '"30 da ys" is not a whole number followed by a unit'],
    ['(30 days)', '"(30 days)" is not a whole number followed by a unit'],
    ['next week', '"next week" is not a whole number followed by a unit'],
    ['tomorrow', '"tomorrow" is not a whole number followed by a unit'],
    ['a month', '"a month" is not a whole number followed by a unit'],
    ['1e3 days', '"1e3 days" is not a whole number followed by a unit'],
    ['0x10 days', '"0x10 days" is not a whole number followed by a unit'],
    ['Infinity days', '"Infinity days" is not a whole number followed by a unit'],
    ['30\u00a0days', 'it holds a no-break space (U+00A0) after "30"'],
    ['1 month\n2 days', 'it holds a line break'],
    ['٣٠ days', 'it holds the digit "٣" of another script (U+0663)'],
    ['３０ days', 'it holds another form of "3" (U+FF13)'],
    ['30 wee\u212as', 'it holds another form of "K" (U+212A) after "wee"'],
    ['30 dayss', '"dayss" is not a unit of time'],
    ['30 constructor', '"constructor" is not a unit of time'],
    ['30 quarters', '"quarters" is not a unit of time'],
    ['1 decade', '"decade" is not a unit of time'],
    ['2 workdays', '"workdays" is not a unit of time'],
    ['never ever', '"never ever" is not a whole number followed by a unit'],
    ['never 30 days', '"never" is not a whole number followed by a unit'],
    ['P30D', '"P30D" is not a whole number followed by a unit'],
    ['7974 years', 'it ends after the year 9999'],
    ['95689 months', 'it ends after the year 9999'],
    ['3000000 days', 'it ends after the year 9999'],
    ['900000000000000 weeks', 'it ends after the year 9999'],
    ['9007199254740991 years', 'it ends after the year 9999'],
    ['9007199254740992 days', '"9007199254740992" is too large'],
    [`${'9'.repeat(400)} days`, `"${'9'.repeat(400)}" is too large`],
  ])('%j is refused', (text, why) => {
    expect(problemOf(text)).toBe(`${quoted(text)} is not an expiry: ${why}; write "30 days", "6 months" or "never"`);
  });

  it.each(['30-days', '2026-12-21', '2026-12-21T23:00:00Z', '12:00', '@1795302000', 'for ever', '∞', '30 días'])(
    '%j is refused',
    (text) => {
      expect(problemOf(text)).toMatch(/^"(.*)" is not an expiry: .+; write "30 days", "6 months" or "never"$/);
      expect(problemOf(text)).toContain(`"${text}"`);
    },
  );

  it('is answered with texts that are right', () => {
    for (const right of ['30 days', '6 months', 'never']) {
      expect(readExpiry(right, NOW)).toMatchObject({ ok: true });
    }
  });
});

describe('calendar months', () => {
  it.each([
    ['2026-01-31T12:00:00Z', '1 month', '2026-02-28T12:00:00Z'],
    ['2028-01-31T12:00:00Z', '1 month', '2028-02-29T12:00:00Z'],
    ['2026-01-31T12:00:00Z', '2 months', '2026-03-31T12:00:00Z'],
    ['2026-01-31T12:00:00Z', '3 months', '2026-04-30T12:00:00Z'],
    ['2026-01-31T12:00:00Z', '1 month 1 month', '2026-03-31T12:00:00Z'],
    ['2026-01-30T12:00:00Z', '1 month', '2026-02-28T12:00:00Z'],
    ['2026-01-28T12:00:00Z', '1 month', '2026-02-28T12:00:00Z'],
    ['2028-02-29T12:00:00Z', '1 year', '2029-02-28T12:00:00Z'],
    ['2028-02-29T12:00:00Z', '4 years', '2032-02-29T12:00:00Z'],
    ['2096-02-29T12:00:00Z', '4 years', '2100-02-28T12:00:00Z'],
    ['2026-08-31T00:00:00Z', '6 months', '2027-02-28T00:00:00Z'],
    ['2027-08-31T00:00:00Z', '6 months', '2028-02-29T00:00:00Z'],
    ['2026-12-31T23:59:59Z', '2 months', '2027-02-28T23:59:59Z'],
    ['2026-12-15T00:00:00Z', '1 month', '2027-01-15T00:00:00Z'],
    // Months first and clamped once, then the exact time: the other order would end on 2 March.
    ['2026-01-30T12:00:00Z', '1 day 1 month', '2026-03-01T12:00:00Z'],
    ['2026-01-31T12:00:00Z', '1 month 1 day', '2026-03-01T12:00:00Z'],
    ['2026-01-31T23:30:00Z', '1 month 1 hour', '2026-03-01T00:30:00Z'],
  ])('%s and %s is %s', (start, text, end) => {
    expect(expireTag(text, Date.parse(start))).toBe(end);
  });

  it.each([
    // The nights in which Berlin and New York change their clocks.
    ['2026-03-28T02:30:00Z', '1 day', '2026-03-29T02:30:00Z'],
    ['2026-10-24T02:30:00Z', '24 hours', '2026-10-25T02:30:00Z'],
    ['2026-02-08T07:30:00Z', '1 month', '2026-03-08T07:30:00Z'],
    ['2026-10-01T06:30:00Z', '1 month', '2026-11-01T06:30:00Z'],
  ])('%s and %s is %s wherever the runner stands', (start, text, end) => {
    const before = process.env.TZ;
    try {
      for (const zone of ['Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'UTC']) {
        process.env.TZ = zone;
        expect(expireTag(text, Date.parse(start))).toBe(end);
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('keeps the parts of a second until the text is written', () => {
    const rule = { keep: 'for', duration: { months: 1, milliseconds: 60_000 } } as const;
    expect(expiresAt(rule, Date.parse('2026-01-31T12:00:00.789Z'))).toBe(Date.parse('2026-02-28T12:01:00.789Z'));
  });
});

describe('the last instant that can be written', () => {
  const start = Date.parse('9999-12-31T00:00:00Z');

  it.each([
    ['23 hours 59 minutes', true],
    ['24 hours', false],
    ['1 day', false],
    ['1 month', false],
  ])('%s after the start of its day: %s', (text, ok) => {
    expect(readExpiry(text, start).ok).toBe(ok);
  });
});

describe('a duration', () => {
  it('keeps months apart from exact time', () => {
    expect(readDuration('1y 2mo 3w 4d 5h 6min')).toEqual({
      ok: true,
      duration: { months: 14, milliseconds: 2_178_360_000 },
    });
  });
});

describe('writing', () => {
  it.each([
    [Date.UTC(2026, 11, 21, 23), '2026-12-21T23:00:00Z'],
    [Date.UTC(2026, 11, 21, 23, 0, 0, 999), '2026-12-21T23:00:00Z'],
    [0, '1970-01-01T00:00:00Z'],
    [Date.UTC(9999, 11, 31, 23, 59, 59, 999), '9999-12-31T23:59:59Z'],
  ])('%d is %s', (instant, text) => {
    expect(formatInstant(instant)).toBe(text);
    expect(formatExpiry(instant)).toBe(text);
  });

  it('writes never as it is', () => {
    expect(formatExpiry('never')).toBe('never');
  });
});
