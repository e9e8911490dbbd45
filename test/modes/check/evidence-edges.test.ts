import { describe, expect, it } from 'vitest';
import { keyOf, type RecoveryPoint, recoveryPointId, resourceId } from '../../../src/model.ts';
import { evidenceOf, NO_EVIDENCE } from '../../../src/modes/check/evidence.ts';
import {
  account,
  DAY,
  database,
  HOUR,
  makePoint,
  makeResource,
  NOW,
  oregon,
  stranger,
} from '../../decide/make-model.ts';

const resource = makeResource();
const COMING = '2026-12-20T23:00:00Z';
const made = (hours: number, overrides: Parameters<typeof makePoint>[0] = {}) =>
  makePoint({
    id: recoveryPointId(`ami-${hours}`),
    createdAt: NOW - hours * HOUR,
    ...overrides,
    tags: { expire: COMING, ...overrides.tags },
  });
const of = (...points: readonly RecoveryPoint[]) =>
  evidenceOf([resource, makeResource({ id: database })], points, account, NOW).get(keyOf(resource));
const dlm = (hours: number, overrides: Parameters<typeof makePoint>[0] = {}) =>
  made(hours, { managedBy: 'Data Lifecycle Manager', ...overrides });

describe('what backups say of their resource', () => {
  const good = (hours: number) => ({ id: `ami-${hours}`, at: NOW - hours * HOUR, by: 'backup-via-tag' });

  it.each([
    [[made(2), made(1), made(3)], 1],
    [[made(1), made(2)], 1],
    [[made(1, { state: 'pending' }), made(2)], 2],
    [[made(1, { state: 'failed' }), made(2)], 2],
    [[made(1, { state: 'disabled' }), made(2)], 2],
    [[made(-1), made(2)], 2],
    [[made(1, { createdAt: null }), made(2)], 2],
    [[made(1, { createdAt: null, tags: { name: '2026/11/21 22:00:00 Backup of i-1' } }), made(2)], 2],
    [[made(0), made(2)], 0],
  ] as const)('the newest good one is available, dated by the service, and not in the future: %#', (points, hours) => {
    expect(of(...points)?.newestGood).toEqual(good(hours));
  });

  it('counts what does not count, each by its reason', () => {
    expect(
      of(
        made(1, { state: 'failed' }),
        made(2, { state: 'failed', stateReason: 'no space' }),
        made(3, { state: 'disabled' }),
        made(-1),
        made(4, { createdAt: null }),
      ),
    ).toMatchObject({ failed: 2, disabled: 1, fromTheFuture: 1, undated: 1, newestGood: null });
  });

  it('the newest of all may be in any state, but not dated in the future', () => {
    const failed = made(1, { state: 'failed', stateReason: 'no space' });
    expect(of(made(2), failed, made(-1))?.newest).toEqual({
      id: 'ami-1',
      at: NOW - HOUR,
      state: 'failed',
      stateReason: 'no space',
    });
    const begun = made(5, { state: 'pending', createdAt: null, tags: { name: '2026/11/21 22:00:00 Backup of i-1' } });
    expect(of(begun, made(2))?.newest).toMatchObject({ at: NOW - HOUR, state: 'pending' });
  });

  it('was verified when any good one was, the last time', () => {
    const booted = (hours: number, verified: string, more: Partial<RecoveryPoint> = {}) =>
      made(hours, { ...more, tags: { verified } });
    const [first, second] = ['2026-11-10T00:00:00Z', '2026-11-12T00:00:00Z'];
    expect(of(booted(3, first), booted(4, second), made(1))?.verifiedAt).toBe(Date.parse(second));
    expect(of(booted(3, second), booted(4, first))?.verifiedAt).toBe(Date.parse(second));
    expect(of(booted(3, second, { state: 'disabled' }), booted(4, first))?.verifiedAt).toBe(Date.parse(first));
    expect(of(made(1))?.verifiedAt).toBeNull();
  });

  it('names the tags and plans of those that have not expired', () => {
    const tagged = (expire: string | null, name: string) =>
      made(1, { tags: { expire, backupTag: name, backupPlan: name } });
    const points = [
      tagged(COMING, 'coming'),
      tagged('never', 'never'),
      tagged(null, 'missing'),
      tagged('soon', 'unreadable'),
      tagged('2026-11-21T23:00:00Z', 'now'),
      tagged('2026-11-20T23:00:00Z', 'past'),
      made(1, { tags: { backupTag: null, backupPlan: null } }),
    ];
    const names = ['coming', 'never', 'missing', 'unreadable'];
    expect([[...(of(...points)?.tags ?? [])], [...(of(...points)?.plans ?? [])]]).toEqual([names, names]);
  });

  it('is of the first where two are equally young', () => {
    const twin = (id: string, more: Parameters<typeof makePoint>[0] = {}) =>
      made(1, { id: recoveryPointId(id), ...more });
    expect(of(twin('a'), twin('b'))).toMatchObject({ newestGood: { id: 'a' }, newest: { id: 'a' } });
    const managed = { managedBy: 'Data Lifecycle Manager' } as const;
    expect(of(twin('a', managed), twin('b', managed))?.newestOfDlm?.id).toBe('a');
  });

  it('is kept apart for what Data Lifecycle Manager makes', () => {
    const points = [dlm(3), dlm(2), dlm(-1), dlm(1, { state: 'pending' }), dlm(1, { createdAt: null })];
    expect(of(...points)).toEqual({
      ...NO_EVIDENCE,
      newestOfDlm: { id: 'ami-2', at: NOW - 2 * HOUR, by: 'dlm' },
    });
    expect(of(dlm(0))?.newestOfDlm).toMatchObject({ at: NOW });
    expect(of(dlm(1), dlm(2))?.newestOfDlm).toMatchObject({ at: NOW - HOUR });
    expect(of(dlm(1, { createdAt: null }))?.newestOfDlm).toBeNull();
  });

  it.each<[string, RecoveryPoint]>([
    ['of another account', made(1, { owner: stranger })],
    ['of another account, by Data Lifecycle Manager', dlm(1, { owner: stranger })],
    ['not ours', made(1, { tags: { createdBy: null } })],
    ['by AWS Backup', made(1, { managedBy: 'AWS Backup', tags: { createdBy: null } })],
    ['a copy', made(1, { source: null, copyOf: 'us-west-2/ami-1', tags: { copyOf: 'us-west-2/ami-1' } })],
    ['in another region', made(1, { region: oregon })],
    ['of another instance', made(1, { source: database, tags: { source: database } })],
  ])('is nothing where a backup is %s', (_, point) => {
    expect(of(point)).toBeUndefined();
  });

  it('is not of what had the name before', () => {
    const orders = makeResource({ kind: 'rds-instance', id: resourceId('orders'), identity: 'db-NEW' });
    const backup = (sourceIdentity?: string) =>
      made(1, {
        kind: 'rds-instance',
        source: orders.id,
        tags: { source: orders.id },
        ...(sourceIdentity !== undefined && { sourceIdentity }),
      });
    const found = (point: RecoveryPoint) =>
      evidenceOf([orders], [point], account, NOW).get(keyOf(orders))?.newestGood?.at;
    expect(found(backup('db-NEW'))).toBe(NOW - HOUR);
    expect(found(backup('db-OLD'))).toBeUndefined();
    expect(found(backup())).toBe(NOW - HOUR);
    const renamed = { ...backup('db-NEW'), source: resourceId('old'), tags: { ...backup().tags, source: 'old' } };
    expect(found(renamed)).toBe(NOW - HOUR);
    // The identity alone proves nothing: somebody else's snapshot has it too.
    expect(found({ ...backup('db-NEW'), managedBy: 'AWS Backup' })).toBeUndefined();
    expect(found({ ...backup('db-NEW'), tags: { ...backup().tags, source: 'old' } })).toBeUndefined();
  });

  it('never grows into what is said where there is nothing', () => {
    expect(of(made(1, { createdAt: NOW - DAY }))?.tags.size).toBe(1);
    expect([NO_EVIDENCE.tags.size, NO_EVIDENCE.plans.size]).toEqual([0, 0]);
  });
});
