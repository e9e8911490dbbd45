import { describe, expect, it } from 'vitest';
import type { Retention } from '../../../src/decide/retention-model.ts';
import { lastingOf } from '../../../src/modes/preview/lasting.ts';
import type { SimulatedPoint } from '../../../src/modes/preview/simulated-point.ts';
import { DAY, HOUR, NOW } from '../../decide/make-model.ts';
import { days, makePlan, makeRule } from '../../plan/make-retained-plan.ts';
import { NONE } from './read-preview.ts';
import { existing, planned } from './simulated.ts';

const DAYS = 10;
const UNTIL = NOW + DAYS * DAY;
const NEVER = Number.POSITIVE_INFINITY;
const keeping = (retention: Partial<Retention> | null, name = 'p') =>
  makePlan(name, [makeRule('r', days(7))], { retention: retention === null ? null : { ...NONE, ...retention } });

/** In days from now, until when each existing one lasts. */
const lasting = (...points: readonly SimulatedPoint[]) =>
  Object.fromEntries([...lastingOf(points, NOW, UNTIL)].map(([id, end]) => [id, (end - NOW) / DAY]));

/** AMIs of the given ages that expired yesterday, of one plan, and so many to come. */
const under = (retention: Partial<Retention>, ages: readonly number[], toCome = DAYS) => {
  const plans = [keeping(retention)];
  const next = Array.from({ length: toCome }, (_, index) => planned((index + 1) * (DAYS / toCome), { plans }));
  return Object.values(lasting(...ages.map((age) => existing(`ami-${age}`, age, -1, { plans })), ...next));
};

