import { expect, it } from 'vitest';
import {
  type BinRule,
  type DeleteChange,
  recoveryPointId,
  snapshotId,
  success,
  type Tags,
} from '../../../src/model.ts';
import { findRecoverable, readBinRules, recoverableUntil } from '../../../src/modes/purge/recoverable.ts';
import { DAY, frankfurt, makePoint, NOW, web } from '../../decide/make-model.ts';
import { SILENT } from '../../engine/surroundings.ts';
import { fc } from '../../laws/fast-check.ts';
import { connectionOf } from './copies-world.ts';

/** Until when a deleted AMI can be restored, against what AWS says of retention rules. */

const nowhere = { living: new Set<string>(), looked: [], enabled: [], down: [], minKeep: 0, protectUncopied: false };
const watch = { signal: new AbortController().signal, log: SILENT };
const OURS = ['CreatedBy', 'backupViaTag'] as const;

const tag = fc.constantFrom<readonly [string, string | null]>(OURS, ['Team', 'db'], ['Team', 'web'], ['Keep', null]);
/** With tags it is for what has one of them; without, for all of a region but what is excluded. */
const rule = fc
  .record({
    days: fc.integer({ min: 1, max: 9 }),
    named: fc.array(tag, { maxLength: 2 }),
    excluded: fc.array(tag, { maxLength: 2 }),
  })
  .map((one) => (one.named.length > 0 ? { ...one, excluded: [] } : one));
type Drawn = typeof rule extends fc.Arbitrary<infer Value> ? Value : never;

const drawn = fc.record({
  ofImages: fc.array(rule, { maxLength: 2 }),
  ofSnapshots: fc.array(rule, { maxLength: 2 }),
  team: fc.constantFrom(null, 'db', 'web'),
  /** Whether each of its snapshots bears our tag, and whether it went. */
  snapshots: fc.array(fc.record({ ours: fc.boolean(), gone: fc.boolean() }), { maxLength: 3 }),
  planned: fc.boolean(),
});

/** Of several rules that hold the longest counts; without any, what is deleted is gone for good. */
function daysKept(rules: readonly Drawn[], tags: Tags): number {
  const has = ([key, value]: readonly [string, string | null]) =>
    value === null ? tags.has(key) : tags.get(key) === value;
  const hasExactly = ([key, value]: readonly [string, string | null]) => tags.get(key) === (value ?? '');
  const holding = rules.filter(({ named, excluded }) =>
    named.length > 0 ? named.some(hasExactly) : !excluded.some(has),
  );
  return Math.max(0, ...holding.map(({ days }) => days));
}

const asRule = ({ days, named, excluded }: Drawn): BinRule => ({
  days,
  tags: named.map(([key, value]) => ({ key, value })),
  excluded: excluded.map(([key, value]) => ({ key, value })),
});

it('lasts as long as the first of all that went is kept, and never where one of it is not', async () => {
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(drawn, async ({ ofImages, ofSnapshots, team, snapshots, planned }) => {
      const tagsOf = (ours: boolean): Tags =>
        new Map([...(ours ? [OURS] : []), ...(team === null ? [] : [['Team', team] as const])]);
      const ids = snapshots.map((_, index) => snapshotId(`snap-${index}`));
      const image = recoveryPointId('ami-1');
      const all = new Map<string, Tags>([
        [image, tagsOf(true)],
        ...snapshots.map(({ ours }, index): [string, Tags] => [`snap-${index}`, tagsOf(ours)]),
      ]);
      const never = () => Promise.reject(new Error('this is not asked'));
      const connection = {
        ...connectionOf({ points: [], ...nowhere }).connection,
        recycleBin: () =>
          Promise.resolve({
            readRules: (_: string, type: string) =>
              Promise.resolve(success((type === 'image' ? ofImages : ofSnapshots).map(asRule))),
            readTags: (_: string, __: string, asked: readonly string[]) =>
              Promise.resolve(success(new Map(asked.map((id) => [id, all.get(id) ?? new Map()])))),
            list: never,
            takeOut: never,
            write: never,
          }),
      };
      const point = makePoint({ id: image, snapshots: ids.map((id) => ({ id, gib: 8 })) });
      const change: DeleteChange = {
        action: 'delete',
        point,
        source: web,
        expiresAt: NOW,
        because: 'expired',
        reason: '',
      };
      const changeSet = { changes: [change], skipped: [], failures: [], warnings: [], matched: 0 };
      const rules = await readBinRules(connection, changeSet, watch);
      const found = await findRecoverable(connection, changeSet, rules, NOW, watch);
      const results = snapshots.map(({ gone }, index) => ({
        snapshotId: snapshotId(`snap-${index}`),
        result: gone ? ('success' as const) : ('skipped' as const),
      }));
      const gone = snapshots.flatMap(({ gone: went }, index) => (planned || went ? [`snap-${index}`] : []));
      const days = [
        daysKept(ofImages, all.get(image) ?? new Map()),
        ...gone.map((id) => daysKept(ofSnapshots, all.get(id) ?? new Map())),
      ];
      const least = Math.min(...days);
      if (least > 0) kept += 1;
      expect(recoverableUntil(change, planned ? null : results, found)).toBe(least === 0 ? null : NOW + least * DAY);
      expect(found.unknown.get(frankfurt)).toBeUndefined();
    }),
    { numRuns: 400 },
  );
  expect(kept).toBeGreaterThan(50);
});
