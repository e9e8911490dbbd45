import { describe, expect, it } from 'vitest';
import { guard } from '../../src/decide/guards.ts';
import { decidePurge } from '../../src/decide/purge.ts';
import {
  type Evidence,
  type LooseSnapshot,
  type RecoveryPoint,
  type RecoveryPointId,
  type Region,
  recoveryPointId,
  type SnapshotId,
  snapshotId,
  success,
} from '../../src/model.ts';
import type { PurgeRequest } from '../../src/request.ts';
import {
  account,
  DAY,
  database,
  evidenceOf,
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
  web,
} from './make-model.ts';

interface Account {
  readonly points?: readonly RecoveryPoint[];
  readonly loose?: readonly LooseSnapshot[];
  readonly evidence?: Partial<Evidence>;
  readonly elsewhere?: Partial<Evidence>;
}

/** Decides and guards over two regions, and says by id what becomes of everything. */
function purge({ points = [], loose = [], evidence = {}, elsewhere = {} }: Account, overrides: Partial<PurgeRequest>) {
  const request = makePurgeRequest(overrides);
  const inRegion = (region: Region) =>
    makeRegion({
      region,
      points: points.filter((point) => point.region === region),
      loose: loose.filter((snapshot) => snapshot.region === region),
    });
  const due = decidePurge(makeInventory(inRegion(frankfurt), inRegion(oregon)), request, NOW);
  const guarded = guard(due, {
    account,
    request,
    evidence: evidenceOf([frankfurt, makeEvidence(evidence)], [oregon, makeEvidence(elsewhere)]),
  });
  const fate = guarded.changes.map((change) => {
    switch (change.action) {
      case 'create':
        return 'create';
      case 'keep':
        return `keep ${change.point.id}: ${change.because}`;
      case 'delete-snapshot':
        return `delete ${change.snapshot.id}`;
      default:
        return `${change.action} ${change.point.id}`;
    }
  });
  return { ...guarded, fate };
}

const id = (digit: number | string): RecoveryPointId => recoveryPointId(`ami-${digit}`);
/** An expired AMI of the given age in days. */
const aged = (digit: number | string, days: number, overrides: Parameters<typeof makePoint>[0] = {}) =>
  makePoint({ id: id(digit), createdAt: NOW - days * DAY, ...overrides });
const alive = { existing: success(new Set([web])) };

