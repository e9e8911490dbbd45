import type { AwsBackupPlan } from '../../src/plan/model.ts';
import { fc } from '../laws/fast-check.ts';
import { ACCOUNT, hour, inOrder, MINUTE, name, selection } from './plan-parts.ts';

/** Plans that AWS Backup carries out, together with what they mean. */

const DAYS = [
  ['days', 1],
  ['h', 1 / 24],
  ['weeks', 7],
] as const;
const wholeDays = (least: number) =>
  fc.tuple(fc.integer({ min: least, max: least + 300 }), fc.constantFrom(...DAYS)).map(([days, [unit, length]]) => {
    const count = Math.ceil(days / length / 24) * 24;
    return { text: `${count} ${unit}`, days: Math.round(count * length) };
  });
/** Calendar lengths are only drawn where nothing is compared with them. */
const awsLifecycle = fc.oneof(
  fc
    .constantFrom(
      { text: 'never', rule: { keep: 'for-ever' } as const },
      { text: '6 months', rule: { keep: 'for', duration: { months: 6, milliseconds: 0 } } as const },
      { text: '1 year 2 days', rule: { keep: 'for', duration: { months: 12, milliseconds: 2880 * MINUTE } } as const },
    )
    .map((expires) => ({ ...expires, cold: null })),
  fc.tuple(wholeDays(1), fc.option(wholeDays(1))).chain(([least, cold]) =>
    wholeDays(cold === null ? least.days : cold.days + 90).map(({ text, days }) => ({
      text,
      rule: { keep: 'for', duration: { months: 0, milliseconds: days * 1440 * MINUTE } } as const,
      cold,
    })),
  ),
);
const window = (least: number) =>
  fc
    .option(fc.tuple(fc.integer({ min: least, max: 90 }), fc.constantFrom(['minutes', 1] as const, ['h', 60] as const)))
    .map((drawn) => {
      if (drawn === null) return null;
      const [count, [unit, minutes]] = drawn;
      return { text: `${count} ${unit}`, minutes: count * minutes };
    });

/** Lines that AWS Backup can say too. */
const awsSchedule = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 59 }), hour).map(([minute, at]) => `${minute} ${at} * * *`),
  fc.constantFrom('*/30 * * * *', '0 3 * * SUN', '20/15 0-6,12 1-7 jan-mar *', '00 05 29 2 *', '5 4 * * MON-FRI'),
);

const awsRules = fc
  .uniqueArray(
    fc.record({ name, schedule: awsSchedule, lifecycle: awsLifecycle, start: window(60), completion: window(1) }),
    { minLength: 1, maxLength: 4, selector: (rule) => rule.name },
  )
  .map((drawn) => {
    const seen = new Set<string>();
    const kept = drawn.filter(({ schedule }) => !seen.has(schedule) && seen.add(schedule));
    return {
      meaning: kept.map(({ name: ruleName, schedule, lifecycle, start, completion }) => ({
        name: ruleName,
        schedule,
        expiryText: lifecycle.text,
        expiry: lifecycle.rule,
        coldStorageAfterDays: lifecycle.cold?.days ?? null,
        startWindowMinutes: start?.minutes ?? null,
        completionWindowMinutes: completion?.minutes ?? null,
      })),
      written: inOrder(
        kept.map(({ name: ruleName, schedule, lifecycle, start, completion }) => [
          ruleName,
          {
            schedule,
            expiry: lifecycle.text,
            ...(lifecycle.cold === null ? {} : { 'cold-storage-after': lifecycle.cold.text }),
            ...(start === null ? {} : { 'start-window': start.text }),
            ...(completion === null ? {} : { 'completion-window': completion.text }),
          },
        ]),
      ),
    };
  });

/** Plans that AWS Backup carries out. */
export const awsPlans = fc
  .record({
    name,
    selection,
    rules: awsRules,
    vault: fc.stringMatching(/^[A-Za-z0-9_-]{2,50}$/),
    role: fc.constantFrom('role/backup', 'role/service-role/AWSBackupDefaultServiceRole', 'role/a+b=c,d.e@f_g-h'),
  })
  .map((plan) => {
    const role = `arn:aws:iam::${ACCOUNT}:${plan.role}`;
    const meaning: AwsBackupPlan = {
      name: plan.name,
      engine: 'aws-backup',
      vault: plan.vault,
      role,
      selection: plan.selection.meaning,
      rules: plan.rules.meaning,
      retention: null,
    };
    const written = {
      engine: 'aws-backup',
      vault: plan.vault,
      role,
      selection: plan.selection.written,
      rules: plan.rules.written,
    };
    return { meaning, written };
  });
