import type { DirectPlan, PlanFile } from '../../src/plan/model.ts';
import { fc } from '../laws/fast-check.ts';
import { awsPlans } from './aws-arbitraries.ts';
import { duration, expiry, hour, inOrder, name, selection, type Written } from './plan-parts.ts';

/**
 * Plan files together with what they mean. Nothing here uses the code under test: texts are written from meanings, so that what
 * a file says is known before it is read.
 */

/** 2026-11-21T23:00:00Z */
export const NOW = 1_795_302_000_000;

const schedule = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 59 }), hour, fc.constantFrom(' ', '  ', '\t')).map(([minute, at, space]) => ({
    text: `${minute}${space}${at} * * *`,
    folded: `${minute} ${at} * * *`,
  })),
  fc
    .constantFrom('*/30 * * * *', '0 3 * * SUN', '20/15 0-6,12 1-7 jan-mar MON-FRI', '00 05 29 2 *')
    .map((text) => ({ text, folded: text })),
  fc.constant(null),
);

/** Rules of one plan have schedules of their own; what two with the same mean has a test of its own. */
const rules = fc
  .uniqueArray(fc.record({ name, schedule, expiry }), { minLength: 1, maxLength: 4, selector: (rule) => rule.name })
  .map((drawn) => {
    const seen = new Set<string>();
    const kept = drawn.map((rule) => {
      const repeated = rule.schedule !== null && seen.has(rule.schedule.folded);
      if (rule.schedule !== null) seen.add(rule.schedule.folded);
      return repeated ? { ...rule, schedule: null } : rule;
    });
    return {
      meaning: kept.map((rule) => ({
        name: rule.name,
        schedule: rule.schedule?.folded ?? null,
        expiryText: rule.expiry.text,
        expiry: rule.expiry.rule,
      })),
      written: inOrder(
        kept.map((rule) => [
          rule.name,
          { ...(rule.schedule === null ? {} : { schedule: rule.schedule.text }), expiry: rule.expiry.text },
        ]),
      ),
    };
  });

const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 }));
const retention = fc
  .record(
    {
      'keep-last': count,
      'keep-hourly': count,
      // One that keeps nothing is refused.
      'keep-daily': fc.integer({ min: 1, max: 400 }),
      'keep-weekly': count,
      'keep-monthly': count,
      'keep-yearly': count,
      'keep-within': duration,
      'time-zone': fc.constantFrom('UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'),
    },
    { requiredKeys: ['keep-daily'] },
  )
  .map(({ 'keep-within': within, ...other }) => ({
    meaning: {
      keepLast: other['keep-last'] ?? 0,
      keepHourly: other['keep-hourly'] ?? 0,
      keepDaily: other['keep-daily'],
      keepWeekly: other['keep-weekly'] ?? 0,
      keepMonthly: other['keep-monthly'] ?? 0,
      keepYearly: other['keep-yearly'] ?? 0,
      keepWithin: within?.duration ?? null,
      timeZone: other['time-zone'] ?? 'UTC',
    },
    written: { ...other, ...(within === undefined ? {} : { 'keep-within': within.text }) },
  }));

/** A plan file as it is to be written, and what it says. */
export interface PlanFileCase {
  readonly written: Written;
  readonly meaning: PlanFile;
}

interface PlanCase {
  readonly written: object;
  readonly meaning: PlanFile['plans'][number];
}

const directPlans = fc
  .record({ name, selection, rules, retention: fc.option(retention), said: fc.boolean() })
  .map((plan): PlanCase => {
    const meaning: DirectPlan = {
      name: plan.name,
      engine: 'direct',
      selection: plan.selection.meaning,
      rules: plan.rules.meaning,
      retention: plan.retention?.meaning ?? null,
    };
    return {
      meaning,
      written: {
        ...(plan.said ? { engine: 'direct' } : {}),
        selection: plan.selection.written,
        rules: plan.rules.written,
        ...(plan.retention === null ? {} : { retention: plan.retention.written }),
      },
    };
  });

export const planFiles: fc.Arbitrary<PlanFileCase> = fc
  .uniqueArray(fc.oneof({ weight: 2, arbitrary: directPlans }, { weight: 1, arbitrary: awsPlans }), {
    minLength: 1,
    maxLength: 3,
    selector: ({ meaning }) => meaning.name,
  })
  .map((plans) => ({
    meaning: { plans: plans.map(({ meaning }) => meaning) },
    written: inOrder([['plans', inOrder(plans.map(({ meaning, written }) => [meaning.name, written]))]]),
  }));
