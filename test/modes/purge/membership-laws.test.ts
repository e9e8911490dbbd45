import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../../src/decide/expiry.ts';
import { KIND_NAMES, recoveryPointId, resourceId, snapshotId } from '../../../src/model.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import { keepRetained } from '../../../src/modes/purge/keep-retained.ts';
import type { BackupPlan, PlanFile } from '../../../src/plan/model.ts';
import { decideRetain } from '../../../src/plan/retain.ts';
import {
  account,
  DAY,
  HOUR,
  makeInventory,
  makeLoose,
  makePoint,
  makePurgeRequest,
  makeRegion,
  NOW,
} from '../../decide/make-model.ts';
import { fc, someRuns } from '../../laws/fast-check.ts';
import { makeAwsPlan, makeAwsRule } from '../../plan/make-plan.ts';
import { days, fileOf, makePlan, makeRule } from '../../plan/make-retained-plan.ts';

/**
 * Of whatever a purge or a retain does, said once more by the words of the contract: a list of what the file holds and of what it
 * lists as former, and nothing else.
 */

const retention = {
  keepLast: 1,
  keepHourly: 0,
  keepDaily: 0,
  keepWeekly: 0,
  keepMonthly: 0,
  keepYearly: 0,
  keepWithin: null,
  timeZone: 'UTC',
};
const PLANS = ['a', 'b', 'c'];
const RULES = ['x', 'y'];
const NAMES = PLANS.flatMap((plan) => RULES.map((rule) => `${plan}/${rule}`));

interface Draft {
  /** `plan/rule` of what stands in the file, and how many days it asks for. */
  readonly held: ReadonlyMap<string, number>;
  readonly former: readonly string[];
  /** Plans that AWS Backup carries out. */
  readonly theirs: readonly string[];
  readonly retained: readonly string[];
}

const drafts: fc.Arbitrary<Draft> = fc
  .record({
    held: fc.subarray(NAMES),
    lengths: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 6, maxLength: 6 }),
    theirs: fc.subarray(PLANS, { maxLength: 1 }),
    former: fc.subarray([...PLANS, ...NAMES]),
    retained: fc.subarray(PLANS),
  })
  .map(({ held, lengths, theirs, former, retained }) => ({
    held: new Map(held.map((name, index) => [name, lengths[index] ?? 1])),
    theirs,
    // What stands in the file cannot be listed as gone.
    former: former.filter(
      (one) => !held.some((name) => (name === one || name.startsWith(`${one}/`)) && !theirs.includes(name.slice(0, 1))),
    ),
    retained,
  }));

function fileWith({ held, former, theirs, retained }: Draft): PlanFile {
  const plans = PLANS.flatMap((plan): BackupPlan[] => {
    const rules = [...held]
      .filter(([name]) => name.startsWith(`${plan}/`))
      .map(([name, count]) => makeRule(name.slice(2), days(count)));
    if (rules.length === 0) return [];
    if (theirs.includes(plan))
      return [makeAwsPlan({ name: plan, rules: rules.map((rule) => makeAwsRule({ name: rule.name })) })];
    return [makePlan(plan, rules, { retention: retained.includes(plan) ? retention : null })];
  });
  return { ...fileOf(...plans), formerPlans: former };
}

/** What the contract says of each name: held by this file, gone for good, or unknown. */
function fateOf(name: string, { held, former, theirs }: Draft): 'held' | 'former' | 'unknown' {
  const plan = name.split('/')[0] ?? '';
  if (held.has(name) && !theirs.includes(plan)) return 'held';
  return former.includes(name) || former.includes(plan) ? 'former' : 'unknown';
}

const CUT = '~0123abcd';
const madeBy = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: fc.subarray(NAMES, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.subarray(NAMES, { maxLength: 2 }).map((names) => [...names, CUT]) },
);
const accounts = fc.array(
  fc.record({
    names: madeBy,
    age: fc.integer({ min: 0, max: 90 }),
    length: fc.integer({ min: 1, max: 90 }),
    kind: fc.constantFrom(...KIND_NAMES),
  }),
  { maxLength: 12 },
);

