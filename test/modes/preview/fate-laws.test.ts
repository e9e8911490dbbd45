import { describe, expect, it } from 'vitest';
import { formatExpiry, formatInstant } from '../../../src/decide/expiry.ts';
import { decideRetain } from '../../../src/decide/retain.ts';
import { placeOf, recoveryPointId, success } from '../../../src/model.ts';
import type { PreviewInput } from '../../../src/modes/preview/model.ts';
import { courseUnder } from '../../../src/modes/preview/outlook.ts';
import { ownPoints } from '../../../src/modes/preview/own-points.ts';
import { protectedResources } from '../../../src/modes/preview/upcoming.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import { guard } from '../../../src/modes/purge/guards.ts';
import { keepRetained } from '../../../src/modes/purge/keep-retained.ts';
import type { PlanFile } from '../../../src/plan/model.ts';
import { account, DAY, frankfurt, makeEvidence, makePoint, makePurgeRequest, NOW } from '../../decide/make-model.ts';
import { fc } from '../../laws/fast-check.ts';
import { inputs, lifeUnder, NONE } from './preview-arbitraries.ts';

/**
 * The preview is right when a real purge does what it said. So the days are lived through once more, with the functions that
 * a run uses: retain once, and then each day a purge of everything with its guards.
 */
function livedThrough(
  file: PlanFile,
  input: PreviewInput,
  base: PlanFile | null = null,
): { readonly deletedAt: Map<string, string>; readonly created: number } {
  const { now, days: count = 35, minKeep, graceMilliseconds } = input;
  const { resources } = input.inventory;
  const retained = new Map(
    decideRetain(input.inventory.points, file, { account, now, graceMilliseconds }).map(({ point, to }) => [
      point.id,
      formatExpiry(to),
    ]),
  );
  let points = input.inventory.points.map((point) => ({
    ...point,
    tags: { ...point.tags, expire: retained.get(point.id) ?? point.tags.expire },
  }));
  const until = now + count * DAY;
  const upcoming = [...protectedResources(file, resources, { ...input, until, idle: NONE }).values()].flatMap(
    ({ resource, upcoming: list }) =>
      list.map(({ at, due, expiresAt }) =>
        makePoint({
          id: recoveryPointId(`planned-${resource.id}-${at}`),
          region: resource.region,
          source: resource.id,
          createdAt: at,
          tags: {
            source: resource.id,
            expire: formatExpiry(expiresAt),
            backupPlan: due.map(({ plan, rule }) => `${plan.name}/${rule.name}`).join(', '),
          },
        }),
      ),
  );
  const deletedAt = new Map<string, string>();
  const existing = new Set(resources.map(({ id }) => id));
  for (let day = 0; day <= count; day += 1) {
    const at = now + day * DAY;
    if (day > 0) points = points.map((point) => (point.state === 'pending' ? { ...point, state: 'available' } : point));
    const there = [...points, ...upcoming.filter(({ createdAt }) => Number(createdAt) <= at)].filter(
      ({ id }) => !deletedAt.has(id),
    );
    const request = makePurgeRequest({ minKeep });
    const region = {
      kind: 'ec2-instance',
      region: frankfurt,
      read: true,
      resources: [],
      points: there,
      loose: [],
    } as const;
    const inventory = { account, regions: [region] };
    const decided = keepRetained(decidePurge(inventory, request, at), inventory, file, at, {
      known: true,
      // A purge looks back for the length of the grace, and finds the base until it was changed, which is now.
      files: base !== null && at - graceMilliseconds < now ? [base] : [],
    });
    const evidence = new Map([
      [placeOf({ kind: 'ec2-instance', region: frankfurt }), makeEvidence({ existing: success(existing) })],
    ]);
    const guarded = guard(decided, { account, request, evidence, seenAt: at });
    for (const change of guarded.changes) {
      if (change.action === 'delete') deletedAt.set(change.point.id, formatInstant(at));
    }
  }
  return { deletedAt, created: upcoming.length };
}

describe('a preview', () => {
  it('says for every AMI on which day a purge deletes it, or that none does', () => {
    const seen = { existing: 0, planned: 0, held: 0 };
    fc.assert(
      fc.property(inputs, (input) => {
        const own = ownPoints(input.inventory);
        const { fates, outlook } = courseUnder(lifeUnder(input.head), own, input);
        const lived = livedThrough(input.head, input);
        for (const { point } of own) {
          const fate = fates.get(point.id);
          expect(fate?.end === 'deleted' ? fate.purgedAt : undefined).toBe(lived.deletedAt.get(point.id));
          if (fate?.end === 'kept' && /retention|newest/.test(fate.reason)) seen.held += 1;
        }
        expect(outlook.deletedCount).toBe(lived.deletedAt.size);
        expect(outlook.createdCount).toBe(lived.created);
        expect(outlook.deletions.map(({ recoveryPointId, at }) => [recoveryPointId, at]).sort()).toEqual(
          [...lived.deletedAt].filter(([id]) => !id.startsWith('planned-')).sort(),
        );
        seen.existing += outlook.deletions.length;
        seen.planned += outlook.deletedCount - outlook.deletions.length;
      }),
      { numRuns: 200 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100);
  });

  it('says so too while a retention that was cut still keeps', () => {
    const seen = { spared: 0 };
    fc.assert(
      fc.property(inputs, (input) => {
        const own = ownPoints(input.inventory);
        const { fates, outlook } = courseUnder(lifeUnder(input.head, input.base), own, input);
        const lived = livedThrough(input.head, input, input.base);
        for (const { point } of own) {
          const fate = fates.get(point.id);
          expect(fate?.end === 'deleted' ? fate.purgedAt : undefined).toBe(lived.deletedAt.get(point.id));
        }
        expect(outlook.deletedCount).toBe(lived.deletedAt.size);
        const plain = courseUnder(lifeUnder(input.head), own, input);
        const ends = formatInstant(NOW + input.graceMilliseconds);
        const soon = ({ outlook: { deletions } }: Pick<typeof plain, 'outlook'>) =>
          deletions.filter(({ at }) => at < ends).length;
        seen.spared += soon(plain) - soon({ outlook });
      }),
      { numRuns: 200 },
    );
    expect(seen.spared).toBeGreaterThan(0);
  });
});
