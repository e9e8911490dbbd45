import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../../src/decide/expiry.ts';
import type { Retention } from '../../../src/decide/retention-model.ts';
import { simulate } from '../../../src/modes/preview/simulate.ts';
import { DAY, NOW } from '../../decide/make-model.ts';
import { days, makePlan, makeRule } from '../../plan/make-retained-plan.ts';
import { NONE } from './read-preview.ts';
import { existing } from './simulated.ts';

describe('why a recovery point is still there at the end', () => {
  const keeping = (retention: Partial<Retention>) => [
    makePlan('p', [makeRule('r', days(7))], { retention: { ...NONE, ...retention } }),
  ];
  const purges = [0, 1, 2].map((day) => NOW + day * DAY);
  const fateOf = (graceDays: number, more: Parameters<typeof existing>[3], minKeep = 0) => {
    const rules = { minKeep, keepVerified: 1, graceEnds: NOW + graceDays * DAY };
    return simulate({ points: [existing('a', 9, -1, more)], exists: true }, purges, rules).fates.get(
      existing('a', 9, -1).id,
    );
  };
  const last = { keepLast: 1 };

  it.each<[string, Parameters<typeof fateOf>, string | null, string | null]>([
    ['its plan', [0, { plans: keeping(last) }], 'retention', 'retention of p: last 1 of 1'],
    [
      'the plan before, within the grace',
      [3, { earlierPlans: keeping(last) }],
      'retention',
      'retention of p: last 1 of 1, before the plan file was changed',
    ],
    ['the plan before, until the grace ends', [2, { earlierPlans: keeping(last) }], 'retention', null],
    [
      'its plan rather than the one before',
      [3, { plans: keeping(last), earlierPlans: keeping({ keepDaily: 1 }) }],
      'retention',
      'retention of p: last 1 of 1',
    ],
    ['its plan rather than min-keep', [0, { plans: keeping(last) }, 1], 'retention', 'retention of p: last 1 of 1'],
    ['min-keep', [0, {}, 1], 'min-keep', 'among the newest 1 of its instance'],
    ['a proof that it boots', [0, { verifiedFrom: NOW }], 'verified', 'among the newest verified 1 of its instance'],
    ['no proof that comes later', [0, { verifiedFrom: NOW + 1 }], null, null],
    [
      'a copy that is not there',
      [0, { awaitsCopyUntil: NOW + 9 * DAY }],
      'awaiting-copy',
      'a copy of it is wanted that is not there yet',
    ],
    ['a copy, until it comes', [0, { awaitsCopyUntil: NOW + 2 * DAY }], 'awaiting-copy', null],
    ['nothing', [0, {}], null, null],
  ])('is %s', (_, asked, heldBy, reason) => {
    const fate = fateOf(...asked);
    expect([fate?.heldBy, fate?.end === 'kept' ? fate.reason : null]).toEqual([heldBy, reason]);
  });

  it('takes one that is dated in the future for nothing until then, also beside one that is pending', () => {
    const points = [
      existing('a', 9, -1),
      existing('late', -1, 99, { availableFrom: Number.NEGATIVE_INFINITY }),
      existing('pending', 10, 99, { availableFrom: NOW + 1 }),
    ];
    const rules = { minKeep: 1, keepVerified: 0, graceEnds: NOW };
    const fate = simulate({ points, exists: true }, purges, rules).fates.get(existing('a', 9, -1).id);
    expect(fate).toMatchObject({ end: 'deleted', purgedAt: formatInstant(NOW + DAY), heldBy: 'min-keep' });
  });
});
