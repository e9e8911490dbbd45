import { describe, expect, it } from 'vitest';
import { type Asked, approve, changeSetText } from '../../src/changes/approval.ts';
import { formatInstant } from '../../src/decide/expiry.ts';
import {
  type ChangeSet,
  type Expiry,
  type Instant,
  type RecoveryPoint,
  recoveryPointId,
  type SetExpiryChange,
} from '../../src/model.ts';
import type { PlanFile } from '../../src/plan/model.ts';
import { decideRetainChanges } from '../../src/plan/retain-change-set.ts';
import { account, DAY, HOUR, makeInventory, makePoint, makeRegion, NOW } from '../decide/make-model.ts';
import { fc } from '../laws/fast-check.ts';
import { days, fileOf, forEver, makePlan, makeRule } from '../plan/make-retained-plan.ts';
import { makeRetainRequest } from './make-request.ts';

/** What stands between a change set that is shown and the run that applies it: time, and whatever happens in the account. */

const GRACE = 72 * HOUR;
const VALID = 14 * DAY;

const asked: Asked = {
  request: makeRetainRequest({ changeSet: { approved: null, validForMilliseconds: VALID } }),
  account,
  source: null,
  due: [],
};

const decide = (points: readonly RecoveryPoint[], file: PlanFile, now: Instant): ChangeSet =>
  decideRetainChanges(makeInventory(makeRegion({ points })), file, now, GRACE);

const settings = (changeSet: ChangeSet): readonly SetExpiryChange[] =>
  changeSet.changes.filter((change) => change.action === 'set-expiry');

const order = (expiry: Expiry): number => (expiry === 'never' ? Number.POSITIVE_INFINITY : expiry);

function applied(shown: ChangeSet, fresh: ChangeSet, at: Instant): ChangeSet {
  const approval = approve(fresh, changeSetText(shown, asked, NOW, null), asked, at);
  if (!approval.ok) throw new Error(approval.problem);
  return approval.changeSet;
}

// ---------------------------------------------------------------- an account, and what becomes of it

const expiries = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 40 }).map(days) },
  { weight: 1, arbitrary: fc.constant(forEver) },
);
const files: fc.Arbitrary<PlanFile> = fc
  .tuple(expiries, expiries)
  .map(([one, other]) => fileOf(makePlan('production', [makeRule('daily', one), makeRule('weekly', other)])));

const tags = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.integer({ min: -5 * 24, max: 60 * 24 }).map((hours) => formatInstant(NOW + hours * HOUR)),
  },
  { weight: 1, arbitrary: fc.constantFrom('never', 'soon', null) },
);
const plans = fc.constantFrom(
  'production/daily',
  'production/daily',
  'production/weekly',
  'production/daily, production/weekly',
  'gone/daily',
);
const states = fc.constantFrom<RecoveryPoint['state']>('available', 'available', 'available', 'pending', 'failed');

const points: fc.Arbitrary<RecoveryPoint> = fc
  .record({ age: fc.integer({ min: 0, max: 50 * 24 }), expire: tags, backupPlan: plans, state: states })
  .map(({ age, expire, backupPlan, state }) =>
    makePoint({ createdAt: NOW - age * HOUR, state, tags: { expire, backupPlan } }),
  );

/** What happens to one AMI in between; most of the time nothing does. */
type Event = { readonly was: RecoveryPoint | null; readonly is: RecoveryPoint | null };
const histories: fc.Arbitrary<Event> = fc.oneof(
  { weight: 5, arbitrary: points.map((point) => ({ was: point, is: point })) },
  { weight: 1, arbitrary: points.map((point) => ({ was: point, is: null })) },
  { weight: 1, arbitrary: points.map((point) => ({ was: null, is: point })) },
  {
    weight: 2,
    arbitrary: fc.record({ point: points, expire: tags }).map(({ point, expire }) => ({
      was: point,
      is: { ...point, tags: { ...point.tags, expire } },
    })),
  },
  {
    weight: 1,
    arbitrary: fc.record({ point: points, backupPlan: plans, state: states }).map(({ point, backupPlan, state }) => ({
      was: point,
      is: { ...point, state, tags: { ...point.tags, backupPlan } },
    })),
  },
);
const accounts = fc.array(histories, { maxLength: 12 }).map((events) => {
  const named = events.map(({ was, is }, index) => {
    const id = recoveryPointId(`ami-${index}`);
    return { was: was && { ...was, id }, is: is && { ...is, id } };
  });
  return {
    before: named.flatMap(({ was }) => was ?? []),
    after: named.flatMap(({ is }) => is ?? []),
    unchanged: new Set(named.flatMap(({ was, is }) => (was?.tags === is?.tags && is !== null ? [is.id] : []))),
  };
});
const delays = fc.oneof(fc.integer({ min: -5 * 60_000, max: 60_000 }), fc.integer({ min: 0, max: VALID - 1000 }));

const seen = { lengthen: 0, shorten: 0, later: 0, withheld: 0 };