describe('min-keep', () => {
  const three = [aged(1, 40), aged(2, 60), aged(3, 50)];

  it.each([
    [0, ['delete ami-1', 'delete ami-2', 'delete ami-3']],
    [1, ['keep ami-1: min-keep', 'delete ami-2', 'delete ami-3']],
    [2, ['keep ami-1: min-keep', 'delete ami-2', 'keep ami-3: min-keep']],
    [3, ['keep ami-1: min-keep', 'keep ami-2: min-keep', 'keep ami-3: min-keep']],
    [99, ['keep ami-1: min-keep', 'keep ami-2: min-keep', 'keep ami-3: min-keep']],
  ])('%d keeps that many of the newest', (minKeep, fate) => {
    expect(purge({ points: three, evidence: alive }, { minKeep }).fate).toEqual(fate);
  });

  it('says why', () => {
    expect(purge({ points: three, evidence: alive }, { minKeep: 2 }).changes[0]).toMatchObject({
      reason: 'among the newest 2 of i-0aaaaaaaaaaaaaaa1, which still exists',
    });
  });

  it('keeps nothing of an instance that is gone', () => {
    const evidence = { existing: success(new Set([database])) };
    expect(purge({ points: [aged(1, 40)], evidence }, { minKeep: 1 }).fate).toEqual(['delete ami-1']);
  });

  it('counts each instance and each region by itself', () => {
    const points = [
      aged(1, 40),
      aged(2, 41),
      aged(3, 90, { source: database, tags: { source: database } }),
      aged(4, 91, { region: oregon }),
    ];
    const both = { existing: success(new Set([web, database])) };
    expect(purge({ points, evidence: both, elsewhere: alive }, { minKeep: 1 }).fate).toEqual([
      'keep ami-1: min-keep',
      'delete ami-2',
      'keep ami-3: min-keep',
      'keep ami-4: min-keep',
    ]);
  });

  it('counts what is kept anyhow, so that a new backup lets the old ones go', () => {
    const points = [aged(1, 1, { tags: { expire: '2026-12-20T23:00:00Z' } }), aged(2, 40)];
    expect(purge({ points, evidence: alive }, { minKeep: 1 }).fate).toEqual([
      'keep ami-1: not-expired',
      'delete ami-2',
    ]);
  });

  it.each<[string, Parameters<typeof makePoint>[0]]>([
    ['pending', { state: 'pending', stateText: 'pending' }],
    ['failed', { state: 'failed', stateText: 'failed' }],
    ['disabled', { state: 'disabled', tags: { expire: 'never' } }],
    ['in a state nobody knows', { state: 'other', stateText: 'invalid', tags: { expire: 'never' } }],
    ['a copy', { source: null, tags: { expire: 'never' } }],
    ['of another instance by its tag', { tags: { source: database, expire: 'never' } }],
  ])('does not count one that is %s', (_, overrides) => {
    const points = [aged(1, 1, overrides), aged(2, 40), aged(3, 41)];
    const { fate } = purge({ points, evidence: alive }, { minKeep: 1 });
    expect(fate.slice(1)).toEqual(['keep ami-2: min-keep', 'delete ami-3']);
  });

  it('counts those of every tag, also in a purge of one tag', () => {
    const points = [aged(1, 1, { tags: { backupTag: 'Backup:Weekly', expire: 'never' } }), aged(2, 40)];
    const tagLines = [{ key: 'Backup', value: 'ProductionDaily' }];
    expect(purge({ points, evidence: alive }, { minKeep: 1, tagLines }).fate).toEqual([
      'keep ami-1: other-tag',
      'delete ami-2',
    ]);
  });

  it('keeps as many as it says where several were made at the same time', () => {
    const points = [aged(1, 40), aged(2, 40), aged(3, 40)];
    const { fate } = purge({ points, evidence: alive }, { minKeep: 2 });
    expect(fate.filter((text) => text.startsWith('keep'))).toHaveLength(2);
  });

  it('does not keep one that failed', () => {
    const points = [aged(1, 1, { state: 'failed' })];
    expect(purge({ points, evidence: alive }, { minKeep: 5 }).fate).toEqual(['delete ami-1']);
  });

  it('refuses every deletion of the region where it cannot be evaluated, told once', () => {
    const points = [aged(1, 40), aged(2, 41), aged(3, 42, { region: oregon })];
    const { fate, failures, changes } = purge({ points, evidence: { existing: unread } }, { minKeep: 1 });
    expect(fate).toEqual(['refuse ami-1', 'refuse ami-2', 'delete ami-3']);
    expect(failures).toEqual([
      {
        region: 'eu-central-1',
        target: 'min-keep',
        action: 'purge',
        fault: {
          code: 'guard-unevaluated',
          message: expect.stringMatching(/min-keep could not be evaluated: DescribeInstances was refused/),
          advice: "Allow ec2:DescribeInstances in the role's policy.",
        },
      },
    ]);
    expect(changes[0]).toMatchObject({ reason: failures[0]?.fault.message });
  });

  it('asks for nothing where it is switched off', () => {
    const { fate, failures } = purge({ points: [aged(1, 40)], evidence: { existing: null } }, { minKeep: 0 });
    expect(fate).toEqual(['delete ami-1']);
    expect(failures).toEqual([]);
  });

  it('does not let a deletion pass for which nothing was read', () => {
    expect(() => purge({ points: [aged(1, 40)], evidence: { existing: null } }, { minKeep: 1 })).toThrow('min-keep');
  });
});

