import { describe, expect, it } from 'vitest';
import type { PurgeRequest } from '../../../src/inputs/request.ts';
import {
  type Change,
  type ChangeSet,
  type Locks,
  type RecoveryPoint,
  type Region,
  recoveryPointId,
  success,
} from '../../../src/model.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import { guard } from '../../../src/modes/purge/guards.ts';
import { NOW } from '../../decide/expire-texts.ts';
import { evidenceOf, makePoint, makeRegion } from '../../decide/make-model.ts';
import { fc } from '../../laws/fast-check.ts';
import { ACCOUNT, type World, worlds } from './arbitraries.ts';
import {
  deletedPoints,
  deletedSnapshots,
  isAmongNewest,
  isDue,
  isMarked,
  isProvenOurs,
  isTooMany,
  isVerified,
  looseOf,
  pointsOf,
  resourceOf,
} from './purge-oracle.ts';

const RUNS = { numRuns: 400 };
const anyWorld = worlds({ ties: true });

const decide = ({ inventory, request }: World, now = NOW): ChangeSet => decidePurge(inventory, request, now);

function purge(world: World, overrides: Partial<PurgeRequest> = {}): ChangeSet {
  const request = { ...world.request, ...overrides };
  const due = decidePurge(world.inventory, request, NOW);
  return guard(due, { account: ACCOUNT, request, evidence: evidenceOf(...world.evidence), seenAt: NOW });
}

/** Points of unknown age have a test of their own. */
const bornAt = ({ createdAt }: RecoveryPoint): number => createdAt ?? 0;

const pointsThatGo = ({ changes }: ChangeSet): string[] =>
  changes.flatMap((change) => (change.action === 'delete' ? [change.point.id] : []));
const snapshotsThatGo = ({ changes }: ChangeSet): string[] =>
  changes.flatMap((change) => (change.action === 'delete-snapshot' ? [change.snapshot.id] : []));
const allThatGoes = (changeSet: ChangeSet): string[] => [...pointsThatGo(changeSet), ...snapshotsThatGo(changeSet)];

const isDeletionIn =
  (region: Region) =>
  (change: Change): boolean =>
    change.action === 'delete' && change.point.region === region;

/** A deletion of any sort. */
const isGoingFrom =
  (place: Region) =>
  (change: Change): boolean =>
    (change.action === 'delete' && change.point.region === place) ||
    (change.action === 'delete-snapshot' && change.snapshot.region === place);

/** The same world, in which the locks of a region can be read and there are none. */
function withLocks({ evidence }: World, place: Region): World['evidence'] {
  const locked = success<Locks>({ known: true, held: new Map() });
  return new Map([...evidence].map(([region, known]) => [region, region === place ? { ...known, locked } : known]));
}

function holds(world: fc.Arbitrary<World>, law: (world: World) => void): void {
  fc.assert(fc.property(world, law), RUNS);
}

function expectSubset(part: readonly string[], whole: readonly string[]): void {
  const known = new Set(whole);
  expect(part.filter((id) => !known.has(id))).toEqual([]);
}