type Made = (typeof accounts extends fc.Arbitrary<infer Value> ? Value : never)[number];

const pointOf = ({ names, age, length, kind }: Made, index: number) =>
  makePoint({
    kind,
    id: recoveryPointId(`ami-${index}`),
    createdAt: NOW - age * DAY,
    tags: {
      expire: formatInstant(NOW + (length - age) * DAY),
      backupPlan: names?.join(', ') ?? null,
      backupTag: 'Backup:ProductionDaily',
    },
  });

describe('whose rules are not all in the plan file', () => {
  it('a purge keeps every recovery point, and of the others lets go what has expired and no retention holds', () => {
    const seen = { unknown: 0, gone: 0 };
    fc.assert(
      fc.property(drafts, accounts, (draft, made) => {
        const file = fileWith(draft);
        const inventory = makeInventory(makeRegion({ points: made.map(pointOf) }));
        const { changes, warnings } = keepRetained(
          decidePurge(inventory, makePurgeRequest(), NOW),
          inventory,
          file,
          NOW,
        );
        const gone = new Set(
          changes.flatMap((change) => (change.action === 'delete' ? [String(change.point.id)] : [])),
        );
        const unnamed = new Set<string>();
        for (const [index, { names, age, length }] of made.entries()) {
          const expired = length <= age;
          const unknown = (names ?? []).filter((name) => fateOf(name, draft) === 'unknown');
          const isRetained = draft.retained.length > 0;
          if (!expired || unknown.length > 0) expect(gone.has(`ami-${index}`)).toBe(false);
          else if (!isRetained) expect(gone.has(`ami-${index}`)).toBe(true);
          if (expired) for (const name of unknown) unnamed.add(name);
        }
        for (const name of unnamed) {
          const word = name === CUT ? 'was cut' : `"${name.slice(0, 1)}"`;
          expect(warnings.some(({ message }) => message.includes(word))).toBe(true);
        }
        if (unnamed.size === 0) expect(warnings).toEqual([]);
        seen.unknown += unnamed.size;
        seen.gone += gone.size;
      }),
      { numRuns: someRuns(800) },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(200);
  });

  it('a purge keeps the snapshots that were left behind', () => {
    fc.assert(
      fc.property(drafts, madeBy, (draft, names) => {
        const loose = makeLoose({
          id: snapshotId('snap-1'),
          source: resourceId('i-0aaaaaaaaaaaaaaa1'),
          tags: { expire: formatInstant(NOW - DAY), backupPlan: names?.join(', ') ?? null },
        });
        const inventory = makeInventory(makeRegion({ loose: [loose] }));
        const { changes } = keepRetained(
          decidePurge(inventory, makePurgeRequest(), NOW),
          inventory,
          fileWith(draft),
          NOW,
        );
        const stays = (names ?? []).some((name) => fateOf(name, draft) === 'unknown');
        expect(changes.length).toBe(stays ? 0 : 1);
      }),
    );
  });

  it('retain shortens nothing, nor what no plan made', () => {
    const seen = { shorter: 0, longer: 0 };
    fc.assert(
      fc.property(drafts, accounts, (draft, made) => {
        const changes = decideRetain(made.map(pointOf), fileWith(draft), {
          account,
          now: NOW,
          graceMilliseconds: 72 * HOUR,
        });
        for (const { point, because } of changes) {
          const { names } = made[Number(point.id.slice('ami-'.length))] ?? { names: null };
          const fates = new Set((names ?? []).map((name) => fateOf(name, draft)));
          expect(fates.has('held')).toBe(true);
          if (because !== 'lengthen') expect([...fates]).toEqual(['held']);
          seen[because === 'lengthen' ? 'longer' : 'shorter'] += 1;
        }
      }),
      { numRuns: someRuns(800) },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(200);
  });
});
