import { describe, expect, it } from 'vitest';
import { type RetainedPoint, retentionKeeps } from '../../src/decide/retention.ts';
import type { Retention } from '../../src/decide/retention-model.ts';
import { recoveryPointId, region, resourceId } from '../../src/model.ts';
import { DAY } from './retention-histories.ts';

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
const NOW = Date.parse('2026-11-21T23:30:00Z');

function pointAt(text: string, overrides: Partial<RetainedPoint> = {}): RetainedPoint {
  return {
    kind: 'ec2-instance',
    id: recoveryPointId(`ami@${text}`),
    source: resourceId('i-1'),
    region: region('eu-central-1'),
    createdAt: Date.parse(text),
    available: true,
    ...overrides,
  };
}

/** What stays, as instant and reason. */
function keptOf(points: readonly RetainedPoint[], retention: Partial<Retention>, now = NOW): Record<string, string> {
  const reasons = retentionKeeps(points, { ...NONE, ...retention }, now);
  return Object.fromEntries([...reasons].map(([id, reason]) => [id.replace('ami@', ''), reason]));
}

describe('a reason', () => {
  it('names every rule that keeps the point', () => {
    const kept = keptOf([pointAt('2026-11-21T23:00:00Z')], {
      keepLast: 3,
      keepHourly: 0,
      keepDaily: 7,
      keepWeekly: 4,
      keepMonthly: 12,
      keepYearly: 2,
      keepWithin: { months: 1, milliseconds: 14 * DAY },
    });
    expect(kept).toEqual({
      '2026-11-21T23:00:00Z':
        'last 1 of 3; daily 1 of 7, 2026-11-21; weekly 1 of 4, 2026-W47; monthly 1 of 12, 2026-11; yearly 1 of 2, 2026; within 1 month 14 days of the newest',
    });
  });

  it('counts months from the newest', () => {
    const months = ['2026-11-02', '2026-10-31', '2026-09-30', '2026-09-01'].map((day) => pointAt(`${day}T12:00:00Z`));
    expect(keptOf(months, { keepMonthly: 3 })).toEqual({
      '2026-11-02T12:00:00Z': 'monthly 1 of 3, 2026-11',
      '2026-10-31T12:00:00Z': 'monthly 2 of 3, 2026-10',
      '2026-09-30T12:00:00Z': 'monthly 3 of 3, 2026-09',
    });
  });
});

describe('the traps', () => {
  it('two backups on one day leave one, the newest', () => {
    const points = ['2026-11-21T23:00:00Z', '2026-11-21T11:00:00Z', '2026-11-20T23:00:00Z'].map((at) => pointAt(at));
    expect(Object.keys(keptOf(points, { keepDaily: 2 }))).toEqual(['2026-11-21T23:00:00Z', '2026-11-20T23:00:00Z']);
  });

  it('daily counts days that have one, not days of the calendar: a pause takes nothing away', () => {
    const points = ['2026-11-21', '2026-08-03', '2026-08-02', '2026-08-01'].map((day) => pointAt(`${day}T12:00:00Z`));
    expect(keptOf(points, { keepDaily: 3 })).toEqual({
      '2026-11-21T12:00:00Z': 'daily 1 of 3, 2026-11-21',
      '2026-08-03T12:00:00Z': 'daily 2 of 3, 2026-08-03',
      '2026-08-02T12:00:00Z': 'daily 3 of 3, 2026-08-02',
    });
  });

  it('within looks back from the newest of the resource, however long ago that was, and not from now', () => {
    const points = ['2020-03-10', '2020-03-01', '2020-02-20'].map((day) => pointAt(`${day}T12:00:00Z`));
    const other = pointAt('2026-11-20T12:00:00Z', { source: resourceId('i-2') });
    expect(keptOf([...points, other], { keepWithin: { months: 0, milliseconds: 10 * DAY } })).toEqual({
      '2020-03-10T12:00:00Z': 'within 10 days of the newest',
      '2020-03-01T12:00:00Z': 'within 10 days of the newest',
      '2026-11-20T12:00:00Z': 'within 10 days of the newest',
    });
  });

  it('within takes calendar months, ended by a shorter month, and keeps what is exactly as old', () => {
    const points = ['2026-03-31T12:00:00Z', '2026-02-28T12:00:00Z', '2026-02-28T11:59:59Z'].map((at) => pointAt(at));
    const kept = keptOf(points, { keepWithin: { months: 1, milliseconds: 0 } });
    expect(kept).toEqual({
      '2026-03-31T12:00:00Z': 'within 1 month of the newest',
      '2026-02-28T12:00:00Z': 'within 1 month of the newest',
    });
  });

  it('within passes over one from the future, as long as there is another', () => {
    const points = ['2027-11-21', '2026-11-21', '2026-11-01'].map((day) => pointAt(`${day}T12:00:00Z`));
    const retention = { keepWithin: { months: 0, milliseconds: 7 * DAY } };
    expect(Object.keys(keptOf(points, retention))).toEqual(['2027-11-21T12:00:00Z', '2026-11-21T12:00:00Z']);
    expect(Object.keys(keptOf(points, retention, Date.parse('2020-01-01T00:00:00Z')))).toHaveLength(3);
  });

  it('too few days to fill keep the oldest too, and say so', () => {
    const points = ['2026-11-21T23:00:00Z', '2026-11-20T23:00:00Z', '2026-11-20T11:00:00Z', '2026-11-20T01:00:00Z'];
    expect(
      keptOf(
        points.map((at) => pointAt(at)),
        { keepDaily: 7 },
      ),
    ).toEqual({
      '2026-11-21T23:00:00Z': 'daily 1 of 7, 2026-11-21',
      '2026-11-20T23:00:00Z': 'daily 2 of 7, 2026-11-20',
      '2026-11-20T01:00:00Z': 'oldest, while only 2 of 7 days have one',
    });
  });

  it('enough days keep no oldest', () => {
    const points = ['2026-11-21T23:00:00Z', '2026-11-20T23:00:00Z', '2026-11-20T01:00:00Z'].map((at) => pointAt(at));
    expect(Object.keys(keptOf(points, { keepDaily: 2 }))).toEqual(['2026-11-21T23:00:00Z', '2026-11-20T23:00:00Z']);
  });

  it('every resource of every region is judged by itself', () => {
    const twin = { id: recoveryPointId('ami@other-region'), region: region('us-west-2') };
    const stranger = { id: recoveryPointId('ami@other-source'), source: resourceId('i-2') };
    const at = '2026-11-20T23:00:00Z';
    const points = [pointAt('2026-11-21T23:00:00Z'), pointAt(at), pointAt(at, twin), pointAt(at, stranger)];
    expect(Object.keys(keptOf(points, { keepLast: 1 })).sort()).toEqual([
      '2026-11-21T23:00:00Z',
      'other-region',
      'other-source',
    ]);
  });

  it('what is not available neither counts nor stays', () => {
    const points = [pointAt('2026-11-21T23:00:00Z', { available: false }), pointAt('2026-11-20T23:00:00Z')];
    expect(keptOf(points, { keepLast: 1 })).toEqual({ '2026-11-20T23:00:00Z': 'last 1 of 1' });
  });

  it('nothing asked keeps nothing', () => {
    expect(keptOf([pointAt('2026-11-21T23:00:00Z')], {})).toEqual({});
    expect(keptOf([], { keepDaily: 7 })).toEqual({});
  });
});

