import { describe, expect, it } from 'vitest';
import { type Expiry, type RecoveryPoint, recoveryPointId } from '../../src/model.ts';
import type { RetainChange } from '../../src/plan/retain.ts';
import { shareExpiries } from '../../src/plan/share-expiries.ts';
import { DAY, HOUR, makePoint, NOW, oregon } from '../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule } from './make-retained-plan.ts';

const FILE = fileOf(
  makePlan('a', [makeRule('x', days(7)), makeRule('y', days(30))]),
  makePlan('b', [makeRule('x', days(7))]),
);
const END = NOW + 9 * DAY;

type Overrides = Parameters<typeof makePoint>[0];
/** A change whose own rules ask for an end that many milliseconds after the first. */
function ends(
  after: number | 'never',
  overrides: Overrides = {},
  because: RetainChange['because'] = 'lengthen',
): RetainChange {
  const tags = { backupPlan: 'a/x', ...overrides?.tags };
  const point: RecoveryPoint = makePoint({ id: recoveryPointId(`ami-${after}`), ...overrides, tags });
  const to: Expiry = after === 'never' ? 'never' : END + after;
  return { point, from: '2026-11-22T00:00:00Z', to, because };
}
const shared = (...changes: readonly RetainChange[]) =>
  shareExpiries(changes, FILE).map(({ to }) => (to === 'never' ? to : to - END));

describe('recovery points of the same rules', () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ['share the latest of an hour', [0, 1000, 2000], [2000, 2000, 2000]],
    ['in whatever order they come', [1000, 2000, 0], [2000, 2000, 2000]],
    ['and no more than an hour', [0, HOUR - 1, HOUR], [HOUR - 1, HOUR - 1, HOUR]],
    ['counted from the earliest', [0, HOUR / 2, HOUR, HOUR + 1], [HOUR / 2, HOUR / 2, HOUR + 1, HOUR + 1]],
    [
      'and begun anew by what does not fit',
      [0, HOUR, 2 * HOUR - 1, 2 * HOUR],
      [0, 2 * HOUR - 1, 2 * HOUR - 1, 2 * HOUR],
    ],
    ['alone, nothing is shared', [0], [0]],
    ['of one end, neither changes', [5, 5], [5, 5]],
  ])('%s', (_, own, expected) => {
    expect(shared(...own.map((one) => ends(one)))).toEqual(expected);
  });

  it('keep what their own rules ask for beside what they share', () => {
    const [first, last] = shareExpiries([ends(0), ends(1000)], FILE);
    expect(first).toMatchObject({ to: END + 1000, own: END });
    expect(last).not.toHaveProperty('own');
  });

  it('share when they are shortened as when they are lengthened', () => {
    expect(shared(ends(0, {}, 'shorten'), ends(1000))).toEqual([1000, 1000]);
  });

  it.each<[string, RetainChange]>([
    ['region', ends(1000, { region: oregon })],
    ['kind', ends(1000, { kind: 'ebs-volume' })],
    ['rule', ends(1000, { tags: { backupPlan: 'a/y' } })],
    ['plan', ends(1000, { tags: { backupPlan: 'b/x' } })],
    ['number of rules', ends(1000, { tags: { backupPlan: 'a/x, a/y' } })],
    ['making, as a copy', ends(1000, { copyOf: 'eu-west-1/ami-1', tags: { copyOf: 'eu-west-1/ami-1' } })],
    ['end, which never comes', ends('never')],
    ['reason, to the grace', ends(1000, {}, 'shorten-to-grace')],
    ['reason, by its snapshots', ends(1000, {}, 'snapshots')],
  ])('share nothing with one of another %s', (_, other) => {
    expect(shared(ends(0), other)).toEqual([0, other.to === 'never' ? 'never' : 1000]);
  });

  it('share past one that never comes', () => {
    expect(shared(ends(0), ends('never'), ends(1000))).toEqual([1000, 'never', 1000]);
    expect(shared(ends('never'), ends(1000), ends(0))).toEqual(['never', 1000, 1000]);
  });

  it('share whatever the order in which their rules are named', () => {
    const of = (after: number, backupPlan: string) => ends(after, { tags: { backupPlan } });
    expect(shared(of(0, 'a/x, a/y'), of(1000, 'a/y, a/x'))).toEqual([1000, 1000]);
  });
});
