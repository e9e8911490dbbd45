import { describe, expect, it } from 'vitest';
import type { PurgeRequest } from '../../../src/inputs/request.ts';
import {
  type DeleteChange,
  type DeleteSnapshotChange,
  recoveryPointId,
  snapshotId,
  success,
} from '../../../src/model.ts';
import { judgeAgain, type SeenAgain } from '../../../src/modes/purge/judge-again.ts';
import {
  account,
  fault,
  makeEvidence,
  makeLoose,
  makePoint,
  makePurgeRequest,
  NOW,
  unread,
  web,
} from '../../decide/make-model.ts';

type PointOverrides = Parameters<typeof makePoint>[0];
type LooseOverrides = Parameters<typeof makeLoose>[0];

const judge = (
  change: DeleteChange | DeleteSnapshotChange,
  seen: Partial<SeenAgain>,
  request: Partial<PurgeRequest> = {},
) =>
  judgeAgain(
    change,
    { points: [], loose: [], evidence: makeEvidence(), ...seen },
    { account, request: makePurgeRequest(request), now: NOW },
  );
const due = (overrides: PointOverrides = {}): DeleteChange => ({
  action: 'delete',
  point: makePoint(overrides),
  source: web,
  expiresAt: NOW - 1,
  because: 'expired',
  reason: '',
});
const leftOver: DeleteSnapshotChange = { action: 'delete-snapshot', snapshot: makeLoose(), reason: '' };
const kept = (reason: string) => ({ result: 'kept', reason: `since the purge decided: ${reason}` });

describe('a recovery point, judged again', () => {
  it.each<[string, PointOverrides, PointOverrides]>([
    ['as it was', {}, {}],
    ['as it was, failed', { state: 'failed' }, { state: 'failed' }],
    ['as it was, with a copy wanted', { tags: { copyTo: 'us-west-2=never' } }, { tags: { copyTo: 'us-west-2=never' } }],
  ])('goes %s, whatever hangs on others', (_, then, now) => {
    const strict = { minKeep: 5, keepVerified: 5, maxDeletions: { count: 0 }, protectUncopied: true };
    expect(judge(due(then), { points: [makePoint(now)] }, strict)).toBeNull();
  });

  it('goes where its tags come in another order', () => {
    const { tags, ...point } = makePoint();
    const { createdBy, expire, ...others } = tags;
    expect(judge(due(), { points: [{ ...point, tags: { ...others, expire, createdBy } }] })).toBeNull();
  });

  it('that is gone is for the deletion to find', () => {
    expect(judge(due(), { points: [makePoint({ id: recoveryPointId('ami-2') })] })).toBeNull();
  });

  it.each<[string, PointOverrides, PointOverrides, string]>([
    ['never expires now', {}, { tags: { expire: 'never' } }, 'it never expires'],
    ['lost our mark', {}, { tags: { createdBy: null } }, 'it is not ours to delete any more'],
    ['is of another source', {}, { tags: { source: null } }, 'its tags were changed'],
    ['has another name tag', {}, { tags: { sourceName: 'x' } }, 'its tags were changed'],
    ['has a tag more', {}, { tags: { undeleted: '2026-11-20T00:00:00Z' } }, 'its tags were changed'],
    ['was disabled', {}, { state: 'disabled' }, 'it was available and is disabled now'],
    ['was enabled', { state: 'disabled' }, {}, 'it was disabled and is available now'],
    ['is public now', {}, { public: true }, 'it is public: others may be using it'],
    ['is protected now', {}, { protection: 'enabled' }, 'deregistration protection is enabled'],
  ])('stays where it %s', (_, then, now, reason) => {
    expect(judge(due(then), { points: [makePoint(now)] })).toEqual(kept(reason));
  });

  it('stays, red, where a guard cannot say', () => {
    const evidence = makeEvidence({ users: unread });
    expect(judge(due(), { points: [makePoint()], evidence }, { protectInUse: true })).toMatchObject({
      result: 'failed',
      fault: { code: 'guard-unevaluated', message: expect.stringContaining(fault.message) },
    });
  });

  it('is not taken for a snapshot of the same id', () => {
    const loose = [makeLoose({ id: snapshotId(makePoint().id) })];
    expect(judge(due(), { loose })).toBeNull();
  });
});

describe('a left-over snapshot, judged again', () => {
  const parent = makeLoose().madeFor;
  it.each<[string, LooseOverrides, Partial<SeenAgain>, object | null]>([
    ['as it was', {}, {}, null],
    ['is of another tag', { tags: { run: 'x' } }, {}, kept('its tags were changed')],
    ['holds nothing any more', { state: 'error' }, {}, kept('it was completed and is error now')],
    ['never expires', { tags: { expire: 'never' } }, {}, kept('it is not ours to delete any more')],
    [
      'belongs to an AMI',
      {},
      {
        evidence: makeEvidence({
          registered: success({ points: new Set(parent === null ? [] : [parent]), snapshots: new Set() }),
        }),
      },
      kept('it is not ours to delete any more'),
    ],
    [
      'is locked',
      {},
      { evidence: makeEvidence({ locked: success({ known: true, held: new Map([[makeLoose().id, 'locked']]) }) }) },
      kept('it is locked'),
    ],
    [
      'may be locked',
      {},
      { evidence: makeEvidence({ locked: unread }) },
      { result: 'failed', fault: expect.objectContaining({ code: 'guard-unevaluated' }) },
    ],
  ])('that %s', (_, now, seen, answer) => {
    expect(judge(leftOver, { loose: [makeLoose(now)], ...seen })).toEqual(answer);
  });

  it('that is gone is for the deletion to find', () => {
    expect(judge(leftOver, { loose: [makeLoose({ id: snapshotId('snap-2') })] })).toBeNull();
  });
});