describe('an approved change of expiries', () => {
  it('holds nothing that was not approved, and no earlier expiry, whatever has happened since', () => {
    fc.assert(
      fc.property(accounts, files, delays, ({ before, after }, file, delay) => {
        const shown = decide(before, file, NOW);
        const approved = new Map(settings(shown).map((change) => [change.point.id, change]));
        const done = settings(applied(shown, decide(after, file, NOW + delay), NOW + delay));
        for (const { point, from, to } of done) {
          const agreed = approved.get(point.id);
          if (agreed === undefined) throw new Error(`${point.id} was not approved`);
          expect(from).toBe(agreed.from);
          expect(order(to)).toBeGreaterThanOrEqual(order(agreed.to));
          const before = order(from === 'never' ? 'never' : Date.parse(from));
          const lengthened = order(agreed.to) > before;
          expect(order(to) > before).toBe(lengthened);
          if (lengthened) expect(to).toBe(agreed.to);
          else seen[to === agreed.to ? 'shorten' : 'later'] += 1;
          if (lengthened) seen.lengthen += 1;
        }
      }),
      { numRuns: 1000 },
    );
    for (const kind of ['lengthen', 'shorten', 'later'] as const) expect(seen[kind], kind).toBeGreaterThan(50);
  });

  it('holds all that is still due where nobody touched it, and tells of everything else', () => {
    fc.assert(
      fc.property(accounts, files, fc.integer({ min: 0, max: VALID - 1000 }), (world, file, delay) => {
        const shown = decide(world.before, file, NOW);
        const fresh = decide(world.after, file, NOW + delay);
        const result = applied(shown, fresh, NOW + delay);
        const done = new Set(settings(result).map(({ point }) => point.id));
        for (const { point } of settings(fresh)) if (world.unchanged.has(point.id)) expect(done).toContain(point.id);

        const due = settings(fresh).map(({ point }) => point.id);
        const withheld = result.changes.flatMap((change) =>
          change.action === 'keep' && change.because === 'not-approved' ? [change.point.id] : [],
        );
        expect([...done, ...withheld].sort()).toEqual(due.sort());
        const lapsed = settings(shown).flatMap(({ point }) => (done.has(point.id) ? [] : [point.id]));
        const told = result.warnings
          .filter(({ message }) => message.includes('is not made'))
          .map(({ target }) => target);
        expect(told.sort()).toEqual(lapsed.sort());
        seen.withheld += withheld.length;
      }),
      { numRuns: 500 },
    );
    expect(seen.withheld).toBeGreaterThan(50);
  });
});

describe('shortening to the grace', () => {
  const file = fileOf(makePlan('production', [makeRule('daily', days(7))]));
  const old = (expire: string) =>
    makePoint({ createdAt: NOW - 20 * DAY, tags: { expire, backupPlan: 'production/daily' } });
  const inDays = (count: number) => formatInstant(NOW + count * DAY);
  const shown = decide([old(inDays(10))], file, NOW);

  it('can be approved, and is done with the grace counted from the run that does it', () => {
    expect(settings(shown)).toMatchObject([{ to: NOW + 3 * DAY, because: 'shorten-to-grace' }]);
    const result = applied(shown, decide([old(inDays(10))], file, NOW + 2 * DAY), NOW + 2 * DAY);
    expect(settings(result)).toMatchObject([{ to: NOW + 5 * DAY }]);
    expect(result.warnings).toEqual([]);
  });

  it('lapses when the AMI goes sooner by itself by then', () => {
    const result = applied(shown, decide([old(inDays(10))], file, NOW + 8 * DAY), NOW + 8 * DAY);
    expect(settings(result)).toEqual([]);
    expect(result.warnings).toMatchObject([{ message: expect.stringContaining('is not due any more') }]);
  });

  it('is not done to a tag that somebody has written anew since', () => {
    const result = applied(shown, decide([old(inDays(400))], file, NOW + DAY), NOW + DAY);
    expect(result.changes).toMatchObject([{ action: 'keep', because: 'not-approved' }]);
    expect(result.warnings).toMatchObject([{ message: expect.stringContaining('its Expire tag was changed since') }]);
  });

  it('is not done before what was approved by a clock that is behind', () => {
    const result = applied(shown, decide([old(inDays(10))], file, NOW - 60_000), NOW - 60_000);
    expect(settings(result)).toEqual([]);
  });

  it('is refused to a run with another grace', () => {
    const request = makeRetainRequest({ graceMilliseconds: 24 * HOUR });
    const approval = approve(shown, changeSetText(shown, asked, NOW, null), { ...asked, request }, NOW);
    expect(approval).toMatchObject({
      ok: false,
      problem: expect.stringContaining('grace was "4320 minutes" and is "1440'),
    });
  });
});

describe('lengthening that was not approved', () => {
  it('is left undone with a warning, since a purge may come before the next approval', () => {
    const file = fileOf(makePlan('production', [makeRule('daily', days(30))]));
    const point = makePoint({
      createdAt: NOW - 5 * DAY,
      tags: { expire: formatInstant(NOW + 2 * DAY), backupPlan: 'production/daily' },
    });
    const result = applied(decide([], file, NOW), decide([point], file, NOW + HOUR), NOW + HOUR);
    expect(result.changes).toMatchObject([{ action: 'keep', because: 'not-approved' }]);
    expect(result.warnings).toMatchObject([{ target: point.id, message: expect.stringContaining('keeps it longer') }]);
  });
});