describe('the time zone', () => {
  it('decides on which day a backup of the night counts', () => {
    const points = ['2026-11-21T23:30:00Z', '2026-11-21T22:30:00Z'].map((at) => pointAt(at));
    expect(Object.keys(keptOf(points, { keepDaily: 2, keepLast: 0, timeZone: 'UTC' }))).toHaveLength(2);
    expect(keptOf(points, { keepDaily: 1 })).toEqual({ '2026-11-21T23:30:00Z': 'daily 1 of 1, 2026-11-21' });
    expect(keptOf(points, { keepDaily: 2, timeZone: 'Europe/Berlin' })).toEqual({
      '2026-11-21T23:30:00Z': 'daily 1 of 2, 2026-11-22',
      '2026-11-21T22:30:00Z': 'daily 2 of 2, 2026-11-21',
    });
  });

  it('passes over the day that Samoa left out', () => {
    const points = ['2011-12-31T12:00:00Z', '2011-12-30T12:00:00Z', '2011-12-29T12:00:00Z'].map((at) => pointAt(at));
    expect(keptOf(points, { keepDaily: 3, timeZone: 'Pacific/Apia' })).toEqual({
      '2011-12-31T12:00:00Z': 'daily 1 of 3, 2012-01-01',
      '2011-12-30T12:00:00Z': 'daily 2 of 3, 2011-12-31',
      '2011-12-29T12:00:00Z': 'daily 3 of 3, 2011-12-29',
    });
  });

  it('knows leap days', () => {
    const points = ['2024-03-01T12:00:00Z', '2024-02-29T12:00:00Z', '2024-02-28T12:00:00Z'].map((at) => pointAt(at));
    expect(keptOf(points, { keepMonthly: 2 })).toMatchObject({ '2024-02-29T12:00:00Z': 'monthly 2 of 2, 2024-02' });
  });
});

describe('twenty thousand points', () => {
  it('are judged in well under a second', () => {
    const points = Array.from({ length: 20_000 }, (_, index) =>
      pointAt('2026-11-21T23:00:00Z', {
        id: recoveryPointId(`ami-${index}`),
        source: resourceId(`i-${index % 500}`),
        createdAt: NOW - Math.floor(index / 500) * DAY - (index % 500) * 1000,
      }),
    );
    const retention = { ...NONE, keepDaily: 7, keepWeekly: 4, keepMonthly: 12, timeZone: 'Europe/Berlin' };
    expect(retentionKeeps(points, retention, NOW).size).toBeGreaterThan(500 * 7);
  });
});
