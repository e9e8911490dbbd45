import { formatExpiry } from '../../../src/decide/expiry.ts';
import type { RecoveryPoint, Resource } from '../../../src/model.ts';
import type { PreviewInput } from '../../../src/modes/preview/model.ts';
import type { Life } from '../../../src/modes/preview/own-points.ts';
import type { PlanFile } from '../../../src/plan/model.ts';
import { decideRetain } from '../../../src/plan/retain.ts';
import { account, stranger } from '../../decide/make-model.ts';
import { retentions } from '../../decide/retention-histories.ts';
import { fc } from '../../laws/fast-check.ts';
import { days, fileOf, forEver, makePlan, makeRule, makeSelection } from '../../plan/make-retained-plan.ts';
import { makeImage, makeInput, makeInstance } from './make-preview.ts';

/** Plan files, and accounts that they made or might have made. */

const expiries = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 40 }).map(days) },
  { weight: 1, arbitrary: fc.constant(forEver) },
);

const schedules = fc.constantFrom('0 23 * * *', '30 6 * * *', '0 23 * * 0', '0 */12 * * *', '0 23 1 * *', null);

export const files: fc.Arbitrary<PlanFile> = fc
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

export const NONE: ReadonlySet<string> = new Set();

export const lifeUnder = (file: PlanFile, earlier: PlanFile | null = null): Life => ({
  file,
  retained: true,
  earlier,
  idle: NONE,
  lastPurge: null,
});

/** The points as a retain under the new file leaves them. */
export function retained({ inventory: { points }, head, now, graceMilliseconds }: PreviewInput) {
  const changes = decideRetain(points, head, { account, now, graceMilliseconds });
  const to = new Map(changes.map((change) => [change.point.id, formatExpiry(change.to)]));
  return points.map((point) => ({ ...point, tags: { ...point.tags, expire: to.get(point.id) ?? point.tags.expire } }));
}

export const inputs: fc.Arbitrary<PreviewInput> = fc
  .record({ base: fc.option(files), head: files, resources, points: images, minKeep: fc.nat({ max: 2 }) })
  .map(makeInput);
