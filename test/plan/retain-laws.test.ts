import { describe, expect, it } from 'vitest';
import { readExpireTag } from '../../src/decide/expire-tag.ts';
import { type ExpiryRule, expiresAt, formatExpiry, formatInstant } from '../../src/decide/expiry.ts';
import { proveOwnership } from '../../src/decide/ownership.ts';
import { type Expiry, type Instant, type RecoveryPoint, recoveryPointId, resourceId } from '../../src/model.ts';
import type { PlanFile } from '../../src/plan/model.ts';
import { decideRetain, type RetainChange, START_DRIFT } from '../../src/plan/retain.ts';
import { account, DAY, HOUR, makePoint, NOW, stranger, web } from '../decide/make-model.ts';
import { fc } from '../laws/fast-check.ts';
import { fileOf, makePlan, makeRule } from './make-retained-plan.ts';

const RUNS = { numRuns: 1000 };

const expiries: fc.Arbitrary<ExpiryRule> = fc.oneof(
  fc.constant<ExpiryRule>({ keep: 'for-ever' }),
  fc
    .record({ months: fc.nat({ max: 14 }), milliseconds: fc.integer({ min: 60_000, max: 60 * DAY }) })
    .map((duration): ExpiryRule => ({ keep: 'for', duration })),
);
const files: fc.Arbitrary<PlanFile> = fc
  .tuple(expiries, expiries, expiries)
  .map(([one, other, third]) =>
    fileOf(makePlan('a', [makeRule('x', one), makeRule('y', other)]), makePlan('b', [makeRule('x', third)])),
  );

const instants = fc.integer({ min: NOW - 400 * DAY, max: NOW + 400 * DAY });
const expireTags = fc.oneof(
  { weight: 8, arbitrary: instants.map(formatInstant) },
  { weight: 2, arbitrary: fc.constantFrom('never', null, 'soon', '2026-12-01T10:00:00.500+02:00') },
);
const points: fc.Arbitrary<readonly RecoveryPoint[]> = fc
  .array(
    fc
      .record({
        createdAt: fc.integer({ min: NOW - 400 * DAY, max: NOW }),
        expire: expireTags,
        state: fc.constantFrom('available', 'available', 'available', 'pending', 'disabled', 'failed', 'other'),
        owner: fc.constantFrom(account, account, account, account, stranger),
        source: fc.constantFrom(web, web, web, web, null, resourceId('i-0bbbbbbbbbbbbbbb1')),
        backupPlan: fc.constantFrom(
          ...['a/x', 'a/x', 'a/y', 'a/x, a/y', 'b/x', 'a/y, b/x', 'a/gone', 'gone/x', 'a'],
          ...['a/x, a/gone', 'gone/x, b/x', 'a/x, ~0123abcd', 'a/x, b/x@cut-0123456789abcdef'],
          null,
        ),
        backupTag: fc.constantFrom('Backup:ProductionDaily', 'Backup:Other', null),
      })
      .map(({ expire, backupPlan, backupTag, ...rest }) =>
        makePoint({ ...rest, tags: { expire, backupPlan, backupTag } }),
      ),
    { maxLength: 12 },
  )
  .map((list) => list.map((point, index) => ({ ...point, id: recoveryPointId(`ami-${index}`) })));
const graces = fc.integer({ min: 0, max: 200 * HOUR });

const decide = (list: readonly RecoveryPoint[], file: PlanFile, graceMilliseconds: number, now = NOW) =>
  decideRetain(list, file, { account, now, graceMilliseconds });

function apply(list: readonly RecoveryPoint[], changes: readonly RetainChange[]): RecoveryPoint[] {
  const written = new Map(changes.map(({ point, to }) => [point.id, formatExpiry(to)]));
  return list.map((point) => ({
    ...point,
    tags: { ...point.tags, expire: written.get(point.id) ?? point.tags.expire },
  }));
}

