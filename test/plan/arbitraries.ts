import { KIND_NAMES, type KindName } from '../../src/model.ts';
import type { AwsBackupPlan, DirectPlan, PlanFile } from '../../src/plan/model.ts';
import { fc } from '../laws/fast-check.ts';

/**
 * Plan files together with what they mean. Nothing here uses the code under test: texts are written from meanings, so that what
 * a file says is known before it is read.
 */

/** 2026-11-21T23:00:00Z */
export const NOW = 1_795_302_000_000;

const MINUTE = 60_000;
const UNITS = [
  ['minutes', 0, MINUTE],
  ['h', 0, 60 * MINUTE],
  ['days', 0, 1440 * MINUTE],
  ['Weeks', 0, 7 * 1440 * MINUTE],
  ['fortnight', 0, 14 * 1440 * MINUTE],
  ['mo', 1, 0],
  ['years', 12, 0],
] as const;

const term = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom(...UNITS), fc.constantFrom('', '+'));
const duration = fc.array(term, { minLength: 1, maxLength: 3 }).map((terms) => ({
  text: terms.map(([count, [unit], sign]) => `${sign}${count} ${unit}`).join(' '),
  duration: {
    months: terms.reduce((sum, [count, [, months]]) => sum + count * months, 0),
    milliseconds: terms.reduce((sum, [count, [, , milliseconds]]) => sum + count * milliseconds, 0),
  },
}));
const expiry = fc.oneof(
  {
    weight: 4,
    arbitrary: duration.map(({ text, duration: length }) => ({
      text,
      rule: { keep: 'for', duration: length } as const,
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('never', 'NEVER').map((text) => ({ text, rule: { keep: 'for-ever' } as const })),
  },
);

const name = fc
  .stringMatching(/^[A-Za-z0-9_.-]{1,12}$/)
  .filter((text) => !['constructor', 'prototype', '__proto__'].includes(text));

const key = fc.constantFrom('Backup', 'Environment', 'Resource Type', 'a/b', 'x', '*', 'n0', 'true', '__proto__');
const value = fc.constantFrom(
  '',
  'ProductionDaily',
  'production',
  'a:b::c',
  'https://acme.example/x?y',
  '#1',
  'no',
  '"q"',
  '007',
  '{x}',
  '🗝',
);
/** Tags of which all can hold at once. */
const someTags = (minLength: number) =>
  fc.uniqueArray(fc.record({ key, value }), { minLength, maxLength: 3, selector: (tag) => tag.key });
/** As a list, or as one text. */
const written = (tags: readonly { key: string; value: string }[], asText: boolean): unknown => {
  const lines = tags.map((tag) => `${tag.key}:${tag.value}`);
  return asText ? lines.join('\n') : lines;
};

/** How each kind's ARNs end, and what its ids are; a database has no name of its own outside of its ARN. */
const ARNS = {
  'ec2-instance': { service: 'ec2', type: 'instance/', start: 'i-' },
  'ebs-volume': { service: 'ec2', type: 'volume/', start: 'vol-' },
  'rds-instance': { service: 'rds', type: 'db:', start: '' },
  'rds-cluster': { service: 'rds', type: 'cluster:', start: '' },
} as const satisfies Record<KindName, object>;
const hexDigits = fc.stringMatching(/^([0-9a-f]{8}|[0-9a-f]{17})$/);
const databaseName = fc.stringMatching(/^[a-z](-?[a-z0-9]){0,30}$/);

const someRegion = fc.constantFrom('eu-west-1', 'us-gov-west-1', 'cn-north-1');
const reference = fc.oneof(
  fc
    .tuple(fc.constantFrom('ec2-instance', 'ebs-volume'), hexDigits, fc.option(someRegion))
    .map(([kind, digits, region]) => ({ kind, id: `${ARNS[kind].start}${digits}`, region }) as const),
  fc
    .tuple(fc.constantFrom('rds-instance', 'rds-cluster'), databaseName, someRegion)
    .map(([kind, id, region]) => ({ kind, id, region }) as const),
);

const selection = fc
  .record({
    tags: someTags(0),
    anyOf: fc.array(someTags(1), { maxLength: 2 }),
    except: someTags(0),
    regions: fc.constantFrom('', 'eu-*', '* !us-west-1', '*,\n!ap-*'),
    kinds: fc.subarray([...KIND_NAMES]),
    resources: fc.uniqueArray(reference, { maxLength: 3, selector: ({ id }) => id }),
    asText: fc.boolean(),
  })
  .map(({ asText, ...drawn }) => {
    // What would contradict is taken out: contradictions have tests of their own.
    const taken = new Map<string, string>(drawn.tags.map((tag) => [tag.key, tag.value]));
    const fits = (tag: { key: string; value: string }) => (taken.get(tag.key) ?? tag.value) === tag.value;
    const anyOf = drawn.anyOf.map((group) => group.filter(fits)).filter((group) => group.length > 0);
    const used = new Set([drawn.tags, ...anyOf].flat().map((tag) => `${tag.key}:${tag.value}`));
    const except = drawn.except.filter((tag) => !used.has(`${tag.key}:${tag.value}`));
    const inRegions = drawn.resources
      .filter(({ region }) => region === null || drawn.regions !== 'eu-*' || region === 'eu-west-1')
      .filter(({ kind }) => drawn.kinds.length === 0 || drawn.kinds.includes(kind))
      .map((one) => ({ ...one, account: one.region === null ? null : ACCOUNT }));
    const tags =
      drawn.tags.length + anyOf.length + inRegions.length > 0 ? drawn.tags : [{ key: 'Backup', value: 'daily' }];
    const safeExcept = except.filter((tag) => !tags.some((one) => one.key === tag.key && one.value === tag.value));
    return {
      meaning: {
        tags,
        anyOf,
        except: safeExcept,
        regions: drawn.regions.trim(),
        kinds: drawn.kinds,
        resources: inRegions,
      },
      written: {
        ...(tags.length > 0 ? { tags: written(tags, asText) } : {}),
        ...(anyOf.length > 0 ? { 'any-of': anyOf.map((group) => written(group, asText)) } : {}),
        ...(safeExcept.length > 0 ? { except: written(safeExcept, asText) } : {}),
        ...(drawn.regions === '' ? {} : { regions: drawn.regions }),
        ...(drawn.kinds.length > 0 ? { kinds: drawn.kinds } : {}),
        ...(inRegions.length > 0 ? { resources: inRegions.map(writeReference) } : {}),
      },
    };
  });

const ACCOUNT = '123456789012';

function writeReference({ kind, id, region }: { kind: KindName; id: string; region: string | null }): string {
  const partition = region?.startsWith('cn-') ? 'aws-cn' : region?.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
  const { service, type } = ARNS[kind];
  return region === null ? id : `arn:${partition}:${service}:${region}:${ACCOUNT}:${type}${id}`;
}

const hour = fc.integer({ min: 0, max: 23 });
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

/** A mapping that keeps its order also for keys that look like numbers, as YAML's does. */
export type Written = ReadonlyMap<string, unknown>;

function inOrder(entries: readonly (readonly [string, unknown])[]): Written {
  return new Map(entries);
}

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
