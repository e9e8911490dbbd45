import type { Instant } from '../../src/model.ts';
import { fc } from '../laws/fast-check.ts';

/** What Expire tags may say, each text with its meaning, by no line of the code under test. */

/** 2026-11-21T23:00:00Z */
export const NOW: Instant = 1_795_302_000_000;
const SECOND = 1000;
const DAY = 86_400_000;

/** An instant, `never`, or null for what cannot be read. */
export type Meaning = Instant | 'never' | null;
export interface ExpireText {
  readonly text: string | null;
  readonly meaning: Meaning;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

function fields(instant: Instant, offsetMinutes: number) {
  const local = new Date(instant + offsetMinutes * 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  const away = Math.abs(offsetMinutes);
  return {
    weekday: WEEKDAYS[local.getUTCDay()] ?? '',
    weekdayNumber: local.getUTCDay(),
    month: two(local.getUTCMonth() + 1),
    monthName: MONTHS[local.getUTCMonth()] ?? '',
    day: two(local.getUTCDate()),
    dayInTwoColumns: String(local.getUTCDate()).padStart(2, ' '),
    year: String(local.getUTCFullYear()).padStart(4, '0'),
    time: `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}:${two(local.getUTCSeconds())}`,
    sign: offsetMinutes < 0 ? '-' : '+',
    offsetHours: two(Math.floor(away / 60)),
    offsetMinutes: two(away % 60),
  };
}

/** The forms in which GNU date and this project write an instant; each shows it at an offset, given in minutes. */
export const WRITERS: Readonly<Record<string, (instant: Instant, offset: number) => string>> = {
  project: (instant) => {
    const { year, month, day, time } = fields(instant, 0);
    return `${year}-${month}-${day}T${time}Z`;
  },
  'date -Iseconds': (instant, offset) => {
    const { year, month, day, time, sign, offsetHours, offsetMinutes } = fields(instant, offset);
    return `${year}-${month}-${day}T${time}${sign}${offsetHours}:${offsetMinutes}`;
  },
  'date --rfc-3339=seconds': (instant, offset) => {
    const { year, month, day, time, sign, offsetHours, offsetMinutes } = fields(instant, offset);
    return `${year}-${month}-${day} ${time}${sign}${offsetHours}:${offsetMinutes}`;
  },
  'date -R': (instant, offset) => {
    const { weekday, day, monthName, year, time, sign, offsetHours, offsetMinutes } = fields(instant, offset);
    return `${weekday}, ${day} ${monthName} ${year} ${time} ${sign}${offsetHours}${offsetMinutes}`;
  },
  'date -u': (instant) => {
    const { weekday, monthName, dayInTwoColumns, time, year } = fields(instant, 0);
    return `${weekday} ${monthName} ${dayInTwoColumns} ${time} UTC ${year}`;
  },
  'date in a zone without a name': (instant, offset) => {
    const { weekday, monthName, dayInTwoColumns, time, year, sign, offsetHours, offsetMinutes } = fields(
      instant,
      offset,
    );
    const zone = `${sign}${offsetHours}${offsetMinutes === '00' ? '' : offsetMinutes}`;
    return `${weekday} ${monthName} ${dayInTwoColumns} ${time} ${zone} ${year}`;
  },
};

/** Quarters of an hour from -12:00 to +14:00, as the world has them. */
export const anyOffset: fc.Arbitrary<number> = fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15);

/** Whole seconds from 1970 to the end of 9999. */
export const anyInstant: fc.Arbitrary<Instant> = fc
  .integer({ min: 0, max: 253_402_300_799 })
  .map((seconds) => seconds * SECOND);

const nearNow: fc.Arbitrary<Instant> = fc.oneof(
  fc.integer({ min: -2, max: 2 }).map((seconds) => NOW + seconds * SECOND),
  fc.integer({ min: -400, max: 400 }).map((days) => NOW + days * DAY),
);

const readable: fc.Arbitrary<ExpireText> = fc
  .tuple(nearNow, anyOffset, fc.constantFrom(...Object.values(WRITERS)))
  .map(([instant, offset, write]) => ({ text: write(instant, offset), meaning: instant }));

/** Writes what looks like a date, is long past, and must not be taken for one. */
const SPOILED: readonly ((instant: Instant) => string)[] = [
  (instant) => {
    const { weekdayNumber, monthName, dayInTwoColumns, time, year } = fields(instant, 0);
    return `${WEEKDAYS[(weekdayNumber + 1) % 7]} ${monthName} ${dayInTwoColumns} ${time} UTC ${year}`;
  },
  (instant) => {
    const { weekday, monthName, dayInTwoColumns, time, year } = fields(instant, 0);
    return `${weekday} ${monthName} ${dayInTwoColumns} ${time} EST ${year}`;
  },
  (instant) => new Date(instant).toISOString().slice(0, 10),
  (instant) => new Date(instant).toISOString().slice(0, 19),
  (instant) => ` ${new Date(instant).toISOString()}`,
  (instant) => `${new Date(instant).toISOString()}\n`,
  (instant) => String(instant / SECOND),
];

const unreadable: fc.Arbitrary<ExpireText> = fc.oneof(
  fc.constantFrom(null, '', 'Never', 'NEVER', ' never', '0', '2015-02-30T00:00:00Z', '30 days').map((text) => ({
    text,
    meaning: null,
  })),
  fc
    .tuple(fc.constantFrom(...SPOILED), fc.integer({ min: 1, max: 4000 }))
    .map(([spoil, days]) => ({ text: spoil(NOW - days * DAY), meaning: null })),
);

/** Mostly an instant near `NOW`, in any form; now and then `never` or what cannot be read. */
export const expireText: fc.Arbitrary<ExpireText> = fc.oneof(
  { weight: 8, arbitrary: readable },
  { weight: 1, arbitrary: fc.constant<ExpireText>({ text: 'never', meaning: 'never' }) },
  { weight: 2, arbitrary: unreadable },
);
