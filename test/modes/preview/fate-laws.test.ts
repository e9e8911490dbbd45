import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../../src/decide/expiry.ts';
import { courseUnder } from '../../../src/modes/preview/outlook.ts';
import { ownPoints } from '../../../src/modes/preview/own-points.ts';
import { NOW } from '../../decide/make-model.ts';
import { fc } from '../../laws/fast-check.ts';
import { livedThrough } from './lived-through.ts';
import { inputs, lifeUnder } from './preview-arbitraries.ts';

describe('a preview', () => {
  it('says for every AMI on which day a purge deletes it, or that none does, also while a retention that was cut still keeps', () => {
    const seen = { existing: 0, planned: 0, held: 0, spared: 0 };
    fc.assert(
      fc.property(inputs, (input) => {
        const own = ownPoints(input.inventory);
        const plain = courseUnder(lifeUnder(input.head), own, input);
        const cut = courseUnder(lifeUnder(input.head, input.base), own, input);
        for (const [{ fates, outlook }, lived] of [
          [plain, livedThrough(input.head, input)],
          [cut, livedThrough(input.head, input, input.base)],
        ] as const) {
          for (const { point } of own) {
            const fate = fates.get(point.id);
            expect(fate?.end === 'deleted' ? fate.purgedAt : undefined).toBe(lived.deletedAt.get(point.id));
          }
          expect(outlook.deletedCount).toBe(lived.deletedAt.size);
          expect(outlook.createdCount).toBe(lived.created);
          expect(outlook.deletions.map(({ recoveryPointId, at }) => [recoveryPointId, at]).sort()).toEqual(
            [...lived.deletedAt].filter(([id]) => !id.startsWith('planned-')).sort(),
          );
        }
        for (const { point } of own) {
          const fate = plain.fates.get(point.id);
          if (fate?.end === 'kept' && /retention|newest/.test(fate.reason)) seen.held += 1;
        }
        seen.existing += plain.outlook.deletions.length;
        seen.planned += plain.outlook.deletedCount - plain.outlook.deletions.length;
        const ends = formatInstant(NOW + input.graceMilliseconds);
        const soon = ({ outlook: { deletions } }: typeof plain) => deletions.filter(({ at }) => at < ends).length;
        seen.spared += soon(plain) - soon(cut);
      }),
      { numRuns: 200 },
    );
    const { spared, ...others } = seen;
    for (const count of Object.values(others)) expect(count).toBeGreaterThan(100);
    expect(spared).toBeGreaterThan(0);
  });
});
