import { describe, expect, it } from 'vitest';
import {
  type Binned,
  type DeletedPoint,
  recoveryPointId,
  region,
  resourceId,
  snapshotId,
} from '../../../../src/model.ts';
import { chooseBack, nothingThere } from '../../../../src/modes/restore/undo/choose.ts';
import { type DeletedPoints, deletedPoints } from '../../../../src/modes/restore/undo/deleted.ts';
import { account, makePoint } from '../../../decide/make-model.ts';
import { fc } from '../../../laws/fast-check.ts';

const HOME = region('eu-central-1');
const MINUTE = 60_000;
const START = Date.parse('2026-11-29T02:00:00Z');
const OURS = 'backupViaTag-i-0aaaaaaa-42-0123456789ab';

function binned(id: string, more: Partial<Binned> = {}): Binned {
  const type = id.startsWith('ami-') ? 'image' : 'snapshot';
  const name = type === 'image' ? OURS : '';
  const times = { enteredAt: START, exitsAt: START + 7 * 86_400_000 };
  return { type, region: HOME, id, name, description: '', ...times, ...more };
}

const part = (id: string, image: string) =>
  binned(id, { description: `Created by CreateImage(i-0aaaaaaa) for ${image} from vol-0aaaaaaa` });

describe('what lies in the bin', () => {
  it('belongs together by what the services wrote', () => {
    const copy = binned('ami-0ccccccc', { name: 'backupViaTag-copy-of-ami-0aaaaaaa-0123456789ab' });
    const copied = binned('snap-0ccccccc', {
      description: 'Copied for DestinationAmi ami-0ccccccc from SourceAmi ami-0aaaaaaa for SourceSnapshot snap-1.',
    });
    const volume = binned('snap-0ddddddd', { description: 'backupViaTag-vol-0ddddddd-42-0123456789ab' });
    const all = [
      binned('ami-0aaaaaaa'),
      part('snap-1', 'ami-0aaaaaaa'),
      part('snap-2', 'ami-0aaaaaaa'),
      copy,
      copied,
      volume,
    ];
    const { ours, others, parted } = deletedPoints(all, [], account);
    expect(ours.map(({ kind, id, source, snapshots }) => [kind, id, source, snapshots])).toEqual([
      ['ec2-instance', 'ami-0aaaaaaa', 'i-0aaaaaaa', ['snap-1', 'snap-2']],
      ['ec2-instance', 'ami-0ccccccc', null, ['snap-0ccccccc']],
      ['ebs-volume', 'snap-0ddddddd', 'vol-0ddddddd', []],
    ]);
    expect([others, parted]).toEqual([[], []]);
  });

  it('takes no other for ours, nor a part for a whole', () => {
    const foreign = binned('ami-0bbbbbbb', { name: 'golden' });
    const lookalike = binned('ami-0eeeeeee', { name: 'my backupViaTag-i-0aaaaaaa-1' });
    const loose = binned('snap-0bbbbbbb', { description: 'before the upgrade' });
    const { ours, others, parted } = deletedPoints(
      [foreign, lookalike, loose, part('snap-1', 'ami-0fffffff')],
      [],
      account,
    );
    expect(ours).toEqual([]);
    expect(others.map(({ id }) => id)).toEqual(['ami-0bbbbbbb', 'ami-0eeeeeee', 'snap-0bbbbbbb']);
    expect(parted.map(({ id }) => id)).toEqual(['snap-1']);
  });

  it.each([
    ['api, east', 'api, east, i-0aaaaaaa, 2026/10/01 00:00:00 UTC', 'api, east'],
    ['no name', 'i-0aaaaaaa, 2026/10/01 00:00:00 UTC', null],
    ['words of somebody else', 'nightly', null],
  ])('tells the name of the machine: %s', (_, description, name) => {
    expect(deletedPoints([binned('ami-0aaaaaaa', { description })], [], account).ours[0]?.sourceName).toBe(name);
  });

  it('knows what is back already by its tag, and only what is proven to be ours', () => {
    const tags = { undeleted: '2026-11-29T02:00:00Z' };
    const back = makePoint({ id: recoveryPointId('ami-0aaaaaaa'), tags });
    const plain = makePoint({ id: recoveryPointId('ami-0bbbbbbb') });
    const foreign = makePoint({ id: recoveryPointId('ami-0ccccccc'), source: null, tags });
    const { ours } = deletedPoints([part('snap-1', 'ami-0aaaaaaa')], [back, plain, foreign], account);
    expect(ours).toMatchObject([{ id: 'ami-0aaaaaaa', deletedAt: START, exitsAt: null, snapshots: ['snap-1'] }]);
  });
});

