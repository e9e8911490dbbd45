import { describe, expect, it } from 'vitest';
import { keepPlaces, reasonsOf } from '../../src/decide/retention.ts';
import type { Retention } from '../../src/decide/retention-model.ts';
import type { Instant } from '../../src/model.ts';
import { fc } from '../laws/fast-check.ts';
import { DAY, type History, histories, retentions } from './retention-histories.ts';

interface Kept {
  readonly place: number;
  readonly why: string;
}

function keptFrom(dates: readonly Instant[], retention: Retention, now: Instant, first?: number): readonly Kept[] {
  const list = dates.map((createdAt) => ({ createdAt }));
  const kept: Kept[] = [];
  keepPlaces(list, retention, now, (place, words, nth) => kept.push({ place, why: words(nth, place) }), first);
  return kept;
}

const newestFirst = ({ points }: History) => points.map(({ createdAt }) => createdAt).sort((a, b) => b - a);

describe('what stands before the first place', () => {
  it('is as if it were not there, for what is kept and for the reasons', () => {
    fc.assert(
      fc.property(histories, retentions, fc.nat({ max: 30 }), (history, retention, before) => {
        const dates = newestFirst(history);
        const first = Math.min(before, dates.length);
        const alone = keptFrom(dates.slice(first), retention, history.now);
        const expected = alone.map(({ place, why }) => ({ place: place + first, why }));
        expect(keptFrom(dates, retention, history.now, first)).toEqual(expected);
        for (const { place } of expected) expect(place).toBeLessThan(dates.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what the newest is', () => {
  const none = { keepLast: 0, keepHourly: 0, keepDaily: 0, keepWeekly: 0, keepMonthly: 0, keepYearly: 0 };
  const within = { ...none, keepWithin: { months: 0, milliseconds: 2 * DAY }, timeZone: 'UTC' };
  const now = Date.parse('2026-11-21T23:00:00Z');
  const daysAgo = [-3, 0, 1, 2, 3].map((days) => ({ createdAt: now - days * DAY }));

  it('may be made at this very instant, and not later', () => {
    expect([...reasonsOf(daysAgo, within, now).keys()]).toEqual(daysAgo.slice(0, 4));
    expect([...reasonsOf(daysAgo, within, now - 1).keys()]).toEqual(daysAgo);
  });
});
