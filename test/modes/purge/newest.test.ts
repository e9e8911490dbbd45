import { describe, expect, it } from 'vitest';
import { recoveryPointId } from '../../../src/model.ts';
import { newestOfEach } from '../../../src/modes/purge/newest.ts';
import { DAY, makePoint, NOW } from '../../decide/make-model.ts';

const one = (id: string, age: number | null, key = 'web') => ({
  key,
  point: makePoint({ id: recoveryPointId(id), createdAt: age === null ? null : NOW - age * DAY }),
});
const newest = (all: readonly ReturnType<typeof one>[], count: number) =>
  newestOfEach(all, count).map(({ point }) => point.id);

describe('the newest of each resource', () => {
  const all = [one('b', 3), one('a', 1), one('d', 2), one('c', 2), one('x', 9, 'db'), one('y', 8, 'db')];

  it.each<[number, readonly string[]]>([
    [1, ['a', 'y']],
    [2, ['a', 'd', 'y', 'x']],
    [3, ['a', 'd', 'c', 'y', 'x']],
    [9, ['a', 'd', 'c', 'b', 'y', 'x']],
  ])('%d, by age, and by the id between two of one instant', (count, ids) => {
    expect(newest(all, count)).toEqual(ids);
    expect(new Set(newest(all.toReversed(), count))).toEqual(new Set(ids));
  });

  it('has those of unknown age too, which take no place', () => {
    expect(newest([one('b', 3), one('u', null), one('a', 1), one('v', null)], 1)).toEqual(['u', 'v', 'a']);
    expect(newest([one('u', null)], 1)).toEqual(['u']);
  });
});
