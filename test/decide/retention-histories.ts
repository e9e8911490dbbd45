import type { RetainedPoint } from '../../src/decide/retention.ts';
import type { Retention } from '../../src/decide/retention-model.ts';
import { type Instant, recoveryPointId, region, resourceId } from '../../src/model.ts';
import { fc } from '../laws/fast-check.ts';

/** Histories of backups that crowd around the moments at which calendars are odd. */

export const DAY = 86_400_000;
const HOUR = 3_600_000;

export const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  // Half an hour of daylight saving.
  'Australia/Lord_Howe',
  // Clocks change at midnight: a day without its first hour, and one with its last hour twice.
  'America/Santiago',
  'America/Sao_Paulo',
  'Africa/Cairo',
  // Until 2011 clocks went back at one minute past midnight, so that a day came twice.
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  // 30 December 2011 does not exist here.
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Etc/GMT+12',
  'Asia/Tehran',
];

/** Instants near which days, weeks, months, years and clocks change. */
const ODD: readonly Instant[] = [
  '2008-02-29T00:00:00Z',
  '2010-11-07T02:31:00Z',
  '2011-12-30T10:00:00Z',
  '2015-12-31T23:00:00Z',
  '2017-10-15T03:00:00Z',
  '2018-02-18T02:00:00Z',
  '2020-12-31T12:00:00Z',
  '2021-01-03T23:59:59Z',
  '2024-02-29T12:00:00Z',
  '2024-10-27T01:00:00Z',
  '2025-04-25T00:00:00Z',
  '2026-01-01T00:00:00Z',
  '2026-03-29T01:00:00Z',
  '2026-04-05T03:00:00Z',
  '2026-09-06T04:00:00Z',
  '2026-10-25T01:00:00Z',
  '2026-10-31T23:30:00Z',
  '2026-11-01T06:00:00Z',
].map((text) => Date.parse(text));

const SPREADS = [HOUR, 12 * HOUR, 3 * DAY, 20 * DAY, 120 * DAY, 1200 * DAY];

const counts = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 1, arbitrary: fc.integer({ min: 6, max: 40 }) },
);

export const retentions: fc.Arbitrary<Retention> = fc.record({
  keepLast: counts,
  keepHourly: counts,
  keepDaily: counts,
  keepWeekly: counts,
  keepMonthly: counts,
  keepYearly: counts,
  keepWithin: fc.option(
    fc.oneof(
      fc.record({ months: fc.integer({ min: 0, max: 14 }), milliseconds: fc.integer({ min: 1, max: 20 * DAY }) }),
      fc.record({ months: fc.integer({ min: 1, max: 14 }), milliseconds: fc.constant(0) }),
    ),
  ),
  timeZone: fc.constantFrom(...ZONES),
});

export interface History {
  readonly points: readonly RetainedPoint[];
  readonly now: Instant;
}

const SOURCES = ['i-1', 'i-2'].map(resourceId);
const REGIONS = ['eu-central-1', 'us-west-2'].map(region);

export const histories: fc.Arbitrary<History> = fc
  .record({ odd: fc.constantFrom(...ODD), spread: fc.constantFrom(...SPREADS), future: fc.nat({ max: 9 }) })
  .chain(({ odd, spread, future }) => {
    // Whole days apart from the odd instant, hours around it, the instant itself, and anywhere.
    const createdAt = fc.oneof(
      fc.integer({ min: -spread, max: spread }).map((away) => odd + away),
      fc.integer({ min: -40, max: 40 }).map((days) => odd + days * DAY),
      fc.integer({ min: -30, max: 30 }).map((minutes) => odd + minutes * 60_000),
      fc.constant(odd),
    );
    const point = fc.record({
      source: fc.constantFrom(...SOURCES),
      region: fc.oneof({ weight: 5, arbitrary: fc.constant(REGIONS[0]) }, fc.constantFrom(...REGIONS)),
      createdAt,
      available: fc.integer({ min: 0, max: 9 }).map((chance) => chance > 0),
    });
    return fc.array(point, { maxLength: 30 }).map((drafts): History => {
      const points = drafts.flatMap((draft, index): RetainedPoint[] =>
        draft.region === undefined
          ? []
          : [
              {
                ...draft,
                kind: 'ec2-instance',
                region: draft.region,
                id: recoveryPointId(`ami-${String((index * 7919) % 31).padStart(3, '0')}-${index}`),
              },
            ],
      );
      // Mostly all lie in the past; sometimes a wrong clock dated a few of them, or all, into the future.
      const now = future > 0 ? odd + 2000 * DAY : odd - spread / 2;
      return { points, now };
    });
  });
