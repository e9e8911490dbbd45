import { describe, expect, it } from 'vitest';
import type { ApprovedChange } from '../../../../src/changes/approved-change.ts';
import type { ExpiryRule } from '../../../../src/decide/expiry.ts';
import {
  type Binned,
  type DeletedPoint,
  recoveryPointId,
  region,
  resourceId,
  snapshotId,
  type UndeleteChange,
} from '../../../../src/model.ts';
import { onlyApproved, readApprovedUndo, undoChangeSetText } from '../../../../src/modes/restore/undo/approval.ts';
import { newExpiry, undeleteChanges } from '../../../../src/modes/restore/undo/changes.ts';
import { chooseBack, nothingThere } from '../../../../src/modes/restore/undo/choose.ts';
import { deletedPoints } from '../../../../src/modes/restore/undo/deleted.ts';
import type { UndoingRequest } from '../../../../src/modes/restore/undo/request.ts';
import { account, DAY, makePoint, NOW, oregon, session, stranger } from '../../../decide/make-model.ts';

const HOME = region('eu-central-1');
const MINUTE = 60_000;
const OURS = 'backupViaTag-i-0aaaaaaa-42-0123456789ab';

function deleted(id: string, more: Partial<DeletedPoint> = {}): DeletedPoint {
  return {
    kind: 'ec2-instance',
    region: HOME,
    id: recoveryPointId(id),
    name: OURS,
    source: resourceId('i-0aaaaaaa'),
    sourceName: null,
    deletedAt: NOW,
    exitsAt: null,
    snapshots: [],
    point: null,
    ...more,
  };
}
function binned(id: string, more: Partial<Binned> = {}): Binned {
  return {
    type: id.startsWith('ami-') ? 'image' : 'snapshot',
    region: HOME,
    id,
    name: OURS,
    description: '',
    enteredAt: NOW,
    exitsAt: NOW + 7 * DAY,
    ...more,
  };
}
const part = (id: string, image: string, more: Partial<Binned> = {}) =>
  binned(id, { description: `Created by CreateImage(i-0aaaaaaa) for ${image} from vol-0aaaaaaa`, ...more });
const snapshots = (...ids: readonly string[]) => ids.map(snapshotId);

describe('what one purge took', () => {
  const ours = [deleted('ami-1'), deleted('ami-2', { deletedAt: NOW + 10 * MINUTE })];
  it.each([
    ['before it', -31, 0],
    ['half an hour before its first', -30, 1],
    ['half an hour after its last', 40, 1],
    ['later', 41, 0],
  ])('counts the snapshots that were left alone %s', (_, minutes, parted) => {
    const left = [part('snap-1', 'ami-9', { enteredAt: NOW + minutes * MINUTE })];
    expect(chooseBack({ ids: [], at: null }, { ours, others: [], parted: left })).toMatchObject({
      purgedAt: NOW,
      parted,
      missing: [],
    });
  });

  it('is nothing where nothing of ours was deleted by then', () => {
    const parted = [part('snap-1', 'ami-9')];
    const none = { chosen: [], purgedAt: null, missing: [], parted: 1 };
    expect(chooseBack({ ids: [], at: NOW - 1 }, { ours, others: [], parted })).toEqual(none);
    expect(chooseBack({ ids: [], at: null }, { ours: [], others: ours, parted })).toEqual(none);
  });

  it.each([
    [null, 0, 'from: the Recycle Bin holds none of our backups'],
    [NOW, 0, 'from: the Recycle Bin holds none of our backups from 2026-11-21T23:00:00Z or before'],
    [null, 1, 'from: the Recycle Bin holds none of our backups; 1 snapshots in it are of AMIs that are not'],
  ])('is said to be nothing: %j, %i left', (at, parted, message) => {
    expect(nothingThere({ ids: [], at }, parted)).toMatchObject({ code: 'none-found', message });
  });
});

describe('what is named by one of its snapshots', () => {
  const all = {
    ours: [deleted('ami-1', { snapshots: snapshots('snap-1', 'snap-2') }), deleted('ami-3')],
    others: [deleted('ami-2', { snapshots: snapshots('snap-3', 'snap-4') }), deleted('ami-4')],
    parted: [part('snap-8', 'ami-9'), part('snap-9', 'ami-9')],
  };
  it.each([
    ['snap-2', ['ami-1'], []],
    ['snap-4', ['ami-2'], []],
    ['snap-9', [], ['wrong-state']],
    ['snap-7', [], ['none-found']],
  ])('%s', (id, chosen, missing) => {
    const found = chooseBack({ ids: [id], at: null }, all);
    expect([found.chosen.map((one) => one.id), found.missing.map(({ fault }) => fault.code)]).toEqual([
      chosen,
      missing,
    ]);
  });
});

