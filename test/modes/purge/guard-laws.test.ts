import { describe, expect, it } from 'vitest';
import type { PurgeRequest } from '../../../src/inputs/request.ts';
import { type RecoveryPoint, recoveryPointId } from '../../../src/model.ts';
import { makePoint, makeRegion } from '../../decide/make-model.ts';
import { fc } from '../../laws/fast-check.ts';
import { ACCOUNT } from './arbitraries.ts';
import { allThatGoes, anyWorld, decide, expectSubset, holds, pointsThatGo, purge, RUNS } from './lawful-purge.ts';
import { isAmongNewest, isProvenOurs, isVerified, pointsOf, resourceOf } from './purge-oracle.ts';

/** Points of unknown age have a test of their own. */
const bornAt = ({ createdAt }: RecoveryPoint): number => createdAt ?? 0;

describe('guards', () => {
  it('never turn a keep into a deletion', () => {
    holds(anyWorld, (world) => {
      const due = decide(world);
      const purged = purge(world);
      expectSubset(allThatGoes(purged), allThatGoes(due));
      const kept = due.changes.filter((change) => change.action === 'keep');
      for (const change of kept) expect(purged.changes).toContainEqual(change);
    });
  });

  it('lose no failure and no warning that was found before', () => {
    holds(anyWorld, (world) => {
      const due = decide(world);
      const purged = purge(world);
      for (const failed of due.failures) expect(purged.failures).toContainEqual(failed);
      expect(purged.warnings.filter(({ target }) => target !== 'locked')).toEqual(due.warnings);
    });
  });

  it('keep more, never less, the higher min-keep is', () => {
    fc.assert(
      fc.property(anyWorld, fc.integer({ min: 1, max: 3 }), (world, more) => {
        const less = purge(world, { maxDeletions: null });
        const higher = purge(world, { maxDeletions: null, minKeep: world.request.minKeep + more });
        expectSubset(allThatGoes(higher), allThatGoes(less));
      }),
      RUNS,
    );
  });

  it('keep more, never less, the higher keep-verified is', () => {
    fc.assert(
      fc.property(anyWorld, fc.integer({ min: 1, max: 3 }), (world, more) => {
        const less = purge(world, { maxDeletions: null });
        const higher = purge(world, { maxDeletions: null, keepVerified: world.request.keepVerified + more });
        expectSubset(allThatGoes(higher), allThatGoes(less));
      }),
      RUNS,
    );
  });

  it('leave the newest verified AMIs of every instance that exists', () => {
    const seen = { kept: 0 };
    holds(anyWorld, (world) => {
      const purged = purge(world, { minKeep: 0 });
      const asked = { ...world, request: { ...world.request, minKeep: 0 } };
      const gone = new Set(pointsThatGo(purged));
      for (const point of pointsOf(world)) {
        if (!gone.has(point.id) || world.request.keepVerified === 0 || !isVerified(point, asked)) continue;
        const existing = world.evidence.get(point.region)?.existing;
        if (!existing?.ok || !existing.value.has(resourceOf(point))) continue;
        const newerAndThere = pointsOf(world).filter(
          (other) =>
            other.region === point.region &&
            resourceOf(other) === resourceOf(point) &&
            isVerified(other, asked) &&
            bornAt(other) >= bornAt(point) &&
            !gone.has(other.id),
        );
        expect(newerAndThere.length).toBeGreaterThanOrEqual(world.request.keepVerified);
      }
      seen.kept += purged.changes.filter((change) => change.action === 'keep' && change.because === 'verified').length;
    });
    expect(seen.kept).toBeGreaterThan(10);
  });

  it('see no difference in accounts of which nothing was ever verified, whatever keep-verified is', () => {
    holds(anyWorld, (world) => {
      const { inventory } = world;
      const regions = inventory.regions.map((entry) =>
        entry.read
          ? {
              ...entry,
              points: entry.points.map(({ tags: { verified: _, ...tags }, ...point }) => ({ ...point, tags })),
            }
          : entry,
      );
      const plain = { ...world, inventory: { ...inventory, regions } };
      expect(purge(plain, { keepVerified: 5 })).toEqual(purge(plain, { keepVerified: 0 }));
    });
  });

  it('keep more, never less, with protect-in-use', () => {
    holds(anyWorld, (world) => {
      const without = purge(world, { maxDeletions: null, protectInUse: false });
      expectSubset(allThatGoes(purge(world, { maxDeletions: null, protectInUse: true })), allThatGoes(without));
    });
  });

  it('let all go or none by max-deletions', () => {
    holds(anyWorld, (world) => {
      const free = purge(world, { maxDeletions: null });
      const purged = purge(world);
      const told = purged.failures.filter(({ fault }) => fault.code === 'too-many-deletions');
      if (told.length === 0) {
        expect(allThatGoes(purged)).toEqual(allThatGoes(free));
      } else {
        expect(told).toHaveLength(1);
        expect(allThatGoes(purged)).toEqual([]);
        expect(allThatGoes(free).length).toBeGreaterThan(0);
      }
      const limit = world.request.maxDeletions;
      if (limit !== null && 'count' in limit) expect(allThatGoes(purged).length).toBeLessThanOrEqual(limit.count);
    });
  });

  it('let no more go by max-deletions for what another kind keeps', () => {
    fc.assert(
      fc.property(anyWorld, fc.integer({ min: 1, max: 40 }), (world, count) => {
        const points = Array.from({ length: count }, (_, index) =>
          makePoint({
            kind: 'rds-instance',
            id: recoveryPointId(`arn:${index}`),
            owner: ACCOUNT,
            tags: { expire: 'never' },
          }),
        );
        const regions = [...world.inventory.regions, makeRegion({ kind: 'rds-instance', points })];
        const request: PurgeRequest = { ...world.request, kinds: ['ec2-instance', 'rds-instance'] };
        const wider = { ...world, request, inventory: { ...world.inventory, regions } };
        expect(allThatGoes(purge(wider)).sort()).toEqual(allThatGoes(purge(world)).sort());
      }),
      RUNS,
    );
  });

  it('leave the newest available AMIs of every instance that exists', () => {
    holds(anyWorld, (world) => {
      const { minKeep } = world.request;
      const gone = new Set(pointsThatGo(purge(world)));
      for (const point of pointsOf(world)) {
        if (!gone.has(point.id) || point.state !== 'available' || point.source === null || minKeep === 0) continue;
        const existing = world.evidence.get(point.region)?.existing;
        if (!existing?.ok || !existing.value.has(resourceOf(point))) continue;
        const asNewAndStillThere = pointsOf(world).filter(
          (other) =>
            other.region === point.region &&
            resourceOf(other) === resourceOf(point) &&
            other.state === 'available' &&
            isProvenOurs(other) &&
            bornAt(other) >= bornAt(point) &&
            !gone.has(other.id),
        );
        expect(asNewAndStillThere.length).toBeGreaterThanOrEqual(minKeep);
      }
    });
  });

  it('keep for min-keep no more than it asks for', () => {
    holds(anyWorld, (world) => {
      const { minKeep } = world.request;
      const kept = new Map<string, number>();
      for (const change of purge(world).changes) {
        if (change.action !== 'keep' || change.because !== 'min-keep') continue;
        expect(isAmongNewest(change.point, world)).toBe(true);
        const key = `${change.point.region} ${resourceOf(change.point)}`;
        kept.set(key, (kept.get(key) ?? 0) + 1);
      }
      for (const count of kept.values()) expect(count).toBeLessThanOrEqual(minKeep);
    });
  });
});
