import { describe, expect, it } from 'vitest';
import { type Change, type ChangeSet, type Locks, type Region, success } from '../../../src/model.ts';
import { NOW } from '../../decide/expire-texts.ts';
import { fc } from '../../laws/fast-check.ts';
import { type World, worlds } from './arbitraries.ts';
import {
  allThatGoes,
  anyWorld,
  decide,
  expectSubset,
  holds,
  pointsThatGo,
  purge,
  RUNS,
  snapshotsThatGo,
} from './lawful-purge.ts';
import {
  deletedPoints,
  deletedSnapshots,
  isDue,
  isMarked,
  isProvenOurs,
  isTooMany,
  looseOf,
  pointsOf,
} from './purge-oracle.ts';

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
