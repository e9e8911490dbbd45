import { readDuration } from '../decide/duration.ts';
import { nearest } from '../decide/nearest.ts';
import { TESTABLE_TYPES, type TestableType } from '../model/restore-tests.ts';
import { type Instant, isOwnKind, type KindName, type OwnKindName } from '../model.ts';
import { awsCron } from './aws-cron.ts';
import { CRON_PATTERN, readCron } from './cron.ts';
import { wholeDays } from './lifecycle.ts';
import type { Reading } from './reading.ts';

/** The schedules behind the words in the file: off the full hour, after the nightly backups, in UTC. */
const PACES: Readonly<Record<string, string>> = {
  daily: '17 6 * * *',
  weekly: '17 6 * * 0',
  monthly: '17 6 1 * *',
};
/** Makes a sync delete the restore tests that it created for the plan. */
export const NO_TESTS = 'never';
const PACE_NAMES = Object.keys(PACES);
const WORDS = [...PACE_NAMES, NO_TESTS];

/** Defaults: https://docs.aws.amazon.com/aws-backup/latest/devguide/API_RestoreTestingPlanForCreate.html */
export const TEST_DEFAULTS = { startWindowHours: 24, withinDays: 30 };
/** The longest start window and validation window: the same page. */
const MOST_HOURS = 168;
const MOST_DAYS = 365;
/** https://docs.aws.amazon.com/aws-backup/latest/devguide/aws-backup-limits.html (restore testing) */
export const MOST_TEST_SELECTIONS = 30;
export const MOST_TEST_RESOURCES = 30;

export const PACE_PATTERN: string = `^(?:${PACE_NAMES.join('|')})$|${CRON_PATTERN}`;
export const RESTORE_TEST_PATTERN: string = `^(?:${WORDS.join('|')})$|${CRON_PATTERN}`;

/** Reads how often restores are tested; null for never. */
export function readRestoreTest(text: string, now: Instant): Reading<string | null> {
  return text.trim() === NO_TESTS ? { ok: true, value: null } : readPaceOf(WORDS, text, now);
}

/** Reads the schedule of restore tests: a word, or a cron line. */
export function readPace(text: string, now: Instant): Reading<string> {
  return readPaceOf(PACE_NAMES, text, now);
}

function readPaceOf(words: readonly string[], text: string, now: Instant): Reading<string> {
  const word = text.trim();
  const line = Object.hasOwn(PACES, word) ? PACES[word] : undefined;
  if (line !== undefined) return { ok: true, value: line };
  if (!/\s/.test(word)) {
    const meant = nearest(word, words);
    const hint = meant === null ? ';' : `; did you mean "${meant}"?`;
    const known = words.map((one) => `"${one}"`).join(', ');
    return {
      ok: false,
      problem: `"${text}" is not known here${hint} write one of ${known}, or a cron line such as "17 6 1 * *"`,
    };
  }
  const cron = readCron(text, now);
  if (!cron.ok) return cron;
  if (awsCron(cron.value).ok) return cron;
  const problem = `"${text}" names days of the month and days of the week, which together mean either of them; AWS Backup cannot say that, so write "*" for one of the two`;
  return { ok: false, problem };
}

/** Reads a length in whole hours, such as a start window. */
export function readHours(text: string): Reading<number> {
  const right = `write 1 to ${MOST_HOURS} whole hours, such as "8 hours"`;
  const reading = readDuration(text);
  if (!reading.ok) return { ok: false, problem: `"${text}" is not a length of time: ${reading.problem}; ${right}` };
  const { months, milliseconds } = reading.duration;
  const hours = milliseconds / 3_600_000;
  if (months === 0 && Number.isInteger(hours) && hours <= MOST_HOURS) return { ok: true, value: hours };
  const why = months === 0 && !Number.isInteger(hours) ? 'is not in whole hours' : `is longer than ${MOST_HOURS} hours`;
  return { ok: false, problem: `"${text}" ${why}; ${right}` };
}

/** Reads the maximum age in days of the recovery points that are tested. */
export function readTestWindow(text: string): Reading<number> {
  const right = `write 1 to ${MOST_DAYS} whole days, such as "30 days"`;
  const reading = readDuration(text);
  if (!reading.ok) return { ok: false, problem: `"${text}" is not a length of time: ${reading.problem}; ${right}` };
  const days = wholeDays(reading.duration);
  if (days === null) return { ok: false, problem: `"${text}" is not in whole days; ${right}` };
  if (days > MOST_DAYS) return { ok: false, problem: `"${text}" is longer than ${MOST_DAYS} days; ${right}` };
  return { ok: true, value: days };
}

/**
 * Returns the name of the restore testing plan for a plan. AWS accepts only letters, digits and underscores, and the
 * name cannot be changed.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_RestoreTestingPlanForCreate.html (RestoreTestingPlanName)
 */
export function restoreTestName(plan: string): string {
  return plan.replaceAll(/[^A-Za-z0-9_]/g, '_');
}

/**
 * AWS Backup's types for the resources of each kind. A Multi-AZ DB cluster of RDS counts as RDS, like its instances.
 */
const TYPES_OF_KIND: Readonly<Record<OwnKindName, readonly [TestableType, ...TestableType[]]>> = {
  'ec2-instance': ['EC2'],
  'ebs-volume': ['EBS'],
  'rds-instance': ['RDS'],
  'rds-cluster': ['Aurora', 'DocumentDB', 'Neptune'],
};

/** Returns the testable types among those that a plan selects by tags; all of them if it lists no kinds. */
export function testableTypes(kinds: readonly string[]): readonly TestableType[] {
  if (kinds.length === 0) return TESTABLE_TYPES;
  const own = kinds.filter(isOwnKind).flatMap((kind) => TYPES_OF_KIND[kind]);
  const named = new Set<string>([...own, ...kinds]);
  return TESTABLE_TYPES.filter((type) => named.has(type));
}

/** Returns the type of a resource that is selected by its id or ARN. */
export function testableType(kind: OwnKindName): TestableType {
  return TYPES_OF_KIND[kind][0];
}

/** True for a kind whose recovery points AWS Backup can test. */
export function isTestable(kind: KindName): boolean {
  return testableTypes([kind]).length > 0;
}
