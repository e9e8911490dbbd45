import { describe, expect, it } from 'vitest';
import {
  type ChangeSet,
  type DeleteChange,
  type DeleteSnapshotChange,
  type Evidence,
  type KindName,
  type LooseSnapshot,
  type RecoveryPoint,
  type Result,
  recoveryPointId,
  snapshotId,
  success,
} from '../../../src/model.ts';
import { lastLooks } from '../../../src/modes/purge/last-look.ts';
import type { Question } from '../../../src/ports/cloud.ts';
import {
  makeEvidence,
  makeLoose,
  makePoint,
  makePurgeRequest,
  NOW,
  oregon,
  unread,
  web,
} from '../../decide/make-model.ts';
import { connectionOf } from './copies-world.ts';

const nowhere = { living: new Set<string>(), looked: [], enabled: [], down: [], minKeep: 0, protectUncopied: false };
const SECOND = 1000;

interface Told {
  readonly points?: Result<readonly RecoveryPoint[]>;
  readonly loose?: Result<readonly LooseSnapshot[]>;
  readonly evidence?: Partial<Evidence>;
  readonly protectInUse?: boolean;
}

/** A purge whose account was read now, what it asks at the last moment, and a clock to set. */
function purge(changes: readonly (DeleteChange | DeleteSnapshotChange)[], told: Told = {}) {
  const asked: string[] = [];
  const questions: Question[] = [];
  const time = { now: NOW };
  const { connection } = connectionOf({ points: [], ...nowhere });
  const kind = connection.kinds.get('ec2-instance');
  if (kind === undefined) throw new Error('there is one');
  const points = changes.flatMap((change) => (change.action === 'delete' ? [change.point] : []));
  const snapshots = changes.flatMap((change) => (change.action === 'delete-snapshot' ? [change.snapshot] : []));
  const kindNamed = (name: KindName) => ({
    ...kind,
    readPoints: async (region: string, ids: readonly string[]) => {
      asked.push(`${name} ${region}: ${ids.join(' ')}`);
      return told.points ?? success(points.filter(({ id }) => ids.includes(id)));
    },
    readLoose: async (region: string, ids: readonly string[]) => {
      asked.push(`${name} ${region}: ${ids.join(' ')}`);
      return told.loose ?? success(snapshots.filter(({ id }) => ids.includes(id)));
    },
    readEvidence: async (_: string, question: Question) => {
      questions.push(question);
      return makeEvidence(told.evidence);
    },
  });
  const names: readonly KindName[] = ['ec2-instance', 'ebs-volume', 'rds-instance', 'rds-cluster'];
  const changeSet: ChangeSet = { changes, skipped: [], failures: [], warnings: [], matched: 0 };
  const looks = lastLooks(changeSet, {
    connection: { ...connection, kinds: new Map(names.map((name) => [name, kindNamed(name)])) },
    request: makePurgeRequest({ protectInUse: told.protectInUse ?? false }),
    now: NOW,
    readAt: NOW,
    clock: { now: () => time.now, sleep: () => Promise.resolve() },
  });
  return { ...looks, asked, questions, time };
}

const due = (number: number, overrides: Partial<RecoveryPoint> = {}): DeleteChange => ({
  action: 'delete',
  point: makePoint({ id: recoveryPointId(`ami-${number}`), ...overrides }),
  source: web,
  expiresAt: NOW - 1,
  because: 'expired',
  reason: 'expired',
});
const leftOver = (number: number, overrides: Partial<LooseSnapshot> = {}): DeleteSnapshotChange => ({
  action: 'delete-snapshot',
  snapshot: makeLoose({ id: snapshotId(`snap-${number}`), ...overrides }),
  reason: 'left over',
});
const many = (count: number, overrides: Partial<RecoveryPoint> = {}) =>
  Array.from({ length: count }, (_, index) => due(index + 1, overrides));
const countOf = (text: string | undefined) => text?.split(': ')[1]?.split(' ').length;