describe('what lies in the bin', () => {
  it.each([
    ['words before those of CreateImage', `x Created by CreateImage(i-0aaaaaaa) for ami-1 from vol-1`],
    ['another service', 'Created for policy: policy-0aaaaaaa'],
  ])('is no part of an AMI by %s', (_, description) => {
    const { ours, others, parted } = deletedPoints(
      [binned('snap-1', { name: '', description }), binned('ami-1')],
      [],
      account,
    );
    expect([ours.map((one) => [one.id, one.snapshots]), others.map(({ id }) => id), parted]).toEqual([
      [['ami-1', []]],
      ['snap-1'],
      [],
    ]);
  });

  it('keeps regions apart: an AMI here takes no snapshot from there', () => {
    const { ours, parted } = deletedPoints([part('snap-1', 'ami-1', { region: oregon }), binned('ami-1')], [], account);
    expect([ours.map((one) => one.snapshots), parted.map(({ id }) => id)]).toEqual([[[]], ['snap-1']]);
  });

  it('leaves no snapshot alone whose AMI is there, ours or not', () => {
    const there = makePoint({ id: recoveryPointId('ami-1'), tags: { createdBy: null } });
    const { ours, others, parted } = deletedPoints([part('snap-1', 'ami-1')], [there], account);
    expect([ours, others, parted]).toEqual([[], [], []]);
  });

  it.each([
    ['words before a name', '\nweb, i-0aaaaaaa, 2026/10/01 00:00:00 UTC', '\nweb'],
    ['words behind the time', 'web, i-0aaaaaaa, 2026/10/01 00:00:00 UTC (kept)', null],
  ])('tells the name whole, or not at all: %s', (_, description, name) => {
    expect(deletedPoints([binned('ami-1', { description })], [], account).ours[0]?.sourceName).toBe(name);
  });
});

const WEEK: ExpiryRule = { keep: 'for', duration: { months: 0, milliseconds: 7 * DAY } };
const undo = { ids: [], expiry: WEEK, expiryText: '7 days' };
const listed = (...chosen: readonly DeletedPoint[]) => ({ chosen, purgedAt: null, missing: [], parted: 0 });

describe('what would be brought back', () => {
  it('stands in the order of regions and ids, each with when it was deleted', () => {
    const three = [
      deleted('ami-2'),
      deleted('ami-1'),
      deleted('snap-1', { region: oregon, kind: 'ebs-volume' }),
      deleted('ami-3'),
    ];
    for (const order of [three, three.toReversed()]) {
      const changes = undeleteChanges({ ...listed(...order), purgedAt: NOW - MINUTE }, undo, NOW);
      expect(changes.map((change) => change.deleted.id)).toEqual(['ami-1', 'ami-2', 'ami-3', 'snap-1']);
      expect(changes[0]).toEqual({
        action: 'undelete',
        deleted: three[1],
        mark: '2026-11-21T22:59:00Z',
        expiresAt: NOW + 7 * DAY,
        reason: 'the AMI was deleted at 2026-11-21T23:00:00Z',
      });
      expect(changes[3]?.reason).toBe('the snapshot was deleted at 2026-11-21T23:00:00Z');
    }
  });

  it('is marked with its own deletion where it is named, and no purge is', () => {
    const named = undeleteChanges(listed(deleted('ami-1', { deletedAt: NOW - DAY })), undo, NOW);
    expect(named.map(({ mark }) => mark)).toEqual(['2026-11-20T23:00:00Z']);
  });
});

