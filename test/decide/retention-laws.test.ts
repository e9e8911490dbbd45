import { describe, expect, it } from 'vitest';
import { retentionKeeps } from '../../src/decide/retention.ts';
import type { Retention } from '../../src/decide/retention-model.ts';
import { fc, someRuns } from '../laws/fast-check.ts';
import { type History, histories, retentions } from './retention-histories.ts';
import { oracleKeeps } from './retention-oracle.ts';

const RUNS = { numRuns: 300 };
const kept = ({ points, now }: History, retention: Retention): string[] =>
  [...retentionKeeps(points, retention, now).keys()].sort();

describe('what a retention keeps', () => {
  it('is what an independent oracle keeps, over thousands of histories', () => {
    const seen = { kept: 0, gone: 0, oldest: 0, within: 0 };
    fc.assert(
      fc.property(histories, retentions, (history, retention) => {
        const reasons = retentionKeeps(history.points, retention, history.now);
        expect([...reasons.keys()].sort()).toEqual([...oracleKeeps(history.points, retention, history.now)].sort());
        seen.kept += reasons.size;
        seen.gone += history.points.length - reasons.size;
        for (const reason of reasons.values()) {
          if (/oldest/.test(reason)) seen.oldest += 1;
          if (/within/.test(reason)) seen.within += 1;
        }
      }),
      { numRuns: someRuns(1500) },
    );
    // Else the law would prove nothing.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(500);
  });

  it('is what the oracle keeps for each rule alone', () => {
    const none = {
      keepLast: 0,
      keepHourly: 0,
      keepDaily: 0,
      keepWeekly: 0,
      keepMonthly: 0,
      keepYearly: 0,
      keepWithin: null,
    };
    const rules = [
      'keepLast',
      'keepHourly',
      'keepDaily',
      'keepWeekly',
      'keepMonthly',
      'keepYearly',
      'keepWithin',
    ] as const;
    fc.assert(
      fc.property(histories, retentions, fc.constantFrom(...rules), (history, retention, rule) => {
        const alone = { ...none, [rule]: retention[rule], timeZone: retention.timeZone };
        expect(kept(history, alone)).toEqual([...oracleKeeps(history.points, alone, history.now)].sort());
      }),
      { numRuns: someRuns(1000) },
    );
  });

  it('never shrinks when any count is raised or the span is made longer', () => {
    const raises: fc.Arbitrary<(retention: Retention) => Retention> = fc.oneof(
      fc
        .tuple(
          fc.constantFrom('keepLast', 'keepHourly', 'keepDaily', 'keepWeekly', 'keepMonthly', 'keepYearly'),
          fc.integer({ min: 1, max: 5 }),
        )
        .map(([rule, more]) => (retention: Retention) => ({ ...retention, [rule]: retention[rule] + more })),
      fc
        .record({ months: fc.nat({ max: 5 }), milliseconds: fc.integer({ min: 1, max: 1e10 }) })
        .map((more) => (retention: Retention) => ({
          ...retention,
          keepWithin: {
            months: (retention.keepWithin?.months ?? 0) + more.months,
            milliseconds: (retention.keepWithin?.milliseconds ?? 0) + more.milliseconds,
          },
        })),
    );
    fc.assert(
      fc.property(histories, retentions, raises, (history, retention, raise) => {
        const more = new Set(kept(history, raise(retention)));
        expect(kept(history, retention).filter((id) => !more.has(id))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the points', () => {
    const shuffled = histories.chain((history) =>
      fc
        .shuffledSubarray([...history.points], { minLength: history.points.length })
        .map((points) => ({ history, other: { ...history, points } })),
    );
    fc.assert(
      fc.property(shuffled, retentions, ({ history, other }, retention) => {
        const one = [...retentionKeeps(history.points, retention, history.now)].sort();
        expect([...retentionKeeps(other.points, retention, history.now)].sort()).toEqual(one);
      }),
      RUNS,
    );
  });

  it('holds no point that is not available, and is the same without them', () => {
    fc.assert(
      fc.property(histories, retentions, (history, retention) => {
        const points = history.points.filter(({ available }) => available);
        const reasons = retentionKeeps(history.points, retention, history.now);
        expect([...reasons].sort()).toEqual([...retentionKeeps(points, retention, history.now)].sort());
      }),
      RUNS,
    );
  });

  it('stays whole when all else is gone: a second purge takes nothing more', () => {
    fc.assert(
      fc.property(histories, retentions, (history, retention) => {
        const first = retentionKeeps(history.points, retention, history.now);
        const points = history.points.filter(({ id }) => first.has(id));
        expect(kept({ ...history, points }, retention)).toEqual([...first.keys()].sort());
      }),
      RUNS,
    );
  });

  it('of one resource does not depend on the others', () => {
    fc.assert(
      fc.property(histories, retentions, (history, retention) => {
        const whole = retentionKeeps(history.points, retention, history.now);
        const apart = history.points.flatMap((point) => {
          const family = history.points.filter(
            (other) => other.source === point.source && other.region === point.region,
          );
          const reason = retentionKeeps(family, retention, history.now).get(point.id);
          return reason === undefined ? [] : [[point.id, reason] as const];
        });
        expect(new Map(apart)).toEqual(new Map(whole));
      }),
      { numRuns: 300 },
    );
  });
});
