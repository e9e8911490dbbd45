import { describe, expect, it } from 'vitest';
import {
  type BinRule,
  type ChangeSet,
  type DeleteChange,
  failure,
  type RecoveryPoint,
  type Result,
  recoveryPointId,
  snapshotId,
  success,
  type Tags,
} from '../../../src/model.ts';
import { findRecoverable, readBinRules, recoverableUntil, untilOf } from '../../../src/modes/purge/recoverable.ts';
import { DAY, fault, frankfurt, makeLoose, makePoint, NOW, oregon, unread, web } from '../../decide/make-model.ts';
import { SILENT } from '../../engine/surroundings.ts';
import { connectionOf } from './copies-world.ts';

const nowhere = { living: new Set<string>(), looked: [], enabled: [], down: [], minKeep: 0, protectUncopied: false };
const watch = { signal: new AbortController().signal, log: SILENT };
const rule = (
  days: number,
  keys: Readonly<Record<string, string | null>> = {},
  excluded: BinRule['excluded'] = [],
): BinRule => ({
  days,
  tags: Object.entries(keys).map(([key, value]) => ({ key, value })),
  excluded,
});
const OURS = { CreatedBy: 'backupViaTag' };

/** Names what is asked of a Recycle Bin that answers like this. */
function bin(rules: (place: string) => Result<readonly BinRule[]>, tags: Result<ReadonlyMap<string, Tags>> = unread) {
  const asked: string[] = [];
  const never = () => Promise.reject(new Error('this is not asked'));
  const { connection } = connectionOf({ points: [], ...nowhere });
  const recycleBin = () => {
    asked.push('open');
    return Promise.resolve({
      readRules: (region: string, type: string) => {
        asked.push(`${region} ${type}`);
        return Promise.resolve(rules(`${region} ${type}`));
      },
      readTags: (region: string, type: string, ids: readonly string[]) => {
        asked.push(`${region} ${type}: ${ids.join(' ')}`);
        return Promise.resolve(tags);
      },
      list: never,
      takeOut: never,
      write: never,
    });
  };
  return { connection: { ...connection, recycleBin }, asked };
}

const point = (id: string, overrides: Partial<RecoveryPoint> = {}) =>
  makePoint({ id: recoveryPointId(id), snapshots: [{ id: snapshotId(`snap-of-${id}`), gib: 8 }], ...overrides });
const going = (one: RecoveryPoint): DeleteChange => ({
  action: 'delete',
  point: one,
  source: web,
  expiresAt: NOW,
  because: 'expired',
  reason: 'expired',
});
const setOf = (...changes: ChangeSet['changes']): ChangeSet => ({
  changes,
  skipped: [],
  failures: [],
  warnings: [],
  matched: 0,
});
const loose = { action: 'delete-snapshot', snapshot: makeLoose({ id: snapshotId('snap-loose') }), reason: '' } as const;

describe('the rules of the Recycle Bin', () => {
  it('are asked for once for each region and type of which something goes', async () => {
    const volume = point('snap-volume', { kind: 'ebs-volume', region: oregon });
    const database = point('rds:a', { kind: 'rds-instance' });
    const kept = { action: 'keep', point: point('ami-3', { region: oregon }), because: 'in-use', reason: '' } as const;
    const { connection, asked } = bin(() => success([]));
    const changes = setOf(going(point('ami-1')), going(point('ami-2')), loose, going(volume), going(database), kept);
    const rules = await readBinRules(connection, changes, watch);
    const places = ['eu-central-1 image', 'eu-central-1 snapshot', 'us-west-2 snapshot'];
    expect(asked.filter((text) => text !== 'open')).toEqual(places);
    expect([...rules.keys()]).toEqual(places);
  });

  it.each<[string, ChangeSet]>([
    [
      'no AMI or snapshot',
      setOf(going(point('rds:a', { kind: 'rds-instance' })), going(point('rds:b', { kind: 'rds-cluster' }))),
    ],
    ['nothing', setOf()],
  ])('are asked of nobody where %s goes', async (_, changes) => {
    const { connection, asked } = bin(() => success([]));
    expect(await readBinRules(connection, changes, watch)).toEqual(new Map());
    expect(asked).toEqual([]);
  });

  it('that cannot be read leave it unknown whether a region keeps anything, and stop nothing', async () => {
    const { connection } = bin((place) => (place === 'us-west-2 snapshot' ? unread : success([rule(7)])));
    const broken = { ...connection, recycleBin: () => Promise.reject(new Error('no such client')) };
    const changes = setOf(loose, going(point('snap-volume', { kind: 'ebs-volume', region: oregon })));
    const rules = await readBinRules(connection, changes, watch);
    const { days, unknown } = await findRecoverable(connection, changes, rules, NOW, watch);
    expect([...days]).toEqual([['eu-central-1 snap-loose', 7]]);
    expect([...unknown]).toEqual([[oregon, fault]]);
    expect([...(await readBinRules(broken, changes, watch)).values()]).toMatchObject([
      { ok: false, fault: { message: 'Error: no such client' } },
      { ok: false },
    ]);
  });
});

