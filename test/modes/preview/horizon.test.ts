import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../../src/decide/expiry.ts';
import type { Retention } from '../../../src/decide/retention-model.ts';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import type { PreviewInput } from '../../../src/modes/preview/model.ts';
import { verdictOf } from '../../../src/modes/preview/verdict.ts';
import { DAY, NOW } from '../../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule, months } from '../../plan/make-retained-plan.ts';
import { makeImage, makeInput, makeInstance } from './make-preview.ts';

const NONE: Retention = {
  keepLast: 0,
  keepHourly: 0,
  keepDaily: 0,
  keepWeekly: 0,
  keepMonthly: 0,
  keepYearly: 0,
  keepWithin: null,
  timeZone: 'UTC',
};
const keeping = (retention: Partial<Retention>, expiry = days(30)) =>
  fileOf({ ...makePlan('production', [makeRule('daily', expiry)]), retention: { ...NONE, ...retention } });
const plain = (expiry = days(30)) => fileOf(makePlan('production', [makeRule('daily', expiry)]));
const resources = [makeInstance(0)];
/** An AMI a day for so long, each with the expiry of 30 days. */
const history = (count: number, every = 1) =>
  Array.from({ length: count }, (_, index) => makeImage(0, index * every, 30));
const sooner = (input: Partial<PreviewInput> & Parameters<typeof makeInput>[0]) =>
  comparePlans(makeInput({ resources, ...input })).fates.filter(({ change }) => change === 'newly-deletable');

describe('what goes sooner, however far that is', () => {
  it('is a cut that acts in a year', () => {
    const points = [makeImage(0, 1, 731)];
    const [fate] = sooner({ base: plain(months(24)), head: plain(months(12)), points });
    expect(fate?.after.end).toBe('kept');
    expect(Date.parse(fate?.deletableFrom ?? '')).toBeGreaterThan(NOW + 300 * DAY);
  });

  it('is an expiry written by hand that the change set shortens, although the file does not change', () => {
    const kept = makeImage(0, 5, 305);
    const [fate, ...others] = sooner({ base: plain(), head: plain(), points: [makeImage(0, 1, 30), kept] });
    expect(others).toEqual([]);
    expect(fate).toMatchObject({ recoveryPointId: kept.id, deletableFrom: formatInstant(NOW + 25 * DAY) });
    const preview = comparePlans(makeInput({ base: plain(), head: plain(), resources, points: [kept] }));
    expect(verdictOf(preview, ['newly-deletable'])).toMatchObject({ good: false });
    expect(verdictOf(preview, []).sentence).toMatch(/^1 AMI becomes deletable sooner/);
  });

  it('is an earlier cut that was merged and never carried out', () => {
    expect(sooner({ base: plain(days(7)), head: plain(days(7)), points: history(5) })).toHaveLength(5);
  });

  it.each<[string, Partial<Retention>, Partial<Retention>, number]>([
    ['fewer hours', { keepHourly: 300 }, { keepHourly: 200 }, 12],
    ['fewer days', { keepDaily: 300 }, { keepDaily: 200 }, 12],
    ['fewer weeks', { keepWeekly: 100 }, { keepWeekly: 50 }, 12],
    ['fewer months', { keepMonthly: 24 }, { keepMonthly: 12 }, 12],
    ['fewer years', { keepYearly: 7 }, { keepYearly: 3 }, 12],
    [
      'a shorter look back',
      { keepWithin: { months: 12, milliseconds: 0 } },
      { keepWithin: { months: 6, milliseconds: 0 } },
      12,
    ],
    ['fewer of the last', { keepLast: 300 }, { keepLast: 200 }, 12],
  ])('is what a retention of %s lets go', (_, before, after, count) => {
    const points = history(count, 20);
    expect(sooner({ base: keeping(before), head: keeping(before), points })).toEqual([]);
    expect(sooner({ base: keeping(before), head: keeping(after), points }).length).toBeGreaterThan(0);
    expect(sooner({ base: keeping(after), head: keeping(before), points })).toEqual([]);
  });

  it('is nothing that a cut retention would not have kept longer than its expiry', () => {
    const points = history(20);
    expect(sooner({ base: keeping({ keepDaily: 14 }), head: keeping({ keepDaily: 7 }), points })).toEqual([]);
  });

  it('is nothing that min-keep holds, or that is protected', () => {
    const byHand = fileOf(makePlan('production', [makeRule('daily', days(7), null)]));
    const held = { base: byHand, head: byHand, points: [makeImage(0, 1, 20)] };
    expect(sooner(held)).toEqual([]);
    const points = [makeImage(0, 1, 300), makeImage(0, 2, 300, { protection: 'enabled' })];
    expect(sooner({ base: plain(), head: plain(), points }).map((fate) => fate.recoveryPointId)).toEqual([
      points[0]?.id,
    ]);
  });
});

describe('a rule that no workflow fires', () => {
  const both = fileOf(
    makePlan('production', [makeRule('daily', days(30))]),
    makePlan('twice', [makeRule('morning', days(7))]),
  );
  const idle = new Set(['twice/morning']);

  it('protects nothing and makes nothing', () => {
    const only = { plans: both.plans.slice(1), formerPlans: [] };
    const preview = comparePlans(makeInput({ base: null, head: only, resources, idleAfter: idle }));
    expect(preview.after).toMatchObject({ protectedCount: 0, createdCount: 0 });
    expect(preview.protection).toEqual([]);
    expect(preview.unfired).toEqual({ rules: ['twice/morning'], alone: 1 });
    expect(preview.findings.filter(({ kind }) => kind === 'selects-nothing')).toEqual([]);
    expect(verdictOf(preview, ['unprotected'])).toEqual({
      good: false,
      sentence:
        'no workflow fires the rule twice/morning, and 1 instance has no other, which fail-on unprotected does not allow',
    });
    expect(verdictOf(preview, ['newly-deletable']).good).toBe(true);
  });

  it('is told although another one protects', () => {
    const preview = comparePlans(makeInput({ base: both, head: both, resources, idleBefore: idle, idleAfter: idle }));
    expect(preview.after.protectedCount).toBe(1);
    expect(preview.unfired).toEqual({ rules: ['twice/morning'], alone: 0 });
    expect(verdictOf(preview, ['unprotected']).good).toBe(false);
  });

  it('is none that only runs by hand, whoever fires it', () => {
    const unfired = (idle: readonly string[], ...plans: readonly ReturnType<typeof makePlan>[]) =>
      comparePlans(makeInput({ head: fileOf(...plans), resources, idleAfter: new Set(idle) })).unfired;
    const byHand = makePlan('hand', [makeRule('r', days(7), null)]);
    const daily = makePlan('daily', [makeRule('r', days(7))]);
    expect(unfired(['hand/r'], byHand)).toEqual({ rules: [], alone: 0 });
    expect(unfired(['hand/r', 'daily/r'], byHand, daily)).toEqual({ rules: ['daily/r'], alone: 1 });
    expect(unfired(['daily/r'], byHand, daily)).toEqual({ rules: ['daily/r'], alone: 0 });
  });

  it('takes protection away where the one before was fired', () => {
    const preview = comparePlans(
      makeInput({ base: plain(), head: plain(), resources, idleAfter: new Set(['production/daily']) }),
    );
    expect(preview.protection).toMatchObject([{ change: 'lost', before: ['production'], after: [] }]);
  });
});
