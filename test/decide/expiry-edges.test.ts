import { describe, expect, it } from 'vitest';
import { readDuration } from '../../src/decide/duration.ts';
import { readExpireTag } from '../../src/decide/expire-tag.ts';
import { readExpiry } from '../../src/decide/expiry.ts';
import { DAY, HOUR } from './make-model.ts';

describe('why an expiry text is no length of time', () => {
  it.each([
    ['30-2 days', '"30-2 days" is not a whole number followed by a unit'],
    ['(1d12h)', '"(1d12h)" is not a whole number followed by a unit'],
    ['x30', '"x30" is not a whole number followed by a unit'],
    ['30d12h', '"30d12h" needs a space between its parts'],
    ['1 d12h', '"1 d12h" needs a space between its parts'],
    ['1day12h', '"1day12h" needs a space between its parts'],
    ['1 sprint', '"sprint" is not a unit of time'],
    // A minus between two signs is none, one at the start, after a blank or after a plus that stands there is.
    ['x-5 days', '"x-5 days" is not a whole number followed by a unit'],
    ['5+-3 days', '"5+-3 days" is not a whole number followed by a unit'],
    ['5 +-3 days', '"5 +-3 days" is negative'],
    ['+-3 days', '"+-3 days" is negative'],
    ['5\t-3 days', '"5\t-3 days" is negative'],
    [`${' '.repeat(994)}30 days`, 'it is longer than 1000 characters'],
  ])('%j: %s', (text, why) => {
    expect(readDuration(text)).toEqual({ ok: false, problem: why });
  });
});

it('takes a thousand characters', () => {
  expect(readDuration(`${' '.repeat(993)}30 days`)).toMatchObject({ ok: true });
});

it('takes any white space between the parts of a length of time', () => {
  expect(readDuration('1 day  2 \t hours')).toEqual({
    ok: true,
    duration: { months: 0, milliseconds: DAY + 2 * HOUR },
  });
});

describe('the last instant that can be written', () => {
  const last = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

  it('may be an expiry', () => {
    expect(readExpiry('1 day', last - DAY)).toMatchObject({ ok: true });
  });

  it('may not be passed by a millisecond', () => {
    expect(readExpiry('1 day', last - DAY + 1)).toMatchObject({ ok: false });
  });
});

describe('the widest offset of an Expire tag', () => {
  it.each([
    ['2026-11-21T23:00:00+23:00', Date.UTC(2026, 10, 21)],
    ['2026-11-21T23:00:00-23:59', Date.UTC(2026, 10, 22, 22, 59)],
    ['2026-11-21T23:00:00+00:59', Date.UTC(2026, 10, 21, 22, 1)],
  ])('%s', (text, expiresAt) => {
    expect(readExpireTag(text)).toEqual({ readable: true, expiresAt });
  });

  it.each(['2026-11-21T23:00:00+24:00', '2026-11-21T23:00:00+00:60'])('%s does not exist', (text) => {
    expect(readExpireTag(text)).toEqual({ readable: false, missing: false });
  });
});
