import { describe, expect, it } from 'vitest';
import type { PurgeRequest } from '../../../src/inputs/request.ts';
import { success } from '../../../src/model.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import { guard } from '../../../src/modes/purge/guards.ts';
import {
  account,
  evidenceOf,
  frankfurt,
  makeEvidence,
  makeInventory,
  makeLoose,
  makePurgeRequest,
  makeRegion,
  NOW,
} from '../../decide/make-model.ts';
import { aged, alive, id, purge } from './guarded-purge.ts';

describe('a guard about whose region nothing was read', () => {
  const inventory = makeInventory(makeRegion({ points: [aged(1, 40)], loose: [makeLoose()] }));

  it.each<[string, Partial<PurgeRequest>, RegExp]>([
    [
      'min-keep',
      { minKeep: 1 },
      /no evidence was read for the guard min-keep of ec2-instance eu-central-1: this is a bug/,
    ],
    [
      'protect-in-use',
      { protectInUse: true },
      /no evidence was read for the guard protect-in-use of ec2-instance eu-central-1: this is/,
    ],
    ['locked', {}, /no evidence was read for the guard locked of ec2-instance eu-central-1: this is a bug/],
  ])('%s deletes nothing and says that it is a bug', (_, overrides, message) => {
    const request = makePurgeRequest(overrides);
    const due = decidePurge(inventory, request, NOW);
    expect(() => guard(due, { account, request, evidence: new Map(), seenAt: NOW })).toThrow(message);
  });

  it('snapshots that were left over are not deleted either, and that is a bug too', () => {
    const request = makePurgeRequest();
    const alone = makeInventory(makeRegion({ loose: [makeLoose()] }));
    const due = decidePurge(alone, request, NOW);
    expect(due.changes.map(({ action }) => action)).toEqual(['delete-snapshot']);
    expect(() => guard(due, { account, request, evidence: new Map(), seenAt: NOW })).toThrow(
      /no evidence was read about snapshots in eu-central-1: this is a bug/,
    );
  });
});

describe('min-keep', () => {
  it('keeps an AMI of unknown age beside the newest of known age', () => {
    const points = [aged(1, 40, { createdAt: null }), aged(2, 50), aged(3, 60)];
    expect(purge({ points, evidence: alive }, { minKeep: 1 }).fate).toEqual([
      'keep ami-1: min-keep',
      'keep ami-2: min-keep',
      'delete ami-3',
    ]);
  });

  it.each([
    ['first', [1, 2, 3]],
    ['last', [3, 2, 1]],
  ])('takes the higher id for the newer of the same instant, also when it comes %s', (_, digits) => {
    const request = makePurgeRequest({ minKeep: 1 });
    const due = decidePurge(
      makeInventory(makeRegion({ points: [1, 2, 3].map((digit) => aged(digit, 40)) })),
      request,
      NOW,
    );
    const changes = digits.flatMap((digit) =>
      due.changes.filter((change) => 'point' in change && change.point.id === id(digit)),
    );
    const evidence = evidenceOf([frankfurt, makeEvidence(alive)]);
    const guarded = guard({ ...due, changes }, { account, request, evidence, seenAt: NOW });
    const kept = guarded.changes.flatMap((change) => (change.action === 'keep' ? [change.point.id] : []));
    expect(kept).toEqual([id(3)]);
  });
});

describe('protect-in-use', () => {
  it.each([
    [['a', 'b', 'c', 'd', 'e'], 'in use by a, b, c, d, e'],
    [['a', 'b', 'c', 'd', 'e', 'f'], 'in use by a, b, c, d, e and 1 more'],
  ])('names up to five users: %j', (users, reason) => {
    const evidence = { users: success(new Map([[id(1), users]])) };
    expect(purge({ points: [aged(1, 40)], evidence }, { protectInUse: true }).changes).toMatchObject([{ reason }]);
  });
});