describe('the last look at a recovery point', () => {
  it.each([
    [0, 0],
    [5 * SECOND, 0],
    [5 * SECOND + 1, 1],
  ])('%d ms after the account was read asks %d times', async (after, times) => {
    const [change] = many(1);
    const { point, asked, time } = purge(many(1));
    time.now += after;
    if (change !== undefined) expect(await point(change)).toBeNull();
    expect(asked).toHaveLength(times);
  });

  it.each<[KindName & RecoveryPoint['kind'], number]>([
    ['ec2-instance', 20],
    ['ebs-volume', 100],
    ['rds-instance', 10],
    ['rds-cluster', 10],
  ])('reads so many of %s at once: %d', async (kind, size) => {
    const changes = many(size + 5, { kind });
    const { point, asked, time } = purge(changes);
    time.now += 10 * SECOND;
    for (const change of changes) expect(await point(change)).toBeNull();
    expect(asked.map(countOf)).toEqual([size, 5]);
  });

  it('reads those next that wait for their turn, and none that had it', async () => {
    const [one, two, three] = many(3);
    if (one === undefined || two === undefined || three === undefined) throw new Error('there are three');
    const { point, asked, time } = purge([one, two, three]);
    await point(two);
    time.now += 10 * SECOND;
    await point(one);
    await point(three);
    expect(asked).toEqual(['ec2-instance eu-central-1: ami-1 ami-3']);
    time.now += 10 * SECOND;
    await point(three);
    expect(asked.slice(1)).toEqual(['ec2-instance eu-central-1: ami-3']);
  });

  it('reads each region and kind for itself', async () => {
    const changes = [due(1), due(2, { region: oregon }), due(3, { kind: 'rds-instance' })];
    const { point, asked, time } = purge(changes);
    time.now += 10 * SECOND;
    await Promise.all(changes.map((change) => point(change)));
    expect(asked.sort()).toEqual([
      'ec2-instance eu-central-1: ami-1',
      'ec2-instance us-west-2: ami-2',
      'rds-instance eu-central-1: ami-3',
    ]);
  });

  it.each<[string, readonly DeleteChange[], boolean, Partial<Question>]>([
    ['AMIs, with protect-in-use', many(2), true, { candidates: [recoveryPointId('ami-1'), recoveryPointId('ami-2')] }],
    ['AMIs, without', many(2), false, { candidates: null, unclear: [] }],
    ['snapshots of volumes', many(1, { kind: 'ebs-volume' }), false, { candidates: [recoveryPointId('ami-1')] }],
    ['what may be public', [due(1), due(2, { public: null })], false, { unclear: [recoveryPointId('ami-2')] }],
  ])('asks of %s only what its guards need', async (_, changes, protectInUse, question) => {
    const { point, questions, time } = purge(changes, { protectInUse, evidence: { public: success(new Set()) } });
    time.now += 10 * SECOND;
    await Promise.all(changes.map((change) => point(change)));
    expect(questions).toMatchObject([{ sources: null, registered: false, ...question }]);
  });

  it.each<[string, Told, object | null]>([
    ['it is as it was', {}, null],
    ['it is gone', { points: success([]) }, null],
    [
      'it was told never to expire',
      { points: success([makePoint({ id: recoveryPointId('ami-1'), tags: { expire: 'never' } })]) },
      { result: 'kept', reason: 'since the purge decided: it never expires' },
    ],
    [
      'it cannot be read',
      { points: unread },
      {
        result: 'failed',
        fault: { code: 'guard-unevaluated', message: expect.stringContaining('DescribeInstances was refused') },
      },
    ],
    [
      'its users cannot be read',
      { evidence: { users: unread }, protectInUse: true },
      { result: 'failed', fault: { code: 'guard-unevaluated' } },
    ],
  ])('where %s', async (_, told, answer) => {
    const changes = many(1);
    const { point, time } = purge(changes, told);
    time.now += 10 * SECOND;
    for (const change of changes) {
      const kept = await point(change);
      if (answer === null) expect(kept).toBeNull();
      else expect(kept).toMatchObject(answer);
    }
  });

  it('lets go what nobody decided to delete in that region', async () => {
    const { point, snapshot, asked, time } = purge([due(1)]);
    time.now += 10 * SECOND;
    expect(await point(due(2, { region: oregon }))).toBeNull();
    expect(await snapshot(leftOver(1))).toBeNull();
    expect(asked).toEqual([]);
  });
});

describe('the last look at a left-over snapshot', () => {
  it('is taken in any case, a hundred at once', async () => {
    const changes = Array.from({ length: 105 }, (_, index) => leftOver(index));
    const { snapshot, asked, questions } = purge(changes);
    for (const change of changes) expect(await snapshot(change)).toBeNull();
    expect(asked.map(countOf)).toEqual([100, 5]);
    expect(questions).toMatchObject([{ sources: null, candidates: null, unclear: [] }, {}]);
    expect(questions.map(({ registered }) => registered)).toEqual([
      changes.slice(0, 100).map((change) => change.snapshot),
      changes.slice(100).map((change) => change.snapshot),
    ]);
  });

  const parent = success({ points: new Set([recoveryPointId('ami-0bbbbbbbbbbbbbbb1')]), snapshots: new Set<never>() });
  it.each<[string, Told, object]>([
    ['its AMI is there', { evidence: { registered: parent } }, { result: 'kept' }],
    ['it cannot be read', { loose: unread }, { result: 'failed', fault: { code: 'guard-unevaluated' } }],
    ['its AMIs cannot be read', { evidence: { registered: unread } }, { result: 'failed' }],
    [
      'it was given another tag',
      { loose: success([makeLoose({ id: snapshotId('snap-1'), tags: { run: 'another' } })]) },
      { result: 'kept', reason: 'since the purge decided: its tags were changed' },
    ],
  ])('keeps it where %s', async (_, told, answer) => {
    expect(await purge([leftOver(1)], told).snapshot(leftOver(1))).toMatchObject(answer);
  });
});
