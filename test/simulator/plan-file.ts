import type { Random } from '../../sandbox/random.ts';
import type { Retention } from '../../src/decide/retention-model.ts';
import type { KindName } from '../../src/model.ts';
import { choose, happens, oneOf, wholeNumber } from './chance.ts';
import { DAILY, type TagLines } from './fleet.ts';

/** A backup plan file as the simulator means it. The engine gets its text alone, and the witness judges by what was meant. */
export interface PlanFile {
  readonly plans: readonly PlanEntry[];
  readonly text: string;
}

export interface PlanEntry {
  readonly name: string;
  readonly tags: TagLines;
  readonly anyOf: readonly TagLines[];
  readonly except: TagLines;
  /** Empty for all that a run looks at. */
  readonly kinds: readonly KindName[];
  readonly rules: readonly RuleEntry[];
  readonly retention: Retention | null;
}

export interface RuleEntry {
  readonly name: string;
  readonly schedule: string;
  readonly keep: Length;
}

/** How long a backup is kept: as it is written, and in milliseconds. */
export interface Length {
  readonly text: string;
  readonly length: number | 'never';
}

/** The cron lines of the workflows. */
export const NIGHTLY = '0 23 * * *';
export const SUNDAYS = '30 23 * * 0';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The plan file of a repository through the time of a history. */
export class PlanBook {
  readonly #random: Random;
  readonly #weekly: TagLines;
  readonly #isMixed: boolean;
  #file: PlanFile;
  #earlier: PlanFile;

  /** @param weekly The tag lines of weekly backups. `isMixed` where there are other kinds than instances. */
  constructor(random: Random, weekly: TagLines, isMixed: boolean) {
    this.#random = random;
    this.#weekly = weekly;
    this.#isMixed = isMixed;
    this.#file = fileOf(drawPlans(random, weekly, isMixed));
    this.#earlier = this.#file;
  }

  /** As it is on the main branch. */
  get file(): PlanFile {
    return this.#file;
  }

  /** Somebody merges a change, or takes the last one back. Says what. */
  change(): string {
    const random = this.#random;
    const before = this.#file;
    const what = choose(random, 'a length', 'a length', 'a length', 'a retention', 'the plans', 'taken back');
    const { plans } = before;
    const chosen = wholeNumber(random, 0, plans.length - 1);
    const redrawn = (redraw: (plan: PlanEntry) => PlanEntry) =>
      fileOf(plans.map((plan, index) => (index === chosen ? redraw(plan) : plan)));
    if (what === 'taken back') this.#file = this.#earlier;
    else if (what === 'the plans') this.#file = fileOf(drawPlans(random, this.#weekly, this.#isMixed));
    else if (what === 'a retention') this.#file = redrawn((plan) => ({ ...plan, retention: drawRetention(random) }));
    else this.#file = redrawn((plan) => withOtherLength(random, plan));
    this.#earlier = before;
    return `the plan file: ${what} changed`;
  }
}

function withOtherLength(random: Random, plan: PlanEntry): PlanEntry {
  const chosen = wholeNumber(random, 0, plan.rules.length - 1);
  const keep = drawLength(random);
  return { ...plan, rules: plan.rules.map((rule, index) => (index === chosen ? { ...rule, keep } : rule)) };
}

function drawPlans(random: Random, weeklyLines: TagLines, isMixed: boolean): PlanEntry[] {
  const kinds = (): readonly KindName[] =>
    isMixed && happens(random, 0.25)
      ? choose<readonly KindName[]>(random, ['rds-instance', 'rds-cluster'], ['ebs-volume', 'rds-cluster'])
      : [];
  const rule = (name: string, schedule: string): RuleEntry => ({ name, schedule, keep: drawLength(random) });
  const daily: PlanEntry = {
    name: 'daily',
    ...choose<Pick<PlanEntry, 'tags' | 'anyOf'>>(
      random,
      { tags: DAILY, anyOf: [] },
      { tags: DAILY, anyOf: [] },
      { tags: [], anyOf: [DAILY, [['backup', 'Daily']]] },
    ),
    except: happens(random, 0.35) ? [['BackupReboot', 'yes']] : [],
    kinds: kinds(),
    rules: [rule('nightly', NIGHTLY), ...(happens(random, 0.3) ? [rule('sunday', SUNDAYS)] : [])],
    retention: drawRetention(random),
  };
  const weekly: PlanEntry = {
    name: 'weekly',
    tags: weeklyLines,
    anyOf: [],
    except: [],
    kinds: kinds(),
    rules: [rule('sunday', SUNDAYS), ...(happens(random, 0.4) ? [rule('nightly', NIGHTLY)] : [])],
    retention: drawRetention(random),
  };
  const [only] = oneOf(random, [[daily], [weekly]]) ?? [];
  return only !== undefined && happens(random, 0.15) ? [only] : [daily, weekly];
}