const order = (expiry: Expiry): number => (expiry === 'never' ? Number.POSITIVE_INFINITY : expiry);
function tagOf(point: RecoveryPoint): Expiry | null {
  const reading = readExpireTag(point.tags.expire);
  return reading.readable ? reading.expiresAt : null;
}
const namesOf = (point: RecoveryPoint): readonly string[] => point.tags.backupPlan?.split(', ') ?? [];
/** True where the point bears no name that the file does not hold. */
function isKnownWhole(point: RecoveryPoint, file: PlanFile): boolean {
  const held = file.plans.flatMap(({ name, rules }) => rules.map((rule) => `${name}/${rule.name}`));
  return namesOf(point).every((name) => held.includes(name));
}
/** What the plan asks for, to the second, or null where it asks for nothing. */
function targetOf(point: RecoveryPoint, file: PlanFile): number | null {
  const named = namesOf(point);
  if (/~|@cut/.test(point.tags.backupPlan ?? '')) return null;
  const ends = file.plans.flatMap(({ name, rules }) =>
    rules
      .filter((rule) => named.includes(`${name}/${rule.name}`))
      .map((rule) => order(expiresAt(rule.expiry, point.createdAt ?? 0))),
  );
  return ends.length === 0 ? null : Math.floor(Math.max(...ends) / 1000) * 1000;
}

function holds(law: (list: readonly RecoveryPoint[], file: PlanFile, grace: number) => void): void {
  fc.assert(fc.property(points, files, graces, law), RUNS);
}

describe('retain', () => {
  it('decides nothing again once its changes are written, at once or later', () => {
    fc.assert(
      fc.property(points, files, graces, fc.nat({ max: 30 * DAY }), (list, file, grace, later) => {
        const after = apply(list, decide(list, file, grace));
        expect(decide(after, file, grace)).toEqual([]);
        expect(decide(after, file, grace, NOW + later)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('makes nothing expire within the grace that would not have without it', () => {
    holds((list, file, grace) => {
      for (const { point, to } of decide(list, file, grace)) {
        const before = tagOf(point);
        if (before === null) throw new Error('it changed a tag that cannot be read');
        expect(order(to) >= Math.min(order(before), NOW + grace)).toBe(true);
        expect(to).not.toBe(before);
      }
    });
  });

  it('changes exactly what is ours, readable, of a plan and out of line', () => {
    const seen = { lengthen: 0, shorten: 0, 'shorten-to-grace': 0, snapshots: 0, none: 0 };
    holds((list, file, grace) => {
      const changes = new Map(decide(list, file, grace).map((change) => [change.point.id, change]));
      for (const point of list) {
        const is = tagOf(point);
        const target = targetOf(point, file);
        const change = changes.get(point.id);
        seen[change?.because ?? 'none'] += 1;
        const free = proveOwnership(point, account).ours && ['available', 'disabled'].includes(point.state);
        // What a person may have written is for no plan to take back.
        if (!free || is === null || target === null || is === 'never') {
          expect(change).toBeUndefined();
          continue;
        }
        const floor = NOW + grace;
        if (!isKnownWhole(point, file) && target < order(is)) expect(change).toBeUndefined();
        else if (target - order(is) > START_DRIFT) {
          expect(change).toMatchObject({ because: 'lengthen', to: target === Infinity ? 'never' : target });
        } else if (order(is) - target > START_DRIFT + 1000 && target >= floor) {
          expect(change).toMatchObject({ because: 'shorten', to: target });
        } else if (order(is) - target > START_DRIFT + 1000 && order(is) > floor + 1000) {
          expect(change?.because).toMatch(/^shorten/);
          expect(Number(change?.to) - floor).toBeLessThan(1000);
        } else if (Math.abs(order(is) - target) < START_DRIFT - 1000 || order(is) < floor) {
          expect(change).toBeUndefined();
        }
      }
    });
    // No snapshot here says anything of its own.
    const { snapshots, ...others } = seen;
    expect(snapshots).toBe(0);
    for (const count of Object.values(others)) expect(count).toBeGreaterThan(15);
  });

  it('tells what the tag said before', () => {
    holds((list, file, grace) => {
      for (const { point, from } of decide(list, file, grace)) expect(from).toBe(point.tags.expire);
    });
  });

  it('writes whole seconds, which the tag can hold', () => {
    holds((list, file, grace) => {
      for (const { to } of decide(list, file, grace)) {
        const read: Instant | 'never' | null = tagOf(makePoint({ tags: { expire: formatExpiry(to) } }));
        expect(read).toBe(to);
      }
    });
  });
});