describe('what is deleted', () => {
  it('is exactly what the rules let go', () => {
    holds(worlds({ ties: false }), (world) => {
      const purged = purge(world);
      expect(pointsThatGo(purged).sort()).toEqual(deletedPoints(world).sort());
      expect(snapshotsThatGo(purged).sort()).toEqual(deletedSnapshots(world).sort());
    });
  });

  it('is due by every property of its own', () => {
    holds(anyWorld, (world) => {
      const byId = new Map(pointsOf(world).map((point) => [point.id, point]));
      for (const change of purge(world).changes) {
        if (change.action !== 'delete') continue;
        expect(byId.get(change.point.id)).toBe(change.point);
        expect(isDue(change.point, world)).toBe(true);
        expect(change.source).toBe(change.point.source);
        const { expire } = change.point.tags;
        expect(change.expiresAt).toEqual(expire === null ? null : (world.meanings.get(expire) ?? null));
        expect(change.because).toBe(change.point.state === 'failed' ? 'failed' : 'expired');
      }
    });
  });

  it('is not all of it, or the laws above would prove nothing', () => {
    const seen = { deleted: 0, kept: 0, refused: 0, snapshots: 0, tooMany: 0 };
    fc.assert(
      fc.property(anyWorld, (world) => {
        const { changes } = purge(world);
        seen.deleted += changes.filter((change) => change.action === 'delete').length;
        seen.kept += changes.filter((change) => change.action === 'keep').length;
        seen.refused += changes.filter((change) => change.action === 'refuse').length;
        seen.snapshots += changes.filter((change) => change.action === 'delete-snapshot').length;
        seen.tooMany += isTooMany(world) ? 1 : 0;
      }),
      { numRuns: 400, seed: 1 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10);
  });

  it('does not depend on the order in which things were read', () => {
    holds(worlds({ ties: false }), (world) => {
      const regions = world.inventory.regions
        .toReversed()
        .map((entry) =>
          entry.read ? { ...entry, points: entry.points.toReversed(), loose: entry.loose.toReversed() } : entry,
        );
      const reversed = { ...world, inventory: { ...world.inventory, regions } };
      expect(allThatGoes(purge(reversed)).sort()).toEqual(allThatGoes(purge(world)).sort());
    });
  });
});

describe('what bears our mark', () => {
  it('is told of exactly once: kept, deleted or refused', () => {
    holds(anyWorld, (world) => {
      const told = purge(world).changes.flatMap((change) => ('point' in change ? [change.point.id] : []));
      const marked = pointsOf(world).filter(isMarked);
      expect(told.sort()).toEqual(marked.map((point) => point.id).sort());
    });
  });

  it('is kept with a reason', () => {
    holds(anyWorld, (world) => {
      for (const change of purge(world).changes) expect(change.reason).toMatch(/\w/);
    });
  });

  it('makes the run red where it failed and is ours and wanted', () => {
    holds(anyWorld, (world) => {
      const failed = pointsOf(world).filter(
        (point) =>
          point.state === 'failed' &&
          isProvenOurs(point) &&
          (world.wanted === null || point.tags.backupTag === world.wanted),
      );
      const told = purge(world).failures.filter(({ fault }) => fault.code === 'backup-failed');
      expect(told.map(({ target }) => target).sort()).toEqual(failed.map((point) => point.id).sort());
    });
  });
});

describe('doubt keeps', () => {
  it('a region that was not read gives no change, and a failure', () => {
    holds(anyWorld, (world) => {
      const blind = world.inventory.regions.filter((entry) => !entry.read).map((entry) => entry.region);
      const purged = purge(world);
      const touched = purged.changes.flatMap((change) => {
        if ('point' in change) return [change.point.region];
        return change.action === 'delete-snapshot' ? [change.snapshot.region] : [];
      });
      expect(touched.filter((region) => blind.includes(region))).toEqual([]);
      const told = purged.failures.filter(({ action }) => action === 'read').map(({ region }) => region);
      expect(told).toEqual(blind);
    });
  });

  it.each([
    ['existing', 'min-keep', { minKeep: 2 }, { minKeep: 0 }],
    ['users', 'protect-in-use', { protectInUse: true }, { protectInUse: false }],
  ] as const)(
    'evidence about %s that a region could not give: none of its AMIs goes, and there is a failure',
    (...row) => {
      const [evidence, target, on, off] = row;
      holds(anyWorld, (world) => {
        const purged = purge(world, { ...on, maxDeletions: null });
        const without = purge(world, { ...off, maxDeletions: null });
        for (const [region, known] of world.evidence) {
          if (known[evidence]?.ok) continue;
          const goingFrom = ({ changes }: ChangeSet) => changes.filter(isDeletionIn(region));
          expect(goingFrom(purged)).toEqual([]);
          const told = purged.failures.filter((failed) => failed.region === region && failed.target === target);
          if (goingFrom(without).length > 0) expect(told).toMatchObject([{ fault: { code: 'guard-unevaluated' } }]);
          else if (!decide(world).changes.some(isDeletionIn(region))) expect(told).toEqual([]);
        }
      });
    },
  );

  it('evidence about the snapshots of a region that could not be read: none of them goes, and there is a failure', () => {
    holds(anyWorld, (world) => {
      const purged = purge(world);
      for (const [region, { registered }] of world.evidence) {
        if (registered?.ok) continue;
        const candidates = snapshotsThatGo(decide(world)).filter((id) =>
          looseOf(world).some((snapshot) => snapshot.id === id && snapshot.region === region),
        );
        expect(snapshotsThatGo(purged).filter((id) => candidates.includes(id))).toEqual([]);
        const told = purged.failures.filter((failed) => failed.region === region && failed.target === 'snapshots');
        expect(told).toHaveLength(candidates.length > 0 ? 1 : 0);
      }
    });
  });

  it('locks of a region that could not be read: nothing that may be locked goes, told once', () => {
    holds(anyWorld, (world) => {
      const purged = purge(world, { maxDeletions: null });
      const wouldGo = (place: Region) =>
        purge({ ...world, evidence: withLocks(world, place) }, { maxDeletions: null }).changes.some(isGoingFrom(place));
      for (const [place, { locked }] of world.evidence) {
        if (locked?.ok !== false) continue;
        expect(purged.changes.filter(isGoingFrom(place))).toEqual([]);
        const told = purged.failures.filter(({ region, target }) => region === place && target === 'locked');
        expect(told).toHaveLength(wouldGo(place) ? 1 : 0);
      }
    });
  });

  it('locks that this account may not ask about hold nothing up, and there is a warning where anything goes', () => {
    holds(anyWorld, (world) => {
      const { changes, warnings } = purge(world);
      for (const [place, { locked }] of world.evidence) {
        const told = warnings.filter(({ region, target }) => region === place && target === 'locked');
        const blind = locked?.ok === true && !locked.value.known;
        if (!blind) expect(told).toEqual([]);
        else if (changes.some(isGoingFrom(place))) expect(told).toHaveLength(1);
      }
    });
  });

  it('whatever is refused makes the run red', () => {
    holds(anyWorld, (world) => {
      const { changes, failures } = purge(world);
      const refused = changes.filter((change) => change.action === 'refuse');
      const reasons = new Set(failures.map(({ fault }) => fault.message));
      for (const change of refused) expect(reasons.has(change.reason)).toBe(true);
    });
  });
});

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

describe('time', () => {
  it('lets more go, never less', () => {
    fc.assert(
      fc.property(anyWorld, fc.integer({ min: 0, max: 500 * 86_400_000 }), (world, later) => {
        expectSubset(allThatGoes(decide(world)), allThatGoes(decide(world, NOW + later)));
      }),
      RUNS,
    );
  });
});
