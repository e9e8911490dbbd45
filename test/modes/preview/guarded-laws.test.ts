import { expect, it } from 'vitest';
import { copyOfText } from '../../../src/decide/copies.ts';
import { formatInstant } from '../../../src/decide/expiry.ts';
import { placeOf, type RecoveryPoint, recoveryPointId } from '../../../src/model.ts';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import type { PreviewInput } from '../../../src/modes/preview/model.ts';
import { courseUnder } from '../../../src/modes/preview/outlook.ts';
import { ownPoints } from '../../../src/modes/preview/own-points.ts';
import { DAY, NOW } from '../../decide/make-model.ts';
import { fc, someRuns } from '../../laws/fast-check.ts';
import { ireland, livedThrough } from './lived-through.ts';
import { makeImage, makeInput, makeInstance } from './make-preview.ts';
import { inputs, lifeUnder } from './preview-arbitraries.ts';

const on = (day: number) => formatInstant(NOW + day * DAY);

/** What became of each recovery point beside its backup: tested or not, with a copy wanted or not, and made or not. */
const histories = fc.array(
  fc.record({
    verified: fc.constantFrom(null, null, on(-1), on(-1), on(-20), on(3), 'never', 'last week'),
    wish: fc.constantFrom(
      null,
      null,
      null,
      `${ireland}=${on(20)}`,
      `${ireland}=never`,
      `${ireland}=${on(-2)}`,
      'Ireland',
    ),
    copy: fc.constantFrom(null, 'available', 'pending', 'failed', "somebody else's"),
  }),
  { minLength: 20, maxLength: 20 },
);

type History = (typeof histories extends fc.Arbitrary<infer All> ? All : never) extends readonly (infer One)[]
  ? One
  : never;

function copyOf(point: RecoveryPoint, { copy }: History): readonly RecoveryPoint[] {
  if (copy === null) return [];
  const from = copyOfText(point);
  const ours = copy !== "somebody else's";
  const tags = { ...point.tags, expire: 'never', copyOf: ours ? from : `${from}0` };
  const id = recoveryPointId(`${point.id}-copy`);
  const state = copy === "somebody else's" ? 'available' : copy;
  return [{ ...point, id, region: ireland, source: null, copyOf: from, state, tags }];
}

const guardedInputs = fc
  .record({ input: inputs, histories, keepVerified: fc.constantFrom(0, 1, 1, 2), protectUncopied: fc.boolean() })
  .map(({ input, histories: ofPoints, keepVerified, protectUncopied }): PreviewInput => {
    const { inventory } = input;
    const points = inventory.points.flatMap((point, index): readonly RecoveryPoint[] => {
      const history = ofPoints[index];
      if (history === undefined) return [point];
      const { verified, wish } = history;
      const tags = { ...point.tags, ...(verified !== null && { verified }), ...(wish !== null && { copyTo: wish }) };
      const known = { ...point, tags };
      return [known, ...copyOf(known, history)];
    });
    const places = new Set([...inventory.places, placeOf({ kind: 'ec2-instance', region: ireland })]);
    return { ...input, keepVerified, protectUncopied, inventory: { ...inventory, points, places } };
  });

it('a preview foretells the deletions that the purges make, over accounts with verified and copied points', () => {
  const seen = { deleted: 0, verified: 0, 'awaiting-copy': 0, retention: 0, 'min-keep': 0 };
  fc.assert(
    fc.property(guardedInputs, (input) => {
      const own = ownPoints(input.inventory);
      const { fates } = courseUnder(lifeUnder(input.head), own, input);
      const { deletedAt } = livedThrough(input.head, input);
      for (const { point } of own) {
        const fate = fates.get(point.id);
        expect(fate?.end === 'deleted' ? fate.purgedAt : undefined).toBe(deletedAt.get(point.id));
        if (fate?.end === 'deleted') seen.deleted += 1;
        if (fate?.end === 'kept' && fate.heldBy !== null) seen[fate.heldBy] += 1;
      }
    }),
    { numRuns: someRuns(200) },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(3);
});

it('a copy that is wanted where nobody looked holds nothing back, and is counted', () => {
  const [old, newer] = [30, 1].map((age) => makeImage(0, age, age === 30 ? 10 : 30));
  if (old === undefined || newer === undefined) throw new Error('two AMIs are made above');
  const wishing = { ...old, tags: { ...old.tags, copyTo: `${ireland}=never` } };
  const input = makeInput({ resources: [makeInstance(0)], points: [wishing, newer] });
  const preview = comparePlans({ ...input, minKeep: 1 });
  expect(preview.guarded).toEqual({ verified: 0, awaitingCopy: 0, copiesUnseen: 1 });
  const places = new Set([...input.inventory.places, placeOf({ kind: 'ec2-instance', region: ireland })]);
  const looked = comparePlans({ ...input, inventory: { ...input.inventory, places } });
  expect(looked.guarded).toEqual({ verified: 0, awaitingCopy: 1, copiesUnseen: 0 });
});
