import { describe, expect, it } from 'vitest';
import { type Expiry, resourceId } from '../../src/model.ts';
import { askedByPoints, askedBySelection, type Span } from '../../src/plan/asked-for.ts';
import type { PlanRule } from '../../src/plan/model.ts';
import { DAY, HOUR, makeResource } from '../decide/make-model.ts';
import { makeAwsPlan, makeAwsRule, makePlan, makeRule, makeSelection, tags } from './make-plan.ts';

const at = (text: string) => Date.parse(text.length === 16 ? `${text}:00Z` : text);
const text = (instant: Expiry) => (instant === 'never' ? instant : new Date(instant).toISOString().slice(0, 16));
const SPAN: Span = { from: at('2026-11-18T05:00'), until: at('2026-11-20T05:00'), slack: 3 * HOUR };

const keptFor = (days: number) => ({ keep: 'for', duration: { months: 0, milliseconds: days * DAY } }) as const;
const plan = (name: string, ...rules: readonly Partial<PlanRule>[]) =>
  makePlan({
    name,
    selection: makeSelection({ tags: tags(`Backup:${name}`) }),
    rules: rules.map((rule, index) => makeRule({ name: `r${index}`, schedule: '0 5 * * *', ...rule })),
  });
const machine = (...plans: readonly string[]) =>
  makeResource({
    id: resourceId(`i-${plans.join('-')}`),
    tags: new Map(plans.length === 1 ? [['Backup', plans[0] ?? '']] : plans.map((name) => [`By-${name}`, 'yes'])),
  });

function asked(plans: readonly ReturnType<typeof plan>[], resource: ReturnType<typeof machine>, span = SPAN) {
  const found = askedBySelection({ plans }, [resource], span)(resource);
  return found === null
    ? null
    : {
        due: found.due.map((due) => `${text(due.at)} ${text(due.expiresAt)}`),
        latest: found.latest === null ? null : text(found.latest),
        slack: found.slack,
      };
}

describe('what the plans that select a resource ask for', () => {
  it('is each time within the days, the first and the last minute of them included', () => {
    expect(asked([plan('a', { expiry: keptFor(2) })], machine('a'))).toEqual({
      due: [
        '2026-11-18T05:00 2026-11-20T05:00',
        '2026-11-19T05:00 2026-11-21T05:00',
        '2026-11-20T05:00 2026-11-22T05:00',
      ],
      latest: '2026-11-20T05:00',
      slack: 3 * HOUR,
    });
    const within = { from: SPAN.from + 1, until: SPAN.until - 1, slack: 0 };
    expect(asked([plan('a', { expiry: keptFor(2) })], machine('a'), within)).toEqual({
      due: ['2026-11-19T05:00 2026-11-21T05:00'],
      latest: '2026-11-19T05:00',
      slack: 0,
    });
  });

  it.each<[string, readonly Partial<PlanRule>[], string]>([
    ['the longer of two expiries', [{ expiry: keptFor(2) }, { expiry: keptFor(9) }], '2026-11-28T05:00'],
    ['the longer of two, the other way round', [{ expiry: keptFor(9) }, { expiry: keptFor(2) }], '2026-11-28T05:00'],
    ['never, which is longer than any', [{ expiry: { keep: 'for-ever' } }, { expiry: keptFor(9) }], 'never'],
    ['never, the other way round', [{ expiry: keptFor(9) }, { expiry: { keep: 'for-ever' } }], 'never'],
  ])('has, of rules that are due at one time, %s', (_, rules, end) => {
    const one = { ...SPAN, from: at('2026-11-19T00:00'), until: at('2026-11-20T00:00') };
    expect(asked([plan('a', ...rules)], machine('a'), one)?.due).toEqual([`2026-11-19T05:00 ${end}`]);
  });

  it('is that of all their rules with a schedule, in their zones and in order', () => {
    const day = { ...SPAN, from: at('2026-11-18T12:00'), until: at('2026-11-19T12:00') };
    const rules = [{ schedule: '0 11 * * *' }, { schedule: null }, { schedule: '0 3 * * *', timeZone: 'Asia/Tokyo' }];
    const found = asked([plan('a', ...rules)], machine('a'), day);
    expect(found?.due.map((due) => due.slice(0, 16))).toEqual(['2026-11-18T18:00', '2026-11-19T11:00']);
    expect(found?.latest).toBe('2026-11-19T11:00');
    expect(asked([plan('a', ...rules.toReversed())], machine('a'), day)?.latest).toBe('2026-11-19T11:00');
  });

  it('has a latest time that may lie before the days, by the clocks of the zone', () => {
    const yearly = (timeZone?: string) =>
      asked([plan('a', { schedule: '0 5 1 1 *', ...(timeZone === undefined ? {} : { timeZone }) })], machine('a'));
    expect(yearly()).toEqual({ due: [], latest: '2026-01-01T05:00', slack: SPAN.slack });
    expect(yearly('Asia/Tokyo')?.latest).toBe('2025-12-31T20:00');
  });

  it('is nothing where no plan selects it, and where none has a schedule', () => {
    expect(asked([plan('a', {})], machine('b'))).toBeNull();
    expect(asked([plan('a', { schedule: null })], machine('a'))).toBeNull();
    const listed = machine('a');
    expect(askedBySelection({ plans: [plan('a', {})] }, [listed], SPAN)(machine('a'))).toBeNull();
  });

  it('is nothing of what AWS Backup carries out', () => {
    const theirs = makeAwsPlan({ selection: makeSelection({ tags: tags('Backup:a') }), rules: [makeAwsRule()] });
    const resource = machine('a');
    expect(askedBySelection({ plans: [theirs] }, [resource], SPAN)(resource)).toBeNull();
  });

  it('is told apart for resources of other plans, and added up for those of several', () => {
    const hourOf = (name: string, schedule: string) =>
      makePlan({ name, selection: makeSelection({ tags: tags(`By-${name}:yes`) }), rules: [makeRule({ schedule })] });
    const file = { plans: [hourOf('a', '0 6 * * *'), hourOf('b', '0 7 * * *')] };
    const resources = [machine('a', 'b'), machine('a', 'c'), machine('b', 'c')];
    const hours = askedBySelection(file, resources, SPAN);
    expect(
      resources.map((resource) => [...new Set(hours(resource)?.due.map((due) => new Date(due.at).getUTCHours()))]),
    ).toEqual([[6, 7], [6], [7]]);
    const both = hours(resources[0] ?? machine());
    expect(both?.due.map((due) => due.at)).toEqual(both?.due.map((due) => due.at).toSorted((a, b) => a - b));
    expect(both?.latest).toBe(at('2026-11-19T07:00'));
  });
});

