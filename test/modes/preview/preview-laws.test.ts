import { describe, expect, it } from 'vitest';
import { formatExpiry, formatInstant } from '../../../src/decide/expiry.ts';
import { decideRetain } from '../../../src/decide/retain.ts';
import {
  placeOf,
  type RecoveryPoint,
  type RecoveryPointId,
  type Resource,
  recoveryPointId,
  success,
} from '../../../src/model.ts';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import type { PreviewInput } from '../../../src/modes/preview/model.ts';
import { courseUnder, type Life, ownPoints } from '../../../src/modes/preview/outlook.ts';
import { protectedResources } from '../../../src/modes/preview/upcoming.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import { guard } from '../../../src/modes/purge/guards.ts';
import { keepRetained } from '../../../src/modes/purge/keep-retained.ts';
import type { PlanFile } from '../../../src/plan/model.ts';
import {
  account,
  DAY,
  frankfurt,
  makeEvidence,
  makePoint,
  makePurgeRequest,
  NOW,
  stranger,
} from '../../decide/make-model.ts';
import { days, fileOf, forEver, makePlan, makeRule, makeSelection } from '../../decide/make-retained-plan.ts';
import { retentions } from '../../decide/retention-histories.ts';
import { fc } from '../../laws/fast-check.ts';
import { makeImage, makeInput, makeInstance } from './make-preview.ts';

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

// ---------------------------------------------------------------- plan files and accounts

const expiries = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 40 }).map(days) },
  { weight: 1, arbitrary: fc.constant(forEver) },
);
const schedules = fc.constantFrom('0 23 * * *', '30 6 * * *', '0 23 * * 0', '0 */12 * * *', '0 23 1 * *', null);

const files: fc.Arbitrary<PlanFile> = fc
  .record({
    daily: fc.tuple(expiries, schedules),
    weekly: fc.tuple(expiries, schedules),
    retention: fc.option(retentions),
    tag: fc.constantFrom('ProductionDaily', 'Other'),
    formerPlans: fc.subarray(['gone', 'production/gone', 'audit']),
    second: fc.option(fc.record({ rule: fc.tuple(expiries, schedules), retention: fc.option(retentions) })),
  })
  .map(({ daily, weekly, retention, tag, second, formerPlans }) => ({
    formerPlans,
    ...fileOf(
      makePlan('production', [makeRule('daily', ...daily), makeRule('weekly', ...weekly)], {
        retention,
        selection: makeSelection({ tags: [{ key: 'Backup', value: tag }] }),
      }),
      ...(second === null ? [] : [makePlan('audit', [makeRule('x', ...second.rule)], { retention: second.retention })]),
    ),
  }));

const resources: fc.Arbitrary<readonly Resource[]> = fc
  .array(fc.constantFrom('ProductionDaily', 'Other', 'None'), { maxLength: 3 })
  .map((tags) => tags.map((tag, index) => makeInstance(index, tag)));

const images: fc.Arbitrary<readonly RecoveryPoint[]> = fc
  .uniqueArray(
    fc.record({ instance: fc.nat({ max: 2 }), age: fc.integer({ min: 0, max: 50 * 24 }).map((hours) => hours / 24) }),
    { maxLength: 20, selector: ({ instance, age }) => `${instance} ${age}` },
  )
  .chain((places) =>
    fc.tuple(
      ...places.map(({ instance, age }) =>
        fc
          .record({
            expiry: fc.integer({ min: 1, max: 60 }),
            state: fc.constantFrom('available', 'available', 'available', 'available', 'pending', 'failed', 'disabled'),
            owner: fc.constantFrom(account, account, account, account, account, stranger),
            plans: fc.constantFrom<readonly [backupPlan: string | null, backupTag: string]>(
              ['production/daily', 'Backup:ProductionDaily'],
              ['production/daily', 'Backup:ProductionDaily'],
              ['production/daily, production/weekly', 'Backup:ProductionDaily'],
              ['production/daily, audit/x', 'Backup:ProductionDaily'],
              ['gone/daily', 'Backup:ProductionDaily'],
              ['production/daily, production/gone', 'Backup:ProductionDaily'],
              ['production/daily, ~0123abcd', 'Backup:ProductionDaily'],
              [null, 'Backup:ProductionDaily'],
              [null, 'Backup:Old'],
            ),
            expire: fc.constantFrom('its own', 'its own', 'its own', 'its own', 'its own', 'never', 'soon', null),
            isPublic: fc.constantFrom(false, false, false, false, false, true),
          })
          .map(({ expiry, state, owner, plans: [backupPlan, backupTag], expire, isPublic }) => {
            const image = makeImage(instance, age, expiry, { state, owner, public: isPublic });
            const text = expire === 'its own' ? image.tags.expire : expire;
            return { ...image, tags: { ...image.tags, backupPlan, backupTag, expire: text } };
          }),
      ),
    ),
  );

const NONE: ReadonlySet<string> = new Set();
const lifeUnder = (file: PlanFile, earlier: PlanFile | null = null): Life => ({
  file,
  retained: true,
  earlier,
  idle: NONE,
  lastPurge: null,
});

/** The points as a retain under the new file leaves them. */
function retained({ inventory: { points }, head, now, graceMilliseconds }: PreviewInput) {
  const changes = decideRetain(points, head, { account, now, graceMilliseconds });
  const to = new Map(changes.map((change) => [change.point.id, formatExpiry(change.to)]));
  return points.map((point) => ({ ...point, tags: { ...point.tags, expire: to.get(point.id) ?? point.tags.expire } }));
}

const inputs: fc.Arbitrary<PreviewInput> = fc
  .record({ base: fc.option(files), head: files, resources, points: images, minKeep: fc.nat({ max: 2 }) })
  .map(makeInput);

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
      { numRuns: 200 },
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
      { numRuns: 200 },
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
