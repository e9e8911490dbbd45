import { describe, expect, it } from 'vitest';
import { type BackupDays, CHECK_STATUSES, type CheckStatus, type Instant, type Resource } from '../../../src/model.ts';
import { asJudged, directlyPlanned } from '../../../src/modes/check/calendar.ts';
import type { Judged } from '../../../src/modes/check/judged.ts';
import { DAY, database, frankfurt, HOUR, makeResource, NOW, oregon, web } from '../../decide/make-model.ts';
import { days, makePlan, makeRule } from '../../plan/make-retained-plan.ts';
import { rulesOf, vaultPlan } from './check-plans.ts';
import { point } from './judge-world.ts';

/** It is 21 November 2026. */
const CALENDAR = { from: '2026-10-18', to: '2026-11-21', resources: [] };
const entry = (more: Partial<BackupDays> = {}): BackupDays => ({
  kind: 'ec2-instance',
  region: frankfurt,
  resourceId: web,
  resourceName: 'web-1',
  days: ['2026-11-01'],
  first: '2026-11-01',
  newest: '2026-11-01',
  exists: true,
  asked: null,
  standing: null,
  lateSince: null,
  ...more,
});
const found = (status: CheckStatus, more: Partial<Judged> = {}): Judged => ({
  resource: makeResource(),
  status,
  newest: null,
  dueAt: NOW - DAY,
  reason: '',
  ...more,
});
const one = (known: Partial<BackupDays>, judged: Judged) =>
  asJudged({ ...CALENDAR, resources: [entry(known)] }, [judged], NOW).resources[0];

describe('a resource of the calendar', () => {
  it.each<[CheckStatus, BackupDays['standing']]>([
    ['fresh', 'on-time'],
    ['under-way', 'on-time'],
    ['late', 'late'],
    ['never', 'late'],
    ['new', 'new'],
    ['lost-tag', 'apart'],
    ['unprotected', 'apart'],
    ['unknown', 'apart'],
    ['skipped', 'apart'],
    ['exempt', 'apart'],
  ])('that the check found %s stands %s', (status, standing) => {
    expect(CHECK_STATUSES).toContain(status);
    expect(one({ standing: 'late', lateSince: '2026-11-03' }, found(status))).toEqual(
      entry({ standing, lateSince: standing === 'late' ? '2026-11-03' : null }),
    );
  });

  it('that was not judged stands apart, and as it was where it is gone', () => {
    const [other, gone] = asJudged(
      { ...CALENDAR, resources: [entry({ standing: 'late' }), entry({ exists: false, standing: 'late' })] },
      [],
      NOW,
    ).resources;
    expect(other?.standing).toBe('apart');
    expect(gone).toEqual(entry({ exists: false, standing: 'late' }));
  });

  it('that is gone is not judged by what has its id', () => {
    const judged = [found('fresh')];
    expect(asJudged({ ...CALENDAR, resources: [entry({ exists: false })] }, judged, NOW).resources).toEqual([
      entry({ exists: false }),
    ]);
  });

  it.each<[string, Partial<Resource>]>([
    ['id', { id: database }],
    ['region', { region: oregon }],
    ['kind', { kind: 'ebs-volume' }],
  ])('is not the one with another %s', (_, other) => {
    const { resources } = asJudged(
      { ...CALENDAR, resources: [entry()] },
      [found('fresh', { resource: makeResource(other) })],
      NOW,
    );
    expect(resources.map(({ standing }) => standing)).toEqual(['apart', 'on-time']);
  });
});

describe('one that is late is so since', () => {
  const asked = { met: [], missed: [] };
  const since = (more: Partial<Judged>, known: Partial<BackupDays> = {}) =>
    one(known, found('late', more))?.lateSince ?? null;

  it.each<[string, Partial<Judged>, Partial<BackupDays>, string | null]>([
    ['what the calendar knows', { newest: point(72) }, { lateSince: '2026-11-05' }, '2026-11-05'],
    ['nobody knows when, where nothing was due', { dueAt: null, newest: point(72) }, { asked }, null],
    ['the time at which one was due by a plan', { dueAt: NOW - 2 * DAY, newest: point(240) }, { asked }, '2026-11-19'],
    ['when the newest became too old, by an age', { dueAt: NOW - 2 * DAY, newest: point(5 * 24) }, {}, '2026-11-18'],
    ['now, where it is not yet too old', { dueAt: NOW - 2 * DAY, newest: point(24) }, {}, '2026-11-21'],
    ['nobody knows when, where there is none', { newest: null }, {}, null],
  ])('%s', (_, judged, known, day) => {
    expect(since(judged, known)).toBe(day);
  });
});

describe('a resource that the calendar does not have', () => {
  const added = (judged: Judged) => asJudged(CALENDAR, [judged], NOW).resources[0];

  it.each<[CheckStatus, boolean]>([
    ['fresh', true],
    ['under-way', true],
    ['never', true],
    ['new', true],
    ['unprotected', false],
    ['exempt', false],
    ['unknown', false],
  ])('and that the check found %s is added: %j', (status, is) => {
    expect(added(found(status)) !== undefined).toBe(is);
  });

  const at = (instant: Instant) => ({ ...point(0), at: instant });
  const BEGIN = NOW - 23 * HOUR - 34 * DAY;
  it.each([
    ['with the day of its newest', at(NOW - 2 * DAY), ['2026-11-19'], '2026-11-19'],
    ['with the first day of the calendar', at(BEGIN), ['2026-10-18'], '2026-10-18'],
    ['with a day before the calendar', at(BEGIN - 1), [], '2026-10-17'],
    ['with no day', null, [], null],
  ])('comes %s', (_, newest, expected, day) => {
    expect(added(found('fresh', { newest }))).toEqual(
      entry({ days: expected, first: day, newest: day, standing: 'on-time' }),
    );
  });
});

it('the rules that are checked are those of their plans, without those of AWS Backup', () => {
  const plan = makePlan('web', [makeRule('daily', days(7)), makeRule('weekly', days(30))]);
  const other = makePlan('data', [makeRule('daily', days(7))]);
  const [first, second] = rulesOf(plan);
  expect(directlyPlanned([...rulesOf(plan, vaultPlan('v')), ...rulesOf(other)])).toEqual({ plans: [plan, other] });
  expect(directlyPlanned(second === undefined ? [] : [second])).toEqual({
    plans: [{ ...plan, rules: [plan.rules[1]] }],
  });
  expect(first?.plan).toBe(plan);
});
