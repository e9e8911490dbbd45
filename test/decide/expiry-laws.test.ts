import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readExpireTag } from '../../src/decide/expire-tag.ts';
import { expiresAt, formatExpiry, readExpiry } from '../../src/decide/expiry.ts';
import { fc } from '../laws/fast-check.ts';
import { anyInstant } from './expire-texts.ts';

const NOW = Date.parse('2026-11-21T23:00:00Z');

type Unit = 'months' | 'years' | 'minutes' | 'hours' | 'days' | 'weeks';
/** Every spelling of a unit, with what one of it is. */
const SPELLINGS: readonly (readonly [spelling: string, unit: Unit, times: number])[] = [
  ['minute', 'minutes', 1],
  ['minutes', 'minutes', 1],
  ['min', 'minutes', 1],
  ['mins', 'minutes', 1],
  ['hour', 'hours', 1],
  ['hours', 'hours', 1],
  ['hr', 'hours', 1],
  ['hrs', 'hours', 1],
  ['h', 'hours', 1],
  ['day', 'days', 1],
  ['days', 'days', 1],
  ['d', 'days', 1],
  ['week', 'weeks', 1],
  ['weeks', 'weeks', 1],
  ['wk', 'weeks', 1],
  ['wks', 'weeks', 1],
  ['w', 'weeks', 1],
  ['fortnight', 'weeks', 2],
  ['fortnights', 'weeks', 2],
  ['month', 'months', 1],
  ['months', 'months', 1],
  ['mo', 'months', 1],
  ['mth', 'months', 1],
  ['year', 'years', 1],
  ['years', 'years', 1],
  ['yr', 'years', 1],
  ['yrs', 'years', 1],
  ['y', 'years', 1],
];

interface Term {
  readonly text: string;
  readonly count: number;
  readonly unit: Unit;
}

const anyTerm: fc.Arbitrary<Term> = fc
  .record({
    spelling: fc.constantFrom(...SPELLINGS),
    count: fc.integer({ min: 1, max: 40 }),
    plus: fc.constantFrom('', '+', '+ '),
    space: fc.constantFrom('', ' ', '  ', '\t'),
    loud: fc.boolean(),
  })
  .map(({ spelling: [name, unit, times], count, plus, space, loud }) => ({
    text: `${plus}${count}${space}${loud ? name.toUpperCase() : name}`,
    count: count * times,
    unit,
  }));
const anyTerms = fc.array(anyTerm, { minLength: 1, maxLength: 5 });
/** From 1970 to 2400, by the millisecond, with the ends of months more often than they come. */
const anyStart = fc.oneof(
  fc.integer({ min: 0, max: Date.UTC(2400, 0, 1) }),
  fc
    .record({
      month: fc.integer({ min: 0, max: 5000 }),
      day: fc.integer({ min: -3, max: 0 }),
      time: fc.integer({ min: 0, max: 86_399_999 }),
    })
    .map(({ month, day, time }) => Date.UTC(1970, month + 1, day) + time),
);

/** The text of the terms in this order, with what the code makes of it. */
function end(terms: readonly Term[], start: number): number {
  const text = terms.map((term) => term.text).join(' ');
  const reading = readExpiry(text, NOW);
  if (!reading.ok) throw new Error(reading.problem);
  const instant = expiresAt(reading.rule, start);
  if (instant === 'never') throw new Error(`${text} never ends`);
  return instant;
}

/** The same by another's calendar: months and years first, clamped once, then the exact time. */
function oracle(terms: readonly Term[], start: number): number {
  const sum = (unit: Unit) => terms.filter((term) => term.unit === unit).reduce((total, { count }) => total + count, 0);
  return Temporal.Instant.fromEpochMilliseconds(start)
    .toZonedDateTimeISO('UTC')
    .add({ years: sum('years'), months: sum('months') }, { overflow: 'constrain' })
    .toInstant()
    .add({ hours: sum('hours') + 24 * sum('days') + 168 * sum('weeks'), minutes: sum('minutes') }).epochMilliseconds;
}

describe('an expiry', () => {
  it('ends where another calendar says', () => {
    fc.assert(
      fc.property(anyTerms, anyStart, (terms, start) => {
        expect(end(terms, start)).toBe(oracle(terms, start));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order of the terms', () => {
    fc.assert(
      fc.property(anyTerms, anyStart, (terms, start) => {
        expect(end(terms.toReversed(), start)).toBe(end(terms, start));
      }),
    );
  });

  it('lies after the start', () => {
    fc.assert(
      fc.property(anyTerms, anyStart, (terms, start) => {
        expect(end(terms, start)).toBeGreaterThan(start);
      }),
    );
  });

  it('is never earlier for a later start on the same day, or at the same time of a later day', () => {
    fc.assert(
      fc.property(anyTerms, anyStart, fc.integer({ min: 0, max: 40 * 86_400_000 }), (terms, start, later) => {
        // Not for every later start: a month from 30 January 23:00 is later than a month from 31 January 01:00.
        const days = Math.floor((start + later) / 86_400_000) - Math.floor(start / 86_400_000);
        const sameTime = start + days * 86_400_000;
        expect(end(terms, sameTime)).toBeGreaterThanOrEqual(end(terms, start));
        const endOfDay = Math.floor(start / 86_400_000) * 86_400_000 + 86_399_999;
        expect(end(terms, Math.min(start + later, endOfDay))).toBeGreaterThanOrEqual(end(terms, start));
      }),
    );
  });

  it('is never earlier for one more of any term', () => {
    fc.assert(
      fc.property(anyTerms, anyTerm, anyStart, (terms, more, start) => {
        expect(end([...terms, more], start)).toBeGreaterThan(end(terms, start));
      }),
      { numRuns: 500 },
    );
  });

  it('is refused or ends within the years that can be written', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 25n }), fc.constantFrom(...SPELLINGS), (count, [unit]) => {
        const reading = readExpiry(`${count} ${unit}`, NOW);
        if (!reading.ok) return;
        const tag = formatExpiry(expiresAt(reading.rule, NOW));
        expect(tag).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        expect(Date.parse(tag)).toBeGreaterThan(NOW);
      }),
      { numRuns: 500 },
    );
  });

  it('of junk is refused with a sentence that quotes it', () => {
    const piece = fc.constantFrom(
      '30',
      '1',
      '0',
      ' ',
      '+',
      '-',
      '.',
      ',',
      'days',
      'month',
      'ago',
      'never',
      'm',
      's',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const reading = readExpiry(text, NOW);
          if (reading.ok) {
            // Nothing is taken but what is a sum by a plain reading of the rule.
            const terms = /^\s*(never|\+?[ \t]*\d+[ \t]*[a-z]+([ \t]+\+?[ \t]*\d+[ \t]*[a-z]+)*)\s*$/i;
            expect(text).toMatch(terms);
            expect(text).not.toMatch(/\d[ \t]*(m|s)\b/i);
          } else {
            expect(reading.problem.startsWith(`"${text}" is not an expiry: `)).toBe(true);
            expect(reading.problem.endsWith('; write "30 days", "6 months" or "never"')).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('what is written', () => {
  it('reads back to the same second', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 0, max: 999 }), (instant, milliseconds) => {
        const text = formatExpiry(instant + milliseconds);
        expect(readExpireTag(text)).toEqual({ readable: true, expiresAt: instant });
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back as never', () => {
    expect(readExpireTag(formatExpiry('never'))).toEqual({ readable: true, expiresAt: 'never' });
  });
});
