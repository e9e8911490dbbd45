import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../../src/decide/expiry.ts';
import { snapshotId } from '../../../src/model.ts';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import type { Preview } from '../../../src/modes/preview/model.ts';
import { verdictOf } from '../../../src/modes/preview/verdict.ts';
import { DAY, NOW } from '../../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule, months } from '../../plan/make-retained-plan.ts';
import { byTag, GRACE, makeImage, makeInput, makeInstance } from './make-preview.ts';
import { daily, NONE } from './read-preview.ts';

const at = (count: number): string => formatInstant(NOW + count * DAY);

const fatesOf = (preview: Preview): Record<string, string> =>
  Object.fromEntries(
    preview.fates.map(({ recoveryPointId, change, after }) => [
      recoveryPointId,
      `${change} ${after.end === 'deleted' ? after.from : after.reason}`,
    ]),
  );

describe('a cut from 30 days to 7 over 200 AMIs', () => {
  const resources = Array.from({ length: 10 }, (_, index) => makeInstance(index));
  const points = resources.flatMap((_, index) => Array.from({ length: 20 }, (_, age) => makeImage(index, age, 30)));
  const preview = comparePlans(makeInput({ base: daily(30), head: daily(7), resources, points }));

  it('names every AMI with the instant: 7 days after it was made, and never within the grace', () => {
    expect(fatesOf(preview)).toEqual(
      Object.fromEntries(
        points.map(({ id, createdAt }) => [
          id,
          `newly-deletable ${formatInstant(Math.max(Number(createdAt) + 7 * DAY, NOW + GRACE))}`,
        ]),
      ),
    );
  });

  it('tells what was to happen to each before', () => {
    for (const { before, createdAt } of preview.fates) {
      expect(before).toMatchObject({ end: 'deleted', from: formatInstant(Date.parse(createdAt) + 30 * DAY) });
    }
  });

  it('puts those that go first in front', () => {
    const instants = preview.fates.map(({ after }) => (after.end === 'deleted' ? after.from : ''));
    expect(instants).toEqual(instants.toSorted());
  });

  it('counts what is created and deleted, and what it takes', () => {
    expect(preview.before).toMatchObject({ createdCount: 350, deletedCount: 250, protectedCount: 10 });
    expect(preview.after).toMatchObject({ createdCount: 350, deletedCount: 480, protectedCount: 10 });
    expect(preview.storageNow).toEqual({
      images: 200,
      lowerGib: 80,
      upperGib: 1600,
      lowerCost: 4,
      upperCost: 80,
      unsized: 0,
    });
    expect(preview.after.storage).toMatchObject({ images: 70, lowerGib: 80, upperGib: 560 });
    expect(preview.before.storage).toMatchObject({ images: 300, upperGib: 2400 });
  });

  it('is refused by fail-on newly-deletable alone', () => {
    expect(verdictOf(preview, [])).toEqual({
      good: true,
      sentence: `200 AMIs become deletable sooner, the first from ${at(3)}`,
    });
    expect(verdictOf(preview, ['unprotected']).good).toBe(true);
    expect(verdictOf(preview, ['newly-deletable'])).toEqual({
      good: false,
      sentence: `200 AMIs become deletable sooner, the first from ${at(3)}, which fail-on newly-deletable does not allow`,
    });
  });
});

