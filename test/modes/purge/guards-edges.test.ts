import { describe, expect, it } from 'vitest';
import type { PurgeRequest } from '../../../src/inputs/request.ts';
import { type Evidence, placeOf, recoveryPointId, snapshotId, success } from '../../../src/model.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import { guard } from '../../../src/modes/purge/guards.ts';
import {
  account,
  evidenceOf,
  fault,
  frankfurt,
  makeEvidence,
  makeInventory,
  makeLoose,
  makePoint,
  makePurgeRequest,
  makeRegion,
  NOW,
  oregon,
  unread,
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

  it('deletes nothing either where the newest is not due, so that min-keep asks nothing', () => {
    const request = makePurgeRequest({ minKeep: 1 });
    const newest = aged(1, 1, { tags: { expire: 'never' } });
    const due = decidePurge(makeInventory(makeRegion({ points: [newest, aged(2, 40)] })), request, NOW);
    expect(() => guard(due, { account, request, evidence: new Map(), seenAt: NOW })).toThrow(
      'no evidence was read for the guard locked of ec2-instance eu-central-1: this is a bug',
    );
  });

  it('a left-over snapshot is not deleted where nobody asked about locks', () => {
    const loose = [makeLoose()];
    expect(() => purge({ loose, evidence: { locked: null } }, {})).toThrow(
      'no evidence was read about snapshots in eu-central-1: this is a bug',
    );
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

describe('a snapshot of a volume', () => {
  const snapshot = makePoint({
    kind: 'ebs-volume',
    id: recoveryPointId('snap-1'),
    snapshots: [{ id: snapshotId('snap-1'), gib: 8 }],
  });
  const changesWith = (evidence: Partial<Evidence>) => {
    const request = makePurgeRequest({ kinds: ['ebs-volume'], protectInUse: false });
    const due = decidePurge(makeInventory(makeRegion({ kind: 'ebs-volume', points: [snapshot] })), request, NOW);
    const place = placeOf({ kind: 'ebs-volume', region: frankfurt });
    const known = new Map([[place, makeEvidence(evidence)]]);
    return guard(due, { account, request, evidence: known, seenAt: NOW }).changes;
  };

  it('goes where nothing holds it', () => {
    expect(changesWith({})).toMatchObject([{ action: 'delete' }]);
  });

  it('stays while an AMI consists of it, whatever protect-in-use says', () => {
    const users = success(new Map([[snapshot.id, ['ami-9']]]));
    expect(changesWith({ users })).toMatchObject([{ action: 'keep', because: 'in-use', reason: 'in use by ami-9' }]);
    expect(changesWith({ users: unread })).toMatchObject([
      { action: 'refuse', reason: expect.stringContaining('the guard snapshots could not be evaluated') },
    ]);
  });

  it('that a lock holds is told as itself, and that of an AMI by its id', () => {
    const locked = success({ known: true as const, held: new Map([[snapshotId('snap-1'), 'locked for good']]) });
    expect(changesWith({ locked })).toMatchObject([{ because: 'locked', reason: 'it is locked for good' }]);
    const ami = aged(1, 40, { snapshots: snapshot.snapshots });
    expect(purge({ points: [ami], evidence: { locked } }, {}).changes).toMatchObject([
      { because: 'locked', reason: 'its snapshot snap-1 is locked for good' },
    ]);
  });
});

describe('locks that may not be asked for', () => {
  const locked = success({ known: false as const, why: fault });

  it.each<[string, Parameters<typeof purge>[0], readonly string[]]>([
    ['once for all that goes in a region', { points: [aged(1, 40), aged(2, 50)], loose: [makeLoose()] }, [frankfurt]],
    [
      'of each region in which something goes',
      { points: [aged(1, 40), aged(2, 50, { region: oregon })], elsewhere: { locked } },
      [frankfurt, oregon],
    ],
    ['for a left-over snapshot too', { loose: [makeLoose()] }, [frankfurt]],
    ['not at all where everything stays', { points: [aged(1, 40, { tags: { expire: 'never' } })] }, []],
    ['not for a region that answers', { points: [aged(2, 50, { region: oregon })] }, []],
  ])('are told of %s', (_, held, regions) => {
    const { warnings } = purge({ ...held, evidence: { locked } }, {});
    expect(warnings.map(({ region, target }) => [region, target])).toEqual(regions.map((one) => [one, 'locked']));
    for (const { message } of warnings) expect(message).toContain(fault.message);
  });
});