function drawLength(random: Random): Length {
  return choose<Length>(
    random,
    { text: '4 hours', length: 4 * HOUR },
    { text: '1 day', length: DAY },
    { text: '+36 hours', length: 36 * HOUR },
    { text: '2d', length: 2 * DAY },
    { text: '5 days', length: 5 * DAY },
    { text: '2 weeks', length: 14 * DAY },
    { text: '30 days', length: 30 * DAY },
    { text: 'never', length: 'never' },
  );
}

const WITHIN: readonly (Length & { readonly within: Retention['keepWithin'] })[] = [
  { text: '30 hours', length: 30 * HOUR, within: { months: 0, milliseconds: 30 * HOUR } },
  { text: '4 days', length: 4 * DAY, within: { months: 0, milliseconds: 4 * DAY } },
  { text: '1 month', length: 'never', within: { months: 1, milliseconds: 0 } },
];

function drawRetention(random: Random): Retention | null {
  if (happens(random, 0.35)) return null;
  const count = (chance: number) => (happens(random, chance) ? wholeNumber(random, 1, 3) : 0);
  const retention = {
    keepLast: wholeNumber(random, happens(random, 0.5) ? 1 : 0, 2),
    keepHourly: count(0.15),
    keepDaily: count(0.3),
    keepWeekly: count(0.2),
    keepMonthly: count(0.3),
    keepYearly: count(0.15),
    keepWithin: happens(random, 0.15) ? (oneOf(random, WITHIN)?.within ?? null) : null,
    timeZone: choose(random, 'UTC', 'Europe/Berlin', 'Pacific/Kiritimati', 'America/Santiago'),
  };
  // One that keeps nothing is refused.
  const { timeZone, keepWithin, ...counts } = retention;
  return keepWithin !== null || Object.values(counts).some((one) => one > 0) ? retention : null;
}

function fileOf(plans: readonly PlanEntry[]): PlanFile {
  return { plans, text: textOf(plans) };
}

/** JSON is YAML too. */
function textOf(plans: readonly PlanEntry[]): string {
  const lines = (tags: TagLines) => tags.map(([key, value]) => `${key}:${value}`);
  const entries = plans.map(({ name, tags, anyOf, except, kinds, rules, retention }) => [
    name,
    {
      selection: {
        ...(tags.length === 0 ? {} : { tags: lines(tags) }),
        ...(anyOf.length === 0 ? {} : { 'any-of': anyOf.map(lines) }),
        ...(except.length === 0 ? {} : { except: lines(except) }),
        ...(kinds.length === 0 ? {} : { kinds }),
      },
      rules: Object.fromEntries(rules.map((rule) => [rule.name, { schedule: rule.schedule, expiry: rule.keep.text }])),
      ...(retention === null ? {} : { retention: retentionText(retention) }),
    },
  ]);
  return JSON.stringify({ plans: Object.fromEntries(entries) }, null, 1);
}

function retentionText(retention: Retention) {
  const within = WITHIN.find((one) => one.within === retention.keepWithin)?.text;
  return {
    'keep-last': retention.keepLast,
    'keep-hourly': retention.keepHourly,
    'keep-daily': retention.keepDaily,
    'keep-weekly': retention.keepWeekly,
    'keep-monthly': retention.keepMonthly,
    'keep-yearly': retention.keepYearly,
    ...(within === undefined ? {} : { 'keep-within': within }),
    'time-zone': retention.timeZone,
  };
}
