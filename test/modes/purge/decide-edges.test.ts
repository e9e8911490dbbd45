import { describe, expect, it } from 'vitest';
import type { LooseSnapshot } from '../../../src/model.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import { makeInventory, makeLoose, makePurgeRequest, makeRegion, NOW, stranger } from '../../decide/make-model.ts';

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