describe('what the plans that made the backups of a resource ask for', () => {
  const point = (made: string, backupPlan: string) => ({ at: at(made), tags: { backupPlan, backupTag: null } });
  const file = { plans: [plan('old', { schedule: '0 6 * * *' }), plan('new', { schedule: '0 18 * * *' })] };
  const hoursOf = (...points: readonly ReturnType<typeof point>[]) =>
    askedByPoints(
      file,
      SPAN,
    )(points)
      ?.due.map((due) => new Date(due.at).getUTCHours())
      .filter((hour, index, all) => all.indexOf(hour) === index)
      .sort((a, b) => a - b) ?? null;

  // The newest backup, less three hours of slack, is what a plan must have reached.
  it.each<[string, string, number[]]>([
    ['2026-11-19T06:00', '2026-11-19T18:10', [6, 18]],
    ['2026-11-19T05:59', '2026-11-19T18:10', [18]],
    // It was due at 6 of the 20th, and may come until 9.
    ['2026-11-19T06:00', '2026-11-20T08:59', [6, 18]],
    ['2026-11-19T06:00', '2026-11-20T09:00', [18]],
  ])('leave out a plan that was behind: made at %s by one and at %s by the other', (older, newer, hours) => {
    const points = [point(older, 'old/r0'), point(newer, 'new/r0')];
    expect(hoursOf(...points)).toEqual(hours);
    expect(hoursOf(...points.toReversed())).toEqual(hours);
    // An older one of the same plan changes nothing, wherever it stands.
    const before = point('2026-11-10T06:00', 'old/r0');
    expect(hoursOf(before, ...points)).toEqual(hours);
    expect(hoursOf(...points, before)).toEqual(hours);
  });

  it('are none of nobody, and none where no plan made them', () => {
    expect(hoursOf()).toBeNull();
    expect(askedByPoints(file, SPAN)([{ at: SPAN.from, tags: { backupTag: 'Backup:old' } }])).toBeNull();
    expect(hoursOf(point('2026-11-19T06:00', 'gone/r0'))).toBeNull();
  });

  it('count a plan without a schedule among those that are never behind, and ask for nothing of it', () => {
    const byHand = { plans: [...file.plans, plan('hand', { schedule: null })] };
    const made = [point('2026-11-01T00:00', 'hand/r0'), point('2026-11-19T18:10', 'new/r0')];
    const found = askedByPoints(byHand, SPAN)(made);
    expect(new Set(found?.due.map((due) => new Date(due.at).getUTCHours()))).toEqual(new Set([18]));
  });

  it('are answered for each resource by itself', () => {
    const asks = askedByPoints(file, SPAN);
    const one = asks([point('2026-11-19T06:10', 'old/r0')]);
    const other = asks([point('2026-11-19T18:10', 'new/r0')]);
    expect([one?.latest, other?.latest].map((latest) => text(latest ?? 'never'))).toEqual([
      '2026-11-19T06:00',
      '2026-11-19T18:00',
    ]);
  });
});
