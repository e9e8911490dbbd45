import { describe, expect, it } from 'vitest';
import type { RecoveryPointId } from '../../../src/model.ts';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import { courseUnder } from '../../../src/modes/preview/outlook.ts';
import { ownPoints } from '../../../src/modes/preview/own-points.ts';
import { decideRetain } from '../../../src/plan/retain.ts';
import { account, NOW } from '../../decide/make-model.ts';
import { fc, someRuns } from '../../laws/fast-check.ts';
import { files, inputs, lifeUnder, retained } from './preview-arbitraries.ts';

describe('what a preview tells', () => {
  it('tells of no change of fate where the file stays as it is and the tags are as it says', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const inLine = { ...input, base: input.head, inventory: { ...input.inventory, points: retained(input) } };
        const { fates, protection, rules, before, after, findings } = comparePlans(inLine);
        expect([fates, protection, rules]).toEqual([[], [], []]);
        expect(before).toEqual(after);
        expect(findings.filter(({ isNew }) => isNew)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('calls newly deletable whatever its change set shortens, and without retentions and unknown plans nothing else', () => {
    const seen = { shortened: 0, far: 0 };
    fc.assert(
      fc.property(inputs, fc.option(files), (input, base) => {
        const { now, graceMilliseconds } = input;
        const shortened = decideRetain(input.inventory.points, input.head, { account, now, graceMilliseconds })
          .filter(({ because, point }) => because !== 'lengthen' && point.protection === null && !point.public)
          .map(({ point }) => point.id);
        const told = (preview: ReturnType<typeof comparePlans>) =>
          preview.fates.filter(({ change }) => change === 'newly-deletable').map((fate) => fate.recoveryPointId);
        const { fates, lasting } = courseUnder(lifeUnder(input.head, base), ownPoints(input.inventory), input);
        const stays = (id: RecoveryPointId) => fates.get(id)?.heldBy !== null || !Number.isFinite(lasting.get(id));
        expect(told(comparePlans({ ...input, base }))).toEqual(
          expect.arrayContaining(shortened.filter((id) => !stays(id))),
        );
        const plain = (file: typeof input.head) => ({
          formerPlans: ['production', 'audit', 'gone'],
          plans: file.plans.map((plan) => ({ ...plan, retention: null })),
        });
        const preview = comparePlans({
          ...input,
          base: plain(base ?? input.head),
          days: 3,
          head: plain(input.head),
          minKeep: 0,
        });
        expect(told(preview).sort()).toEqual([...shortened].sort());
        seen.shortened += shortened.length;
        seen.far += preview.fates.filter(
          ({ change, after }) => change === 'newly-deletable' && after.end === 'kept',
        ).length;
      }),
      { numRuns: someRuns(80) },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(5);
  });

  it('names nothing that is not ours, and nothing as deletable within the grace but what another rule lets go', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const lasting = {
          ...input,
          // Nothing that is there is unknown.
          base: { plans: [], formerPlans: ['production', 'audit', 'gone'] },
          head: { plans: input.head.plans.map((plan) => ({ ...plan, retention: null })) },
        };
        const own = new Set(ownPoints(input.inventory).map(({ point }) => point.id));
        for (const { recoveryPointId } of comparePlans(input).fates) expect(own.has(recoveryPointId)).toBe(true);
        for (const { change, after } of comparePlans({ ...lasting, minKeep: 0 }).fates) {
          if (change !== 'newly-deletable' || after.end !== 'deleted') continue;
          expect(Date.parse(after.from)).toBeGreaterThanOrEqual(NOW + input.graceMilliseconds);
        }
      }),
      { numRuns: someRuns(80) },
    );
  });

  it('counts for each day what adds up to the totals', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const outlook of [comparePlans(input).before, comparePlans(input).after]) {
          expect(outlook.perDay).toHaveLength(36);
          expect(outlook.perDay.reduce((sum, { created }) => sum + created, 0)).toBe(outlook.createdCount);
          const own = ownPoints(input.inventory).length;
          expect(outlook.storage.images).toBe(own + outlook.createdCount - outlook.deletedCount);
          expect(outlook.storage.lowerGib).toBeLessThanOrEqual(outlook.storage.upperGib);
        }
      }),
      { numRuns: 50 },
    );
  });
});
