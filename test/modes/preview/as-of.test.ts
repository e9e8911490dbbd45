import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../../src/decide/expiry.ts';
import { recoveryPointId } from '../../../src/model.ts';
import { judgeAsOf } from '../../../src/modes/preview/as-of.ts';
import { DAY, NOW } from '../../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule } from '../../plan/make-retained-plan.ts';
import { byTag, makeImage, makeInput, makeInstance } from './make-preview.ts';

const daily = (count: number) => fileOf(makePlan('production', [makeRule('daily', days(count))]));

describe('what is left on a day to come', () => {
  // Made 1, 3, 5 and 7 days ago; under the new file they expire 9, 7, 5 and 3 days from now.
  const points = [1, 3, 5, 7].map((age) => makeImage(0, age, 30));
  const input = makeInput({ base: daily(30), head: daily(10), resources: [makeInstance(0)], points });
  const on = (day: number) => judgeAsOf(input, NOW + day * DAY);
  const agesOf = (entries: readonly { readonly createdAt: string }[]) =>
    entries.map(({ createdAt }) => (NOW - Date.parse(createdAt)) / DAY);

  it('follows the new file from day to day', () => {
    expect(agesOf(on(0).deleted)).toEqual([]);
    expect(agesOf(on(2).deleted)).toEqual([]);
    expect(agesOf(on(3).deleted)).toEqual([7]);
    expect(agesOf(on(7).deleted)).toEqual([3, 5, 7]);
    expect(agesOf(on(7).kept)).toEqual([1]);
    expect(on(40).kept).toEqual([]);
  });

  it('tells what goes on that very day from what went before', () => {
    const { deleted, at } = on(5);
    expect(at.slice(0, 10)).toBe(formatInstant(NOW + 5 * DAY).slice(0, 10));
    expect(deleted.map(({ onThatDay }) => onThatDay)).toEqual([true, false]);
    expect(deleted[0]?.purgedAt.slice(0, 10)).toBe(at.slice(0, 10));
  });

  it('judges at the very instant: what expires in the last minute of a day goes on it', () => {
    const midnight = Math.floor((NOW + 5 * DAY) / DAY) * DAY;
    const end = midnight + DAY - 1000;
    const image = { ...makeImage(0, 1, 30), id: recoveryPointId('ami-last-minute') };
    const late = { ...image, tags: { ...image.tags, expire: formatInstant(end - 1000), backupPlan: null } };
    const alone = { ...input, inventory: { ...input.inventory, points: [...input.inventory.points, late] } };
    const { at, deleted } = judgeAsOf(alone, end);
    expect(at).toBe(formatInstant(end));
    expect(deleted.find((one) => one.recoveryPointId === late.id)).toMatchObject({ onThatDay: true, purgedAt: at });
    const before = judgeAsOf(alone, end - 2000);
    expect(before.kept.map((one) => one.recoveryPointId)).toContain(late.id);
  });

  it('says why the rest is kept', () => {
    const alone = makeInput({
      base: daily(30),
      head: fileOf(),
      resources: [makeInstance(0)],
      points: points.map(byTag),
    });
    const { kept } = judgeAsOf(alone, NOW + 40 * DAY);
    expect(agesOf(kept)).toEqual([1]);
    expect(kept[0]?.reason).toBe('among the newest 1 of its instance');
  });
});
