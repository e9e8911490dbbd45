import * as v from 'valibot';
import type { TestableType } from '../model/restore-tests.ts';
import type { Instant } from '../model.ts';
import { ROLE_PATTERN, readRole } from './engine.ts';
import { DURATION_PATTERN } from './lengths.ts';
import {
  PACE_PATTERN,
  RESTORE_TEST_PATTERN,
  readHours,
  readPace,
  readRestoreTest,
  readTestWindow,
} from './restore-test.ts';
import { describe, missing, text, word } from './schema-parts.ts';
import { readTimeZone, TIME_ZONE_PATTERN } from './time-zone.ts';

const RIGHT = 'write "restore-test: monthly", or a mapping such as {schedule: monthly, select: random}';

/** Returns the schema of `restore-test`: how AWS Backup tests that the recovery points of a plan can be restored. */
export function restoreTestSchema(now: Instant) {
  const short = text({
    description:
      'daily, weekly (on Sunday), monthly (on the first), each at 06:17 UTC, or a cron line in UTC; never deletes the restore tests of the plan.',
    pattern: RESTORE_TEST_PATTERN,
    examples: ['monthly', '17 6 1 * *', 'never'],
    read: (line) => readRestoreTest(line, now),
  });
  return v.pipe(
    v.union([short, settings(now)], ({ input }) => `${describe(input)}; ${RIGHT}`),
    v.description(
      'Engine aws-backup: how often AWS Backup restores a recovery point of each resource of the plan, to prove that it can. No tests when left out.',
    ),
  );
}

function settings(now: Instant) {
  return v.strictObject(
    {
      schedule: text({
        description: 'daily, weekly (on Sunday), monthly (on the first), each at 06:17, or a cron line.',
        pattern: PACE_PATTERN,
        examples: ['monthly', '17 6 1 * *'],
        read: (line) => readPace(line, now),
      }),
      'time-zone': v.exactOptional(
        text({
          description: 'IANA name of the time zone in which the schedule is meant. UTC when left out.',
          pattern: TIME_ZONE_PATTERN,
          examples: ['Europe/Berlin', 'UTC'],
          read: readTimeZone,
        }),
      ),
      'start-window': v.exactOptional(
        text({
          description: 'Within how long the tests must have begun, a week at most. 24 hours when left out.',
          pattern: DURATION_PATTERN,
          examples: ['8 hours'],
          read: readHours,
        }),
      ),
      within: v.exactOptional(
        text({
          description: 'How old a recovery point may be that is tested, a year at most. 30 days when left out.',
          pattern: DURATION_PATTERN,
          examples: ['30 days'],
          read: readTestWindow,
        }),
      ),
      select: v.exactOptional(
        word(['latest', 'random'], 'Which recovery point of each resource is tested. The latest when left out.'),
      ),
      'validation-window': v.exactOptional(
        text({
          description:
            'How long what was restored stays, so that a validation of your own can look at it, a week at most. Deleted at once when left out.',
          pattern: DURATION_PATTERN,
          examples: ['4 hours'],
          read: readHours,
        }),
      ),
      role: v.exactOptional(
        text({
          description: 'ARN of the role that AWS Backup restores with. The role of the plan when left out.',
          pattern: ROLE_PATTERN,
          examples: ['arn:aws:iam::123456789012:role/backup-restore-tests'],
          read: readRole,
        }),
      ),
      overrides: v.exactOptional(overrides),
    },
    missing,
  );
}

const METADATA_RIGHT = 'write texts by their names, such as {dbSubnetGroupName: restore-tests}';
const metadata = v.exactOptional(
  v.pipe(
    v.record(
      v.string(),
      v.string(({ input }) => `${describe(input)}; write a text in quotes, such as "restore-tests"`),
      ({ input }) => `${describe(input)}; ${METADATA_RIGHT}`,
    ),
    v.description('Restore metadata by its names, as AWS Backup lists them for the type.'),
  ),
);
const overrides = v.pipe(
  v.strictObject(
    {
      Aurora: metadata,
      DocumentDB: metadata,
      DynamoDB: metadata,
      EBS: metadata,
      EC2: metadata,
      EFS: metadata,
      FSx: metadata,
      Neptune: metadata,
      RDS: metadata,
      S3: metadata,
    } satisfies Readonly<Record<TestableType, typeof metadata>>,
    missing,
  ),
  v.description('Restore metadata by resource type, in place of what AWS Backup infers.'),
);
