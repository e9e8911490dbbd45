import { describe, expect, it } from 'vitest';
import { expiresAt, readExpiry } from '../../src/decide/expiry.ts';
import { daysOf } from '../../src/plan/lifecycle.ts';
import { fc } from '../laws/fast-check.ts';
import { NOW } from './arbitraries.ts';

const DAY = 86_400_000;

function days(text: string): number | string | null {
  const reading = readExpiry(text, NOW);
  if (!reading.ok) throw new Error(reading.problem);
  const found = daysOf(reading.rule, text);
  return found.ok ? found.value : found.problem;
}

describe('an expiry in the days of AWS Backup', () => {
  it.each([
    ['30 days', 30],
    ['2 weeks 1 day', 15],
    ['48 hours', 2],
    ['1 month', 31],
    ['6 months', 186],
    ['12 months', 366],
    ['1 year', 366],
    ['13 months', 397],
    [
      '100 years',
      '"100 years" is longer than 100 years; AWS Backup counts days alone, so write "30 days" or "6 months", or "never"',
    ],
    ['99 years', 36_234],
    ['never', null],
    ['36 h', '"36 h" is not in whole days; AWS Backup counts days alone, so write "30 days" or "6 months"'],
    [
      '1 month 1 minute',
      '"1 month 1 minute" is not in whole days; AWS Backup counts days alone, so write "30 days" or "6 months"',
    ],
  ])('of %s is %s', (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  it('never ends before the calendar does, and not long after it', () => {
    const counts = fc
      .record({ months: fc.nat(600), days: fc.nat(400) })
      .filter(({ months, days: rest }) => months + rest > 0);
    fc.assert(
      fc.property(counts, fc.nat(36_500), ({ months, days: rest }, start) => {
        const text = [months > 0 ? `${months} months` : '', rest > 0 ? `${rest} days` : ''].join(' ').trim();
        const reading = readExpiry(text, NOW);
        if (!reading.ok) throw new Error(reading.problem);
        const from = NOW + start * DAY;
        const found = daysOf(reading.rule, text);
        if (!found.ok || found.value === null) throw new Error(text);
        const exact = (Number(expiresAt(reading.rule, from)) - from) / DAY;
        expect(found.value).toBeGreaterThanOrEqual(exact);
        expect(found.value - exact).toBeLessThanOrEqual(months === 0 ? 0 : 3 + months * 0.6);
      }),
    );
  });
});