function deleted(id: string, deletedAt: number): DeletedPoint {
  return {
    kind: 'ec2-instance',
    region: HOME,
    id: recoveryPointId(id),
    name: OURS,
    source: resourceId('i-0aaaaaaa'),
    sourceName: null,
    deletedAt,
    exitsAt: null,
    snapshots: [snapshotId(`snap-of-${id}`)],
    point: null,
  };
}

const among = (...ours: readonly DeletedPoint[]): DeletedPoints => ({ ours, others: [], parted: [] });
const idsOf = (chosen: readonly DeletedPoint[]) => chosen.map(({ id }) => id as string).toSorted();

describe('what one purge took', () => {
  const LAST = [deleted('ami-3', START), deleted('ami-4', START + 29 * MINUTE), deleted('ami-5', START + 58 * MINUTE)];
  const BEFORE = [deleted('ami-1', START - 24 * 60 * MINUTE), deleted('ami-2', START - 24 * 60 * MINUTE + 1000)];
  const ALL = among(...BEFORE, ...LAST);

  it.each<[string, number | null, readonly string[]]>([
    ['the newest', null, ['ami-3', 'ami-4', 'ami-5']],
    ['the newest that began by then', START, ['ami-3', 'ami-4', 'ami-5']],
    ['the one before', START - 1, ['ami-1', 'ami-2']],
    ['none', START - 25 * 60 * MINUTE, []],
  ])('%s', (_, at, wanted) => {
    expect(idsOf(chooseBack({ ids: [], at }, ALL).chosen)).toEqual(wanted);
  });

  it('hangs together by pauses of half an hour at most, whatever order it is told in', () => {
    const times = fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(times, (minutes) => {
        const all = minutes.map((minute, index) => deleted(`ami-${index}`, START + minute * MINUTE));
        const { chosen, purgedAt } = chooseBack({ ids: [], at: null }, among(...all));
        // From the newest on backwards, step by step.
        let reached = Math.max(...minutes);
        for (let more = true; more; ) {
          const next = minutes.filter((minute) => minute < reached && minute >= reached - 30);
          more = next.length > 0;
          if (more) reached = Math.min(...next);
        }
        const wanted = all.filter((one) => one.deletedAt >= START + reached * MINUTE);
        expect(idsOf(chosen)).toEqual(idsOf(wanted));
        expect(purgedAt).toBe(START + reached * MINUTE);
      }),
    );
  });

  it('counts the snapshots beside it whose AMI is gone', () => {
    const parted = [part('snap-1', 'ami-9'), { ...part('snap-2', 'ami-9'), enteredAt: START - 86_400_000 }];
    expect(chooseBack({ ids: [], at: null }, { ...ALL, parted })).toMatchObject({ parted: 1 });
    expect(nothingThere({ ids: [], at: null }, 2).message).toMatch(/2 snapshots in it/);
  });
});

describe('what is named', () => {
  const all: DeletedPoints = {
    ours: [deleted('ami-1', START - 86_400_000), deleted('ami-2', START)],
    others: [{ ...deleted('ami-3', START), source: null }],
    parted: [part('snap-9', 'ami-9')],
  };
  it.each([
    [['ami-1'], ['ami-1']],
    [['i-0aaaaaaa'], ['ami-1', 'ami-2']],
    [['snap-of-ami-2', 'ami-2'], ['ami-2']],
    [['ami-3'], ['ami-3']],
  ])('%j', (ids, wanted) => {
    const { chosen, missing } = chooseBack({ ids, at: null }, all);
    expect([idsOf(chosen), missing]).toEqual([wanted, []]);
  });

  it('and is not there is a fault each, in words of its own', () => {
    const { chosen, missing } = chooseBack({ ids: ['ami-7', 'snap-9', 'ami-1'], at: null }, all);
    expect(idsOf(chosen)).toEqual(['ami-1']);
    expect(missing.map(({ id, fault }) => [id, fault.code])).toEqual([
      ['ami-7', 'none-found'],
      ['snap-9', 'wrong-state'],
    ]);
  });
});
