import * as v from 'valibot';
import type { Instant } from '../model.ts';
import { copiesSchema } from './copies.ts';
import { CRON_PATTERN, readCron } from './cron.ts';
import { ENGINES } from './engine.ts';
import { EXPIRY_PATTERN, readPlanExpiry } from './lengths.ts';
import { FORMER_PATTERN, NAME_PATTERN, readFormer } from './names.ts';
import { awsBackupPlan, awsBackupRule, coldStorageAfter, role, vault } from './schema-aws-backup.ts';
import { byEngine } from './schema-engine.ts';
import { describe, missing, text, word } from './schema-parts.ts';
import { restoreTestSchema } from './schema-restore-test.ts';
import { retention } from './schema-retention.ts';
import { selection } from './schema-selection.ts';
import { readTimeZone, TIME_ZONE_PATTERN } from './time-zone.ts';

/**
 * Returns the schema of the plan file, the source of both the parser and the JSON Schema for editors. Each text is
 * read by the function that the inputs use; its pattern describes the same to editors, as far as a pattern can.
 * Patterns follow `u`-flagged regular expressions, as JSON Schema requires.
 * @param now The time for two checks: an expiry must not end after the year 9999, and a cron line must fire some day.
 */
export function planFileSchema(now: Instant) {
  const schedule = text({
    description:
      'The cron line of the workflow that fires this rule, in UTC unless time-zone names another zone. Leave it out for a rule that is only run by hand.',
    pattern: CRON_PATTERN,
    examples: ['0 23 * * *', '0 3 * * 0'],
    read: (line) => readCron(line, now),
  });
  const expiry = text({
    description: 'How long the backups of this rule are kept: a length of time, or "never".',
    pattern: EXPIRY_PATTERN,
    examples: ['30 days', '6 months', 'never'],
    read: (length) => readPlanExpiry(length, now),
  });
  const rule = v.pipe(
    v.strictObject(
      {
        schedule: v.exactOptional(schedule),
        'time-zone': v.exactOptional(timeZone),
        expiry,
        copies: v.exactOptional(copiesSchema({ expiry, vault, coldStorageAfter })),
        ...awsBackupRule,
      },
      missing,
    ),
    v.description('When backups are made, and how long they are kept.'),
  );
  const plan = v.pipe(
    v.strictObject(
      {
        engine: v.exactOptional(engine),
        vault: v.exactOptional(vault),
        role: v.exactOptional(role),
        ...awsBackupPlan,
        'restore-test': v.exactOptional(restoreTestSchema(now)),
        selection,
        rules: named('rule', rule),
        retention: v.exactOptional(retention),
      },
      missing,
    ),
    v.metadata({ description: 'What is protected, when, and for how long.', ...byEngine() }),
  );
  return v.pipe(
    v.strictObject({ plans: named('plan', plan), 'former-plans': v.exactOptional(formerPlans) }, missing),
    v.title('Backup plans'),
    v.description('What is backed up when, and how long the backups are kept.'),
  );
}

const FORMER_RIGHT = 'write a list such as [production, staging/weekly]';
const formerPlans = v.pipe(
  v.array(
    text({
      description: 'Name of a plan, or plan/rule, as the BackupPlan tag has it.',
      pattern: FORMER_PATTERN,
      examples: ['production', 'production/weekly'],
      read: readFormer,
    }),
    ({ input }) => `${describe(input)}; ${FORMER_RIGHT}`,
  ),
  v.description(
    'Plans and rules that are gone forever. A purge keeps what a plan made that the file does not hold; what these made goes by its Expire tag.',
  ),
);
const engine = word(
  ENGINES,
  'Who carries out the plan: this action itself ("direct", also when left out), or AWS Backup once a run with mode sync has made the plan there.',
);
const timeZone = text({
  description:
    'IANA name of the time zone in which the schedule is meant; the line of the workflow has the same under timezone. UTC when left out.',
  pattern: TIME_ZONE_PATTERN,
  examples: ['Europe/Berlin', 'UTC'],
  read: readTimeZone,
});
function named<Value extends v.GenericSchema>(thing: 'plan' | 'rule', value: Value) {
  const name = v.pipe(v.string(), v.metadata({ pattern: NAME_PATTERN }));
  return v.pipe(
    v.record(name, value),
    v.minEntries(1),
    v.description(thing === 'plan' ? 'The plans by name.' : 'The rules of the plan by name.'),
  );
}

/** The keys that each mapping of the file may have. */
export interface KnownKeys {
  readonly file: readonly string[];
  readonly plan: readonly string[];
  readonly selection: readonly string[];
  readonly rule: readonly string[];
  readonly copy: readonly string[];
  readonly retention: readonly string[];
  readonly scanning: readonly string[];
  readonly restoreTest: readonly string[];
}

export type PlanFileSchema = ReturnType<typeof planFileSchema>;
export type ReadPlanFile = v.InferOutput<PlanFileSchema>;

export function knownKeys(schema: PlanFileSchema): KnownKeys {
  const plan = schema.entries.plans.value;
  return {
    file: Object.keys(schema.entries),
    plan: Object.keys(plan.entries),
    selection: Object.keys(plan.entries.selection.entries),
    rule: Object.keys(plan.entries.rules.value.entries),
    copy: Object.keys(plan.entries.rules.value.entries.copies.wrapped.item.entries),
    retention: Object.keys(plan.entries.retention.wrapped.entries),
    scanning: Object.keys(plan.entries.scanning.wrapped.entries),
    restoreTest: Object.keys(plan.entries['restore-test'].wrapped.options[1].entries),
  };
}