describe('until when a recovery point lasts', () => {
  it('is its expiry, without an end to looking ahead, and never where it never goes', () => {
    expect(lasting(existing('a', 1, 400), existing('b', 1, null), existing('c', 40, -3), planned(1))).toEqual({
      a: 400,
      b: NEVER,
      c: -3,
    });
  });

  it('is no longer by a plan without a retention, or one that is not its own', () => {
    const other = keeping({ keepLast: 99 }, 'other');
    const plans = [keeping(null)];
    expect(
      lasting(existing('a', 1, 3, { plans }), existing('b', 2, 3, { plans: [other] }), planned(1, { plans })),
    ).toEqual({ a: 3, b: NEVER });
  });

  it('is the longest that any of its plans holds it', () => {
    const [short, long] = [keeping({ keepLast: 3 }, 'short'), keeping({ keepLast: 5 }, 'long')];
    const plans = [short, long];
    const next = Array.from({ length: DAYS }, (_, index) => planned(index + 1, { plans }));
    expect(lasting(existing('a', 1, -1, { plans }), ...next)).toEqual({ a: 5 });
    expect(lasting(existing('a', 1, 9, { plans }), ...next)).toEqual({ a: 9 });
    expect(lasting(existing('a', 1, null, { plans }), ...next)).toEqual({ a: NEVER });
  });

  it.each<[string, Partial<Retention>, readonly number[], number, readonly number[]]>([
    // One a day: the newest of three last is gone when three more are made.
    ['last, one a day', { keepLast: 3 }, [1, 2, 3, 4], 10, [3, 2, 1, -1]],
    ['last, one in two days', { keepLast: 3 }, [1, 2, 3, 4], 5, [6, 4, 2, -1]],
    ['last, and none to come', { keepLast: 3 }, [1, 2, 3, 4], 0, [NEVER, NEVER, NEVER, -1]],
    ['within 5 days', { keepWithin: { months: 0, milliseconds: 5 * DAY } }, [1, 9], 10, [4, -1]],
    [
      'within 5 days, and none to come',
      { keepWithin: { months: 0, milliseconds: 5 * DAY } },
      [1, 9],
      0,
      [NEVER, NEVER],
    ],
    ['within a month', { keepWithin: { months: 1, milliseconds: 0 } }, [1], 10, [29]],
    ['daily', { keepDaily: 3 }, [1, 2, 3, 4], 10, [3, 2, 1, -1]],
    ['daily, one in two days', { keepDaily: 3 }, [1, 2, 3, 4], 5, [6, 4, 2, -1]],
    // 2026-11-21 is a Saturday.
    ['weekly', { keepWeekly: 3 }, [7, 14, 21, 28], 10, [21, 14, 7, -1]],
    ['weekly, one in ten days', { keepWeekly: 3 }, [7, 14, 21, 28], 1, [30, 20, 10, -1]],
    ['monthly', { keepMonthly: 2 }, [30, 60, 90], 10, [2 * 30.44, 30.44, -1]],
    ['yearly', { keepYearly: 2 }, [365, 730, 1095], 10, [2 * 365.25, 365.25, -1]],
    ['hourly, one a day', { keepHourly: 3 }, [1, 2, 3, 4], 10, [3, 2, 1, -1]],
    ['hourly, one an hour', { keepHourly: 48 }, [1], 240, [2]],
    ['the longer of two', { keepLast: 2, keepDaily: 3 }, [1, 2, 3], 10, [3, 2, 1]],
    // The newest of the same day stands for it, and the oldest of all for the days that have none yet.
    ['daily, two of one day', { keepDaily: 1 }, [1, 1.2], 10, [1, -1]],
    ['the oldest, while there are fewer', { keepDaily: 5 }, [1, 1.2], 10, [5, 4]],
    ['the oldest alone, while there are fewer', { keepDaily: 5 }, [1, 1.1, 1.2], 10, [5, -1, 4]],
    ['the oldest, once there are as many', { keepDaily: 2 }, [1, 2, 2.2], 10, [2, 1, -1]],
  ])('by a retention: %s', (_, retention, ages, toCome, ends) => {
    expect(under(retention, ages, toCome).map((end) => Math.round(end * 1e6) / 1e6)).toEqual(ends);
  });

  it('is until the next of the same period is made', () => {
    const plans = [keeping({ keepMonthly: 2, keepWeekly: 2 })];
    const next = [planned(2, { plans }), planned(4, { plans }), planned(30, { plans })];
    const monthly = [keeping({ keepMonthly: 2 })];
    const again = next.map((point) => ({ ...point, plans: monthly }));
    // The next one of November is made in two days.
    expect(lasting(existing('a', 1, -1, { plans: monthly }), ...again)).toEqual({ a: 2 });
  });

  it('never ends where nothing is looked ahead to', () => {
    const plans = [keeping({ keepLast: 1 })];
    expect([...lastingOf([existing('a', 1, -1, { plans })], NOW, NOW).values()]).toEqual([NEVER]);
  });

  it('is that of the zone of the retention', () => {
    const end = (timeZone: string) => {
      const plans = [keeping({ keepDaily: 1, timeZone })];
      const at = NOW + 30 * 60_000;
      return lasting(existing('a', 0, -1, { plans }), planned(0, { plans, createdAt: at, availableFrom: at })).a;
    };
    // It is 23:00 in UTC, and midnight in Berlin: half an hour later is the same day there, and here too.
    expect(end('Europe/Berlin')).toBeCloseTo(1 / 48);
    const late = (timeZone: string) => {
      const plans = [keeping({ keepDaily: 1, timeZone })];
      const at = NOW + 2 * HOUR;
      return lasting(existing('a', 0, -1, { plans }), planned(0, { plans, createdAt: at, availableFrom: at })).a;
    };
    expect(late('Europe/Berlin')).toBeCloseTo(1 / 12);
    expect(late('UTC')).toBe(DAYS);
  });

  it('counts only what can be restored now, whatever the order of the list', () => {
    const plans = [keeping({ keepLast: 1 })];
    const next = Array.from({ length: DAYS }, (_, index) => planned(index + 1, { plans }));
    const pending = existing('new', 0, -1, { plans, availableFrom: NOW + 1 });
    const failed = existing('failed', 0, -1, { plans, availableFrom: null });
    const old = existing('old', 3, -1, { plans });
    const a = existing('a', 2, -1, { plans });
    const b = existing('b', 2, -1, { plans });
    expect(lasting(old, pending, failed, a, b, ...next)).toEqual({ old: -1, new: -1, failed: -1, a: -1, b: 1 });
    expect(lasting(b, a, ...next, old)).toEqual({ old: -1, a: -1, b: 1 });
    const within = { plans: [keeping({ keepWithin: { months: 0, milliseconds: 9 * DAY } })] };
    expect(lasting({ ...failed, ...within }, { ...a, ...within }, ...next)).toEqual({ failed: -1, a: 7 });
    const ready = { ...pending, availableFrom: NOW };
    expect(lasting(ready, a, ...next)).toEqual({ new: 1, a: -1 });
  });
});
