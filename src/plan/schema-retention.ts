import * as v from 'valibot';
import { DURATION_PATTERN, readKeepWithin } from './lengths.ts';
import { describe, missing, oneOf, text } from './schema-parts.ts';
import { readTimeZone, TIME_ZONE_PATTERN } from './time-zone.ts';

const count = (description: string) =>
  v.pipe(
    v.number(({ input }) => `${describe(input)}; ${COUNT_RIGHT}`),
    v.integer(({ input }) => `${input} is not a whole number; ${COUNT_RIGHT}`),
    v.minValue(0, ({ input }) => `${input} is negative; ${COUNT_RIGHT}`),
    v.maxValue(Number.MAX_SAFE_INTEGER, ({ input }) => `${input} is too large; ${COUNT_RIGHT}`),
    v.description(description),
  );
const COUNT_RIGHT = 'write a whole number, 0 or more, such as 7';

/** A retention needs at least one of these. */
export const KEEPING = [
  'keep-last',
  'keep-hourly',
  'keep-daily',
  'keep-weekly',
  'keep-monthly',
  'keep-yearly',
  'keep-within',
] as const;

/** The `retention` mapping of a plan. */
export const retention = v.pipe(
  v.strictObject(
    {
      'keep-last': v.exactOptional(count('Keep the newest so many recovery points of each resource.')),
      'keep-hourly': v.exactOptional(
        count('Keep the newest recovery point of each of the last so many hours that have one.'),
      ),
      'keep-daily': v.exactOptional(
        count('Keep the newest recovery point of each of the last so many days that have one.'),
      ),
      'keep-weekly': v.exactOptional(
        count('Keep the newest recovery point of each of the last so many ISO weeks (Monday first) that have one.'),
      ),
      'keep-monthly': v.exactOptional(
        count('Keep the newest recovery point of each of the last so many months that have one.'),
      ),
      'keep-yearly': v.exactOptional(
        count('Keep the newest recovery point of each of the last so many years that have one.'),
      ),
      'keep-within': v.exactOptional(
        text({
          description: 'Keep all recovery points that are younger than this, counted from the newest of the resource.',
          pattern: DURATION_PATTERN,
          examples: ['14 days', '2 months'],
          read: readKeepWithin,
        }),
      ),
      'time-zone': v.exactOptional(
        text({
          description:
            'IANA name of the time zone in which hours, days, weeks, months and years begin. UTC when left out.',
          pattern: TIME_ZONE_PATTERN,
          examples: ['Europe/Berlin', 'UTC'],
          read: readTimeZone,
        }),
      ),
    },
    missing,
  ),
  v.metadata({
    description: 'What a purge keeps although it has expired. It never shortens an expiry.',
    ...oneOf(KEEPING),
  }),
);
