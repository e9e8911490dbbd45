import { describe, expect, it } from 'vitest';
import { success } from '../../../src/model.ts';
import { database, type makePoint, oregon, unread, web } from '../../decide/make-model.ts';
import { aged, alive, id, purge } from './guarded-purge.ts';

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

  it('does not say of the whole run what holds for one region', () => {
    const points = [aged(1, 40), aged(2, 42, { region: oregon })];
    const { fate, failures } = purge({ points, evidence: { existing: unread } }, { minKeep: 1 });
    expect(fate).toContain('delete ami-2');
    expect(failures[0]?.fault.message).not.toContain('nothing was deleted');
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
