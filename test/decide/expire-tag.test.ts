import { describe, expect, it } from 'vitest';
import { readExpireTag } from '../../src/decide/expire-tag.ts';

const at = (iso: string) => ({ readable: true, expiresAt: Date.parse(iso) });

describe('an Expire tag that can be read', () => {
  it('never', () => {
    expect(readExpireTag('never')).toEqual({ readable: true, expiresAt: 'never' });
  });

  it.each([
    // What this project writes, and RFC 3339 besides.
    ['2026-12-21T23:00:00Z', '2026-12-21T23:00:00Z'],
    ['2026-12-21t23:00:00z', '2026-12-21T23:00:00Z'],
    ['2026-12-21T23:00:00.5Z', '2026-12-21T23:00:00.500Z'],
    ['2026-12-21T23:00:00.123456789Z', '2026-12-21T23:00:00.123Z'],
    ['2026-12-22T04:30:00+05:30', '2026-12-21T23:00:00Z'],
    ['2026-12-21T15:00:00-08:00', '2026-12-21T23:00:00Z'],
    ['2026-12-21T23:00:00+00:00', '2026-12-21T23:00:00Z'],
    ['2026-12-21T23:00:00-00:00', '2026-12-21T23:00:00Z'],
    ['2028-02-29T00:00:00Z', '2028-02-29T00:00:00Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
    ['1969-12-31T23:59:59Z', '1969-12-31T23:59:59Z'],
    ['0050-06-15T12:00:00Z', '0050-06-15T12:00:00Z'],
    // `date`, `date -u`, and the same in zones that have only a number for a name.
    ['Mon Oct 12 23:00:01 UTC 2015', '2015-10-12T23:00:01Z'],
    ['Mon Oct 12 23:00:01 GMT 2015', '2015-10-12T23:00:01Z'],
    ['Mon Oct 12 23:00:01 Z 2015', '2015-10-12T23:00:01Z'],
    ['Mon Oct  5 23:00:01 UTC 2015', '2015-10-05T23:00:01Z'],
    ['Mon Oct 5 23:00:01 UTC 2015', '2015-10-05T23:00:01Z'],
    ['Mon Oct 12 20:00:01 -03 2015', '2015-10-12T23:00:01Z'],
    ['Tue Oct 13 04:45:01 +0545 2015', '2015-10-12T23:00:01Z'],
    ['Mon Feb 29 12:00:00 UTC 2016', '2016-02-29T12:00:00Z'],
    ['Thu Jan  1 00:00:00 UTC 1970', '1970-01-01T00:00:00Z'],
    ['Fri Dec 31 23:59:59 UTC 9999', '9999-12-31T23:59:59Z'],
    ['Sat Jan  1 00:00:00 UTC 0050', '0050-01-01T00:00:00Z'],
    // `date -R`
    ['Mon, 12 Oct 2015 23:00:01 +0000', '2015-10-12T23:00:01Z'],
    ['Tue, 13 Oct 2015 01:00:01 +0200', '2015-10-12T23:00:01Z'],
    ['Mon, 05 Oct 2015 16:00:01 -0700', '2015-10-05T23:00:01Z'],
    // `date -Iseconds`, `-Iminutes`, `-Ihours`, `-Ins`
    ['2015-10-12T23:00:01+00:00', '2015-10-12T23:00:01Z'],
    ['2015-10-13T01:00+02:00', '2015-10-12T23:00:00Z'],
    ['2015-10-12T23+00:00', '2015-10-12T23:00:00Z'],
    ['2015-10-12T23:00:01,123456789+00:00', '2015-10-12T23:00:01.123Z'],
    // `date --rfc-3339=seconds`, `--rfc-3339=ns`
    ['2015-10-12 23:00:01+00:00', '2015-10-12T23:00:01Z'],
    ['2015-10-12 16:00:01.999999999-07:00', '2015-10-12T23:00:01.999Z'],
    ['2015-10-12 23:00:01Z', '2015-10-12T23:00:01Z'],
  ])('%j is %s', (text, iso) => {
    expect(readExpireTag(text)).toEqual(at(iso));
  });
});

describe('an Expire tag that cannot be read', () => {
  it('is missing where there is none', () => {
    expect(readExpireTag(null)).toEqual({ readable: false, missing: true });
  });

  it.each([
    '',
    ' ',
    // Not the word that is written.
    'Never',
    'NEVER',
    'never ',
    ' never',
    'none',
    'null',
    'undefined',
    'NaN',
    '0',
    '-1',
    // Numbers, durations, days and times alone.
    '1444690801',
    '1444690801000',
    '@1444690801',
    '20151012T230001Z',
    '30 days',
    '2015-10-12',
    '2015-10-12Z',
    '2015-10-12T',
    '23:00:01Z',
    '2015-10',
    '2015',
    '2015-W42-1',
    '2015-285',
    // No zone, or one that is not known.
    '2015-10-12T23:00:01',
    '2015-10-12 23:00:01',
    '2015-10-12T23',
    '2015-10-12 23:00:01 UTC',
    '2015-10-12T23:00:01 Z',
    '2015-10-12T23:00:01+0000',
    '2015-10-12T23:00:01+00',
    '2015-10-12T23:00:01+24:00',
    '2015-10-12T23:00:01+00:60',
    'Mon Oct 12 23:00:01 2015',
    'Mon Oct 12 23:00:01 EST 2015',
    'Mon Oct 12 23:00:01 IST 2015',
    'Tue Oct 13 01:00:01 CEST 2015',
    'Mon Oct 12 23:00:01 CET 2015',
    'Mon Oct 12 23:00:01 PDT 2015',
    'Mon Oct 12 23:00:01 utc 2015',
    'Mon Oct 12 23:00:01 UTC+1 2015',
    'Mon Oct 12 23:00:01 +24 2015',
    'Mon, 12 Oct 2015 23:00:01 UTC',
    'Mon, 12 Oct 2015 23:00:01 GMT',
    'Mon, 12 Oct 2015 23:00:01 -0760',
    // Not that day's weekday, or none.
    'Tue Oct 12 23:00:01 UTC 2015',
    'Sun Oct 12 23:00:01 UTC 2015',
    'Tue, 12 Oct 2015 23:00:01 +0000',
    'Oct 12 23:00:01 UTC 2015',
    '12 Oct 2015 23:00:01 +0000',
    'Mon Okt 12 23:00:01 UTC 2015',
    'mon oct 12 23:00:01 UTC 2015',
    'MON OCT 12 23:00:01 UTC 2015',
    'Monday October 12 23:00:01 UTC 2015',
    'Mo Okt 12 23:00:01 UTC 2015',
    // Days and times that do not exist.
    '2015-02-30T00:00:00Z',
    '2015-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2015-04-31T00:00:00Z',
    '2015-13-01T00:00:00Z',
    '2015-00-10T00:00:00Z',
    '2015-10-00T00:00:00Z',
    '2015-10-32T00:00:00Z',
    '2015-10-12T24:00:00Z',
    '2015-10-12T25:00:00Z',
    '2015-10-12T23:60:00Z',
    '2015-10-12T23:59:60Z',
    '2016-12-31T23:59:60Z',
    '2015-10-12T24+00:00',
    'Mon Mar  2 00:00:00 UTC 2015 ',
    'Mon Feb 30 00:00:00 UTC 2015',
    'Sun Feb 29 00:00:00 UTC 2015',
    'Wed Sep 31 00:00:00 UTC 2015',
    'Mon Oct  0 00:00:00 UTC 2015',
    'Mon, 00 Oct 2015 23:00:01 +0000',
    'Mon Oct 12 24:00:00 UTC 2015',
    // Twelve-hour clocks.
    'Mon Oct 12 11:00:01 PM UTC 2015',
    'Mon 12 Oct 2015 11:00:01 PM UTC',
    '2015-10-12 11:00:01 PM',
    '10/12/2015 23:00:01',
    '12.10.2015 23:00',
    // Something before, after or between.
    ' 2015-10-12T23:00:01Z',
    '2015-10-12T23:00:01Z ',
    '2015-10-12T23:00:01Z\n',
    '\n2015-10-12T23:00:01Z',
    '2015-10-12  23:00:01Z',
    '2015-10-12T23:00:01Z2015-10-12T23:00:01Z',
    'expired 2015-10-12T23:00:01Z',
    '2015-10-12T23:00:01Z never',
    ' Mon Oct 12 23:00:01 UTC 2015',
    'Mon Oct 12 23:00:01 UTC 2015\n',
    'Mon Oct 12 23:00:01 UTC 20155',
    'Mon Oct 12 23:00:01 UTC 15',
    'Mon  Oct 12 23:00:01 UTC 2015',
    'Mon Oct 12 23:00:1 UTC 2015',
    // Digits in number and kind.
    '2015-10-12T23:00:01.Z',
    '2015-10-12T23:00:01.1234567890Z',
    '2015-10-12T23:00:01:00Z',
    '2015-1-12T23:00:01Z',
    '2015-10-2T23:00:01Z',
    '2015-10-12T3:00:01Z',
    '15-10-12T23:00:01Z',
    '12015-10-12T23:00:01Z',
    '+12015-10-12T23:00:01Z',
    '-2015-10-12T23:00:01Z',
    '٢٠١٥-10-12T23:00:01Z',
    '２０１５-10-12T23:00:01Z',
    '2015\u201010\u201012T23:00:01Z',
    'date: invalid date ‘+30 dayz’',
  ])('%j', (text) => {
    expect(readExpireTag(text)).toEqual({ readable: false, missing: false });
  });

  it.each([
    // 1 January of the year 50 was a Saturday, that of 1950 a Sunday.
    'Sun Jan  1 00:00:00 UTC 0050',
    'Sun, 01 Jan 0050 00:00:00 +0000',
  ])('%j: the weekday of another century', (text) => {
    expect(readExpireTag(text)).toEqual({ readable: false, missing: false });
  });
});