describe('the expiry of what came back', () => {
  const [week] = undeleteChanges(listed(deleted('ami-1')), undo, NOW);
  const [ever] = undeleteChanges(listed(deleted('ami-1')), { ...undo, expiry: { keep: 'for-ever' } }, NOW);
  const TO = NOW + 7 * DAY;
  const cases: readonly [string, string | null, UndeleteChange | undefined, boolean, number | 'never' | null][] = [
    ['past', '2026-11-20T23:00:00Z', week, true, TO],
    ['past, and back since an earlier run', '2026-11-20T23:00:00Z', week, false, TO],
    ['due at this second, and back since an earlier run', '2026-11-21T23:00:00Z', week, false, TO],
    ['sooner than asked', '2026-11-25T23:00:00Z', week, true, TO],
    ['sooner than asked, and given by an earlier run', '2026-11-25T23:00:00Z', week, false, null],
    ['just what is asked', '2026-11-28T23:00:00Z', week, true, null],
    ['later than asked', '2026-12-25T23:00:00Z', week, true, null],
    ['never', 'never', week, true, null],
    ['unreadable', 'soon', week, true, null],
    ['missing', null, week, true, null],
    ['sooner than for ever', '2026-12-25T23:00:00Z', ever, true, 'never'],
    ['to come, and to be for ever, but back since an earlier run', '2026-12-25T23:00:00Z', ever, false, null],
    ['past, and to be for ever, back since an earlier run', '2026-11-20T23:00:00Z', ever, false, 'never'],
    ['due at this second, and to be for ever, back since an earlier run', '2026-11-21T23:00:00Z', ever, false, 'never'],
    ['for ever already', 'never', ever, true, null],
  ];
  it.each(cases)('%s', (_, expire, change, fresh, to) => {
    if (change === undefined) throw new Error('there is one');
    expect(newExpiry(expire, change, fresh, NOW)).toBe(to);
  });
});

describe('the approval of what is brought back', () => {
  const request: UndoingRequest = {
    mode: 'restore',
    kinds: ['ec2-instance'],
    engine: { name: 'direct' },
    regions: '',
    dryRun: true,
    session,
    workflowRun: null,
    from: 'recycle-bin',
    at: null,
    asked: {},
    undo,
    wait: false,
    waitMilliseconds: 0,
    changeSet: { approved: null, validForMilliseconds: DAY },
  };
  const asked = { request, account };
  const changes = undeleteChanges(listed(deleted('ami-1'), deleted('ami-2')), undo, NOW);
  const text = undoChangeSetText(changes, asked, NOW, null);
  const approvedIn = (more: Partial<UndoingRequest>, of = account, now = NOW) =>
    readApprovedUndo(text, { request: { ...request, ...more }, account: of }, now);

  it('names each thing, and only what was named is done', () => {
    expect(JSON.parse(text)).toMatchObject({
      mode: 'restore',
      account,
      commit: null,
      run: null,
      validUntil: '2026-11-22T23:00:00Z',
    });
    const approved = approvedIn({});
    if (!approved.ok) throw new Error(approved.problem);
    expect(approved.value).toEqual(
      ['ami-1', 'ami-2'].map((id) => ({
        action: 'undelete',
        kind: 'ec2-instance',
        region: HOME,
        id,
        reason: expect.any(String),
      })),
    );
    const [one, two] = changes;
    expect(onlyApproved(changes, approved.value)).toEqual({ changes, unapproved: [] });
    expect(onlyApproved(changes, approved.value.slice(1))).toEqual({ changes: [two], unapproved: [one] });
    expect(onlyApproved(changes, [])).toEqual({ changes: [], unapproved: changes });
  });

  it.each<[string, Partial<ApprovedChange>]>([
    ['region', { region: 'us-west-2' }],
    ['kind', { kind: 'ebs-volume' }],
    ['id', { id: 'ami-3' }],
  ])('of one in another %s does not cover it', (_, more) => {
    const one = { action: 'undelete', kind: 'ec2-instance', region: HOME, id: 'ami-1', reason: '', ...more } as const;
    expect(onlyApproved(changes.slice(0, 1), [one]).changes).toEqual([]);
  });

  it.each<[string, Partial<UndoingRequest>]>([
    ['kinds', { kinds: ['ebs-volume'] }],
    ['regions', { regions: 'us-*' }],
    ['from', { from: 'recycle-bin ami-1' }],
    ['at', { at: NOW }],
    ['expiry', { undo: { ...undo, expiryText: '8 days' } }],
  ])('answers no other question: %s', (name, more) => {
    expect(approvedIn(more)).toMatchObject({ ok: false, problem: expect.stringContaining(name) });
  });

  it('tells the run that made it, and ends', () => {
    const url = 'https://github.com/acme/ops/actions/runs/42';
    const inRun = { ...request, workflowRun: { id: '42', url } };
    expect(JSON.parse(undoChangeSetText(changes, { ...asked, request: inRun }, NOW, 'c0ffee'))).toMatchObject({
      run: url,
      commit: 'c0ffee',
    });
    expect(approvedIn({}, stranger).ok).toBe(false);
    expect(approvedIn({}, account, NOW + DAY).ok).toBe(false);
  });
});