describe('the fate of an AMI', () => {
  const one = [makeInstance(0)];

  it('changes with the retention too, after the same grace', () => {
    const plan = makePlan('production', [makeRule('daily', days(7))]);
    const keeping = fileOf({ ...plan, retention: { ...NONE, keepMonthly: 3 } });
    const image = makeImage(0, 40, 7);
    const preview = comparePlans(
      makeInput({ base: keeping, head: daily(7), resources: one, points: [makeImage(0, 1, 7), image] }),
    );
    expect(fatesOf(preview)).toEqual({ [image.id]: `newly-deletable ${at(3)}` });
    expect(preview.fates[0]?.before).toEqual({
      end: 'kept',
      expiresAt: at(-33),
      heldBy: 'retention',
      reason: 'retention of production: monthly 3 of 3, 2026-10',
    });
  });

  it('is spared by a longer expiry, even where it had expired', () => {
    const image = makeImage(0, 10, 7);
    const preview = comparePlans(
      makeInput({ base: daily(7), head: daily(90), resources: one, points: [makeImage(0, 0, 7), image] }),
    );
    expect(fatesOf(preview)[image.id]).toBe('spared it does not expire before');
    expect(verdictOf(preview, ['newly-deletable'])).toEqual({
      good: true,
      sentence: 'No AMI becomes deletable sooner, and no instance loses its protection',
    });
  });

  it('is told where only a far expiry changes', () => {
    const image = makeImage(0, 1, 365);
    const preview = comparePlans(makeInput({ base: daily(365), head: daily(180), resources: one, points: [image] }));
    expect(fatesOf(preview)).toEqual({ [image.id]: 'newly-deletable it does not expire before' });
    expect(preview.fates[0]?.deletableFrom).toBe(at(179));
    expect(verdictOf(preview, ['newly-deletable']).good).toBe(false);
    expect(preview.fates[0]?.after.expiresAt).toBe(at(179));
  });

  it('is not touched by min-keep as long as new ones are made, and saved by it when none are', () => {
    const image = makeImage(0, 5, 30);
    const input = { base: daily(30), resources: one, points: [image] };
    expect(fatesOf(comparePlans(makeInput({ ...input, head: daily(7) })))).toEqual({
      [image.id]: `newly-deletable ${at(3)}`,
    });
    const byHand = fileOf(makePlan('production', [makeRule('daily', days(7), null)]));
    expect(comparePlans(makeInput({ ...input, head: byHand })).fates).toMatchObject([
      { change: 'spared', after: { reason: 'among the newest 1 of its instance' } },
    ]);
  });

  it('of an instance that is gone is not saved by min-keep', () => {
    const image = makeImage(0, 5, 30);
    const preview = comparePlans(makeInput({ base: daily(30), head: daily(7), resources: [], points: [image] }));
    expect(fatesOf(preview)).toEqual({ [image.id]: `newly-deletable ${at(3)}` });
  });

  it('is held by min-keep until the next purge while the newer one is pending', () => {
    const points = [makeImage(0, 0, 30, { state: 'pending' }), makeImage(0, 9, 7)].map(byTag);
    const { after } = comparePlans(makeInput({ resources: one, points }));
    expect(after.deletions.map(({ recoveryPointId, at: when }) => [recoveryPointId, when])).toEqual([
      [points[1]?.id, at(1)],
    ]);
  });

  it('is not called deletable sooner where newer ones take the place of what min-keep held', () => {
    const input = { base: null, head: daily(30), resources: one };
    const preview = comparePlans(
      makeInput({ ...input, points: [makeImage(0, 1, 30), makeImage(0, 2, 30)].map(byTag) }),
    );
    expect(preview.fates).toMatchObject([
      {
        change: 'replaced',
        before: { end: 'kept', heldBy: 'min-keep' },
        after: { end: 'deleted', from: at(29), heldBy: null },
      },
    ]);
    expect(preview.hasBase).toBe(false);
    expect(preview.before.createdCount).toBe(0);
    expect(verdictOf(preview, ['newly-deletable']).good).toBe(true);
    const shorter = comparePlans(
      makeInput({ ...input, base: daily(30), head: daily(20), points: [makeImage(0, 1, 30)] }),
    );
    expect(shorter.fates).toMatchObject([{ change: 'newly-deletable', after: { from: at(19) } }]);
  });
});

describe('two rules due in one minute', () => {
  it('make one AMI, with the longer expiry', () => {
    const head = fileOf(
      makePlan('production', [makeRule('daily', days(7)), makeRule('weekly', months(6), '0 23 * * 0')]),
    );
    const preview = comparePlans(makeInput({ head, resources: [makeInstance(0)] }));
    expect(preview.after.createdCount).toBe(35);
    // 28 of the 30 daily ones are old enough, and the five of the Sundays stay.
    expect(preview.after.deletedCount).toBe(24);
    expect(preview.findings).toEqual([]);
  });
});

describe('sizes', () => {
  it('that are not known count as nothing, and are counted', () => {
    const unsized = makeImage(0, 1, 30, { snapshots: [{ id: snapshotId('snap-1'), gib: null }] });
    const preview = comparePlans(
      makeInput({ base: null, head: daily(30), resources: [makeInstance(0)], points: [unsized] }),
    );
    expect(preview.storageNow).toMatchObject({ images: 1, upperGib: 0, unsized: 1 });
    expect(preview.after.storage).toMatchObject({ upperGib: 0 });
    expect(preview.after.storage.unsized).toBe(preview.after.storage.images);
  });
});
