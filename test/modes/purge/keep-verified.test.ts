import { describe, expect, it } from 'vitest';
import type { PurgeRequest } from '../../../src/inputs/request.ts';
import { failure, success } from '../../../src/model.ts';
import { database, fault, type makePoint, oregon } from '../../decide/make-model.ts';
import { aged, alive, purge } from './guarded-purge.ts';

const BOOTED = { tags: { verified: '2026-10-01T00:00:00Z' } };
const four = [aged(1, 40), aged(2, 50, BOOTED), aged(3, 60, BOOTED), aged(4, 70)];

describe('keep-verified', () => {
  it.each([
    [0, ['delete ami-1', 'delete ami-2', 'delete ami-3', 'delete ami-4']],
    [1, ['delete ami-1', 'keep ami-2: verified', 'delete ami-3', 'delete ami-4']],
    [2, ['delete ami-1', 'keep ami-2: verified', 'keep ami-3: verified', 'delete ami-4']],
    [9, ['delete ami-1', 'keep ami-2: verified', 'keep ami-3: verified', 'delete ami-4']],
  ])('%d keeps that many of the newest verified', (keepVerified, fate) => {
    expect(purge({ points: four, evidence: alive }, { keepVerified }).fate).toEqual(fate);
  });

  it('says why', () => {
    expect(purge({ points: four, evidence: alive }, { keepVerified: 1 }).changes[1]).toMatchObject({
      reason:
        'it booted on 2026-10-01T00:00:00Z and is the newest verified one of i-0aaaaaaaaaaaaaaa1, which still exists',
    });
  });

  it('stands beside min-keep, which keeps the newest whether verified or not', () => {
    expect(purge({ points: four, evidence: alive }, { keepVerified: 1, minKeep: 1 }).fate).toEqual([
      'keep ami-1: min-keep',
      'keep ami-2: verified',
      'delete ami-3',
      'delete ami-4',
    ]);
  });

  it('lets the old one go once a newer one is verified, which is not due itself', () => {
    const newer = aged(1, 1, { tags: { ...BOOTED.tags, expire: '2026-12-20T23:00:00Z' } });
    expect(purge({ points: [newer, aged(2, 50, BOOTED)], evidence: alive }, { keepVerified: 1 }).fate).toEqual([
      'keep ami-1: not-expired',
      'delete ami-2',
    ]);
  });

  it('goes by when the AMI was made, not by when it was tested', () => {
    const late = { tags: { verified: '2026-11-20T00:00:00Z' } };
    const { fate } = purge({ points: [aged(1, 40, BOOTED), aged(2, 50, late)], evidence: alive }, { keepVerified: 1 });
    expect(fate).toEqual(['keep ami-1: verified', 'delete ami-2']);
  });

  it.each<[string, Parameters<typeof makePoint>[0]]>([
    ['dated in the future', { tags: { verified: '2027-01-01T00:00:00Z' } }],
    ['not a date', { tags: { verified: 'yes' } }],
    ['never', { tags: { verified: 'never' } }],
    ['empty', { tags: { verified: '' } }],
    ['of a day alone', { tags: { verified: '2026-10-01' } }],
    ['on one that is disabled', { ...BOOTED, state: 'disabled', tags: { ...BOOTED.tags, expire: 'never' } }],
    ['on a copy', { ...BOOTED, source: null, tags: { ...BOOTED.tags, expire: 'never' } }],
    ['on one of another instance by its tag', { tags: { ...BOOTED.tags, source: database, expire: 'never' } }],
  ])('does not count a BackupVerified that is %s', (_, overrides) => {
    const points = [aged(1, 41, overrides), aged(2, 50, BOOTED), aged(3, 60, BOOTED)];
    expect(purge({ points, evidence: alive }, { keepVerified: 1 }).fate.slice(1)).toEqual([
      'keep ami-2: verified',
      'delete ami-3',
    ]);
  });

  // Databases are told apart by the identity that the service recorded, which one of somebody else's has too.
  it.each<[string, Parameters<typeof makePoint>[0], Partial<PurgeRequest>, string]>([
    ['the verified', { ...BOOTED, managedBy: 'AWS Backup' }, { keepVerified: 1 }, 'verified'],
    ['the verified', { tags: { ...BOOTED.tags, source: 'i-0b' } }, { keepVerified: 1 }, 'verified'],
    ['the newest', { managedBy: 'AWS Backup' }, { keepVerified: 0, minKeep: 1 }, 'min-keep'],
    ['the newest', { tags: { source: 'i-0b' } }, { keepVerified: 0, minKeep: 1 }, 'min-keep'],
  ])('lets no younger one that is not ours take the place of %s of one identity', (_, foreign, asked, because) => {
    const same = { sourceIdentity: 'DB-ONE' };
    const points = [aged(1, 41, { ...foreign, ...same }), aged(2, 50, { ...BOOTED, ...same })];
    const evidence = { existing: success(new Set(['DB-ONE'])) };
    expect(purge({ points, evidence }, asked).fate).toEqual(['keep ami-1: not-ours', `keep ami-2: ${because}`]);
  });

  it('keeps nothing of an instance that is gone', () => {
    const evidence = { existing: success(new Set([database])) };
    expect(
      purge({ points: four, evidence }, { keepVerified: 1 }).fate.filter((text) => text.startsWith('keep')),
    ).toEqual([]);
  });

  it('goes by age and not by the order of the list, and by the id between two of one instant', () => {
    const points = [aged(1, 60, BOOTED), aged(2, 50, BOOTED), aged(3, 70, BOOTED), aged(4, 50, BOOTED)];
    const kept = (keepVerified: number, list = points) =>
      purge({ points: list, evidence: alive }, { keepVerified }).changes.flatMap((change) =>
        change.action === 'keep' ? [change.point.id] : [],
      );
    expect(kept(1)).toEqual(['ami-4']);
    expect(kept(1, points.toReversed())).toEqual(['ami-4']);
    expect(kept(2)).toEqual(['ami-2', 'ami-4']);
    expect(kept(3)).toEqual(['ami-1', 'ami-2', 'ami-4']);
  });

  it('says among how many', () => {
    expect(purge({ points: four, evidence: alive }, { keepVerified: 2 }).changes[1]).toMatchObject({
      reason: expect.stringContaining('and is among the newest 2 verified ones of i-0aaaaaaaaaaaaaaa1, which still'),
    });
  });

  it('counts each region by itself', () => {
    const points = [aged(1, 40, BOOTED), aged(2, 50, { ...BOOTED, region: oregon })];
    expect(purge({ points, evidence: alive, elsewhere: alive }, { keepVerified: 1 }).fate).toEqual([
      'keep ami-1: verified',
      'keep ami-2: verified',
    ]);
  });

  it('keeps one of unknown age beside the newest of known age', () => {
    const points = [aged(1, 40, { ...BOOTED, createdAt: null }), aged(2, 50, BOOTED), aged(3, 60, BOOTED)];
    expect(purge({ points, evidence: alive }, { keepVerified: 1 }).fate).toEqual([
      'keep ami-1: verified',
      'keep ami-2: verified',
      'delete ami-3',
    ]);
  });

  it('counts those of every tag, also in a purge of one tag', () => {
    const other = aged(1, 1, { tags: { ...BOOTED.tags, backupTag: 'Backup:Weekly', expire: 'never' } });
    const tagLines = [{ key: 'Backup', value: 'ProductionDaily' }];
    expect(
      purge({ points: [other, aged(2, 50, BOOTED)], evidence: alive }, { keepVerified: 1, tagLines }).fate,
    ).toEqual(['keep ami-1: other-tag', 'delete ami-2']);
  });

  it('refuses what it would keep where nobody knows which instances exist, and no other', () => {
    const evidence = { existing: failure(fault) };
    const { fate, failures } = purge({ points: four, evidence }, { keepVerified: 1 });
    expect(fate).toEqual(['delete ami-1', 'refuse ami-2', 'delete ami-3', 'delete ami-4']);
    expect(failures).toMatchObject([{ target: 'keep-verified', fault: { code: 'guard-unevaluated' } }]);
  });
});
