import { describe, expect, it } from 'vitest';
import { keyOf, type RecoveryPoint, recoveryPointId, region, resourceId } from '../../../src/model.ts';
import { fateChanges } from '../../../src/modes/preview/fates.ts';
import type { Fate, FateChange, Hold } from '../../../src/modes/preview/model.ts';
import type { PlannedCourse } from '../../../src/modes/preview/outlook.ts';
import { protectionChanges } from '../../../src/modes/preview/protection.ts';
import type { ProtectedResource } from '../../../src/modes/preview/upcoming.ts';
import { DAY, frankfurt, makePoint, makeResource, NOW, oregon } from '../../decide/make-model.ts';
import { makePlan } from '../../plan/make-retained-plan.ts';

const day = (count: number) => `2026-12-${String(count).padStart(2, '0')}T00:00:00Z`;
const instant = (count: number) => Date.parse(day(count));
const gone = (from: number, expires: number | null = from, heldBy: Hold | null = null): Fate => ({
  end: 'deleted',
  from: day(from),
  purgedAt: day(from),
  expiresAt: expires === null ? null : day(expires),
  heldBy,
});
const kept = (expires: number | 'never' | null, heldBy: Hold | null = null): Fate => ({
  end: 'kept',
  expiresAt: typeof expires === 'number' ? day(expires) : expires,
  heldBy,
  reason: '',
});

/** One course: what becomes of each, and until when it lasts beyond the days. */
type Ends = readonly (readonly [Fate, number?])[];
const pointOf = (index: number, more: Partial<RecoveryPoint> = {}) => ({
  ...makePoint({ id: recoveryPointId(`ami-${index}`), ...more }),
  createdAt: more.createdAt ?? NOW - DAY,
});
const course = (ends: Ends): Pick<PlannedCourse, 'fates' | 'lasting'> => ({
  fates: new Map(ends.map(([fate], index) => [recoveryPointId(`ami-${index}`), fate])),
  lasting: new Map(
    ends.flatMap(([, end], index) => (end === undefined ? [] : [[recoveryPointId(`ami-${index}`), end] as const])),
  ),
});
const own = (point: ReturnType<typeof pointOf>) => ({
  point,
  source: point.source ?? resourceId(''),
  key: 'k',
  resourceName: 'web',
});
const changeOf = (was: Ends[number], willBe: Ends[number]) => {
  const [change] = fateChanges([own(pointOf(0))], course([was]), course([willBe]));
  return change === undefined ? null : ([change.change, change.deletableFrom] as const);
};
type Change = FateChange['change'];

