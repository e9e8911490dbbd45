import { describe, expect, it } from 'vitest';
import type { PurgeRequest } from '../../../src/inputs/request.ts';
import { placeOf, type RecoveryPoint, snapshotId, success } from '../../../src/model.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import { guard } from '../../../src/modes/purge/guards.ts';
import {
  account,
  frankfurt,
  makeEvidence,
  makeInventory,
  makeLoose,
  makePurgeRequest,
  makeRegion,
  NOW,
  oregon,
  unread,
} from '../../decide/make-model.ts';
import { aged, alive, purge } from './guarded-purge.ts';

describe('max-deletions', () => {
  const kept = (count: number) =>
    Array.from({ length: count }, (_, index) => aged(`keep-${index}`, 1, { tags: { expire: 'never' } }));
  const due = (count: number) => Array.from({ length: count }, (_, index) => aged(`due-${index}`, 40 + index));
  const actions = (points: readonly RecoveryPoint[], overrides: Partial<PurgeRequest>) => {
    const { changes, failures } = purge({ points }, overrides);
    const count = (action: string) => changes.filter((change) => change.action === action).length;
    return { deleted: count('delete'), refused: count('refuse'), kept: count('keep'), failures };
  };

  it.each([
    ['a count that is reached', { count: 3 }, 3, 0, 3],
    ['a count that is not reached', { count: 4 }, 3, 0, 3],
    ['a percentage that is reached', { percent: 50 }, 3, 3, 3],
    ['all of them', { percent: 100 }, 3, 0, 3],
    ['a part of a percent', { percent: 33.4 }, 1, 2, 1],
  ])('lets %s pass', (_, maxDeletions, dueCount, keptCount, deleted) => {
    const points = [...kept(keptCount), ...due(dueCount)];
    expect(actions(points, { maxDeletions })).toEqual({ deleted, refused: 0, kept: keptCount, failures: [] });
  });

  it.each([
    ['a count', { count: 2 }, 3, 7, '3 of 10 AMIs are due for deletion, more than max-deletions 2 allows'],
    ['none at all', { count: 0 }, 1, 0, '1 of 1 AMIs are due for deletion, more than max-deletions 0 allows'],
    ['a percentage', { percent: 20 }, 3, 7, '3 of 10 AMIs are due for deletion, more than max-deletions 20% allows'],
    [
      'a part of one',
      { percent: 29.9 },
      3,
      7,
      '3 of 10 AMIs are due for deletion, more than max-deletions 29.9% allows',
    ],
    ['nothing percent', { percent: 0 }, 1, 9, '1 of 10 AMIs are due for deletion, more than max-deletions 0% allows'],
  ])('refuses the whole purge above %s', (_, maxDeletions, dueCount, keptCount, message) => {
    const result = actions([...kept(keptCount), ...due(dueCount)], { maxDeletions });
    expect(result).toMatchObject({ deleted: 0, refused: dueCount, kept: keptCount });
    expect(result.failures).toMatchObject([
      { region: null, target: 'max-deletions', action: 'purge', fault: { code: 'too-many-deletions' } },
    ]);
    expect(result.failures[0]?.fault.message).toContain(message);
  });

  it('refuses in every region, not only where there are too many', () => {
    const points = [...due(2), aged('there', 50, { region: oregon })];
    expect(purge({ points }, { maxDeletions: { count: 2 } }).fate).toEqual([
      'refuse ami-due-0',
      'refuse ami-due-1',
      'refuse ami-there',
    ]);
  });

  it('counts what is due after the other guards', () => {
    const points = due(3);
    const result = purge({ points, evidence: alive }, { minKeep: 1, maxDeletions: { count: 2 } });
    expect(result.fate).toEqual(['keep ami-due-0: min-keep', 'delete ami-due-1', 'delete ami-due-2']);
    expect(result.failures).toEqual([]);
  });

  describe('in a purge of several kinds', () => {
    const snapshots = (count: number, overrides: Parameters<typeof aged>[2] = {}) =>
      Array.from({ length: count }, (_, index) =>
        aged(`db-${index}${overrides.tags === undefined ? '' : '-kept'}`, 40, { kind: 'rds-instance', ...overrides }),
      );
    const bothKinds = { kinds: ['ec2-instance', 'rds-instance'] } as const;
    const judged = (points: readonly RecoveryPoint[], maxDeletions: PurgeRequest['maxDeletions']) => {
      const request = makePurgeRequest({ ...bothKinds, maxDeletions });
      const { changes, failures } = guard(
        decidePurge(
          makeInventory(
            ...bothKinds.kinds.map((kind) => makeRegion({ kind, points: points.filter((one) => one.kind === kind) })),
          ),
          request,
          NOW,
        ),
        {
          account,
          request,
          seenAt: NOW,
          evidence: new Map(bothKinds.kinds.map((kind) => [placeOf({ kind, region: frankfurt }), makeEvidence()])),
        },
      );
      return [
        changes.filter(({ action }) => action === 'delete').length,
        failures.map(({ fault: { message } }) => message.replace(/ are due.*/, '')),
      ];
    };

    it('refuses the percentage of one kind, however many of another stay', () => {
      expect(judged([...kept(400), ...snapshots(30)], { percent: 10 })).toEqual([0, ['30 of 30 DB snapshots']]);
      expect(judged([...kept(20), ...due(2), ...snapshots(1)], { percent: 50 })).toEqual([0, ['1 of 1 DB snapshots']]);
    });

    it('says of all what holds for all', () => {
      expect(judged([...due(3), ...snapshots(2)], { percent: 50 })).toEqual([0, ['5 of 5 recovery points']]);
    });

    it('lets pass what no kind exceeds', () => {
      const stays = { tags: { expire: 'never' } };
      const points = [...kept(3), ...due(1), ...snapshots(6, stays), ...snapshots(2)];
      expect(judged(points, { percent: 25 })).toEqual([3, []]);
    });

    it('counts over all of them', () => {
      expect(judged([...due(2), ...snapshots(2)], { count: 3 })).toEqual([0, ['4 of 4 recovery points']]);
      expect(judged([...due(2), ...snapshots(2)], { count: 4 })).toEqual([4, []]);
    });
  });

  it('counts failed ones too', () => {
    const points = [...due(1), aged('failed', 1, { state: 'failed' })];
    expect(actions(points, { maxDeletions: { count: 1 } })).toMatchObject({ deleted: 0, refused: 2 });
  });

  it('counts those that a guard could not judge as staying', () => {
    const points = [...due(2), aged('there', 50, { region: oregon })];
    const result = purge({ points, evidence: { users: unread } }, { protectInUse: true, maxDeletions: { count: 1 } });
    expect(result.fate).toEqual(['refuse ami-due-0', 'refuse ami-due-1', 'delete ami-there']);
  });

  it('takes the percentage of what is proven ours: copies and other bearers of the tag do not raise it', () => {
    const copies = Array.from({ length: 8 }, (_, index) => aged(`copy-${index}`, 1, { source: null }));
    expect(actions([...copies, ...due(2)], { maxDeletions: { percent: 20 } })).toMatchObject({
      deleted: 0,
      refused: 2,
    });
  });

  it('says of how many that are proven ours', () => {
    const points = [aged('copy', 1, { source: null }), ...due(2)];
    const { failures } = actions(points, { maxDeletions: { percent: 20 } });
    expect(failures[0]?.fault.message).toMatch(/^2 of 2 AMIs are due for deletion/);
  });

  it('counts left-over snapshots, and says so where there are any', () => {
    const loose = [makeLoose({ id: snapshotId('snap-1') }), makeLoose({ id: snapshotId('snap-2') })];
    const { fate, failures, changes } = purge({ points: due(1), loose }, { maxDeletions: { count: 2 } });
    expect(fate).toEqual(['refuse ami-due-0', 'keep snap-1: refused', 'keep snap-2: refused']);
    expect(failures[0]?.fault.message).toMatch(/^3 of 3 AMIs and left-over snapshots are due for deletion/);
    for (const change of changes) expect(change).toMatchObject({ reason: failures[0]?.fault.message });
  });

  it('counts a left-over snapshot that a lock holds as staying', () => {
    const loose = [makeLoose({ id: snapshotId('snap-1') }), makeLoose({ id: snapshotId('snap-2') })];
    const locked = success({ known: true as const, held: new Map([[snapshotId('snap-1'), 'locked']]) });
    const { failures } = purge({ loose, evidence: { locked } }, { maxDeletions: { percent: 40 } });
    expect(failures[0]?.fault.message).toMatch(/^1 of 2 AMIs and left-over snapshots are due/);
    expect(purge({ loose, evidence: { locked } }, { maxDeletions: { percent: 50 } }).failures).toEqual([]);
  });
});