describe('for how many days what is deleted can be restored', () => {
  const changes = setOf(going(point('ami-1')), loose);
  const FOREIGN = { Team: 'blue' };
  const ownTags = new Map(Object.entries(OURS));
  const blue = new Map(Object.entries({ ...OURS, ...FOREIGN }));
  const tagged = (...entries: readonly (readonly [string, Tags])[]) => success(new Map(entries));
  const IMAGE = 'eu-central-1 ami-1';
  const SNAPSHOT = 'eu-central-1 snap-of-ami-1';
  const LOOSE = 'eu-central-1 snap-loose';

  it.each<
    [string, readonly BinRule[], Result<ReadonlyMap<string, Tags>>, Readonly<Record<string, number>>, readonly string[]]
  >([
    ['no rule', [], unread, {}, []],
    ['a rule for everything', [rule(7)], unread, { [IMAGE]: 7, [SNAPSHOT]: 7, [LOOSE]: 7 }, []],
    [
      "a rule for what we make: our tags are known, save those of an AMI's snapshots",
      [rule(5, OURS)],
      tagged(['snap-of-ami-1', ownTags]),
      { [IMAGE]: 5, [SNAPSHOT]: 5, [LOOSE]: 5 },
      ['eu-central-1 snapshot: snap-of-ami-1'],
    ],
    [
      'a rule for what we make, and a snapshot that lost its tags or is gone',
      [rule(5, OURS)],
      tagged(),
      { [IMAGE]: 5, [LOOSE]: 5 },
      ['eu-central-1 snapshot: snap-of-ami-1'],
    ],
    [
      'a rule by a tag of the user: all are asked',
      [rule(3, FOREIGN)],
      tagged(['ami-1', blue], ['snap-of-ami-1', ownTags], ['snap-loose', blue]),
      { [IMAGE]: 3, [LOOSE]: 3 },
      ['eu-central-1 image: ami-1', 'eu-central-1 snapshot: snap-of-ami-1 snap-loose'],
    ],
    [
      'a rule by a tag of the user, and what is gone',
      [rule(3, {}, [{ key: 'Team', value: 'blue' }])],
      tagged(['snap-loose', ownTags]),
      { [LOOSE]: 3 },
      ['eu-central-1 image: ami-1', 'eu-central-1 snapshot: snap-of-ami-1 snap-loose'],
    ],
  ])('with %s', async (_, rules, tags, expected, reads) => {
    const { connection, asked } = bin(() => success(rules), tags);
    const known = await readBinRules(connection, changes, watch);
    asked.length = 0;
    const found = await findRecoverable(connection, changes, known, NOW, watch);
    expect(Object.fromEntries(found.days)).toEqual(expected);
    expect(asked.filter((text) => text !== 'open').sort()).toEqual(reads);
    expect(found.unknown.size).toBe(0);
    expect(found.at).toBe(NOW);
  });

  it('is known of the snapshot of a volume without a look at its tags', async () => {
    const { connection, asked } = bin(() => success([rule(5, OURS)]));
    const volume = setOf(going(point('snap-of-vol-1', { kind: 'ebs-volume', snapshots: [] })));
    const rules = await readBinRules(connection, volume, watch);
    asked.length = 0;
    const { days } = await findRecoverable(connection, volume, rules, NOW, watch);
    expect([Object.fromEntries(days), asked]).toEqual([{ 'eu-central-1 snap-of-vol-1': 5 }, []]);
  });

  it('is not known where the tags cannot be read', async () => {
    const { connection } = bin(() => success([rule(5, OURS)]), failure(fault));
    const rules = await readBinRules(connection, changes, watch);
    const { days, unknown } = await findRecoverable(connection, changes, rules, NOW, watch);
    expect([...days]).toEqual([[IMAGE, 5]]);
    expect([...unknown]).toEqual([[frankfurt, fault]]);
  });

  it('is none where nobody asked for the rules', async () => {
    const { connection } = bin(() => success([rule(7)]));
    const { days, unknown } = await findRecoverable(connection, changes, new Map(), NOW, watch);
    expect([days.size, unknown.size]).toEqual([0, 0]);
  });
});

describe('until when a deletion can be undone', () => {
  const days = new Map([
    ['eu-central-1 ami-1', 9],
    ['eu-central-1 snap-a', 4],
    ['eu-central-1 snap-b', 6],
    ['eu-central-1 snap-volume', 2],
  ]);
  const recoverable = { at: NOW, days, unknown: new Map() };
  const gone = (snapshots: readonly string[], kind: RecoveryPoint['kind'] = 'ec2-instance') =>
    going(
      point(kind === 'ec2-instance' ? 'ami-1' : 'snap-volume', {
        kind,
        snapshots: snapshots.map((id) => ({ id: snapshotId(id), gib: 8 })),
      }),
    );
  const became = (id: string, result: 'success' | 'skipped' | 'failed') => ({ snapshotId: snapshotId(id), result });

  it.each<[string, DeleteChange, Parameters<typeof recoverableUntil>[1], number | null]>([
    ['the first of its snapshots, where all are to go', gone(['snap-a', 'snap-b']), null, 4],
    ['never, where one of its snapshots is gone for good', gone(['snap-a', 'snap-c']), null, null],
    [
      'the first of those that are gone',
      gone(['snap-a', 'snap-b']),
      [became('snap-a', 'skipped'), became('snap-b', 'success')],
      6,
    ],
    ['its own days, where none of its snapshots is gone', gone(['snap-a']), [became('snap-a', 'failed')], 9],
    ['its own days, where it is the snapshot of a volume', gone(['snap-volume'], 'ebs-volume'), [], 2],
  ])('is %s', (_, change, results, count) => {
    expect(recoverableUntil(change, results, recoverable)).toBe(count === null ? null : NOW + count * DAY);
  });

  it('is that of its own region', () => {
    expect(untilOf(oregon, ['ami-1'], recoverable)).toBeNull();
    expect(untilOf(frankfurt, ['ami-1', 'snap-volume'], recoverable)).toBe(NOW + 2 * DAY);
  });
});