describe('protect-in-use', () => {
  const two = [aged(1, 40), aged(2, 41)];
  const usedBy = (...names: string[]) => ({ users: success(new Map([[id(1), names]])) });

  it('keeps what somebody names', () => {
    const { fate, changes } = purge({ points: two, evidence: usedBy('lt-1', 'i-9') }, { protectInUse: true });
    expect(fate).toEqual(['keep ami-1: in-use', 'delete ami-2']);
    expect(changes[0]).toMatchObject({ reason: 'in use by i-9, lt-1' });
  });

  it('names five and counts the others', () => {
    const evidence = usedBy('i-6', 'i-5', 'i-4', 'i-3', 'i-2', 'i-1', 'i-7');
    const { changes } = purge({ points: two, evidence }, { protectInUse: true });
    expect(changes[0]).toMatchObject({ reason: 'in use by i-1, i-2, i-3, i-4, i-5 and 2 more' });
  });

  it('lets go what nobody names', () => {
    expect(purge({ points: two, evidence: usedBy() }, { protectInUse: true }).fate).toEqual([
      'delete ami-1',
      'delete ami-2',
    ]);
  });

  it('keeps one that failed and that somebody names', () => {
    const points = [aged(1, 40, { state: 'failed' })];
    expect(purge({ points, evidence: usedBy('lt-1') }, { protectInUse: true }).fate).toEqual(['keep ami-1: in-use']);
  });

  it('asks in the region of the AMI', () => {
    const points = [aged(1, 40, { region: oregon })];
    expect(purge({ points, evidence: usedBy('lt-1') }, { protectInUse: true }).fate).toEqual(['delete ami-1']);
  });

  it('does nothing where it is switched off', () => {
    expect(purge({ points: two, evidence: { users: null } }, { protectInUse: false }).fate).toEqual([
      'delete ami-1',
      'delete ami-2',
    ]);
    expect(purge({ points: two, evidence: usedBy('lt-1') }, { protectInUse: false }).fate).toEqual([
      'delete ami-1',
      'delete ami-2',
    ]);
  });

  it('refuses every deletion of the region where it cannot be evaluated, told once', () => {
    const points = [...two, aged(3, 42, { region: oregon })];
    const { fate, failures } = purge({ points, evidence: { users: unread } }, { protectInUse: true });
    expect(fate).toEqual(['refuse ami-1', 'refuse ami-2', 'delete ami-3']);
    expect(failures).toMatchObject([
      { region: 'eu-central-1', target: 'protect-in-use', action: 'purge', fault: { code: 'guard-unevaluated' } },
    ]);
  });

  it('does not let a deletion pass for which nothing was read', () => {
    expect(() => purge({ points: two, evidence: { users: null } }, { protectInUse: true })).toThrow('protect-in-use');
  });
});

describe('a snapshot without its AMI', () => {
  const loose = makeLoose({ id: snapshotId('snap-1'), madeFor: id(9) });
  const registered = (points: readonly RecoveryPointId[], snapshots: readonly SnapshotId[] = []) => ({
    registered: success({ points: new Set(points), snapshots: new Set(snapshots) }),
  });

  it('goes when its AMI is gone and no other consists of it', () => {
    const evidence = registered([id(8)], [snapshotId('snap-2')]);
    expect(purge({ loose: [loose], evidence }, {}).fate).toEqual(['delete snap-1']);
  });

  it('stays while its AMI is there, tagged or not', () => {
    expect(purge({ loose: [loose], evidence: registered([id(9)]) }, {}).fate).toEqual([]);
  });

  it('stays while another AMI consists of it', () => {
    const evidence = registered([id(8)], [snapshotId('snap-1')]);
    expect(purge({ loose: [loose], evidence }, {}).fate).toEqual([]);
  });

  it('stays where the AMIs cannot be read, told once a region', () => {
    const more = [
      loose,
      makeLoose({ id: snapshotId('snap-2') }),
      makeLoose({ id: snapshotId('snap-3'), region: oregon }),
    ];
    const { fate, failures } = purge({ loose: more, evidence: { registered: unread } }, {});
    expect(fate).toEqual(['delete snap-3']);
    expect(failures).toMatchObject([
      {
        region: 'eu-central-1',
        target: 'snapshots',
        action: 'purge',
        fault: { code: 'guard-unevaluated', advice: "Allow ec2:DescribeInstances in the role's policy." },
      },
    ]);
  });

  it('stays where nothing was read', () => {
    expect(purge({ loose: [loose], evidence: { registered: null } }, {}).fate).toEqual([]);
  });

  it('stays when the whole purge is refused', () => {
    expect(purge({ points: [aged(1, 40)], loose: [loose] }, { maxDeletions: { count: 0 } }).fate).toEqual([
      'refuse ami-1',
    ]);
  });
});

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
});