describe('the change of a fate', () => {
  it.each<[string, Ends[number], Ends[number], Change | null, string | null]>([
    ['none where both end alike', [gone(5)], [gone(5)], null, null],
    ['sooner', [gone(5)], [gone(4)], 'newly-deletable', day(4)],
    ['sooner by its tag alone', [gone(5, 4)], [gone(5, 3), instant(5)], 'newly-deletable', day(5)],
    [
      'sooner by its tag alone, held for a while',
      [gone(5, 4, 'retention')],
      [gone(5, 3, 'retention'), instant(5)],
      'newly-deletable',
      day(5),
    ],
    ['sooner by its tag alone, far away', [kept(9), instant(9)], [kept(8), instant(9)], 'newly-deletable', day(9)],
    ['later', [gone(5)], [gone(6)], 'later', day(6)],
    ['spared', [gone(5)], [kept(9), instant(9)], 'spared', day(9)],
    ['spared for good', [gone(5)], [kept('never')], 'spared', null],
    ['no longer kept', [kept('never')], [gone(6)], 'newly-deletable', day(6)],
    ['still kept, for longer', [kept(9), instant(9)], [kept(12), instant(12)], 'expiry-lengthened', day(12)],
    ['still kept, with no end', [kept(9), instant(9)], [kept('never')], 'expiry-lengthened', null],
    ['still kept, as before', [kept(9), instant(9)], [kept(9), instant(9)], null, null],
    [
      'still kept, and gone sooner in the end',
      [kept(12), instant(12)],
      [kept(9), instant(9)],
      'newly-deletable',
      day(9),
    ],
    ['still kept, with an end now', [kept('never')], [kept(9), instant(9)], 'newly-deletable', day(9)],
    // What a retention holds far away is only known to a day.
    ['still kept, sooner by a day', [kept(9), instant(9)], [kept(9), instant(8)], null, null],
    [
      'still kept, sooner by more',
      [kept(9), instant(9)],
      [kept(9), instant(8) - 1],
      'newly-deletable',
      '2026-12-07T23:59:59Z',
    ],
    [
      'still kept by a retention, sooner',
      [kept(1, 'retention'), instant(20)],
      [kept(1, 'retention'), instant(9)],
      'newly-deletable',
      day(9),
    ],
    ['held by min-keep, which may go on', [kept(1), instant(20)], [kept(1, 'min-keep'), instant(9)], null, null],
    [
      'shortened, and held for good by min-keep',
      [kept(3, 'min-keep'), instant(3)],
      [kept(2, 'min-keep'), instant(2)],
      null,
      null,
    ],
    ['shortened, and it stays for ever', [kept(3)], [kept(2)], null, null],
    ['held by min-keep before, and replaced by newer ones', [gone(9, 2, 'min-keep')], [gone(4, 2)], 'replaced', day(4)],
    ['the same where its tag is later too', [kept(2, 'min-keep')], [gone(4, 3)], 'replaced', day(4)],
    [
      'held by min-keep before, and with a tag that is cut',
      [gone(9, 3, 'min-keep')],
      [gone(4, 2), instant(4)],
      'newly-deletable',
      day(4),
    ],
    ['held by a retention before', [gone(9, 2, 'retention')], [gone(4, 2)], 'newly-deletable', day(4)],
    [
      'held by min-keep before, with no tag now',
      [gone(9, null, 'min-keep')],
      [gone(4, null)],
      'newly-deletable',
      day(4),
    ],
    ['tag that could not be read, and can now', [kept(null)], [kept(9), instant(9)], 'newly-deletable', day(9)],
    ['tag that could be read, and cannot now', [kept(9), instant(9)], [kept(null)], null, null],
  ])('is %s', (_, was, willBe, change, from) => {
    expect(changeOf(was, willBe)).toEqual(change === null ? null : [change, from]);
  });

  it('is none of what only one of the courses knows', () => {
    expect(fateChanges([own(pointOf(0))], course([]), course([[gone(4)]]))).toEqual([]);
    expect(fateChanges([own(pointOf(0))], course([[gone(4)]]), course([]))).toEqual([]);
  });

  it('names the point and its resource, with both fates', () => {
    const [change] = fateChanges([own(pointOf(0))], course([[gone(5)]]), course([[gone(4)]]));
    expect(change).toMatchObject({
      kind: 'ec2-instance',
      region: frankfurt,
      recoveryPointId: 'ami-0',
      resourceId: 'i-0aaaaaaaaaaaaaaa1',
      resourceName: 'web',
      createdAt: '2026-11-20T23:00:00Z',
      before: gone(5),
      after: gone(4),
    });
  });
});

