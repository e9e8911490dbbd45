import { expect, it } from 'vitest';
import type { Change } from '../../../src/model.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import { guard } from '../../../src/modes/purge/guards.ts';
import { judgeAgain } from '../../../src/modes/purge/judge-again.ts';
import { NOW } from '../../decide/expire-texts.ts';
import { evidenceOf } from '../../decide/make-model.ts';
import { fc } from '../../laws/fast-check.ts';
import { ACCOUNT, worlds } from './arbitraries.ts';
import { deletedPoints, deletedSnapshots } from './purge-oracle.ts';

/** A last look at another world: everything may have changed since the decision. */
it('a last look lets go only what would go by what it sees, and all of it that did not change', () => {
  const seen = { spared: 0, same: 0 };
  fc.assert(
    fc.property(worlds({ ties: false }), worlds({ ties: false }), (before, after) => {
      const request = { ...before.request, minKeep: 0, keepVerified: 0, maxDeletions: null };
      const byNow = {
        ...after,
        request,
        wanted: before.wanted,
        meanings: new Map([...before.meanings, ...after.meanings]),
      };
      const allowed = new Set([...deletedPoints(byNow), ...deletedSnapshots(byNow)]);
      const decided = guard(decidePurge(before.inventory, request, NOW), {
        account: ACCOUNT,
        request,
        seenAt: NOW,
        evidence: evidenceOf(...before.evidence),
      });
      const look = (world: typeof before, change: Change & { action: 'delete' | 'delete-snapshot' }) => {
        const region = change.action === 'delete' ? change.point.region : change.snapshot.region;
        const entry = world.inventory.regions.find((one) => one.region === region);
        const evidence = world.evidence.get(region);
        if (entry?.read !== true || evidence === undefined) return 'not read';
        return judgeAgain(change, { ...entry, evidence }, { account: ACCOUNT, request, now: NOW });
      };
      for (const change of decided.changes) {
        if (change.action !== 'delete' && change.action !== 'delete-snapshot') continue;
        expect(look(before, change)).toBe(null);
        seen.same += 1;
        const again = look(after, change);
        if (again === 'not read') continue;
        const id = change.action === 'delete' ? change.point.id : change.snapshot.id;
        const there = after.inventory.regions.some(
          (one) => one.read && [...one.points, ...one.loose].some((thing) => thing.id === id),
        );
        if (again === null) expect(!there || allowed.has(id)).toBe(true);
        else seen.spared += 1;
      }
    }),
    { numRuns: 300 },
  );
  expect(seen.spared).toBeGreaterThan(20);
  expect(seen.same).toBeGreaterThan(100);
});
