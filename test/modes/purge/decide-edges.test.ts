import { describe, expect, it } from 'vitest';
import type { LooseSnapshot } from '../../../src/model.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import {
  HOUR,
  makeInventory,
  makeLoose,
  makePoint,
  makePurgeRequest,
  makeRegion,
  NOW,
  stranger,
} from '../../decide/make-model.ts';

function judge(snapshot: LooseSnapshot) {
  const request = makePurgeRequest({ tagLines: [{ key: 'Backup', value: 'ProductionDaily' }] });
  return decidePurge(makeInventory(makeRegion({ loose: [snapshot] })), request, NOW).changes;
}

describe('a left-over snapshot in state error', () => {
  it('goes whatever its expiry, because it holds nothing', () => {
    const snapshot = makeLoose({ state: 'error', tags: { expire: 'never' } });
    expect(judge(snapshot)).toEqual([
      {
        action: 'delete-snapshot',
        snapshot,
        reason: 'its AMI ami-0bbbbbbbbbbbbbbb1 is gone, and in state error it holds nothing',
      },
    ]);
  });

  it.each<[string, Parameters<typeof makeLoose>[0]]>([
    ['not ours', { owner: stranger }],
    ['of another tag', { tags: { backupTag: 'Backup:Weekly' } }],
  ])('stays when it is %s', (_, overrides) => {
    expect(judge(makeLoose({ state: 'error', ...overrides }))).toEqual([]);
  });

  it.each(['completed', 'other'] as const)('and one in state %s that never expires stays', (state) => {
    expect(judge(makeLoose({ state, tags: { expire: 'never' } }))).toEqual([]);
  });
});

describe('an AMI of ours that is still pending', () => {
  const told = (hours: number, overrides: Parameters<typeof makePoint>[0] = {}) => {
    const createdAt = NOW - hours * HOUR;
    const point = makePoint({ state: 'pending', stateText: 'pending', createdAt, ...overrides });
    const request = makePurgeRequest({ tagLines: [{ key: 'Backup', value: 'ProductionDaily' }] });
    const inventory = makeInventory(makeRegion({ points: [point] }));
    const { failures, warnings } = decidePurge(inventory, request, NOW + 400 * HOUR, NOW);
    return [failures.map(({ fault: { code } }) => code), warnings.map(({ target }) => target)];
  };
  const { id } = makePoint();

  it.each([
    [24, [[], []]],
    [25, [[], [id]]],
    [71, [[], [id]]],
    [72, [['not-available-in-time'], []]],
  ])('for %d hours is told by the time it was read, not by that of the expiry', (hours, answer) => {
    expect(told(hours)).toEqual(answer);
  });

  it.each<[string, Parameters<typeof makePoint>[0]]>([
    ['of another tag', { tags: { backupTag: 'Backup:Weekly' } }],
    ['not proven ours', { source: null }],
    ['available', { state: 'available' }],
  ])('is not told where it is %s', (_, overrides) => {
    expect(told(100, overrides)).toEqual([[], []]);
  });
});
