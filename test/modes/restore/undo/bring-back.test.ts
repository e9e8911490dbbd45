import { describe, expect, it } from 'vitest';
import {
  type DeletedPoint,
  resourceId,
  type SetExpiryChange,
  type SetExpiryOutcome,
  snapshotId,
  type Tags,
} from '../../../../src/model.ts';
import type { RecycleBin } from '../../../../src/ports/recycle-bin.ts';
import { DAY, fault, NOW, oregon } from '../../../decide/make-model.ts';
import { back, bring, deleted, MARK, ours, PAST, snaps, TO, type Told } from './make-undo.ts';

describe('what comes back', () => {
  it('is marked, taken out after its snapshots, and kept from the next purge', async () => {
    const { acts, results, progress } = await bring(
      [deleted('ami-1', { snapshots: snaps('snap-of-ami-1', 'snap-2') })],
      { points: [back('ami-1')] },
    );
    expect(acts).toEqual([
      `write eu-central-1 ami-1 BackupUndeleted=${MARK}`,
      'take eu-central-1 snapshot snap-of-ami-1',
      'take eu-central-1 snapshot snap-2',
      'take eu-central-1 image ami-1',
      'read eu-central-1 snapshot snap-of-ami-1',
      `move ami-1 snap-of-ami-1 from ${PAST} to ${TO} lengthen`,
    ]);
    expect(results).toEqual([['ami-1', 'ami-1', TO, null]]);
    expect(progress).toEqual(['1/1']);
  });

  it('is marked at once where several were deleted together, and each region and kind goes by itself', async () => {
    const volume = { kind: 'ebs-volume', source: resourceId('vol-1'), snapshots: [] } as const;
    const chosen = [
      deleted('ami-1'),
      deleted('ami-2'),
      deleted('ami-3', { region: oregon }),
      deleted('snap-1', volume),
    ];
    const vol = back('snap-1', {
      kind: 'ebs-volume',
      source: resourceId('vol-1'),
      snapshots: [{ id: snapshotId('snap-1'), gib: 1 }],
      tags: { source: 'vol-1' },
    });
    const { acts, results } = await bring(chosen, {
      points: [back('ami-1'), back('ami-2'), back('ami-3', { region: oregon }), vol],
    });
    expect(acts.filter((act) => act.startsWith('write'))).toEqual([
      `write eu-central-1 ami-1 ami-2 BackupUndeleted=${MARK}`,
      `write eu-central-1 snap-1 BackupUndeleted=${MARK}`,
      `write us-west-2 ami-3 BackupUndeleted=${MARK}`,
    ]);
    expect(acts).toContain('take eu-central-1 snapshot snap-1');
    // A snapshot of a volume has no parts that could be asked about, and is its own.
    expect(acts.filter((act) => act.startsWith('read'))).toEqual([
      'read eu-central-1 snapshot snap-of-ami-1 snap-of-ami-2',
      'read us-west-2 snapshot snap-of-ami-3',
    ]);
    expect(acts).toContain(`move snap-1 snap-1 from ${PAST} to ${TO} lengthen`);
    expect(results.map(([id, point, expiresAt, why]) => [id, point === id, expiresAt, why])).toEqual(
      ['ami-1', 'ami-2', 'snap-1', 'ami-3'].map((id) => [id, true, TO, null]),
    );
  });

  it('is marked again where the first mark did not stay, one by one', async () => {
    const points = [back('ami-1', { tags: { undeleted: PAST } }), back('ami-2')];
    const { acts } = await bring([deleted('ami-1'), deleted('ami-2')], { points });
    expect(acts.filter((act) => act.startsWith('write'))).toEqual([
      `write eu-central-1 ami-1 ami-2 BackupUndeleted=${MARK}`,
      `write eu-central-1 ami-1 BackupUndeleted=${MARK}`,
    ]);
  });

  it('is not marked nor taken out again where it is back since an earlier run, but for its snapshots', async () => {
    const point = back('ami-1', { tags: { undeleted: PAST } });
    const { acts, results } = await bring([deleted('ami-1', { point })], { points: [point] });
    expect(acts).toEqual([
      'take eu-central-1 snapshot snap-of-ami-1',
      'read eu-central-1 snapshot snap-of-ami-1',
      `move ami-1 snap-of-ami-1 from ${PAST} to ${TO} lengthen`,
    ]);
    expect(results).toEqual([['ami-1', 'ami-1', TO, null]]);
    const kept = back('ami-1', { tags: { expire: '2026-11-22T23:00:00Z' } });
    expect((await bring([deleted('ami-1', { point: kept })], { points: [kept] })).results).toEqual([
      ['ami-1', 'ami-1', NOW + DAY, null],
    ]);
  });

  it.each<[string, Parameters<typeof back>[1], number | string | null]>([
    ['later', { tags: { expire: '2026-12-21T23:00:00Z' } }, NOW + 30 * DAY],
    ['never', { tags: { expire: 'never' } }, 'never'],
    ['unreadable', { tags: { expire: 'soon' } }, null],
    ['missing', { tags: { expire: null } }, null],
    ['of what is not ours', { tags: { createdBy: null } }, Date.parse(PAST)],
  ])('keeps an expiry that is %s', async (_, more, expiresAt) => {
    const { acts, results } = await bring([deleted('ami-1')], { points: [back('ami-1', more)] });
    expect(acts.filter((act) => act.startsWith('move'))).toEqual([]);
    expect(results).toEqual([['ami-1', 'ami-1', expiresAt, null]]);
  });

  it('has a sooner expiry moved although it is not due', async () => {
    const soon = '2026-11-22T23:00:00Z';
    const { acts, results } = await bring([deleted('ami-1')], { points: [back('ami-1', { tags: { expire: soon } })] });
    expect(acts.at(-1)).toBe(`move ami-1 snap-of-ami-1 from ${soon} to ${TO} lengthen`);
    expect(results).toEqual([['ami-1', 'ami-1', TO, null]]);
  });

  it('may consist of no snapshot at all, of which nothing is asked then', async () => {
    const chosen = [deleted('ami-1', { snapshots: [] })];
    const { acts, results } = await bring(chosen, { points: [back('ami-1', { snapshots: [] })] });
    expect(acts.filter((act) => act.startsWith('read'))).toEqual([]);
    expect(results).toEqual([['ami-1', 'ami-1', TO, null]]);
  });

  it('has the expiry of its own snapshots moved, and of no others', async () => {
    const three = ['snap-1', 'snap-2', 'snap-3'];
    const point = back('ami-1', { snapshots: three.map((id) => ({ id: snapshotId(id), gib: 8 })) });
    const tags = new Map<string, Tags>([
      ['snap-1', ours()],
      ['snap-2', new Map([['CreatedBy', 'x']])],
      ['snap-3', new Map()],
    ]);
    const { acts } = await bring([deleted('ami-1')], { points: [point], tags });
    expect(acts.at(-1)).toBe(`move ami-1 snap-1 from ${PAST} to ${TO} lengthen`);
  });
});