describe('the order of the changes', () => {
  const ordered = (points: readonly ReturnType<typeof pointOf>[], was: Ends, willBe: Ends) =>
    fateChanges(points.map(own), course(was), course(willBe)).map(({ recoveryPointId: id }) => Number(id.slice(4)));

  it('begins with what is worst', () => {
    const was: Ends = [[kept(9), instant(9)], [gone(5)], [gone(5)], [gone(9, 2, 'min-keep')], [gone(5)]];
    const willBe: Ends = [[kept(12), instant(12)], [kept('never')], [gone(6)], [gone(4, 2)], [gone(4)]];
    expect(
      ordered(
        [0, 1, 2, 3, 4].map((index) => pointOf(index)),
        was,
        willBe,
      ),
    ).toEqual([4, 3, 2, 1, 0]);
  });

  it('goes by the instant, and what never goes comes last', () => {
    const spared: Ends = [[kept('never')], [kept(20), instant(20)], [kept(15), instant(15)]];
    expect(
      ordered(
        [0, 1, 2].map((index) => pointOf(index)),
        [[gone(5)], [gone(5)], [gone(5)]],
        spared,
      ),
    ).toEqual([2, 1, 0]);
  });

  it.each<[string, readonly Partial<RecoveryPoint>[]]>([
    ['region', [{ region: oregon }, { region: region('eu-north-1') }, { region: frankfurt }]],
    ['kind', [{ kind: 'rds-instance' }, { kind: 'ec2-instance' }, { kind: 'ebs-volume' }]],
    ['resource', ['i-3', 'i-2', 'i-1'].map((id) => ({ source: resourceId(id) }))],
    ['age', [1, 2, 3].map((age) => ({ createdAt: NOW - age * DAY }))],
  ])('goes by %s then', (_, more) => {
    const points = more.map((one, index) => pointOf(index, one));
    const all = (end: Fate): Ends => points.map(() => [end]);
    expect(ordered(points, all(gone(5)), all(gone(4)))).toEqual([2, 1, 0]);
  });

  it('goes by the id at last', () => {
    const points = [2, 0, 1].map((index) => pointOf(index));
    const all = (end: Fate): Ends => points.map(() => [end]);
    expect(ordered(points, all(gone(5)), all(gone(4)))).toEqual([0, 1, 2]);
  });
});

describe('the change of protection', () => {
  const resource = (id: string, more = {}) => makeResource({ id: resourceId(id), ...more });
  const plansOf = (...entries: readonly (readonly [ReturnType<typeof resource>, readonly string[], string?])[]) =>
    new Map(
      entries.map(([one, names, idle]): [string, ProtectedResource] => {
        const firing = names.map((name) => makePlan(name, []));
        const plans = idle === undefined ? firing : [...firing, makePlan(idle, [])];
        return [keyOf(one), { resource: one, plans, firing, upcoming: [], asWritten: [] }];
      }),
    );

  const [a, b, c, d] = ['i-a', 'i-b', 'i-c', 'i-d'].map((id) => resource(id));
  it('is told of each whose plans are others, whatever their order, lost ones in front', () => {
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('unreachable');
    const before = plansOf([a, ['x']], [b, ['x', 'y']], [d, ['x'], 'idle']);
    const after = plansOf([b, ['y', 'x'], 'idle'], [a, ['y']], [c, ['x']], [d, []]);
    expect(protectionChanges([a, b, c, d], before, after)).toEqual([
      {
        change: 'lost',
        kind: 'ec2-instance',
        region: frankfurt,
        resourceId: 'i-d',
        resourceName: 'web-1',
        before: ['x'],
        after: [],
      },
      expect.objectContaining({ change: 'gained', resourceId: 'i-c', before: [], after: ['x'] }),
      expect.objectContaining({ change: 'moved', resourceId: 'i-a', before: ['x'], after: ['y'] }),
    ]);
  });

  it('is in the order of region, kind and id', () => {
    const all = [
      resource('i-b', { region: oregon }),
      resource('i-a', { region: oregon }),
      resource('i-c', { region: oregon, kind: 'ebs-volume' }),
      resource('i-d'),
    ];
    const after = plansOf(...all.map((one) => [one, ['x']] as const));
    const told = protectionChanges(all, new Map(), after).map(({ resourceId: id }) => id);
    expect(told).toEqual(['i-d', 'i-c', 'i-a', 'i-b']);
    expect(protectionChanges(all.toReversed(), new Map(), after).map(({ resourceId: id }) => id)).toEqual(told);
  });
});