describe('what does not come back', () => {
  const refusing = (...ids: readonly string[]) => ({ takeOut: (id: string) => (ids.includes(id) ? fault : null) });

  it('because a snapshot was refused is an AMI that is not tried', async () => {
    const { acts, results } = await bring(
      [deleted('ami-1', { snapshots: snaps('snap-1', 'snap-2') })],
      refusing('snap-2'),
    );
    expect(acts).not.toContain('take eu-central-1 image ami-1');
    expect(results).toEqual([['ami-1', null, null, 'access-denied']]);
  });

  it('leaves snapshots that the next purge must not take', async () => {
    const tags = new Map<string, Tags>([
      ['snap-1', ours()],
      ['snap-2', ours('never')],
      ['snap-3', new Map([['Expire', PAST]])],
      ['snap-4', new Map([['CreatedBy', 'backupViaTag']])],
      ['snap-5', ours('2026-11-23T23:00:00Z')],
    ]);
    const { acts, results } = await bring([deleted('ami-1', { snapshots: snaps(...tags.keys()) })], {
      ...refusing('ami-1'),
      tags,
    });
    expect(acts.slice(-2)).toEqual([
      'read eu-central-1 snapshot snap-1 snap-2 snap-3 snap-4 snap-5',
      'write eu-central-1 snap-1 snap-5 Expire=2026-11-28T23:00:00Z',
    ]);
    expect(results).toEqual([['ami-1', null, null, 'access-denied']]);
  });

  it.each<[string, Partial<DeletedPoint>, Told]>([
    ['without snapshots', { snapshots: [] }, refusing('ami-1')],
    ['whose snapshots may not be read', {}, { ...refusing('ami-1'), tags: fault }],
    ['whose snapshots are not due', {}, { ...refusing('ami-1'), tags: new Map([['snap-of-ami-1', ours('never')]]) }],
  ])('has nothing written where it is one %s', async (_, more, told) => {
    const { acts, results } = await bring([deleted('ami-1', more)], told);
    expect(acts.filter((act) => act.includes('Expire='))).toEqual([]);
    // Whoever asks for no ids is told of all there are.
    expect(acts.filter((act) => act.startsWith('read'))).toHaveLength(more.snapshots === undefined ? 1 : 0);
    expect(results).toEqual([['ami-1', null, null, 'access-denied']]);
  });

  it('although it was restored is told, whatever the reason', async () => {
    const gone = await bring([deleted('ami-1')], {});
    expect(gone.results).toEqual([['ami-1', null, null, 'resource-gone']]);
    expect(gone.done[0]?.fault?.message).toBe('the AMI ami-1 was restored from the Recycle Bin and cannot be seen');
    const unread = await bring([deleted('ami-1')], { points: fault });
    expect(unread.results).toEqual([['ami-1', null, null, 'access-denied']]);
  });

  it('whole is of no use, and stays due', async () => {
    const point = back('ami-1', { snapshots: snaps('snap-1', 'snap-2', 'snap-3').map((id) => ({ id, gib: 8 })) });
    const { acts, results, done } = await bring([deleted('ami-1', { snapshots: snaps('snap-2') })], {
      points: [point],
      tags: new Map([['snap-2', ours()]]),
    });
    expect(results).toEqual([['ami-1', 'ami-1', Date.parse(PAST), 'resource-gone']]);
    expect(done[0]?.fault?.message).toBe('ami-1 is back, and of no use: snap-1, snap-3 is gone');
    expect(acts.filter((act) => /^move|Expire=/.test(act))).toEqual([]);
  });

  it('is not known to be whole where its snapshots may not be read', async () => {
    const { acts, results } = await bring([deleted('ami-1')], { points: [back('ami-1')], tags: fault });
    expect(results).toEqual([['ami-1', 'ami-1', Date.parse(PAST), 'access-denied']]);
    expect(acts.filter((act) => act.startsWith('move'))).toEqual([]);
  });

  it('by an exception is a fault of its region and kind alone', async () => {
    const takeOut: RecycleBin['takeOut'] = async (region) => {
      if (region === oregon) throw new Error('socket');
      return null;
    };
    const { results } = await bring([deleted('ami-1'), deleted('ami-2', { region: oregon })], {
      points: [back('ami-1')],
      bin: { takeOut },
    });
    expect(results).toEqual([
      ['ami-1', 'ami-1', TO, null],
      ['ami-2', null, null, 'unexpected'],
    ]);
  });
});

describe('what is back and would be deleted again', () => {
  it.each<[string, (change: SetExpiryChange) => SetExpiryOutcome | null, string, string]>([
    ['as the service said', () => ({ result: 'failed', fault }), 'access-denied', `: ${fault.message}`],
    ['and nobody knows why', () => null, 'unexpected', ''],
  ])('is red, %s', async (_, setExpiry, code, why) => {
    const { results, done } = await bring([deleted('ami-1')], { points: [back('ami-1')], setExpiry });
    expect(results).toEqual([['ami-1', 'ami-1', Date.parse(PAST), code]]);
    expect(done[0]?.fault?.message).toBe(
      `the AMI ami-1 is back, and its Expire tag could not be moved, so that the next purge deletes it again${why}`,
    );
    expect(done[0]?.fault?.advice).toMatch(
      code === 'unexpected' ? /^Run again before/ : /^Allow .* Run again before the next purge/,
    );
  });
});
